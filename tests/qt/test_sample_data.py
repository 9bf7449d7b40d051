"""Two doors: the user's own history and sample data take turns in one window, and never meet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.app import Application
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.export_dialog import ExportDialog
from greenstat_desktop.qt.jobs import PATIENCE_S
from greenstat_desktop.qt.sample_bar import SampleBar

WAIT_MS = 20_000


class Run:
    """The whole program over a home of its own."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.places = Locations(home)
        self.suggested: list[str] = []
        self.application = Application(app, self.places, demo=False, choose_path=self._choose)
        self.window = self.application.window
        self.window.show()

    def _choose(self, parent: QWidget, suggested: str) -> Path | None:
        del parent
        self.suggested.append(suggested)
        return None


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Run]:
    run = Run(qapp, tmp_path / "home")
    qtbot.addWidget(run.window)
    qtbot.waitUntil(lambda: hasattr(run.window, "welcome") and run.window.welcome.isVisible(), timeout=WAIT_MS)
    yield run
    assert run.application.close()


def look_around(qtbot: QtBot, run: Run) -> None:
    QTest.mouseClick(run.window.welcome.sample.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: run.window.sample and run.window.page.recipients.model.rowCount() > 0, timeout=WAIT_MS)


def go_back(qtbot: QtBot, run: Run) -> None:
    QTest.mouseClick(bar(run).back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not run.window.sample and run.window.welcome.isVisible(), timeout=WAIT_MS)


def bar(run: Run) -> SampleBar:
    return next(one for one in run.window.findChildren(SampleBar) if one.isVisible())


def test_a_first_start_shows_two_doors_and_nothing_to_press_in_vain(run: Run) -> None:
    assert run.window.welcome.account.button.isVisible()
    assert run.window.welcome.sample.button.isVisible()
    assert not run.window.toolbar.isVisible()
    assert not run.window.commands["export"].isEnabled()


def test_the_first_door_opens_the_form_of_an_account(run: Run, qtbot: QtBot) -> None:
    QTest.mouseClick(run.window.welcome.account.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in run.window.findChildren(AccountDialog)))


def test_sample_data_is_marked_everywhere(run: Run, qtbot: QtBot) -> None:
    look_around(qtbot, run)
    assert "sample data" in run.window.windowTitle()
    assert bar(run).badge.text() == "Sample data"
    run.window.commands["export"].trigger()
    dialog = next(one for one in run.window.findChildren(QDialog) if isinstance(one, ExportDialog))
    dialog.save.click()
    assert run.suggested[0].startswith("sample data – ")


def test_one_click_leads_back_and_nothing_is_left(run: Run, qtbot: QtBot) -> None:
    look_around(qtbot, run)
    window = run.window
    go_back(qtbot, run)
    assert run.window is window
    assert window.windowTitle() == "GreenStat"
    assert not any(one.isVisible() for one in window.findChildren(SampleBar))
    assert window.page.recipients.model.rowCount() == 0
    assert window.toolbar.account.text() == "No account"
    with History(run.places.history) as history:
        assert history.accounts() == []


def test_the_users_own_accounts_are_not_seen_among_sample_data_and_come_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    places = Locations(tmp_path / "home")
    places.make()
    places.settings.write_text("[choice]\nwatch_paused=true\n", "utf-8")
    with History(places.history) as history:
        history.save_account(Account("7103000001", "http://127.0.0.1:9", "Mine"))
    run = Run(qapp, places.home)
    qtbot.addWidget(run.window)
    qtbot.waitUntil(lambda: run.application.desk.account is not None, timeout=WAIT_MS)
    run.application.change_session()
    qtbot.waitUntil(lambda: run.window.page.recipients.model.rowCount() > 0, timeout=WAIT_MS)
    assert "Mine" not in run.window.toolbar.account.text()
    assert all(one.account is None or one.account.name != "Mine" for one in run.window.toolbar.account.entries())
    QTest.mouseClick(bar(run).back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Mine" in run.window.toolbar.account.text(), timeout=WAIT_MS)
    assert run.application.close()
    with History(places.history) as history:
        assert [one.name for one in history.accounts()] == ["Mine"]


def test_going_to_and_fro_leaves_no_widgets_and_no_timers_behind(run: Run, qtbot: QtBot) -> None:
    counts = []
    for _ in range(2):
        look_around(qtbot, run)
        go_back(qtbot, run)
        qtbot.waitUntil(lambda: len(run.window.findChildren(SampleBar)) == 0)
        counts.append(len(run.window.findChildren(QWidget)))
    assert len(set(counts)) == 1


def test_an_account_is_connected_with_no_network_and_the_status_bar_says_how_it_is(run: Run, qtbot: QtBot) -> None:
    QTest.mouseClick(run.window.welcome.account.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in run.window.findChildren(AccountDialog)))
    form = next(one for one in run.window.findChildren(AccountDialog) if one.isVisible())
    form.fields.api_url.setText("http://127.0.0.1:9")  # nobody answers there
    form.fields.id_instance.setText("7103000001")
    form.fields.token.setText("d75b3a66374942c5b3c019c698abc2067e151558acbd412345")
    form.save.click()
    qtbot.waitUntil(form.session.isVisible, timeout=WAIT_MS)  # the tests run without a keyring
    form.session.click()
    qtbot.waitUntil(lambda: run.window.freshness.right.text() != "", timeout=WAIT_MS)
    assert run.application.desk.account is not None
    assert not run.window.welcome.isVisible()
    with History(run.places.history) as history:
        assert [one.id_instance for one in history.accounts()] == ["7103000001"]


def test_a_window_is_closed_while_threads_of_the_session_before_still_run(
    run: Run, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    before = run.application.session
    monkeypatch.setattr(before, "leave", lambda leave=before.leave: leave() and False)  # as if one was slow to end
    look_around(qtbot, run)
    QApplication.processEvents()
    assert run.application._left == [before]
    assert before.close(PATIENCE_S)

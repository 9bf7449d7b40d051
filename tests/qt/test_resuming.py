"""The window comes back as it was left, and never trips over what the settings say."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.app import Application
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.leaving_off import KEY, LeftOff, read_left_off
from tests.qt.sandboxed import SandboxedWindow

WAIT_MS = 20_000
TULIPS = Account("7103000001", "http://127.0.0.1:9", "Tulips")
ROSES = Account("7103000002", "http://127.0.0.1:9", "Roses")
Run = Callable[[], Application]


@pytest.mark.parametrize(
    "text",
    ["", "x", "[]", "{}", "null", '{"orders": 3}', '{"page": "audience"}', "[" * 9_000, "9" * 9_000],
)
def test_nonsense_in_the_settings_tells_nothing(text: str) -> None:
    assert read_left_off(text) == LeftOff()


def test_what_is_noted_is_read_again() -> None:
    left = LeftOff("compare", "1", "B", False, frozenset({"read"}), {"recipients": (("name", True), ("phone", False))})
    assert read_left_off(left.text) == left


@pytest.fixture
def home(tmp_path: Path) -> Locations:
    places = Locations(tmp_path / "home")
    places.make()
    history = History(places.history)
    for account in (TULIPS, ROSES):
        history.save_account(account)
        for message_id in ("A1", "B2"):
            history.add_status(account.id_instance, message_id, datetime.now(UTC))
    history.close()
    return places


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, home: Locations) -> Iterator[Run]:
    running: list[Application] = []

    def started() -> Application:
        for one in running:
            assert one.close()
        running[:] = [Application(qapp, home, demo=False)]
        qtbot.addWidget(running[0].window)
        running[0].window.show()
        qtbot.waitUntil(lambda: running[0].desk.shown is not None, timeout=WAIT_MS)
        return running[0]

    yield started
    for one in running:
        assert one.close()


def opened_account(run: Application) -> str:
    return run.desk.account.id_instance if run.desk.account else ""


def leave_something(qtbot: QtBot, run: Application) -> str:
    """Open the older status of the second account, sort by two columns, turn to another page; return the status."""
    desk = run.desk
    desk.open_account(ROSES)
    qtbot.waitUntil(lambda: desk.shown is not None, timeout=WAIT_MS)
    older = next(one for one in ("A1", "B2") if one != desk.message_id)
    desk.open_status(older)
    qtbot.waitUntil(lambda: desk.shown is not None, timeout=WAIT_MS)
    recipients = run.window.page.recipients
    recipients.sort_by(2)
    recipients.sort_by(2)
    recipients.sort_by(0, adding=True)
    run.window.pages.open("audience")
    return older


def test_account_status_page_and_order_come_back(start: Run, qtbot: QtBot) -> None:
    older = leave_something(qtbot, start())
    again = start()
    assert (opened_account(again), again.desk.message_id) == (ROSES.id_instance, older)
    assert again.window.pages.name == "audience"
    assert again.window.page.recipients.order == ((2, True), (0, False))


def test_whoever_left_on_the_newest_status_is_shown_the_newest_again(start: Run, home: Locations, qtbot: QtBot) -> None:
    first = start()
    assert opened_account(first) == TULIPS.id_instance
    history = History(home.history)
    assert first.close()
    history.add_status(TULIPS.id_instance, "C3", datetime.now(UTC))
    history.close()
    assert start().desk.message_id == "C3"


def test_an_account_that_is_gone_leaves_the_first_one_open(start: Run, home: Locations, qtbot: QtBot) -> None:
    first = start()
    leave_something(qtbot, first)
    assert first.close()
    history = History(home.history)
    history.forget_account(ROSES.id_instance)
    history.close()
    again = start()
    assert opened_account(again) == TULIPS.id_instance
    assert again.window.pages.name == "audience"


def test_wrong_values_are_passed_over(start: Run, home: Locations) -> None:
    settings = QSettings(str(home.settings), QSettings.Format.IniFormat)
    wrong = LeftOff("nowhere", TULIPS.id_instance, "Z9", False, frozenset({"eaten"}), {"recipients": (("age", True),)})
    settings.setValue(f"noted/{KEY}", wrong.text)
    settings.sync()
    run = start()
    assert opened_account(run) == TULIPS.id_instance
    assert run.window.pages.name == "statuses"
    assert run.window.page.recipients.order == ()
    assert run.window.page.recipients.chips.states == frozenset()


def test_of_all_accounts_each_status_says_whose_it_is(opened: SandboxedWindow) -> None:
    page = opened.window.page
    assert "Bloom Florist" not in page.subtitle.text()
    page.name_accounts({opened.account.id_instance: opened.account})
    assert "Bloom Florist" in page.subtitle.text()
    page.name_accounts({})
    assert "Bloom Florist" not in page.subtitle.text()

"""The first minutes of an account: how far its statuses are, what Esc does, and what is said if nothing is answered."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Connection, Unreachable
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.first_load import FirstLoad
from greenstat_desktop.qt.first_trouble import FirstTrouble
from greenstat_desktop.qt.following import Following
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.tray import Tray
from greenstat_desktop.qt.watch_view import WatchView
from greenstat_desktop.qt.watching import Care, Watching
from greenstat_desktop.qt.window_memory import WindowMemory
from greenstat_desktop.sandbox.conduct import Reply
from tests.qt.sandboxed import SandboxedWindow

WAIT_MS = 20_000


class Beginning:
    """A window that begins to watch an account."""

    def __init__(self, bare: SandboxedWindow, times: LocalTimes) -> None:
        self.bare, self.window = bare, bare.window
        self.watching = Watching(bare.jobs, paused=False, parent=bare.desk)
        self.following = Following(bare.jobs, bare.desk)
        self.tray = Tray(times, bare.window)
        WatchView(bare.window, bare.desk, self.watching, self.following, self.tray, WindowMemory(None))
        FirstTrouble(bare.window, bare.desk, self.watching)
        self.load = FirstLoad(bare.window, bare.desk, self.watching, times)

    def open(self) -> None:
        self.watching.open(self.bare.core)
        self.following.open(self.bare.core)
        self.bare.desk.open(self.bare.core)

    @property
    def care(self) -> Care:
        return self.watching.condition(self.bare.account.id_instance).care

    @property
    def bar(self) -> MessageBar:
        return self.window.page.message

    @property
    def left(self) -> str:
        return self.window.freshness.left.text()


@pytest.fixture
def beginning(bare: SandboxedWindow, times: LocalTimes) -> Iterator[Beginning]:
    made = Beginning(bare, times)
    yield made
    made.watching.pause(paused=True)


def test_the_first_load_is_counted_stopped_by_esc_and_gone_on_with(beginning: Beginning, qtbot: QtBot) -> None:
    beginning.bare.add_account()
    beginning.open()
    qtbot.waitUntil(lambda: "of 5, about" in beginning.left and beginning.window.busy.maximum() == 5, timeout=WAIT_MS)
    beginning.window.statuses.view.setFocus()
    beginning.window.commands["cancel"].trigger()
    beginning.window.commands["cancel"].trigger()  # what else was asked for is stopped at the first
    assert beginning.care is Care.PAUSED
    assert "of 5 statuses. What arrived is kept." in beginning.bar.sentence.text()
    qtbot.waitUntil(lambda: "of 5, about" not in beginning.left, timeout=WAIT_MS)
    QTest.mouseClick(beginning.bar.button, Qt.MouseButton.LeftButton)
    statuses = beginning.window.statuses.model
    qtbot.waitUntil(lambda: all(one.last_checked_at for one in statuses.statuses), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not beginning.load.loading and "of 5, about" not in beginning.left, timeout=WAIT_MS)


def test_what_goes_on_side_by_side_ends_one_without_the_other(bare: SandboxedWindow) -> None:
    window, left = bare.window, bare.window.freshness.left
    window.show_progress("names", "Bringing in names…", 0, 0)
    window.show_progress("load", "Asking about each status: 1 of 5", 1, 5)
    window.show_progress("load", "", 0, 0)
    assert left.text() == "Bringing in names…"
    assert window.busy.maximum() == 0
    window.show_progress("names", "", 0, 0)
    assert left.text() == ""


def test_an_account_that_cannot_be_asked_is_said_on_the_page_until_it_answers(
    beginning: Beginning, qtbot: QtBot
) -> None:
    bare = beginning.bare
    bare.core.history.save_account(bare.account)  # its token is nowhere
    beginning.open()
    qtbot.waitUntil(lambda: beginning.care is Care.REFUSED and beginning.bar.isVisible(), timeout=WAIT_MS)
    assert beginning.bar.button.text() == "Edit account…"
    bare.core.credentials.keep(bare.account.id_instance, Secret(bare.sandbox.account.token))
    beginning.watching.begin_anew(bare.account.id_instance)
    qtbot.waitUntil(lambda: beginning.care is Care.WATCHED and not beginning.bar.isVisible(), timeout=WAIT_MS)


def test_how_the_instance_is_is_asked_again_once_the_account_answers(beginning: Beginning, qtbot: QtBot) -> None:
    told = beginning.window.freshness.right
    beginning.bare.add_account()
    beginning.bare.sandbox.instance.conduct.answer_next(Reply(401), method="getStateInstance")
    beginning.watching.pause(paused=True)
    beginning.open()
    qtbot.waitUntil(lambda: not beginning.bare.desk.busy and beginning.bare.desk.shown is not None, timeout=WAIT_MS)
    assert "authorized" not in told.text()
    beginning.watching.pause(paused=False)
    qtbot.waitUntil(lambda: "Instance authorized" in told.text(), timeout=WAIT_MS)


def test_what_went_wrong_is_taken_back_with_the_next_answer(beginning: Beginning, qtbot: QtBot) -> None:
    bare = beginning.bare
    bare.add_account()
    beginning.open()
    qtbot.waitUntil(lambda: bare.desk.shown is not None and not beginning.load.loading, timeout=WAIT_MS)
    beginning.watching.pause(paused=True)
    qtbot.waitUntil(lambda: not bare.desk.busy, timeout=WAIT_MS)
    bare.desk.failed.emit(Trouble(Unreachable(Connection.TIMEOUT), bare.desk.check))
    assert beginning.bar.isVisible()
    bare.core.collector.check(bare.account, bare.desk.message_id, CancelToken())  # as another program does
    qtbot.waitUntil(lambda: not beginning.bar.isVisible(), timeout=WAIT_MS)


def test_where_there_is_no_status_refresh_looks_for_some(beginning: Beginning, qtbot: QtBot) -> None:
    bare, refresh = beginning.bare, beginning.window.commands["refresh"]
    bare.add_account()
    bare.sandbox.instance.conduct.answer_next(Reply(200, b"[]"), method="getOutgoingStatuses")
    beginning.watching.pause(paused=True)
    assert not refresh.isEnabled()
    beginning.open()
    qtbot.waitUntil(lambda: bare.desk.account is not None and not bare.desk.busy, timeout=WAIT_MS)
    assert not beginning.window.statuses.model.statuses
    refresh.trigger()
    qtbot.waitUntil(lambda: len(beginning.window.statuses.model.statuses) == 5, timeout=WAIT_MS)

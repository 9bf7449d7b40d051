"""The real window while its account is watched: over the sandbox, with real threads."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.diagnosis import Meaning, Offer
from greenstat_desktop.core.milestones import Milestone
from greenstat_desktop.core.records import Check, Status
from greenstat_desktop.qt import conditions
from greenstat_desktop.qt.following import Following
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.tray import Tray
from greenstat_desktop.qt.watch_view import PAUSED, WatchView
from greenstat_desktop.qt.watching import Care, Condition, Watching
from greenstat_desktop.qt.window_memory import WindowMemory
from greenstat_desktop.sandbox.conduct import Reply
from tests.qt.sandboxed import SandboxedWindow

WAIT_MS = 20_000
NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


class Watched:
    """A window whose account is being watched."""

    def __init__(self, bare: SandboxedWindow, times: LocalTimes) -> None:
        self.bare, self.window = bare, bare.window
        self.watching = Watching(bare.jobs, paused=False, parent=bare.desk)
        self.following = Following(bare.jobs, bare.desk)
        self.tray = Tray(times, bare.window)
        self.view = WatchView(bare.window, bare.desk, self.watching, self.following, self.tray, WindowMemory(None))
        bare.add_account()

    def open(self) -> None:
        self.watching.open(self.bare.core)
        self.following.open(self.bare.core)
        self.bare.desk.open(self.bare.core)

    @property
    def condition(self) -> Condition:
        return self.watching.condition(self.bare.account.id_instance)

    def rows(self) -> int:
        return self.window.page.recipients.model.rowCount()


@pytest.fixture
def watched(bare: SandboxedWindow, times: LocalTimes) -> Iterator[Watched]:
    made = Watched(bare, times)
    yield made
    made.watching.pause(paused=True)


def checks(watched: Watched) -> int:
    return len(watched.bare.sandbox.instance.conduct.calls("getStatusStatistic"))


def test_statuses_are_found_and_checked_by_themselves(watched: Watched, qtbot: QtBot) -> None:
    watched.open()
    qtbot.waitUntil(lambda: watched.rows() > 0 and watched.condition.care is Care.WATCHED, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "next check" in watched.window.page.live.words.text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: all(one.last_checked_at for one in watched.window.statuses.model.statuses), timeout=WAIT_MS)
    assert watched.window.page.live.isVisible()
    assert watched.window.toolbar.account.entries()[0].condition == watched.condition


def test_watching_is_paused_and_goes_on(watched: Watched, qtbot: QtBot) -> None:
    watched.open()
    qtbot.waitUntil(lambda: watched.condition.care is Care.WATCHED, timeout=WAIT_MS)
    watched.window.commands["watch"].trigger()
    assert watched.condition.care is Care.PAUSED
    assert watched.window.page.live.words.text() == "Paused"
    history, id_instance = watched.bare.core.history, watched.bare.account.id_instance
    qtbot.waitUntil(lambda: history.watcher(id_instance, datetime.now(UTC)) is None, timeout=WAIT_MS)
    watched.window.commands["watch"].trigger()
    qtbot.waitUntil(lambda: watched.condition.care is Care.WATCHED, timeout=WAIT_MS)


def test_the_list_promises_no_check_while_watching_is_paused(watched: Watched, qtbot: QtBot) -> None:
    def promised() -> bool:
        model = watched.window.statuses.model
        told = [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
        return any("next" in one for one in told)

    watched.open()
    qtbot.waitUntil(promised, timeout=WAIT_MS)
    watched.window.commands["watch"].trigger()
    assert not promised()
    watched.window.commands["watch"].trigger()
    qtbot.waitUntil(promised, timeout=WAIT_MS)


def test_another_program_that_watches_is_let_be_and_shown(watched: Watched, qtbot: QtBot) -> None:
    core, id_instance, now = watched.bare.core, watched.bare.account.id_instance, datetime.now(UTC)
    assert core.history.hold_watch(id_instance, "collector", now, now + timedelta(seconds=40))
    watched.open()
    qtbot.waitUntil(lambda: watched.condition.care is Care.ELSEWHERE, timeout=WAIT_MS)
    assert checks(watched) == 0
    core.collector.find_statuses(watched.bare.account, CancelToken())
    newest = core.history.statuses(id_instance)[0].message_id
    core.collector.check(watched.bare.account, newest, CancelToken())
    qtbot.waitUntil(lambda: watched.rows() > 0, timeout=WAIT_MS)


def test_a_refused_account_is_said_and_asked_again_later(watched: Watched, qtbot: QtBot) -> None:
    watched.bare.sandbox.instance.conduct.answer_next(Reply(401), times=999)
    watched.open()
    qtbot.waitUntil(lambda: watched.condition.care is Care.REFUSED, timeout=WAIT_MS)
    assert "Access refused" in watched.window.freshness.right.text()
    assert "apiTokenInstance" in watched.window.freshness.right.toolTip()
    assert watched.window.toolbar.account.entries()[0].in_trouble


def test_an_account_that_answers_the_user_is_watched_again_at_once(watched: Watched, qtbot: QtBot) -> None:
    watched.bare.core.collector.find_statuses(watched.bare.account, CancelToken())
    watched.bare.sandbox.instance.conduct.answer_next(Reply(401), method="getOutgoingStatuses")
    watched.open()
    qtbot.waitUntil(lambda: watched.condition.care is Care.REFUSED, timeout=WAIT_MS)  # for five minutes
    qtbot.waitUntil(lambda: watched.bare.desk.shown is not None, timeout=WAIT_MS)
    watched.bare.desk.check()
    qtbot.waitUntil(lambda: watched.condition.care is Care.WATCHED, timeout=WAIT_MS)


def test_pause_and_tray_are_remembered(bare: SandboxedWindow, times: LocalTimes, tmp_path: Path) -> None:
    def view() -> tuple[Watching, Tray]:
        memory = WindowMemory(tmp_path / "settings.ini")
        watching = Watching(bare.jobs, paused=memory.chosen(PAUSED, otherwise=False), parent=bare.desk)
        tray = Tray(times, bare.window)
        WatchView(bare.window, bare.desk, watching, Following(bare.jobs, bare.desk), tray, memory)
        return watching, tray

    commands = bare.window.commands
    watching, tray = view()
    assert not watching.paused
    assert (commands["watch"].isChecked(), commands["tray"].isChecked()) == (True, False)
    commands["watch"].trigger()
    commands["tray"].trigger()
    watching, tray = view()
    assert watching.paused
    assert (commands["watch"].isChecked(), commands["tray"].isChecked()) == (False, True)
    tray.tell(Status("1", "A", "text", "", NOON, NOON, 2, 2, 1), Milestone.HALF_READ)
    assert tray.said == ["Half have read it: 1 of 2."]


@pytest.mark.parametrize("agree", [True, False], ids=["agreed", "not agreed"])
def test_the_setting_is_turned_on_only_after_the_user_agreed(
    opened: SandboxedWindow, qtbot: QtBot, agree: bool
) -> None:
    status = opened.core.history.statuses(opened.account.id_instance)[0]
    reason = Meaning("It is off.", offer=Offer.TURN_ON)
    at = datetime.now(UTC)
    empty = Check(status.id_instance, status.message_id, at, "empty", 0, 0, 0, 0, 0, 0, reason)
    opened.desk.checked.emit(empty)
    calls = opened.sandbox.instance.conduct.calls
    QTest.mouseClick(opened.window.page.message.button, Qt.MouseButton.LeftButton)
    box = opened.window.findChildren(QMessageBox)[0]
    assert "five minutes" in box.informativeText()
    assert not calls("setSettings")
    button = next(one for one in box.findChildren(QPushButton) if ("Turn" in one.text()) == agree)
    if agree:
        with qtbot.waitSignal(opened.desk.turned_on, timeout=WAIT_MS):
            button.click()
        assert len(calls("setSettings")) == 1
    else:
        button.click()
        qtbot.waitUntil(lambda: not opened.desk.busy, timeout=WAIT_MS)
        assert not calls("setSettings")


def test_the_tray_speaks_only_when_asked_to(qtbot: QtBot, opened: SandboxedWindow, times: LocalTimes) -> None:
    tray = Tray(times, opened.window)
    status = replace(opened.core.history.statuses(opened.account.id_instance)[0], recipients=60, read=31)
    tray.tell(status, Milestone.HALF_READ)
    assert not tray.said
    tray.show(shown=True)
    tray.tell(status, Milestone.HALF_READ)
    assert tray.said == ["Half have read it: 31 of 60."]
    tray.show(shown=False)
    tray.tell(status, Milestone.DAY_DONE)
    assert len(tray.said) == 1


def test_a_desktop_without_a_tray_is_told_of(bare: SandboxedWindow, times: LocalTimes) -> None:
    tray, watching = Tray(times, bare.window), Watching(bare.jobs, paused=True, parent=bare.desk)
    WatchView(bare.window, bare.desk, watching, Following(bare.jobs, bare.desk), tray, WindowMemory(None))
    bare.window.commands["tray"].trigger()
    bar = bare.window.pages.current.message
    assert tray.has_place or "no tray" in bar.sentence.text()
    assert bar.isVisible() != tray.has_place


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Condition(Care.WATCHED), "Watching"),
        (Condition(Care.ELSEWHERE), "Watched by another GreenStat"),
        (Condition(Care.QUOTA, None, datetime(2026, 3, 5, 14, tzinfo=UTC)), "Quota used up – next try in 2 h"),
        (Condition(Care.OFFLINE, None, datetime(2026, 3, 5, 12, 0, 42, tzinfo=UTC)), "Offline – next try in 0:42"),
    ],
)
def test_every_condition_is_said_in_words(condition: Condition, words: str, times: LocalTimes) -> None:
    assert conditions.sentence(condition, times, datetime(2026, 3, 5, 12, tzinfo=UTC)) == words

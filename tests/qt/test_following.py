"""Following the history: what is written into it for any account is noticed, by whoever wrote it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.milestones import Milestone
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.records import Account, OutgoingStatus
from greenstat_desktop.qt.following import Following
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.tray import Tray
from greenstat_desktop.qt.watch_view import WatchView
from greenstat_desktop.qt.watching import Watching
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow

WAIT_MS = 20_000
CAFE = Account("7103000002", "http://127.0.0.1:9", "Café")


class Followed:
    """A window over two accounts, of which nobody asks anything: the history is written by the test."""

    def __init__(self, bare: SandboxedWindow, times: LocalTimes) -> None:
        self.bare, self.window, self.desk, self.history = bare, bare.window, bare.desk, bare.core.history
        bare.core.history.save_account(replace(bare.account, api_url="http://127.0.0.1:9"))
        bare.core.history.save_account(CAFE)
        self.watching = Watching(bare.jobs, paused=True, parent=bare.desk)
        self.following = Following(bare.jobs, bare.desk)
        tray = Tray(times, bare.window)
        WatchView(bare.window, bare.desk, self.watching, self.following, tray, WindowMemory(None))
        bare.desk.is_watched = lambda _: True  # the desk looks for nothing by itself

    def open(self) -> None:
        self.following.open(self.bare.core)
        self.desk.open(self.bare.core)

    def publish(self, message_id: str, minutes_ago: float, account: Account | None = None) -> None:
        at = datetime.now(UTC) - timedelta(minutes=minutes_ago)
        id_instance = (account or self.bare.account).id_instance
        self.history.save_statuses(id_instance, [OutgoingStatus(message_id, "text", message_id, at, True)], at)

    def check(self, message_id: str, read: int, account: Account | None = None, *, seconds_ago: int = 0) -> None:
        at = datetime.now(UTC) - timedelta(seconds=seconds_ago)
        self.history.save_check((account or self.bare.account).id_instance, message_id, read_by(read), at)


def read_by(count: int) -> Receipts:
    states = ["read"] * count + ["sent"] * (10 - count)
    return collected([f"7900000000{n}@c.us" for n in range(10)], states, np.zeros(10, np.uint32))


@pytest.fixture
def followed(bare: SandboxedWindow, times: LocalTimes) -> Followed:
    return Followed(bare, times)


def opened(followed: Followed, message_id: str) -> bool:
    shown = followed.window.page.opened
    return shown is not None and shown.status.message_id == message_id


def test_a_newer_status_opens_by_itself(followed: Followed, qtbot: QtBot) -> None:
    followed.publish("older", 60)
    followed.open()
    qtbot.waitUntil(lambda: opened(followed, "older"), timeout=WAIT_MS)
    followed.publish("newer", 1)
    qtbot.waitUntil(lambda: opened(followed, "newer"), timeout=WAIT_MS)


def test_a_status_that_the_user_chose_stays_open(followed: Followed, qtbot: QtBot) -> None:
    followed.publish("oldest", 90)
    followed.publish("older", 60)
    followed.open()
    qtbot.waitUntil(lambda: opened(followed, "older"), timeout=WAIT_MS)
    followed.window.statuses.view.setCurrentIndex(followed.window.statuses.model.index(1))
    qtbot.waitUntil(lambda: opened(followed, "oldest"), timeout=WAIT_MS)
    followed.publish("newer", 1)
    qtbot.waitUntil(lambda: followed.window.statuses.model.rowCount() == 3, timeout=WAIT_MS)
    assert followed.desk.message_id == "oldest"
    assert followed.window.statuses.view.currentIndex().row() == 2


def test_a_status_whose_people_the_user_looks_through_stays_open(followed: Followed, qtbot: QtBot) -> None:
    followed.publish("older", 60)
    followed.check("older", 3)
    followed.open()
    qtbot.waitUntil(lambda: opened(followed, "older"), timeout=WAIT_MS)
    followed.window.page.recipients.search.setText("790")
    followed.publish("newer", 1)
    qtbot.waitUntil(lambda: followed.window.statuses.model.rowCount() == 2, timeout=WAIT_MS)
    assert followed.desk.message_id == "older"


def test_a_milestone_of_any_account_is_told_once(followed: Followed, qtbot: QtBot) -> None:
    told: list[tuple[str, str, Milestone]] = []
    followed.following.milestone.connect(lambda status, one: told.append((status.id_instance, status.message_id, one)))
    followed.publish("mine", 60)
    followed.publish("theirs", 60, CAFE)
    for account, message_id in ((None, "mine"), (CAFE, "theirs")):
        followed.check(message_id, 4, account, seconds_ago=20)
    followed.open()
    qtbot.waitUntil(lambda: opened(followed, "mine"), timeout=WAIT_MS)
    followed.following.look()
    followed.check("theirs", 5, CAFE, seconds_ago=10)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=WAIT_MS)
    followed.check("mine", 6, seconds_ago=5)
    followed.check("theirs", 7, CAFE)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=WAIT_MS)
    assert told == [
        (CAFE.id_instance, "theirs", Milestone.HALF_READ),
        (followed.bare.account.id_instance, "mine", Milestone.HALF_READ),
    ]


def test_what_the_last_check_gained_is_shown_from_the_start(followed: Followed, qtbot: QtBot) -> None:
    followed.publish("A", 60)
    followed.check("A", 2, seconds_ago=100)
    followed.check("A", 6, seconds_ago=50)
    followed.open()
    qtbot.waitUntil(lambda: followed.window.page.live.gained.text() == "▲ 4 read", timeout=WAIT_MS)
    assert followed.window.page.live.gained.isVisible()


def test_the_next_check_is_counted_from_when_the_computer_woke(followed: Followed, qtbot: QtBot) -> None:
    followed.publish("A", 300)
    followed.check("A", 2, seconds_ago=4 * 3_600)
    followed.open()
    key = (followed.bare.account.id_instance, "A")
    due: list[datetime | None] = []
    followed.following.progressed.connect(
        lambda progress: due.append(progress[key].next_check_at) if key in progress else None
    )
    woken = datetime.now(UTC) + timedelta(hours=2)
    qtbot.waitUntil(lambda: bool(due), timeout=WAIT_MS)
    followed.following.resumed(key[0], woken)
    qtbot.waitUntil(lambda: due[-1] is not None and due[-1] > woken, timeout=WAIT_MS)

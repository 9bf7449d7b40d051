"""No turn of the event loop is long: each answer has one of its own, and so has each part of the page."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.opened import Opened, Work
from greenstat_desktop.qt.painting import InTurns
from tests.qt.sandboxed import SandboxedWindow


class Turns(QObject):
    """Counts the turns of the event loop, and remembers in which of them each widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0
        self.painted: dict[QObject, list[int]] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._count)
        self._timer.start()

    def watch(self, *widgets: QWidget) -> None:
        """Remember from now on when these are painted."""
        self.painted = {widget: [] for widget in widgets}
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and watched in self.painted:
            self.painted[watched].append(self.now)
        return False

    def _count(self) -> None:
        self.now += 1


@pytest.fixture
def turns(qtbot: QtBot) -> Iterator[Turns]:
    made = Turns()
    yield made
    delete(made)


@pytest.fixture
def shelf(qtbot: QtBot) -> Iterator[tuple[QWidget, QWidget]]:
    """Two widgets side by side, painted already."""
    board = QWidget()
    board.resize(120, 50)
    one, other = QWidget(board), QWidget(board)
    one.setGeometry(0, 0, 50, 50)
    other.setGeometry(60, 0, 50, 50)
    qtbot.addWidget(board)
    with qtbot.waitExposed(board):
        board.show()
    board.repaint()
    yield one, other
    board.close()


def test_each_part_is_painted_in_a_turn_of_its_own(shelf: tuple[QWidget, QWidget], turns: Turns, qtbot: QtBot) -> None:
    turns.watch(*shelf)
    painting, told = InTurns(shelf[0]), turns.now
    for widget in shelf:
        painting.paint(widget)
        painting.paint(widget)  # told twice, painted once
        widget.update()
    qtbot.waitUntil(lambda: all(turns.painted.values()))
    (one,), (other,) = turns.painted.values()
    assert told < one < other


def test_a_part_that_is_gone_by_its_turn_does_not_stop_the_others(
    shelf: tuple[QWidget, QWidget], turns: Turns, qtbot: QtBot
) -> None:
    gone, other = shelf
    turns.watch(other)
    painting = InTurns(other)
    painting.paint(gone)
    painting.paint(other)
    delete(gone)
    qtbot.waitUntil(lambda: bool(turns.painted[other]))
    assert other.updatesEnabled()


def test_of_answers_that_arrive_together_each_has_its_turn(turns: Turns, qtbot: QtBot) -> None:
    jobs, delivered = Jobs(), dict[int, int]()

    def take(number: int, _: object) -> None:
        delivered[number] = turns.now

    for number in range(5):
        jobs.submit("local", lambda _: None, partial(take, number))
    qtbot.waitUntil(lambda: len(delivered) == 5)
    assert jobs.close()
    assert list(delivered) == [*range(5)]
    assert len(set(delivered.values())) == 5


def test_cards_table_and_list_of_a_status_are_painted_in_turns_of_their_own_after_it_is_told(
    opened: SandboxedWindow, turns: Turns, qtbot: QtBot
) -> None:
    told: list[int] = []
    opened.desk.status_opened.connect(lambda _: told.append(turns.now))
    page = opened.window.page
    parts = page.cards, page.recipients, opened.window.statuses
    qtbot.waitUntil(lambda: all(one.updatesEnabled() for one in parts))  # the status before has had its turns
    turns.watch(*parts)
    other = next(one for one in opened.window.statuses.model.statuses if one.message_id != opened.desk.message_id)
    opened.desk.open_status(other.message_id, check_if_new=False)

    def first(part: list[int]) -> int:
        return next((when for when in part if told and when > told[0]), 0)

    qtbot.waitUntil(lambda: all(map(first, turns.painted.values())))
    cards, table, statuses = map(first, turns.painted.values())
    assert told[0] < cards < table < statuses


def test_what_follows_a_status_begins_once_it_is_painted(opened: SandboxedWindow, turns: Turns, qtbot: QtBot) -> None:
    asked: list[int] = []
    settled: list[int] = []

    def working(work: Work | None) -> None:
        if work and work.checking:
            asked.append(turns.now)

    opened.desk.work_changed.connect(working)
    opened.desk.status_settled.connect(lambda _: settled.append(turns.now))
    turns.watch(opened.window.page.title)
    never_checked = next(one for one in opened.window.statuses.model.statuses if one.last_checked_at is None)
    with qtbot.waitSignal(opened.desk.checked, timeout=20_000):
        opened.desk.open_status(never_checked.message_id)
    painted = turns.painted[opened.window.page.title]
    assert painted[0] < settled[0] <= asked[0]


def test_nothing_follows_a_status_once_the_window_goes(opened: SandboxedWindow, qtbot: QtBot) -> None:
    desk, followed = opened.desk, list[object]()
    never_checked = next(one for one in opened.window.statuses.model.statuses if one.last_checked_at is None)
    with qtbot.waitSignal(desk.status_opened, timeout=20_000):
        desk.open_status(never_checked.message_id)
    desk.work_changed.connect(followed.append)
    desk.status_settled.connect(followed.append)
    assert opened.jobs.close()
    desk.settling.setInterval(0)
    qtbot.waitUntil(lambda: not desk.settling.isActive())
    assert followed == []


def test_news_that_are_shown_already_are_not_shown_again(opened: SandboxedWindow) -> None:
    desk, told = opened.desk, list[Opened]()
    shown = desk.shown
    assert shown is not None
    desk.status_opened.connect(told.append)
    desk.take_news(opened.window.statuses.model.statuses, shown)
    assert told == []


def test_a_page_is_painted_in_another_turn_than_it_is_laid_out(
    opened: SandboxedWindow, turns: Turns, qtbot: QtBot
) -> None:
    pages = opened.window.pages
    turned: list[int] = []
    pages.turned.connect(lambda: turned.append(turns.now))
    turns.watch(pages)
    pages.open("welcome")
    qtbot.waitUntil(lambda: any(when > turned[0] for when in turns.painted[pages]))
    assert pages.updatesEnabled()

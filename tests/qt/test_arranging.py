"""A large table is arranged in a job: the old rows stay until the last thing that was asked for is there."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.recipients.table import RecipientTable
from greenstat_desktop.qt import arranged_model, arranging
from greenstat_desktop.qt.jobs import Jobs, Task
from greenstat_desktop.qt.recipients_model import NAME, READ
from greenstat_desktop.qt.recipients_page import RecipientsPage
from greenstat_desktop.qt.times import LocalTimes
from tests.tables import Row, big_table, table_of

ANNA, BEN, CARLA, DAN = (
    Row("79000000001@c.us", "Anna", "read", read=20),
    Row("79000000002@c.us", "Ben", "read", read=50),
    Row("79000000003@c.us", "Carla", "sent", sent=10),
    Row("79000000004@c.us", "Dan", "read", read=30),
)


class Held:
    """An executor that keeps the tasks until it is told."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []

    def start(self, lane: str, task: Task) -> None:
        self.tasks.append(task)

    def run(self) -> None:
        """Run what was kept, and let it be delivered: one a turn, once Qt has brought them to the window's thread."""
        tasks, self.tasks = self.tasks, []
        for task in tasks:
            task.run()
        for _ in (*tasks, None):
            QApplication.processEvents()

    def close(self, patience_s: float) -> bool:
        return True


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def page(qtbot: QtBot, times: LocalTimes, held: Held, monkeypatch: pytest.MonkeyPatch) -> Iterator[RecipientsPage]:
    """Show four people, where more than three are many."""
    monkeypatch.setattr(arranging, "AT_ONCE", 3)
    monkeypatch.setattr(arranged_model, "_MOST_MOVED", 3)
    jobs = Jobs(held)
    made = RecipientsPage(times)
    made.arranging.use(jobs)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    made.show_table(people(), same_status=False)
    held.run()
    yield made
    jobs.close()


def people(*rows: Row) -> RecipientTable:
    return table_of(*(rows or (ANNA, BEN, CARLA, DAN)))


def names(page: RecipientsPage) -> list[str]:
    return [page.model.index(row, NAME).data() for row in range(page.model.rowCount())]


def test_the_old_order_stays_until_the_new_one_is_there(page: RecipientsPage, held: Held) -> None:
    page.sort_by(READ)
    assert names(page) == ["Anna", "Ben", "Carla", "Dan"]
    held.run()
    assert names(page) == ["Anna", "Dan", "Ben", "Carla"]


def test_who_is_selected_while_an_order_is_on_its_way_stays_selected(page: RecipientsPage, held: Held) -> None:
    page.sort_by(READ)
    page.view.selectRow(3)
    held.run()
    assert [index.row() for index in page.view.selectionModel().selectedRows()] == [1]
    assert page.view.currentIndex().row() == 1


def test_of_letters_typed_quickly_only_the_last_is_looked_for(page: RecipientsPage, held: Held) -> None:
    shown: list[list[str]] = []
    page.arranged.connect(lambda: shown.append(names(page)))
    QTest.keyClicks(page.search, "ann")
    held.run()
    assert shown == [["Anna"]]


def test_an_order_that_comes_too_late_is_dropped(page: RecipientsPage, held: Held) -> None:
    page.sort_by(READ)
    late, held.tasks = held.tasks, []
    page.forget_order()
    held.run()
    held.tasks = late
    held.run()
    assert names(page) == ["Anna", "Ben", "Carla", "Dan"]


def test_people_of_another_status_do_not_stay_under_its_title(page: RecipientsPage, held: Held) -> None:
    page.show_table(people(DAN, CARLA, BEN, ANNA), same_status=False)
    assert names(page) == []
    assert page.view.isVisible()  # and nobody is told that there is nobody
    held.run()
    assert names(page) == ["Dan", "Carla", "Ben", "Anna"]


def test_a_newer_answer_keeps_who_is_selected_and_brings_who_is_new(page: RecipientsPage, held: Held) -> None:
    page.view.selectRow(2)
    eve = Row("79000000005@c.us", "Eve", "sent", sent=10)
    page.show_table(people(ANNA, BEN, CARLA, DAN, eve), same_status=True)
    assert names(page) == ["Anna", "Ben", "Carla", "Dan"]
    held.run()
    assert names(page) == ["Anna", "Ben", "Carla", "Dan", "Eve"]
    assert [index.row() for index in page.view.selectionModel().selectedRows()] == [2]


def test_a_person_who_is_looked_up_is_shown_at_once(page: RecipientsPage, held: Held) -> None:
    QTest.keyClicks(page.search, "ann")
    held.run()
    assert page.select(3)
    assert page.view.currentIndex().data() == "Carla"
    held.run()
    assert page.view.currentIndex().data() == "Carla"


def test_nothing_arrives_on_a_page_that_shows_nothing_any_more(page: RecipientsPage, held: Held) -> None:
    page.sort_by(READ)
    page.show_table(None, same_status=False)
    held.run()
    assert names(page) == []


def test_a_window_may_close_while_a_table_is_being_arranged(qtbot: QtBot, times: LocalTimes) -> None:
    jobs, page = Jobs(), RecipientsPage(times)
    qtbot.addWidget(page)
    page.arranging.use(jobs)
    many = big_table(arranging.AT_ONCE + 1, 1000)
    page.show_table(many, same_status=False)
    assert jobs.close()
    QApplication.processEvents()
    assert page.model.rowCount() == 0

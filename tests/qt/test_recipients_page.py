import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.recipients.table import RecipientTable
from greenstat_desktop.qt.header_menu import header_menu
from greenstat_desktop.qt.people_panel import calm_row, next_order
from greenstat_desktop.qt.recipients_model import NAME, READ, STATE
from greenstat_desktop.qt.recipients_page import RecipientsPage
from greenstat_desktop.qt.times import LocalTimes
from tests.qt.sandboxed import SandboxedWindow
from tests.tables import Row, table_of

PEOPLE = [
    Row("79000000001@c.us", "Anna Lee", "read", read=50),
    Row("79000000002@c.us", "Boris", "delivered", delivered=40),
    Row("79000000003@c.us", "Joanna", "read", read=30),
    Row("79000000004@c.us", "Carlos", "sent", sent=20),
    Row("79000000005@c.us", "Annabel", "failed"),
    Row("79000000006@c.us", "Susanna", "read", read=40),
]


@pytest.fixture
def page(qtbot: QtBot, times: LocalTimes) -> RecipientsPage:
    made = RecipientsPage(times)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    made.show_table(table(), same_status=False)
    return made


def table(*rows: Row) -> RecipientTable:
    return table_of(*(rows or PEOPLE))


def names(page: RecipientsPage) -> list[str]:
    return [page.model.index(row, NAME).data() for row in range(page.model.rowCount())]


def chip(page: RecipientsPage, start: str) -> QPushButton:
    return next(one for one in page.chips.findChildren(QPushButton) if one.text().startswith(start))


def click(qtbot: QtBot, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_header(qtbot: QtBot, page: RecipientsPage, column: int, *, shift: bool = False) -> None:
    header = page.view.header
    where = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, where)


def test_chips_count_the_people_in_each_state_exactly(page: RecipientsPage) -> None:
    texts = [one.text() for one in page.chips.findChildren(QPushButton) if not one.isHidden()]
    assert texts == ["All 6", "Read 3", "Delivered 1", "Sent 1", "failed 1"]


def test_filter_search_and_order_work_together(page: RecipientsPage, qtbot: QtBot) -> None:
    click(qtbot, chip(page, "Read"))
    QTest.keyClicks(page.search, "anna")
    click_header(qtbot, page, READ)
    assert names(page) == ["Joanna", "Susanna", "Anna Lee"]
    click_header(qtbot, page, READ)
    assert names(page) == ["Anna Lee", "Susanna", "Joanna"]
    assert page.matches.text() == "3 of 6"
    click(qtbot, chip(page, "All"))
    assert len(names(page)) == 4


def test_shift_sorts_by_a_second_column(page: RecipientsPage, qtbot: QtBot) -> None:
    click_header(qtbot, page, STATE)
    click_header(qtbot, page, NAME, shift=True)
    assert page.order == ((STATE, False), (NAME, False))
    assert names(page) == ["Annabel", "Carlos", "Boris", "Anna Lee", "Joanna", "Susanna"]


@pytest.mark.parametrize(
    ("order", "column", "adding", "after"),
    [
        ((), 2, False, ((2, False),)),
        (((2, False),), 2, False, ((2, True),)),
        (((2, True),), 2, False, ((2, False),)),
        (((2, True),), 3, False, ((3, False),)),
        (((2, True),), 3, True, ((2, True), (3, False))),
        (((2, True), (3, False)), 3, True, ((2, True), (3, True))),
    ],
)
def test_a_click_turns_a_column_and_shift_keeps_the_others(
    order: tuple[tuple[int, bool], ...], column: int, adding: bool, after: tuple[tuple[int, bool], ...]
) -> None:
    assert next_order(order, column, adding=adding) == after


def test_chips_are_reached_and_chosen_by_key(page: RecipientsPage, qtbot: QtBot) -> None:
    chip(page, "Read").setFocus()
    QTest.keyClick(chip(page, "Read"), Qt.Key.Key_Space)
    assert len(names(page)) == 3


def test_selected_people_stay_selected_when_others_are_filtered_away(page: RecipientsPage, qtbot: QtBot) -> None:
    page.view.selectRow(2)
    assert names(page)[2] == "Joanna"
    click(qtbot, chip(page, "Read"))
    rows = page.view.selectionModel().selectedRows()
    assert [names(page)[one.row()] for one in rows] == ["Joanna"]
    assert page.view.currentIndex().data() == "Joanna"


def test_a_refresh_keeps_filter_search_selection_and_order(page: RecipientsPage, qtbot: QtBot) -> None:
    click(qtbot, chip(page, "Read"))
    page.search.setText("anna")
    page.sort_by(NAME)
    page.view.selectRow(1)
    newer = [*PEOPLE, Row("79000000007@c.us", "Alanna", "read", read=60)]
    page.show_table(table(*newer), same_status=True)
    assert names(page) == ["Alanna", "Anna Lee", "Joanna", "Susanna"]
    assert page.search.text() == "anna"
    assert [one.data() for one in page.view.selectionModel().selectedRows()] == ["Joanna"]


def crowd(count: int, *more: Row) -> RecipientTable:
    known = [Row(f"7901{number:07}@c.us", f"Person {number:05}", "sent", sent=20) for number in range(count)]
    return table_of(*known, *more)


def test_newcomers_above_leave_the_person_at_the_top_at_the_top(page: RecipientsPage, qtbot: QtBot) -> None:
    page.show_table(crowd(500), same_status=False)
    page.sort_by(NAME)
    page.view.scroll_back(200, 7)
    page.view.selectRow(205)
    newer = [Row(f"7902{number:07}@c.us", f"Newcomer {number}") for number in range(30)]
    with qtbot.assertNotEmitted(page.model.modelReset):
        page.show_table(crowd(500, *newer), same_status=True)
    assert page.model.index(page.view.rowAt(0), NAME).data() == "Person 00200"
    assert page.view.in_sight()[1] == 7
    assert [one.data()[-5:] for one in page.view.selectionModel().selectedRows()] == ["00205"]
    assert page.view.currentIndex().row() == 235


def test_who_reads_and_rises_to_the_top_takes_nobody_along(page: RecipientsPage) -> None:
    people = [Row(f"7901{number:07}@c.us", f"P {number}", "read", read=1000 - number) for number in range(500)]
    page.show_table(table_of(*people), same_status=False)
    page.sort_by(READ)
    page.sort_by(READ)
    page.view.scroll_back(100, 0)
    people[100] = Row(people[100].chat_id, "P 100", "read", read=5000)
    page.show_table(table_of(*people), same_status=True)
    assert names(page)[0].strip("\u2068\u2069") == "P 100"
    assert page.view.rowAt(0) == 100


@pytest.mark.parametrize(
    ("before", "after", "row"),
    [
        (range(10, 13), [10, 11, 12], 10),
        (range(10, 13), [40, 41, 42], 40),
        (range(10, 13), [0, 11, 12], 10),
        (range(10, 13), [-1, 30, 31], 29),
        (range(3), [-1, -1, -1], -1),
        (range(0), [], -1),
    ],
)
def test_what_one_looks_at_moves_least(before: range, after: list[int], row: int) -> None:
    assert calm_row(before, after) == row


def test_several_columns_are_sorted_by_from_the_header_menu(page: RecipientsPage) -> None:
    header_menu(page, STATE, page.view.columns, page).actions()[0].trigger()
    header_menu(page, NAME, page.view.columns, page).actions()[1].trigger()
    assert [column for column, _ in page.order] == [STATE, NAME]
    assert page.view.header.sorted_by == page.order
    assert not page.view.header.grab().isNull()
    header_menu(page, NAME, page.view.columns, page).actions()[2].trigger()
    assert not page.order
    assert names(page)[0] == "Anna Lee"


def test_another_status_starts_with_everybody(page: RecipientsPage, qtbot: QtBot) -> None:
    click(qtbot, chip(page, "Read"))
    page.search.setText("anna")
    page.show_table(table(PEOPLE[1]), same_status=False)
    assert names(page) == ["Boris"]
    assert page.search.text() == ""


def test_nobody_matching_is_said_in_the_page_and_undone_by_its_button(page: RecipientsPage, qtbot: QtBot) -> None:
    page.search.setText("nobody of that name")
    assert page.empty.isVisible()
    assert page.empty.title.text() == "Nobody matches"
    click(qtbot, page.empty.button)
    assert len(names(page)) == 6


def test_words_lie_over_the_table_where_nobody_is_in_it_and_the_tab_key_passes_it(
    page: RecipientsPage, qtbot: QtBot
) -> None:
    was = page.view.geometry()
    page.search.setText("nobody of that name")
    assert page.view.isVisible()
    assert page.view.geometry() == was
    assert page.empty.geometry() == was.adjusted(0, page.view.header.height(), 0, 0)  # the titles stay in sight
    page.search.setFocus()
    for _ in range(3):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        assert page.window().focusWidget() is not page.view
    page.search.clear()
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is page.view


def test_a_status_without_recipients_says_what_to_do(page: RecipientsPage) -> None:
    page.show_table(table_of(), same_status=False)
    assert page.empty.isVisible()
    assert "F5" in page.empty.sentence.text()


def test_a_page_of_hostile_people_can_be_painted(page: RecipientsPage, qtbot: QtBot) -> None:
    hostile = ["<img src=/dev/zero>", "\u202eevil", "\x00\x07", "=1+1", "א" * 500, "&amp;", "\U0001f339" * 40, "a\r\nb"]
    rows = [Row(f"7900000{number}@c.us", name, f"<b>{number}") for number, name in enumerate(hostile)]
    page.show_table(table(*rows), same_status=False)
    page.view.selectionModel().select(page.model.index(0, 0), QItemSelectionModel.SelectionFlag.Select)
    assert not page.grab().isNull()
    assert chip(page, "Other").accessibleName() == f"Other {len(hostile)}"
    click(qtbot, chip(page, "Other"))
    assert len(names(page)) == len(hostile)


def test_whoever_asks_for_everybody_is_in_the_table(opened: SandboxedWindow, qtbot: QtBot) -> None:
    recipients = opened.window.page.recipients
    recipients.search.setText("nobody of that name")
    qtbot.waitUntil(recipients.empty.button.isVisible)
    opened.window.activateWindow()
    recipients.empty.button.setFocus()
    recipients.empty.button.click()
    qtbot.waitUntil(recipients.view.hasFocus)
    assert recipients.model.rowCount() == 60

"""What people do with a table by mouse and key, on the real view over the recipients."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.recipients.table import Arrangement, RecipientTable
from greenstat_desktop.qt import table_view
from greenstat_desktop.qt.column_layout import ColumnLayout
from greenstat_desktop.qt.dragging import MOST_DRAGGED, RowsMimeData
from greenstat_desktop.qt.header_menu import fill_columns_menu, header_menu
from greenstat_desktop.qt.recipients_model import NAME, PHONE, READ, SENT, STATE, RecipientsModel
from greenstat_desktop.qt.recipients_page import RecipientsPage
from greenstat_desktop.qt.recipients_view import RecipientsView
from greenstat_desktop.qt.table_rows import Copying
from greenstat_desktop.qt.times import LocalTimes
from tests.tables import Row, big_table, table_of

PEOPLE = table_of(
    Row("79000000001@c.us", "Anna Lee", "read", read=1764500000),
    Row("79000000002@c.us", "Boris", "delivered"),
    Row("79000000003@c.us", "=1+1", "read"),
    Row("79000000004@c.us", "Carlos", "sent"),
    Row("79000000005@c.us", "Annabel", "failed"),
    Row("120650379300963@lid", "Émile", "read"),
)


@pytest.fixture
def view(qtbot: QtBot, times: LocalTimes) -> RecipientsView:
    made = shown_over(qtbot, PEOPLE, times)
    made.setCurrentIndex(made.model().index(0, NAME))
    return made


def shown_over(qtbot: QtBot, table: RecipientTable, times: LocalTimes) -> RecipientsView:
    model = RecipientsModel(times)
    model.show(table, Arrangement())
    made = RecipientsView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    made.setFocus()
    return made


def current(view: RecipientsView) -> str:
    return str(view.model().index(view.currentIndex().row(), NAME).data()).strip("\u2068\u2069")


def copied_text(view: RecipientsView, *, headings: bool = False, only: int | None = None) -> list[list[str]]:
    asked = view.copying(headings=headings, only=only)
    assert asked
    return [line.split("\t") for line in asked[0](CancelToken()).text.split("\r\n")]


def select(view: RecipientsView, *rows: int) -> None:
    view.clearSelection()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        view.selectionModel().select(view.model().index(row, 0), flags)


def test_home_and_end_go_to_the_first_and_the_last_row(view: RecipientsView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 5
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.currentIndex().row() == 5
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected == (range(6),)


def test_a_page_down_and_up_again_comes_back(qtbot: QtBot, times: LocalTimes) -> None:
    view = shown_over(qtbot, big_table(500, 500), times)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > 5
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() == 0


def test_letters_go_to_the_next_who_begins_with_them(view: RecipientsView) -> None:
    QTest.keyClicks(view, "c")
    assert current(view) == "Carlos"
    view._typed = ""
    QTest.qWait(0)
    view.keyboardSearch("an")
    assert current(view) == "Annabel"


def test_the_same_letter_again_goes_on_to_the_next(view: RecipientsView) -> None:
    QTest.keyClicks(view, "a")
    assert current(view) == "Annabel"
    QTest.keyClicks(view, "a")
    assert current(view) == "Anna Lee"


def test_several_letters_narrow_it_down_and_nobody_moves_nothing(view: RecipientsView) -> None:
    QTest.keyClicks(view, "anna")
    assert current(view).startswith("Anna")
    QTest.keyClicks(view, "b")
    assert current(view) == "Annabel"
    QTest.keyClicks(view, "zz")
    assert current(view) == "Annabel"


def test_the_space_bar_selects_and_is_no_search(view: RecipientsView) -> None:
    view.clearSelection()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.selected == (range(1),)
    assert current(view) == "Anna Lee"


def test_the_selection_is_copied_in_view_order_without_the_hidden_columns(view: RecipientsView) -> None:
    select(view, 3, 0)
    view.columns.show(PHONE, shown=False)
    view.columns.move(NAME, 1)
    columns = [view.columns.title(column) for column in view.columns.in_sight()]
    assert columns[:2] == ["State", "Name"]
    headings, *lines = copied_text(view, headings=True)
    assert headings == columns
    assert [line[:2] for line in lines] == [["Read", "Anna Lee"], ["Sent", "Carlos"]]
    assert len(lines[0]) == len(columns)


def test_what_is_copied_is_harmless_and_numbers_stay_numbers(view: RecipientsView) -> None:
    select(view, 2)
    assert copied_text(view)[0][:2] == ["'=1+1", "+7 900 000-00-03"]
    assert copied_text(view, only=PHONE) == [["+7 900 000-00-03"]]


def test_what_is_copied_is_what_was_there_when_it_was_asked_for(view: RecipientsView) -> None:
    select(view, 1)
    asked = view.copying()
    model = view.model()
    assert isinstance(model, RecipientsModel)
    model.clear()
    assert asked
    assert asked[0](CancelToken()).text.startswith("Boris\t")


def test_a_mirrored_window_copies_mirrored_tables(view: RecipientsView, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    select(view, 1)
    asked = view.copying()
    assert asked
    assert '<table dir="rtl">' in asked[0](CancelToken()).html


def test_nothing_selected_is_nothing_copied(view: RecipientsView) -> None:
    view.clearSelection()
    assert view.copying() is None


def test_a_selection_is_summed_up_state_by_state(view: RecipientsView) -> None:
    select(view, 0, 1, 2, 3)
    assert view.rows.summed_up(view.selected) == "4 selected: 2 read, 1 delivered, 1 sent"
    select(view, 4)
    assert view.rows.summed_up(view.selected) == "1 selected: 1 failed"


def test_a_million_rows_are_selected_counted_and_asked_for_at_once(qtbot: QtBot, times: LocalTimes) -> None:
    view = shown_over(qtbot, big_table(1_000_000, 2_000), times)
    view.columns.move(NAME, 1)
    view.selectAll()  # imports what it needs
    view.clearSelection()
    begun = time.perf_counter()
    view.selectAll()
    assert view.selected == (range(1_000_000),)
    assert view.rows.summed_up(view.selected).startswith("1,000,000 selected: ")
    assert view.copying()
    assert time.perf_counter() - begun < 0.25


def test_a_drag_from_a_selected_row_carries_the_selection(
    view: RecipientsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[tuple[Copying, int]] = []
    monkeypatch.setattr(table_view, "drag_rows", lambda _, *what: dragged.append(what))
    select(view, 0, 1)
    start = view.visualRect(view.model().index(1, NAME)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    move(view, start + QPoint(2, 1))
    assert not dragged
    move(view, start + QPoint(QApplication.startDragDistance() + 5, 0))
    assert len(dragged) == 1
    copying, rows = dragged[0]
    assert rows == 2
    carried = RowsMimeData(copying)
    assert carried.hasText()
    assert carried.text().startswith("Anna Lee\t")
    assert "<td" in carried.html()
    assert [view.selected, carried.formats()] == [(range(2),), ["text/plain", "text/html"]]
    assert view.selected == (range(2),)


def test_a_drag_from_another_row_selects_as_ever(view: RecipientsView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_view, "drag_rows", lambda *_: pytest.fail("nothing was selected yet"))
    view.clearSelection()
    start = view.visualRect(view.model().index(1, NAME)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    move(view, start + QPoint(0, 40))
    move(view, view.visualRect(view.model().index(3, NAME)).center())
    assert view.selected == (range(1, 4),)


def move(view: RecipientsView, place: QPoint) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), QPointF(view.viewport().mapToGlobal(place)), left, left, none
    )
    QApplication.sendEvent(view.viewport(), event)


def test_too_much_to_drag_is_said(qtbot: QtBot, times: LocalTimes, monkeypatch: pytest.MonkeyPatch) -> None:
    from greenstat_desktop.qt import dragging

    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, __: said.append(text))
    view = shown_over(qtbot, big_table(MOST_DRAGGED + 1, 100), times)
    view.selectAll()
    asked = view.copying()
    assert asked
    dragging.drag_rows(view, *asked)
    assert "Ctrl+C" in said[0]


def test_columns_are_hidden_and_shown_and_one_always_stays(view: RecipientsView) -> None:
    for column in view.columns.in_sight():
        view.columns.show(column, shown=False)
    assert len(view.columns.in_sight()) == 1
    view.columns.reset()
    assert NAME in view.columns.in_sight()
    assert SENT not in view.columns.in_sight()


def test_columns_are_moved_over_hidden_ones(view: RecipientsView) -> None:
    view.columns.show(PHONE, shown=False)
    view.columns.move(NAME, 1)
    assert view.columns.in_sight()[:2] == (STATE, NAME)
    assert not view.columns.may_move(STATE, -1)
    view.columns.move(STATE, -1)
    assert view.columns.in_sight()[:2] == (STATE, NAME)


def test_a_layout_is_worn_again_on_another_day(view: RecipientsView, qtbot: QtBot, times: LocalTimes) -> None:
    view.columns.show(PHONE, shown=False)
    view.columns.move(READ, -1)
    view.header.resizeSection(NAME, 333)
    another = shown_over(qtbot, PEOPLE, times)
    another.columns.wear(view.columns.layout)
    assert another.columns.layout == view.columns.layout
    assert another.columnWidth(NAME) == 333
    another.resize(500, 300)
    assert another.columnWidth(NAME) == 333


def test_unless_somebody_sized_them_columns_fill_the_width(view: RecipientsView) -> None:
    view.columns.show(PHONE, shown=False)
    assert not view.columns.layout.widths
    total = sum(view.columnWidth(column) for column in view.columns.in_sight())
    assert 0 <= view.viewport().width() - total < 10


def test_titles_stand_apart_where_there_is_room(view: RecipientsView) -> None:
    shown = view.columns.in_sight()
    assert all(view.header.sectionSize(one) >= view.header.room_of_title(one) + 8 for one in shown)


def test_rows_in_another_order_leave_columns_free_to_share_the_width(view: RecipientsView) -> None:
    view.columns.show(PHONE, shown=False)
    view.model().layoutAboutToBeChanged.emit()
    view.model().layoutChanged.emit()
    assert not view.columns.layout.widths
    view.resize(1500, 300)
    total = sum(view.columnWidth(column) for column in view.columns.in_sight())
    assert 0 <= view.viewport().width() - total < 10


def test_every_arrangement_of_columns_is_told_once(view: RecipientsView, qtbot: QtBot) -> None:
    deeds: tuple[Callable[[], None], ...] = (
        lambda: view.columns.show(PHONE, shown=False),
        lambda: view.columns.move(NAME, 1),
        lambda: view.header.resizeSection(NAME, 321),
        view.columns.reset,
    )
    for deed in deeds:
        with qtbot.waitSignal(view.columns.changed, timeout=0, raising=True):
            deed()
    with qtbot.assertNotEmitted(view.columns.changed):
        view.columns.wear(ColumnLayout(view.columns.names))
        view.resize(700, 300)


def test_the_header_menu_does_all_that_a_mouse_can(qtbot: QtBot, times: LocalTimes) -> None:
    page = RecipientsPage(times)
    qtbot.addWidget(page)
    page.resize(900, 400)
    page.show_table(PEOPLE, same_status=False)
    columns = page.view.columns

    def press(text: str) -> None:
        menu = header_menu(page, NAME, columns, page)
        next(one for one in menu.actions() if one.text().replace("&", "") == text).trigger()

    press("Sort by Name")
    assert dict(page.view.header.sorted_by) == {NAME: False}
    press("Original order")
    assert dict(page.view.header.sorted_by) == {}
    press("Move forward")
    assert columns.in_order()[1] == NAME
    press("Hide Name")
    assert NAME not in columns.in_sight()
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_columns_menu(menu, columns)
    next(one for one in menu.actions() if one.text() == "Name").trigger()
    assert NAME in columns.in_sight()
    menu.actions()[-1].trigger()
    assert columns.in_order()[0] == NAME


def test_the_menu_key_opens_the_menu_at_the_current_row(view: RecipientsView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.model().index(2, NAME))
    with qtbot.waitSignal(view.menu_asked, timeout=0, raising=True) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), view.mapToGlobal(QPoint(1, 1)))
        QApplication.sendEvent(view.viewport(), event)
    assert asked.args
    row = view.rowAt(view.viewport().mapFromGlobal(asked.args[0]).y())
    assert row == 2


def test_the_table_paints_in_both_directions_with_columns_moved(view: RecipientsView) -> None:
    view.columns.move(STATE, -1)
    assert not view.grab().isNull()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not view.grab().isNull()


def test_nothing_is_put_on_the_clipboard_by_looking(view: RecipientsView) -> None:
    QGuiApplication.clipboard().setText("mine")
    view.selectAll()
    assert QGuiApplication.clipboard().text() == "mine"

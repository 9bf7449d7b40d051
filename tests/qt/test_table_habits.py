"""The tables of the window by command, menu and key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.copying import AT_ONCE
from greenstat_desktop.qt.recipients_model import NAME, PHONE
from greenstat_desktop.qt.row_menu import RowDeeds, row_menu
from greenstat_desktop.qt.table_habits import TableHabits
from greenstat_desktop.qt.table_rows import RowPerson
from greenstat_desktop.qt.table_view import TableView
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow
from tests.tables import big_table

WAIT_MS = 20_000
ANN = RowPerson("79001234567@c.us", "=Ann", "79001234567", "+7 900 123-45-67")
HIDDEN = RowPerson("120650379300963@lid", "", "", "")


@pytest.fixture
def habits(opened: SandboxedWindow, tmp_path: Path) -> Iterator[TableHabits]:
    made = habits_of(opened, tmp_path)
    QGuiApplication.clipboard().clear()
    opened.window.activateWindow()
    view_of(opened).setFocus()
    yield made
    QGuiApplication.clipboard().clear()


def habits_of(opened: SandboxedWindow, folder: Path) -> TableHabits:
    made = TableHabits(opened.window, opened.jobs, WindowMemory(folder / "settings.ini"))
    made.add("recipients", view_of(opened), opened.window.page.recipients)
    return made


def view_of(opened: SandboxedWindow) -> TableView:
    return opened.window.page.recipients.view


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def entry(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text().replace("&", "") == text)


def texts(menu: QMenu) -> list[str]:
    return [one.text().replace("&", "") for one in menu.actions() if one.text()]


def test_the_keys_copy_the_selection_without_and_with_headings(
    habits: TableHabits, opened: SandboxedWindow, qtbot: QtBot
) -> None:
    view_of(opened).selectRow(1)
    QTest.keySequence(opened.window, QKeySequence("Ctrl+C"))
    without = clipboard()
    assert "\t" in without
    assert "\n" not in without
    QTest.keySequence(opened.window, QKeySequence("Ctrl+Shift+C"))
    headings, line = clipboard().split("\n")
    assert headings.startswith("Name\tPhone\t")
    assert line == without
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()


def test_many_rows_are_copied_by_a_job_and_arrive_whole(
    habits: TableHabits, opened: SandboxedWindow, qtbot: QtBot
) -> None:
    opened.window.page.recipients.show_table(big_table(20 * AT_ONCE, 500), same_status=False)
    opened.window.commands["select_all"].trigger()
    opened.window.commands["copy"].trigger()
    assert habits.copier.busy_now
    with qtbot.waitSignal(habits.copier.copied, timeout=WAIT_MS) as told:
        pass
    assert told.args == [20 * AT_ONCE]
    assert len(clipboard().split("\n")) == 20 * AT_ONCE


def test_escape_leaves_the_clipboard_as_it_is(habits: TableHabits, opened: SandboxedWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("mine")
    opened.window.page.recipients.show_table(big_table(50_000, 50_000), same_status=False)
    opened.window.commands["select_all"].trigger()
    opened.window.commands["copy"].trigger()
    QTest.keySequence(opened.window, QKeySequence("Esc"))
    qtbot.waitUntil(lambda: not habits.copier.busy_now, timeout=WAIT_MS)
    assert clipboard() == "mine"


def test_only_the_last_of_two_copies_arrives(habits: TableHabits, opened: SandboxedWindow, qtbot: QtBot) -> None:
    opened.window.page.recipients.show_table(big_table(3_000, 300), same_status=False)
    opened.window.commands["select_all"].trigger()
    opened.window.commands["copy"].trigger()
    opened.window.commands["copy_with_headings"].trigger()
    with qtbot.waitSignal(habits.copier.copied, timeout=WAIT_MS):
        pass
    assert clipboard().startswith("Name\t")


def test_a_selection_of_several_is_summed_up_in_the_status_bar(habits: TableHabits, opened: SandboxedWindow) -> None:
    opened.window.commands["select_all"].trigger()
    assert opened.window.freshness.left.text().startswith(f"{view_of(opened).model().rowCount()} selected: ")
    view_of(opened).selectRow(0)
    assert opened.window.freshness.left.text().startswith("Saved")


def test_commands_that_need_a_selection_are_greyed_without_one(habits: TableHabits, opened: SandboxedWindow) -> None:
    view_of(opened).clearSelection()
    assert not opened.window.commands["copy"].isEnabled()
    view_of(opened).selectRow(0)
    assert opened.window.commands["copy"].isEnabled()


def test_a_widget_with_the_same_keys_has_them_for_itself(
    habits: TableHabits, opened: SandboxedWindow, qtbot: QtBot
) -> None:
    view_of(opened).selectRow(0)
    own = QPushButton("Own", opened.window.page)
    action = QAction("Copy me", own)
    action.setShortcut(QKeySequence.StandardKey.Copy)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    own.addAction(action)
    own.show()
    own.setFocus()
    with qtbot.waitSignal(action.triggered, timeout=0, raising=True):
        QTest.keySequence(own, QKeySequence("Ctrl+C"))
    view_of(opened).setFocus()
    assert opened.window.commands["copy"].isEnabled()


def test_columns_stand_as_they_stood_when_the_window_was_closed(
    habits: TableHabits, opened: SandboxedWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    columns, memory = view_of(opened).columns, WindowMemory(tmp_path / "settings.ini")
    columns.move(NAME, 1)
    columns.show(PHONE, shown=False)
    qtbot.waitUntil(lambda: "phone" in WindowMemory(tmp_path / "settings.ini").text("columns/recipients"))
    arranged = columns.layout
    columns.reset()
    memory.note("columns/recipients", arranged.text)
    habits_of(opened, tmp_path)
    assert columns.layout == arranged
    memory.note("columns/recipients", arranged.text.replace("phone", "telephone"))
    columns.reset()
    first = columns.layout
    habits_of(opened, tmp_path)
    assert columns.layout == first


def test_the_column_menu_opens_by_key_and_is_worked_by_arrows(
    habits: TableHabits, opened: SandboxedWindow, qtbot: QtBot
) -> None:
    view = view_of(opened)
    view.setCurrentIndex(view.model().index(0, PHONE))
    QTest.keySequence(opened.window, QKeySequence("Ctrl+Shift+H"))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in view.findChildren(QMenu)))
    menu = next(one for one in view.findChildren(QMenu) if one.isVisible())
    assert menu.activeAction().text() == "&Sort by Phone"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert [column for column, _ in opened.window.page.recipients.order] == [PHONE]


def test_a_persons_statuses_are_offered_once_somebody_shows_them(habits: TableHabits, opened: SandboxedWindow) -> None:
    view_of(opened).selectRow(0)
    view_of(opened).setCurrentIndex(view_of(opened).model().index(0, NAME))
    table = habits.table()
    assert table
    assert "Show this person's statuses" not in texts(habits.row_menu(table))
    asked: list[str] = []
    habits.person_asked.connect(asked.append)
    entry(habits.row_menu(table), "Show this person's statuses").trigger()
    person = view_of(opened).rows.person(0)
    assert person
    assert asked == [person.chat_id]


def test_enter_and_a_double_click_show_a_persons_statuses(
    habits: TableHabits, opened: SandboxedWindow, qtbot: QtBot
) -> None:
    asked: list[str] = []
    habits.person_asked.connect(asked.append)
    view = view_of(opened)
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, NAME))
    opened.window.activateWindow()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Return)
    at = view.visualRect(view.model().index(0, NAME)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == [person.chat_id for row in (1, 0) if (person := view.rows.person(row))]


def test_numbers_of_many_are_copied_one_a_line(habits: TableHabits, opened: SandboxedWindow) -> None:
    opened.window.commands["select_all"].trigger()
    table = habits.table()
    assert table
    rows = view_of(opened).model().rowCount()
    entry(habits.row_menu(table), f"Copy {rows} numbers").trigger()
    assert len(clipboard().split("\n")) == rows
    assert "\t" not in clipboard()


def test_a_chat_is_opened_by_its_number_and_a_name_copied_harmlessly(qtbot: QtBot, opened: SandboxedWindow) -> None:
    addresses: list[QUrl] = []
    deeds = RowDeeds(lambda: None, None, addresses.append)
    menu = row_menu(opened.window, [], ANN, 1, deeds)
    entry(menu, "Open chat in WhatsApp").trigger()
    assert [one.toString() for one in addresses] == ["https://wa.me/79001234567"]
    entry(menu, "Copy name").trigger()
    assert clipboard() == "'=Ann"
    entry(menu, "Copy number").trigger()
    assert clipboard() == "+7 900 123-45-67"


def test_a_hidden_number_is_neither_copied_nor_chatted_with(qtbot: QtBot, opened: SandboxedWindow) -> None:
    menu = row_menu(opened.window, [], HIDDEN, 1, RowDeeds(lambda: None))
    for text in ("Open chat in WhatsApp", "Copy number", "Copy name"):
        assert not entry(menu, text).isEnabled()

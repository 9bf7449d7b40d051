"""What the commands and menus do with the tables of the window, whichever of them the user is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMetaMethod, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from greenstat_desktop.qt.column_layout import read_layout
from greenstat_desktop.qt.copying import Copier
from greenstat_desktop.qt.header_menu import Sorting, fill_columns_menu, header_menu
from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.row_menu import RowDeeds, row_menu
from greenstat_desktop.qt.table_view import TableView
from greenstat_desktop.qt.window_memory import WindowMemory

_ROW_COMMANDS: Final = ("copy", "copy_with_headings", "select_all")
_QUIET_MS: Final = 300  # after the last pull at a column's edge
_SAID_MS: Final = 4000
_PHONE: Final = "phone"  # the column of numbers, in every table of people


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the window."""

    name: str  # under which its columns are remembered
    view: TableView
    sorting: Sorting


class TableHabits(QObject):
    """Copies, selects, opens menus, sums up what is selected, remembers how columns are arranged.

    Signals: ``person_asked`` carries the chat id of whom the user wants to see the statuses of, ``forgetting_asked``
    the ``RowPerson`` to be forgotten; the menus offer either once somebody is connected.
    """

    person_asked = Signal(object)  # str
    forgetting_asked = Signal(object)  # RowPerson

    def __init__(self, parts: Parts, jobs: Jobs, memory: WindowMemory) -> None:
        super().__init__(parts.pages)
        self._window, self._memory = parts, memory
        self._tables: list[Table] = []
        self.copier = Copier(jobs, self)
        self.copier.copied.connect(self._copied)
        self.copier.busy.connect(lambda busy: self._say(self.tr("Copying… Esc stops it.") if busy else ""))
        for name, slot in {
            "copy": self._copy,
            "copy_with_headings": lambda: self._copy(headings=True),
            "select_all": self._select_all,
            "column_menu": self._open_column_menu,
            "cancel": self.copier.cancel,
        }.items():
            parts.commands[name].triggered.connect(lambda _=False, slot=slot: slot())
        columns = parts.menus["columns"]
        columns.aboutToShow.connect(lambda: self._fill(columns))
        QApplication.instance().focusChanged.connect(self._refresh)  # type: ignore[union-attr]
        self._refresh()

    def add(self, name: str, view: TableView, sorting: Sorting) -> None:
        """Look after one more table. Its columns stand as they stood when it was last seen."""
        table = Table(name, view, sorting)
        self._tables.append(table)
        if layout := read_layout(self._memory.text(_layout_key(name)), view.columns.names):
            view.columns.wear(layout)
        quiet = QTimer(view, singleShot=True, interval=_QUIET_MS)
        quiet.timeout.connect(lambda: self._keep(table))
        view.columns.changed.connect(quiet.start)
        view.selection_changed.connect(self._refresh)
        view.doubleClicked.connect(lambda _: self._ask_for_person(view))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(key, view, context=Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(lambda: self._ask_for_person(view))
        view.menu_asked.connect(lambda place: self._popup(self.row_menu(table), place))
        view.header.customContextMenuRequested.connect(lambda place: self._open_header_menu(table, place))
        self._refresh()

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables that are looked after."""
        return tuple(self._tables)

    def row_menu(self, table: Table) -> QMenu:
        """Make the menu of the rows selected."""
        view = table.view
        asks = [
            one.emit if self.isSignalConnected(QMetaMethod.fromSignal(one)) else None
            for one in (self.person_asked, self.forgetting_asked)
        ]
        deeds = RowDeeds(lambda: self._copy_numbers(view), show_statuses=asks[0], forget=asks[1])
        commands = [self._window.commands[name] for name in _ROW_COMMANDS]
        selected = sum(map(len, view.selected))
        return row_menu(view, commands, view.rows.person(view.currentIndex().row()), selected, deeds)

    def header_menu(self, table: Table, column: int) -> QMenu:
        """Make the menu of a column."""
        return header_menu(table.view, column, table.view.columns, table.sorting)

    def table(self) -> Table | None:
        """Return the table that the commands mean: the one with the keyboard, else the one that is seen."""
        # A focus that changes while the window is taken down finds views that are gone.
        seen = [one for one in self._tables if isValid(one.view) and one.view.isVisible()]
        return next((one for one in seen if one.view.hasFocus()), seen[0] if seen else None)

    # What the user asks for

    def _copy(self, *, headings: bool = False) -> None:
        table = self.table()
        if table and (asked := table.view.copying(headings=headings)):
            self.copier.copy(*asked)

    def _copy_numbers(self, view: TableView) -> None:
        if asked := view.copying(only=view.columns.names.index(_PHONE)):
            self.copier.copy(*asked)

    def _ask_for_person(self, view: TableView) -> None:
        if person := view.rows.person(view.currentIndex().row()):
            self.person_asked.emit(person.chat_id)

    def _select_all(self) -> None:
        if table := self.table():
            table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            table.view.selectAll()

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        if table := self.table():
            fill_columns_menu(menu, table.view.columns)

    def _open_column_menu(self) -> None:
        if table := self.table():
            header = table.view.header
            column = max(0, table.view.currentIndex().column())
            side = header.sectionViewportPosition(column)
            place = QPoint(side + (header.sectionSize(column) if header.isRightToLeft() else 0), header.height())
            self._popup(self.header_menu(table, column), header.viewport().mapToGlobal(place))

    def _open_header_menu(self, table: Table, place: QPoint) -> None:
        header = table.view.header
        menu = self.header_menu(table, max(0, header.logicalIndexAt(place)))
        self._popup(menu, header.viewport().mapToGlobal(place))

    def _popup(self, menu: QMenu, place: QPoint) -> None:
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])  # the arrow keys go on from there

    # What is seen of it

    def _refresh(self) -> None:
        if not isValid(self._window.commands["copy"]):  # the window goes, and the focus after its commands
            return
        table = self.table()
        selected = table.view.selected if table else ()
        self._window.commands["copy"].setEnabled(bool(selected) and not _copies_itself(QApplication.focusWidget()))
        self._window.commands["copy_with_headings"].setEnabled(bool(selected))
        self._window.commands["select_all"].setEnabled(table is not None)
        self._window.commands["column_menu"].setEnabled(table is not None)
        several = table is not None and sum(map(len, selected)) > 1
        self._window.freshness.show_selection(table.view.rows.summed_up(selected) if table and several else "")

    def _copied(self, rows: int) -> None:
        self._say(self.tr("%Ln rows copied", "", rows), _SAID_MS)

    def _say(self, text: str, for_ms: int = 0) -> None:
        self._window.freshness.showMessage(text, for_ms)

    def _keep(self, table: Table) -> None:
        self._memory.note(_layout_key(table.name), table.view.columns.layout.text)


def _copies_itself(widget: QWidget | None) -> bool:
    """Tell whether a widget has the same keys for itself, as a chart has: two commands would shut each other out."""
    keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Copy)
    return widget is not None and any(key in keys for action in widget.actions() for key in action.shortcuts())


def _layout_key(table: str) -> str:
    return f"columns/{table}"

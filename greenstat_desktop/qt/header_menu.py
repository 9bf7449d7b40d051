"""The menu of a column's header: sorted by it, moved, hidden, others shown, all put back."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from greenstat_desktop.qt.columns import Columns


class Sorting(Protocol):
    """What can be sorted by its columns."""

    @property
    def order(self) -> tuple[tuple[int, bool], ...]:
        """What is sorted by: (column, descending), the first counts most."""

    def sort_by(self, column: int, *, adding: bool = False) -> None:
        """Sort as a click on the column's header does."""

    def forget_order(self) -> None:
        """Show the rows in their own order again."""


def header_menu(parent: QWidget, column: int, columns: Columns, sorting: Sorting) -> QMenu:
    """Make the menu; it goes when it is closed."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    title = columns.title(column).replace("&", "&&")
    menu.addAction(_tr("&Sort by {column}").format(column=title)).triggered.connect(partial(_sort, sorting, column))
    then = menu.addAction(_tr("&Then by {column}").format(column=title))
    then.setEnabled(bool(sorting.order))
    then.triggered.connect(lambda: sorting.sort_by(column, adding=True))
    unsorted = menu.addAction(_tr("Ori&ginal order"))
    unsorted.setEnabled(bool(sorting.order))
    unsorted.triggered.connect(sorting.forget_order)
    menu.addSeparator()
    for text, step in ((_tr("Move &back"), -1), (_tr("Move &forward"), 1)):
        move = menu.addAction(text)
        move.setEnabled(columns.may_move(column, step))
        move.triggered.connect(partial(_move, columns, column, step))
    hide = menu.addAction(_tr("&Hide {column}").format(column=title))
    hide.setEnabled(columns.may_hide(column))
    hide.triggered.connect(lambda: columns.show(column, shown=False))
    fill_columns_menu(menu.addMenu(_tr("&Columns")), columns)
    return menu


def fill_columns_menu(menu: QMenu, columns: Columns) -> None:
    """Offer each column to be shown or hidden, as they stand now, and all to be put back."""
    for column in columns.in_order():
        action = menu.addAction(columns.title(column).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(column in columns.in_sight())
        action.setEnabled(columns.may_hide(column))
        action.toggled.connect(partial(_show, columns, column))
    menu.addSeparator()
    menu.addAction(_tr("&Reset columns")).triggered.connect(columns.reset)


def _sort(sorting: Sorting, column: int, _: bool = False) -> None:
    sorting.sort_by(column)


def _move(columns: Columns, column: int, step: int, _: bool = False) -> None:
    columns.move(column, step)


def _show(columns: Columns, column: int, shown: bool) -> None:
    columns.show(column, shown=shown)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Command", text)

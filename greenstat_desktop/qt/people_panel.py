"""A table of people with filters and a search over it, all working together: of recipients, or of an audience."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from greenstat_desktop.qt.arranged_model import ArrangedModel
from greenstat_desktop.qt.arranging import Arranging
from greenstat_desktop.qt.chips import Chips
from greenstat_desktop.qt.commands import SORTS
from greenstat_desktop.qt.covered import Covered
from greenstat_desktop.qt.empty import EmptyText
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.search_field import SearchField
from greenstat_desktop.qt.table_header import MARGIN_PX
from greenstat_desktop.qt.table_view import TableView
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from enum import Enum

    from greenstat_desktop.core.recipients.table import ArrangedTable, Arrangement, Table

    T = TypeVar("T", bound=Table)
else:
    T = TypeVar("T")

_MOST_KEPT: Final = 20_000  # a larger selection is not carried over when the number of rows changes

SortOrder = tuple[tuple[int, bool], ...]


def next_order(order: SortOrder, column: int, *, adding: bool) -> SortOrder:
    """Return the order after a click on a column: rising first, then falling; ``adding`` keeps the other columns."""
    descending = next((not was for one, was in order if one == column), False)
    if not adding:
        return ((column, descending),)
    if any(one == column for one, _ in order):
        return tuple((one, descending if one == column else was) for one, was in order)
    return (*order, (column, descending))


def calm_row(before: Sequence[int], after: Sequence[int]) -> int:
    """Return the row that the first one in sight should be now, so that what one looks at moves least.

    Most people in sight move as far as whoever came in above them: that is followed, not the one who just read and
    rose to the top. ``after``: where those people are now, -1 for who is gone. Returns -1 if everybody is.
    """
    moves = sorted(row - was for was, row in zip(before, after, strict=True) if row >= 0)
    return max(0, before[0] + moves[(len(moves) - 1) // 2]) if moves else -1


class PeoplePanel(QFrame, Generic[T]):
    """Shows one table of people. One that derives from it says which, and what to say where nobody is shown.

    Signals: ``arranged`` whenever other rows, or rows in another order, are shown.
    """

    arranged = Signal()

    def __init__(
        self,
        model: ArrangedModel[T, Any],
        make_view: Callable[[QWidget], TableView],
        make_chips: Callable[[QWidget], Chips],
        times: LocalTimes,
        parent: QWidget | None,
    ) -> None:
        """``make_view`` and ``make_chips`` are given the parent: moved to another later, a table is dressed anew."""
        super().__init__(parent)
        self.setObjectName("card")
        self._times = times
        self._table: T | None = None
        self._order: SortOrder = ()
        self.arranging = Arranging(self)
        self._covered = Covered(self)
        self._people, self.view, self.chips = model, make_view(self._covered), make_chips(self)
        self.search = SearchField(self)
        self.matches = plain_label("", "muted", self)
        self.empty = EmptyText(self._covered)
        self._covered.hold(self.view, self.empty)
        self._lay_out()
        self.setTabOrder(self.chips, self.search)
        self.setTabOrder(self.search, self.view)
        self.chips.chosen.connect(self._rearrange)
        self.search.textChanged.connect(self._rearrange)
        self.search.left.connect(self.enter_table)
        self.view.header.sectionClicked.connect(self._header_clicked)

    # What one that derives from it says

    def sort_column(self, column: int) -> Enum:
        """Return what core calls a column of the model."""
        raise NotImplementedError

    def sorts(self) -> Mapping[str, int]:
        """Return the column that each sorting command means, by the names of ``commands.SORTS``."""
        raise NotImplementedError

    def say_nobody(self, *, filtered: bool) -> None:
        """Say in ``empty`` why nobody is shown: nobody fits filter and search, or there is nobody."""
        raise NotImplementedError

    # What it does

    def show_people(self, table: T | None, *, keep: bool) -> None:
        """Show a table. With ``keep`` selection, current row, scroll position and filters stay as they are."""
        self._table = table
        if not keep:
            self.chips.choose(frozenset())
            self.search.clear()
            self.view.clearSelection()
        self._show(keep=keep)

    @property
    def shown(self) -> ArrangedTable[T] | None:
        """What is shown: the table and its rows, in order; None before there is a table."""
        return self._people.arranged

    @property
    def order(self) -> SortOrder:
        """What is sorted by: (column, descending), the first counts most."""
        return self._order

    def sort_by(self, column: int, *, adding: bool = False) -> None:
        """Sort as a click on the column's header does."""
        self._order = next_order(self._order, column, adding=adding)
        self.view.header.show_order(self._order)
        self._rearrange()

    def forget_order(self) -> None:
        """Show people in their own order again."""
        self._order = ()
        self.view.header.show_order(())
        self._rearrange()

    def answers(self) -> Mapping[str, Callable[..., None]]:
        """Return what the commands about a table do here, by name."""
        sorts = {name: column for name, column in self.sorts().items() if name in SORTS}
        return {
            "search": self.start_search,
            "clear_filters": self.clear_filters,
            "original_order": self.forget_order,
            **{f"sort_{name}": partial(self.sort_by, column) for name, column in sorts.items()},
            **{f"then_{name}": partial(self.sort_by, column, adding=True) for name, column in sorts.items()},
        }

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_filters(self) -> None:
        """Show everybody."""
        self.search.clear()
        self.chips.choose(frozenset())

    def show_everybody(self) -> None:
        """Show everybody, and give the table the keys: whoever pressed the button for it finds it gone."""
        self.clear_filters()
        self.enter_table()

    def select(self, person: int) -> bool:
        """Select one person, by the history's number, and bring them into sight. Returns whether they are here."""
        if self._people.rows_of([person]) == [-1]:
            self.clear_filters()
            self.arranging.settle()
        (row,) = self._people.rows_of([person])
        if row >= 0:
            self._select([person], person)
            self.view.scrollTo(self._people.index(row, 0))
        return row >= 0

    def enter_table(self) -> None:
        """Give the table the keys."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid() and self._people.rowCount():
            self.view.setCurrentIndex(self._people.index(0, 0))

    def _header_clicked(self, column: int) -> None:
        self.sort_by(column, adding=self.view.header.adding)

    def _rearrange(self) -> None:
        self._show(keep=True)

    def _show(self, *, keep: bool) -> None:
        if self._table is None:
            self.arranging.drop()
            self._people.clear()
            self._tell()
            return
        if not keep and self.arranging.takes_time(len(self._table)):
            self._people.clear()  # what is shown is somebody else's, and this one takes a moment
            self._covered.cover(covered=False)
        self.arranging.ask(self._table, self._arrangement(), self._people.arranged, partial(self._arrived, keep))

    def _arrangement(self) -> Arrangement:
        from greenstat_desktop.core.recipients.table import Arrangement, Order

        order = tuple(Order(self.sort_column(column), descending) for column, descending in self._order)
        return Arrangement(self.chips.states, self.search.text(), order)

    def _arrived(self, keep: bool, arranged: ArrangedTable[T]) -> None:
        selected, current = (self._selected(), self._current()) if keep else ([], -1)
        before = self._people.arranged
        same = before is not None and before.arrangement == arranged.arrangement
        in_sight, offset_px = self.view.in_sight() if keep and same else (range(0), 0)
        seen = self._people.people_at(list(in_sight))
        self.view.setUpdatesEnabled(False)
        try:
            self._people.take(arranged)
            if not self.view.selectionModel().hasSelection():  # a reset forgets it
                self._select(selected, current)
            if seen:
                self.view.scroll_back(calm_row(in_sight, self._people.rows_of(seen)), offset_px)
            elif not same:
                self.view.scrollToTop()
        finally:
            self.view.setUpdatesEnabled(True)
        self._tell()

    def _tell(self) -> None:
        self._show_state()
        self.arranged.emit()

    def _selected(self) -> list[int]:
        ranges = self.view.selectionModel().selection().toList()
        if sum(one.height() for one in ranges) > _MOST_KEPT:
            return []
        rows = [row for one in ranges for row in range(one.top(), one.bottom() + 1)]
        return self._people.people_at(rows)

    def _current(self) -> int:
        row = self.view.currentIndex().row()
        return self._people.people_at([row])[0] if row >= 0 else -1

    def _select(self, selected: list[int], current: int) -> None:
        selection, last = QItemSelection(), self._people.columnCount() - 1
        for row in self._people.rows_of(selected):
            if row >= 0:
                selection.select(self._people.index(row, 0), self._people.index(row, last))
        self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self._people.rows_of([current])[0] if current >= 0 else -1
        if row >= 0:
            index, flag = self._people.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(index, flag)

    def _show_state(self) -> None:
        everybody, shown = len(self._table) if self._table is not None else 0, self._people.rowCount()
        found = self.tr("{shown} of {all}").format(shown=self._times.count(shown), all=self._times.count(everybody))
        searched = bool(self.search.text().strip())
        self.matches.setText(found if searched else "")
        self.matches.setVisible(searched)  # what says nothing keeps no room from the filters
        if not shown:
            self.say_nobody(filtered=everybody > 0)
        self._covered.cover(covered=not shown)
        # The Tab key passes a table that has nothing to show.
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.chips)
        top.addStretch(1)
        top.addWidget(self.matches)
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12 - MARGIN_PX, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._covered, 1)

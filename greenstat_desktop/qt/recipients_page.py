"""The recipients of one status: filters, search and table, all working together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from greenstat_desktop.qt.chips import StateChips
from greenstat_desktop.qt.commands import ONLY, SORTS
from greenstat_desktop.qt.empty import EmptyText
from greenstat_desktop.qt.recipients_model import STATE, RecipientsModel
from greenstat_desktop.qt.recipients_view import RecipientsView
from greenstat_desktop.qt.search_field import SearchField
from greenstat_desktop.qt.table_header import MARGIN_PX
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.table import Arranged, RecipientTable

# Values of core's Column. Time to read counts from one moment for everybody: its order is that of reading.
COLUMNS: Final = ("name", "phone", "state", "sent_at", "delivered_at", "read_at", "read_at")
_DOT_ROOM_PX: Final = 18
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


class RecipientsPage(QFrame):
    """Shows one table of recipients.

    Signals: ``arranged`` whenever other rows, or rows in another order, are shown.
    """

    arranged = Signal()

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._times = times
        self._table: RecipientTable | None = None
        self._order: SortOrder = ()
        self.model = RecipientsModel(times, self)
        self.view = RecipientsView(self.model, self)
        self.view.header.indent_of_column = {STATE: _DOT_ROOM_PX}
        self.chips = StateChips(times, self)
        self.search = SearchField(self)
        self.matches = QLabel(self)
        self.matches.setProperty("role", "muted")
        self.matches.setTextFormat(Qt.TextFormat.PlainText)
        self.empty = EmptyText(self)
        self._lay_out()
        self.setTabOrder(self.chips, self.search)
        self.setTabOrder(self.search, self.view)
        self.chips.chosen.connect(self._rearrange)
        self.search.textChanged.connect(self._rearrange)
        self.search.left.connect(self._enter_table)
        self.view.header.sectionClicked.connect(self._header_clicked)

    def show_table(self, table: RecipientTable | None, *, same_status: bool) -> None:
        """Show a table. With ``same_status`` selection, current row, scroll position and filters stay as they are."""
        self._table = table
        if not same_status:
            self.chips.choose(frozenset())
            self.search.clear()
            self.view.clearSelection()
        counts = table.marks.counts() if table is not None else dict.fromkeys(("read", "delivered", "sent"), 0)
        self.chips.show_counts(counts)
        self._show(keep=same_status)

    @property
    def shown(self) -> Arranged | None:
        """What is shown: the table and its rows, in order; None before there is a table."""
        return self.model.arranged

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
        """Show people in the history's order again."""
        self._order = ()
        self.view.header.show_order(())
        self._rearrange()

    def answers(self) -> Mapping[str, Callable[..., None]]:
        """Return what the commands about a table do here, by name."""
        return {
            "search": self.start_search,
            "clear_filters": self.clear_filters,
            "original_order": self.forget_order,
            **{f"sort_{name}": partial(self.sort_by, column) for column, name in enumerate(SORTS)},
            **{f"then_{name}": partial(self.sort_by, column, adding=True) for column, name in enumerate(SORTS)},
            **{f"only_{state}": partial(self.chips.choose, frozenset((state,))) for state in ONLY},
        }

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_filters(self) -> None:
        """Show everybody."""
        self.search.clear()
        self.chips.choose(frozenset())

    def _enter_table(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _header_clicked(self, column: int) -> None:
        self.sort_by(column, adding=self.view.header.adding)

    def _rearrange(self) -> None:
        self._show(keep=True)

    def _show(self, *, keep: bool) -> None:
        if self._table is None:
            self.model.clear()
        else:
            self._show_arranged(self._table, keep=keep)
        self._show_state()
        self.arranged.emit()

    def _show_arranged(self, table: RecipientTable, *, keep: bool) -> None:
        from greenstat_desktop.core.recipients.table import Arrangement, Column, Order

        order = tuple(Order(Column(COLUMNS[column]), descending) for column, descending in self._order)
        arrangement = Arrangement(self.chips.states, self.search.text(), order)
        selected, current = (self._selected(), self._current()) if keep else ([], -1)
        before = self.model.arranged
        same = before is not None and before.arrangement == arrangement
        in_sight, offset_px = self.view.in_sight() if keep and same else (range(0), 0)
        seen = self.model.people_at(list(in_sight))
        self.view.setUpdatesEnabled(False)
        try:
            self.model.show(table, arrangement)
            if not self.view.selectionModel().hasSelection():  # a reset forgets it
                self._select(selected, current)
            if seen:
                self.view.scroll_back(calm_row(in_sight, self.model.rows_of(seen)), offset_px)
            elif not same:
                self.view.scrollToTop()
        finally:
            self.view.setUpdatesEnabled(True)

    def _selected(self) -> list[int]:
        ranges = self.view.selectionModel().selection().toList()
        if sum(one.height() for one in ranges) > _MOST_KEPT:
            return []
        rows = [row for one in ranges for row in range(one.top(), one.bottom() + 1)]
        return self.model.people_at(rows)

    def _current(self) -> int:
        row = self.view.currentIndex().row()
        return self.model.people_at([row])[0] if row >= 0 else -1

    def _select(self, selected: list[int], current: int) -> None:
        selection, last = QItemSelection(), self.model.columnCount() - 1
        for row in self.model.rows_of(selected):
            if row >= 0:
                selection.select(self.model.index(row, 0), self.model.index(row, last))
        self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self.model.rows_of([current])[0] if current >= 0 else -1
        if row >= 0:
            index, flag = self.model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(index, flag)

    def _show_state(self) -> None:
        everybody, shown = len(self._table) if self._table is not None else 0, self.model.rowCount()
        filtered = bool(self.search.text().strip() or self.chips.states)
        found = self.tr("{shown} of {all}").format(shown=self._times.count(shown), all=self._times.count(everybody))
        self.matches.setText(found if self.search.text().strip() else "")
        if filtered and everybody and not shown:
            self.empty.show_text(
                self.tr("Nobody matches"),
                self.tr("Nobody in this status fits the filter and the search together."),
                self.tr("Show everybody"),
                self.clear_filters,
            )
        elif not everybody:
            self.empty.show_text(
                self.tr("No recipients yet"),
                self.tr("Press Refresh (F5) to ask GREEN-API who received and read this status."),
            )
        self._stack.setCurrentWidget(self.view if shown else self.empty)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.chips)
        top.addStretch(1)
        top.addWidget(self.matches)
        top.addWidget(self.search)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12 - MARGIN_PX, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(body, 1)

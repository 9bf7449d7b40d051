"""The columns of a table: shown or hidden, moved, made wider, and all that put back as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QTableView

from greenstat_desktop.qt.column_layout import ColumnLayout
from greenstat_desktop.qt.table_header import TableHeader
from greenstat_desktop.qt.table_rows import TableColumn

_PADDING_PX: Final = 14
_APART_PX: Final = 8  # between titles, where there is room
_LEAST_PX: Final = 60


class Columns(QObject):
    """Speaks of columns by their number in the model, of places from the leading edge on.

    Until somebody makes one wider, the columns share the room: each gets what its sample and its title need, and its
    part of what is left. In a narrow view the lesser ones are out of sight until there is room again.
    Signals: ``changed`` when somebody arranged them otherwise.
    """

    changed = Signal()

    def __init__(self, view: QTableView, header: TableHeader, columns: Sequence[TableColumn]) -> None:
        super().__init__(view)
        self._view, self._header, self._known = view, header, tuple(columns)
        self._busy = False  # while we do ourselves what we would else take for the user's wish
        self._sized_by_user = False
        self._hidden: set[int] = set()  # because somebody chose so, or nobody chose yet
        self._kept: set[int] = set()  # asked for by name: they stay, however narrow it is
        self._header.setMinimumSectionSize(_LEAST_PX)
        self._header.setSectionsMovable(True)
        self._hide_at_first()
        self._header.sectionResized.connect(self._resized)
        self._header.sectionMoved.connect(self._moved)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names, as the model has them."""
        return tuple(one.name for one in self._known)

    def title(self, column: int) -> str:
        """Return what stands in the header."""
        return str(self._view.model().headerData(column, Qt.Orientation.Horizontal))

    def in_order(self) -> tuple[int, ...]:
        """Return all columns, as they stand."""
        return tuple(self._header.logicalIndex(place) for place in range(len(self._known)))

    def chosen(self) -> tuple[int, ...]:
        """Return the columns that are to be shown, as they stand, those that find no room too."""
        return tuple(one for one in self.in_order() if one not in self._hidden)

    def in_sight(self) -> tuple[int, ...]:
        """Return the columns that are shown, as they stand."""
        return tuple(one for one in self.in_order() if not self._header.isSectionHidden(one))

    def places(self, right: int) -> list[tuple[int, int, int]]:
        """Return the columns left of a pixel: number, left edge, width."""
        header = self._header
        found = [(one, header.sectionViewportPosition(one), header.sectionSize(one)) for one in range(header.count())]
        return [(one, left, width) for one, left, width in found if width and left < right and left + width > 0]

    def may_hide(self, column: int) -> bool:
        """Tell whether a column can be hidden: one has to stay."""
        return self.in_sight() != (column,)

    def show(self, column: int, *, shown: bool) -> None:
        """Show or hide a column."""
        if shown == self._header.isSectionHidden(column) and (shown or self.may_hide(column)):
            (self._hidden.discard if shown else self._hidden.add)(column)
            (self._kept.add if shown else self._kept.discard)(column)
            with self._by_ourselves():
                self._header.setSectionHidden(column, not shown)
            self.fit()
            self.changed.emit()

    def may_move(self, column: int, step: int) -> bool:
        """Tell whether there is a column to change places with."""
        return self._neighbour(column, step) is not None

    def move(self, column: int, step: int) -> None:
        """Change places with the column shown before (-1) or behind (1)."""
        neighbour = self._neighbour(column, step)
        if neighbour is not None:
            self._header.moveSection(self._header.visualIndex(column), self._header.visualIndex(neighbour))

    def reset(self) -> None:
        """Arrange the columns as they were at first."""
        with self._by_ourselves():
            for column in range(len(self._known)):
                self._header.moveSection(self._header.visualIndex(column), column)
            self._sized_by_user = False
            self._kept.clear()
            self._hide_at_first()
        self.fit()
        self.changed.emit()

    @property
    def layout(self) -> ColumnLayout:
        """How they are arranged now."""
        order = self.in_order()
        hidden = frozenset(self._known[one].name for one in self._hidden)
        return ColumnLayout(tuple(self._known[one].name for one in order), hidden, self._widths(order))

    def wear(self, layout: ColumnLayout) -> None:
        """Arrange them as they were."""
        names = self.names
        with self._by_ourselves():
            for place, name in enumerate(layout.order):
                self._header.moveSection(self._header.visualIndex(names.index(name)), place)
            self._hide({column for column, name in enumerate(names) if name in layout.hidden})
            for name, width in zip(layout.order, layout.widths, strict=False):
                if name not in layout.hidden:
                    self._header.resizeSection(names.index(name), width)
            self._sized_by_user = bool(layout.widths)
        self.fit()

    def reckon_with(self, column: int, sample: str) -> None:
        """Take another text for what the column has to show at least."""
        if sample != self._known[column].sample:
            self._known = (
                *self._known[:column],
                replace(self._known[column], sample=sample),
                *self._known[column + 1 :],
            )
            self.fit()

    def fit(self) -> None:
        """Share the width of the view among the columns, unless somebody gave them widths."""
        if self._sized_by_user:
            return
        metrics = self._view.fontMetrics()
        columns = {one: self._known[one] for one in self.chosen()}
        titles = {one: max(_LEAST_PX, self._header.room_of_title(one)) for one in columns}
        needs = {
            one: max(metrics.horizontalAdvance(column.sample) + _PADDING_PX, titles[one])
            for one, column in columns.items()
        }
        self._make_room(needs)
        needs = {one: max(need, titles[one] + _APART_PX) for one, need in needs.items()}
        parts = {one: columns[one].part for one in needs}
        left = self._view.viewport().width() - sum(needs.values())
        if left < 0:  # too narrow for all: they give way, and what does not fit ends in an ellipsis
            parts = {one: max(0, need - titles[one]) for one, need in needs.items()}  # titles stay whole
            if sum(parts.values()) < -left:
                parts = {one: max(0, need - _LEAST_PX) for one, need in needs.items()}
            left = max(left, -sum(parts.values()))
        with self._by_ourselves():
            for one, need in needs.items():
                self._header.resizeSection(one, need + left * parts[one] // max(1, sum(parts.values())))

    def _make_room(self, needs: dict[int, int]) -> None:
        """Take the lesser columns out of sight, and out of ``needs``, until the others have their room."""
        lesser = [one for one in needs if self._known[one].yields and one not in self._kept]
        room = self._view.viewport().width()
        for one in sorted(lesser, key=lambda one: -self._known[one].yields):
            if sum(needs.values()) > room:
                del needs[one]
        with self._by_ourselves():
            for one in self.chosen():
                self._header.setSectionHidden(one, one not in needs)

    def _neighbour(self, column: int, step: int) -> int | None:
        shown = self.in_sight()
        place = shown.index(column) + step if column in shown else -1
        return shown[place] if 0 <= place < len(shown) else None

    def _widths(self, order: Sequence[int]) -> tuple[int, ...]:
        if not self._sized_by_user:
            return ()
        return tuple(self._header.sectionSize(one) or _LEAST_PX for one in order)  # a hidden one has none

    def _hide_at_first(self) -> None:
        self._hide({number for number, column in enumerate(self._known) if not column.at_first})

    def _hide(self, hidden: set[int]) -> None:
        self._hidden = hidden
        for column in range(len(self._known)):
            self._header.setSectionHidden(column, column in hidden)

    @contextmanager
    def _by_ourselves(self) -> Iterator[None]:
        before, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = before

    def _resized(self, column: int, before: int, now: int) -> None:
        del column
        if not self._busy and before and now:  # Qt hides the hidden ones anew whenever rows come in another order
            self._sized_by_user = True
            self.changed.emit()

    def _moved(self) -> None:
        if not self._busy:
            self.changed.emit()

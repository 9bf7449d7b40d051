"""A table of people for Qt, of recipients or of an audience: a skin over rows that ``core.recipients`` arranged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from greenstat_desktop.qt.guard import guarded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from greenstat_desktop.core.recipients.table import ArrangedTable, Arrangement, Table

    T = TypeVar("T", bound=Table)
else:
    T = TypeVar("T")
R = TypeVar("R")

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()

_BLOCK_BITS: Final = 4  # 16 rows are prepared at once: writing a phone number takes longer than all else
_BLOCK_MASK: Final = (1 << _BLOCK_BITS) - 1
_MOST_BLOCKS: Final = 2048
_MOST_MOVED: Final = 100_000  # of more rows, finding out who left and who came would hold the window


class ArrangedModel(QAbstractTableModel, Generic[T, R]):
    """Rows of a table ``T``, each made ready to show as an ``R``. One that derives from it says how, and what it shows.

    Filtering and order are ``core.recipients``' work.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arranged: ArrangedTable[T] | None = None
        self._blocks: dict[int, Sequence[R]] = {}
        self.masked = False  # whether the middle of every number is hidden

    def mask(self, masked: bool) -> None:
        """Hide the middle of every number, or show it."""
        self.masked = masked
        self._blocks.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def made_ready(self, table: T, rows: NDArray[np.intp]) -> Sequence[R]:
        """Make a block of rows into plain Python values: one conversion instead of one per cell."""
        raise NotImplementedError

    @property
    def arranged(self) -> ArrangedTable[T] | None:
        """The table and the rows of it that are shown, in order; None before there is one."""
        return self._arranged

    def clear(self) -> None:
        """Show nothing."""
        if self._arranged is not None:
            self._reset(None)

    def show(self, table: T, arrangement: Arrangement) -> None:
        """Arrange a table and show it."""
        from greenstat_desktop.core.recipients.table import arrange

        self.take(arrange(table, arrangement, self._arranged))

    def arrange(self, arrangement: Arrangement) -> None:
        """Show what ``arrangement`` asks for; a new order keeps the selected people selected."""
        if self._arranged is not None:
            self.show(self._arranged.table, arrangement)

    def take(self, arranged: ArrangedTable[T]) -> None:
        """Show another table, or another answer's; people who are in both stay selected where the rows are as many."""
        before = self._arranged
        if before is None or not len(before) or not len(arranged):
            self._reset(arranged)
            return
        if len(before) != len(arranged):
            # A reset is quicker, and forgets who is selected: here nobody is, or the page will select them again.
            many = len(before) > _MOST_MOVED
            if many or before.table is arranged.table or not self.persistentIndexList():
                self._reset(arranged)
                return
            self._let_go_and_add(before, arranged)
        self._reorder(arranged)

    def people_at(self, rows: list[int]) -> list[int]:
        """Return the history's numbers of the people in these rows."""
        if self._arranged is None or not rows:
            return []
        table = self._arranged.table
        ids: list[int] = table.people.ids[table.person[self._arranged.rows[rows]]].tolist()
        return ids

    def rows_of(self, ids: list[int]) -> list[int]:
        """Return the row of each of these people, by the history's number; -1 for who is not shown."""
        if self._arranged is None:
            return [-1] * len(ids)
        from greenstat_desktop.core.recipients.places import rows_of

        return rows_of(self._arranged, ids)

    def row(self, row: int) -> R:
        """Return a row, ready to show."""
        block = self._blocks.get(row >> _BLOCK_BITS)
        if block is None:
            block = self._prepared(row >> _BLOCK_BITS)
        return block[row & _BLOCK_MASK]

    def _prepared(self, block_number: int) -> Sequence[R]:
        if self._arranged is None:
            return ()
        rows = self._arranged.part(block_number << _BLOCK_BITS, (block_number + 1) << _BLOCK_BITS)
        if len(self._blocks) >= _MOST_BLOCKS:
            self._blocks.clear()
        block = self._blocks[block_number] = self.made_ready(self._arranged.table, rows)
        return block

    def _let_go_and_add(self, before: ArrangedTable[T], arranged: ArrangedTable[T]) -> None:
        """Remove who is shown no more and append who is new; whoever stays keeps the order they stand in."""
        import numpy as np

        from greenstat_desktop.core.recipients.some import Some

        shown, wanted = _people_in(before), _people_in(arranged)
        stay = np.isin(shown, wanted)
        staying = int(np.count_nonzero(stay))
        if staying < len(before):
            self._reorder(replace(before, shown=Some(np.concatenate([before.rows[stay], before.rows[~stay]]))))
            self.beginRemoveRows(ROOT, staying, len(before) - 1)
            self.put(replace(before, shown=Some(before.rows, stay)))
            self.endRemoveRows()
        by_id = np.argsort(wanted, kind="stable")
        place = by_id[np.searchsorted(wanted, shown[stay], sorter=by_id)]
        if staying < len(arranged):
            is_new = np.ones(len(arranged), np.bool_)
            is_new[place] = False
            self.beginInsertRows(ROOT, staying, len(arranged) - 1)
            self.put(replace(arranged, shown=Some(np.concatenate([arranged.rows[place], arranged.rows[is_new]]))))
            self.endInsertRows()

    def _reorder(self, arranged: ArrangedTable[T]) -> None:
        """Show as many rows in another order, or with other content; marked people stay marked."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        moved = self._moved(arranged, [index.row() for index in before])
        self.put(arranged)
        after = [
            self.index(row, index.column()) if row >= 0 else QModelIndex()
            for row, index in zip(moved, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _moved(self, arranged: ArrangedTable[T], rows: list[int]) -> list[int]:
        """Return where these rows come to stand in ``arranged``; -1 for those that it does not show."""
        if not rows or self._arranged is None:
            return []
        from greenstat_desktop.core.recipients.places import rows_moved, rows_of

        if self._arranged.table is not arranged.table:
            return rows_of(arranged, self.people_at(rows))
        # By row, not by person: Qt crashes where two indexes become one, and a table may hold a person twice.
        return rows_moved(self._arranged, arranged, rows)

    def _reset(self, arranged: ArrangedTable[T] | None) -> None:
        self.beginResetModel()
        self.put(arranged)
        self.endResetModel()

    def put(self, arranged: ArrangedTable[T] | None) -> None:
        """Take what is shown from now on; whoever calls tells the views."""
        self._arranged = arranged
        self._blocks.clear()

    # What Qt asks for

    @guarded(0)
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self._arranged is None else len(self._arranged)


def _people_in(arranged: ArrangedTable[Any]) -> NDArray[np.int64]:
    ids: NDArray[np.int64] = arranged.table.people.ids[arranged.table.person[arranged.rows]]
    return ids

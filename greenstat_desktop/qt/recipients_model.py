"""The recipients table for Qt: a skin over rows that ``core.recipients`` arranged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QPixmap

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import dot
from greenstat_desktop.qt.recipient_cells import Row, Since, sentence, time_to_read, who
from greenstat_desktop.qt.text import isolated, nameless, tooltip
from greenstat_desktop.qt.theme import LIGHT, Theme
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from greenstat_desktop.core.recipients.table import Arranged, Arrangement, RecipientTable

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()

NAME, PHONE, STATE, SENT, DELIVERED, READ, TO_READ = range(7)

# Roles arrive as plain integers.
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ANSWERED: Final = frozenset((_DISPLAY, _FOREGROUND, _DECORATION, _TOOLTIP, _SPOKEN))

_BLOCK_BITS: Final = 4  # 16 rows are prepared at once: writing a phone number takes longer than all else
_BLOCK_MASK: Final = (1 << _BLOCK_BITS) - 1
_MOST_BLOCKS: Final = 2048
_MUTED: Final = 1 << PHONE | 1 << SENT | 1 << DELIVERED | 1 << TO_READ
_TIME_COLUMNS: Final = {SENT: 1, DELIVERED: 2, READ: 3}  # column: row of Marks.times


class RecipientsModel(QAbstractTableModel):
    """The recipients table. Filtering and order are ``core.recipients``' work; this is a skin over rows in order."""

    def __init__(self, times: LocalTimes | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = times or LocalTimes(QLocale())
        self._arranged: Arranged | None = None
        self._blocks: dict[int, list[Row]] = {}
        self._words: list[str] = []  # states by code, as shown
        self._dots: list[QPixmap] = []
        self._theme = LIGHT
        self._ratio = 1.0
        self._since = Since()
        self._brushes: tuple[QBrush | None, ...] = ()
        self._muted = QBrush()
        self.dress(LIGHT, 1.0)

    @property
    def arranged(self) -> Arranged | None:
        """The table and the rows of it that are shown, in order; None before there is one."""
        return self._arranged

    def count_from(self, since: Since) -> None:
        """Count time to read from here on, in the table that is shown next."""
        self._since = since

    def clear(self) -> None:
        """Show nothing."""
        if self._arranged is not None:
            self._reset(None)

    def show(self, table: RecipientTable, arrangement: Arrangement) -> None:
        """Show another table, or another answer's; people who are in both stay selected where the rows are as many."""
        from greenstat_desktop.core.recipients.table import arrange

        self._take(arrange(table, arrangement, self._arranged))

    def arrange(self, arrangement: Arrangement) -> None:
        """Show what ``arrangement`` asks for; a new order keeps the selected people selected."""
        if self._arranged is not None:
            self.show(self._arranged.table, arrangement)

    def dress(self, theme: Theme, ratio: float) -> None:
        """Use a theme's colours, on a screen of so many device pixels per pixel."""
        self._theme, self._ratio = theme, ratio
        self._muted = QBrush(QColor(theme.muted))
        self._brushes = (None, self._muted, None, self._muted, self._muted, None, self._muted)
        self._prepare_states()
        if self.rowCount():
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, TO_READ), [_FOREGROUND, _DECORATION]
            )

    @property
    def took(self) -> Callable[[int], str]:
        """What says how long somebody took who read at a moment, in Unix seconds: for any thread, as it is now."""
        return partial(time_to_read, self._times, self._since)

    def painted(self, row: int) -> tuple[tuple[str, ...], QPixmap, int]:
        """Return a row's texts, the dot of its state, and which columns are muted, as bits: for ``RowsPainter``."""
        shown = self._row(row)
        return shown.cells, self._dots[shown.code], _MUTED | (1 << NAME if shown.muted_name else 0)

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

    def _take(self, arranged: Arranged) -> None:
        before = self._arranged
        if before is None or not before.rows.size or not arranged.rows.size:
            self._reset(arranged)
            return
        if len(before) != len(arranged):
            # A reset is quicker, and forgets who is selected: here nobody is, or the page will select them again.
            if before.table is arranged.table or not self.persistentIndexList():
                self._reset(arranged)
                return
            self._let_go_and_add(before, arranged)
        self._reorder(arranged)

    def _let_go_and_add(self, before: Arranged, arranged: Arranged) -> None:
        """Remove who is shown no more and append who is new; whoever stays keeps the order they stand in."""
        import numpy as np

        shown, wanted = _people_in(before), _people_in(arranged)
        stay = np.isin(shown, wanted)
        staying = int(np.count_nonzero(stay))
        if staying < len(before):
            self._reorder(replace(before, rows=np.concatenate([before.rows[stay], before.rows[~stay]])))
            self.beginRemoveRows(ROOT, staying, len(before) - 1)
            self._put(replace(before, rows=before.rows[stay]))
            self.endRemoveRows()
        by_id = np.argsort(wanted, kind="stable")
        place = by_id[np.searchsorted(wanted, shown[stay], sorter=by_id)]
        if staying < len(arranged):
            is_new = np.ones(len(arranged), np.bool_)
            is_new[place] = False
            self.beginInsertRows(ROOT, staying, len(arranged) - 1)
            self._put(replace(arranged, rows=np.concatenate([arranged.rows[place], arranged.rows[is_new]])))
            self.endInsertRows()

    def _reorder(self, arranged: Arranged) -> None:
        """Show as many rows in another order, or with other content; marked people stay marked."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        moved = self._moved(arranged, [index.row() for index in before])
        self._put(arranged)
        after = [
            self.index(row, index.column()) if row >= 0 else QModelIndex()
            for row, index in zip(moved, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _moved(self, arranged: Arranged, rows: list[int]) -> list[int]:
        """Return where these rows come to stand in ``arranged``; -1 for those that it does not show."""
        if not rows or self._arranged is None:
            return []
        from greenstat_desktop.core.recipients.places import rows_moved, rows_of

        if self._arranged.table is not arranged.table:
            return rows_of(arranged, self.people_at(rows))
        # By row, not by person: Qt crashes where two indexes become one, and a table may hold a person twice.
        return rows_moved(self._arranged, arranged, rows)

    def _reset(self, arranged: Arranged | None) -> None:
        self.beginResetModel()
        self._put(arranged)
        self.endResetModel()

    def _put(self, arranged: Arranged | None) -> None:
        self._arranged = arranged
        self._blocks.clear()
        self._prepare_states()

    def _prepare_states(self) -> None:
        words = self._arranged.table.marks.words if self._arranged else ()
        names = {"read": self.tr("Read"), "delivered": self.tr("Delivered"), "sent": self.tr("Sent")}
        self._words = [names.get(word) or isolated(word) for word in words]
        self._dots = [dot(self._theme.color_of_state(word).name(), self._ratio) for word in words]

    def _row(self, row: int) -> Row:
        block = self._blocks.get(row >> _BLOCK_BITS)
        if block is None:
            block = self._prepared(row >> _BLOCK_BITS)
        return block[row & _BLOCK_MASK]

    def _prepared(self, block_number: int) -> list[Row]:
        """Make a block of rows into plain Python values: one conversion instead of one per cell."""
        arranged = self._arranged
        if arranged is None:
            return []
        table = arranged.table
        rows = arranged.rows[block_number << _BLOCK_BITS : (block_number + 1) << _BLOCK_BITS]
        short, words = self._times.short, self._words
        took = self.took
        block = [
            Row((*who(table.people, person), words[code], *map(short, times), took(times[-1])), code, times, muted)
            for person, code, times, muted in zip(
                table.person[rows].tolist(),
                table.marks.codes[rows].tolist(),
                map(tuple, table.marks.times[1:, rows].T.tolist()),
                (nameless(table.people.names[person]) for person in table.person[rows].tolist()),
                strict=True,
            )
        ]
        if len(self._blocks) >= _MOST_BLOCKS:
            self._blocks.clear()
        self._blocks[block_number] = block
        return block

    def _spoken(self, row: Row, column: int) -> str:
        if column in _TIME_COLUMNS:
            return self._times.full(row.times[column - SENT])
        return row.cells[column]

    # What Qt asks for

    @guarded(0)
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self._arranged is None else len(self._arranged)

    @guarded(0)
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else TO_READ + 1

    @guarded(None)
    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own signature
        if role not in _ANSWERED or not index.isValid():
            return None
        row, column = self._row(index.row()), index.column()
        if role == _DISPLAY:
            return row.cells[column]
        if role == _FOREGROUND:
            return self._muted if column == NAME and row.muted_name else self._brushes[column]
        if role == _DECORATION:
            return self._dots[row.code] if column == STATE else None
        if role == _SPOKEN and column == NAME and self._arranged is not None:
            return sentence(row, self._arranged.table.marks.words[row.code], self._times)  # where readers begin a row
        spoken = self._spoken(row, column)
        return tooltip(spoken) if role == _TOOLTIP else spoken

    @guarded(None)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal or not 0 <= section <= TO_READ:
            return None
        titles = (
            self.tr("Name"), self.tr("Phone"), self.tr("State"),
            self.tr("Sent"), self.tr("Delivered"), self.tr("Read"), self.tr("Time to read"),
        )  # fmt: skip
        return titles[section]


def _people_in(arranged: Arranged) -> NDArray[np.int64]:
    ids: NDArray[np.int64] = arranged.table.people.ids[arranged.table.person[arranged.rows]]
    return ids

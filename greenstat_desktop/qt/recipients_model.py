"""The recipients table for Qt: a skin over rows that ``core.recipients`` arranged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QBrush, QColor, QPixmap

from greenstat_desktop.qt.arranged_model import ROOT, ArrangedModel, Index
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import dot
from greenstat_desktop.qt.recipient_cells import Row, Since, sentence, time_to_read, who
from greenstat_desktop.qt.text import isolated, nameless, tooltip
from greenstat_desktop.qt.theme import LIGHT, Theme
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from greenstat_desktop.core.recipients.table import Arranged, RecipientTable

NAME, PHONE, STATE, SENT, DELIVERED, READ, TO_READ = range(7)

# Roles arrive as plain integers.
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ANSWERED: Final = frozenset((_DISPLAY, _FOREGROUND, _DECORATION, _TOOLTIP, _SPOKEN))

_MUTED: Final = 1 << PHONE | 1 << SENT | 1 << DELIVERED | 1 << TO_READ
_TIME_COLUMNS: Final = {SENT: 1, DELIVERED: 2, READ: 3}  # column: row of Marks.times


class RecipientsModel(ArrangedModel["RecipientTable", Row]):
    """The recipients table. Filtering and order are ``core.recipients``' work; this is a skin over rows in order."""

    def __init__(self, times: LocalTimes | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = times or LocalTimes(QLocale())
        self._words: list[str] = []  # states by code, as shown
        self._dots: list[QPixmap] = []
        self._theme = LIGHT
        self._ratio = 1.0
        self._since = Since()
        self._brushes: tuple[QBrush | None, ...] = ()
        self._muted = QBrush()
        self.dress(LIGHT, 1.0)

    def count_from(self, since: Since) -> None:
        """Count time to read from here on, in the table that is shown next."""
        self._since = since

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
        shown = self.row(row)
        return shown.cells, self._dots[shown.code], _MUTED | (1 << NAME if shown.muted_name else 0)

    def put(self, arranged: Arranged | None) -> None:
        """Take what is shown from now on, with the words and dots of its states."""
        super().put(arranged)
        self._prepare_states()

    def _prepare_states(self) -> None:
        words = self._arranged.table.marks.words if self._arranged else ()
        names = {"read": self.tr("Read"), "delivered": self.tr("Delivered"), "sent": self.tr("Sent")}
        self._words = [names.get(word) or isolated(word) for word in words]
        self._dots = [dot(self._theme.color_of_state(word).name(), self._ratio) for word in words]

    def made_ready(self, table: RecipientTable, rows: NDArray[np.intp]) -> list[Row]:
        """Make a block of rows into plain Python values."""
        short, words, took = self._times.short, self._words, self.took
        return [
            Row(
                (*who(table.people, person, masked=self.masked), words[code], *map(short, times), took(times[-1])),
                code,
                times,
                muted,
            )
            for person, code, times, muted in zip(
                table.person[rows].tolist(),
                table.marks.codes[rows].tolist(),
                map(tuple, table.marks.times[1:, rows].T.tolist()),
                (nameless(table.people.names[person]) for person in table.person[rows].tolist()),
                strict=True,
            )
        ]

    def _spoken(self, row: Row, column: int) -> str:
        if column in _TIME_COLUMNS:
            return self._times.full(row.times[column - SENT])
        return row.cells[column]

    # What Qt asks for

    @guarded(0)
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else TO_READ + 1

    @guarded(None)
    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own signature
        if role not in _ANSWERED or not index.isValid():
            return None
        row, column = self.row(index.row()), index.column()
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

"""The audience for Qt: a skin over the people that ``core.audience`` summed up and ``core.recipients`` arranged."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QBrush, QColor

from greenstat_desktop.core.segments import RULES
from greenstat_desktop.qt.arranged_model import ROOT, ArrangedModel, Index
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.recipient_cells import who
from greenstat_desktop.qt.sentences import translated
from greenstat_desktop.qt.text import bare, isolated, nameless, tooltip
from greenstat_desktop.qt.theme import LIGHT, Theme
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from greenstat_desktop.core.audience import Audience

# Values of core's AudienceColumn, which are also the columns' names in the settings.
COLUMNS: Final = (
    "name", "phone", "country", "received", "read", "read_rate", "median_s", "last_read_at", "segment",
)  # fmt: skip
NAME, PHONE, COUNTRY, RECEIVED, READ, RATE, MEDIAN, LAST_READ, SEGMENT = range(len(COLUMNS))
MUTED: Final = 1 << PHONE | 1 << COUNTRY

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ANSWERED: Final = frozenset((_DISPLAY, _FOREGROUND, _ALIGNMENT, _TOOLTIP, _SPOKEN))
_NUMBERS: Final = (RECEIVED, READ)


class AudienceRow(NamedTuple):
    """One person, ready to show."""

    cells: tuple[str, ...]
    rate: float
    last_read: int  # Unix seconds
    muted_name: bool


class AudienceModel(ArrangedModel["Audience", AudienceRow]):
    """Everyone who received one of some statuses, a row each."""

    def __init__(self, times: LocalTimes | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = times or LocalTimes(QLocale())
        self._muted = QBrush(QColor(LIGHT.muted))

    def dress(self, theme: Theme) -> None:
        """Use a theme's colours."""
        self._muted = QBrush(QColor(theme.muted))
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, SEGMENT), [_FOREGROUND])

    def median(self, seconds: float) -> str:
        """Say how long half of somebody's reading took; "" where no time is known. For any thread."""
        return "" if math.isnan(seconds) else self._times.duration(seconds)

    def rate(self, share: float) -> str:
        """Say a share. For any thread."""
        return self._times.rate(share)

    def made_ready(self, table: Audience, rows: NDArray[np.intp]) -> list[AudienceRow]:
        """Make a block of rows into plain Python values."""
        count, short, people = self._times.count, self._times.short, table.people
        words, country = segment_names(), table.country_names.get
        columns = (table.person, table.received, table.read, table.median_s, table.last_read, table.codes)
        masked, block = self.masked, []
        for person, received, read, median_s, last_read, code in zip(
            *(column[rows].tolist() for column in columns), strict=True
        ):
            region, rate = people.regions[person], read / received
            cells = (
                *who(people, person, masked=masked), isolated(country(region, region)), count(received), count(read),
                self.rate(rate), self.median(median_s), short(last_read), words[table.words[code]],
            )  # fmt: skip
            block.append(AudienceRow(cells, rate, last_read, nameless(people.names[person])))
        return block

    def _spoken(self, row: AudienceRow, column: int) -> str:
        if column == LAST_READ:
            return self._times.full(row.last_read)
        if column != NAME:
            return row.cells[column]
        name, _, country, received, read, rate, *_ = map(bare, row.cells)
        who = f"{name}, {country}" if country else name
        told = self.tr("{who}: read {read} of {received}, {rate}")
        return told.format(who=who, read=read, received=received, rate=rate)

    # What Qt asks for

    @guarded(0)
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @guarded(None)
    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own signature
        if role not in _ANSWERED or not index.isValid():
            return None
        row, column = self.row(index.row()), index.column()
        if role == _DISPLAY:
            return row.cells[column]
        if role == _FOREGROUND:
            return self._muted if MUTED >> column & 1 or (column == NAME and row.muted_name) else None
        if role == _ALIGNMENT:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter if column in _NUMBERS else None
        if role == _SPOKEN:
            return self._spoken(row, column)
        return tooltip(self._times.full(row.last_read) if column == LAST_READ else row.cells[column])

    @guarded(None)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        titles = (
            self.tr("Name"), self.tr("Phone"), self.tr("Country"), self.tr("Received"), self.tr("Read"),
            self.tr("Read rate"), self.tr("Median time to read"), self.tr("Last read"), self.tr("How often"),
        )  # fmt: skip
        return titles[section]


def segment_names() -> dict[str, str]:
    """Return what each segment is called, by its word in core."""
    return {rule.segment.value: translated(rule.name) for rule in RULES}

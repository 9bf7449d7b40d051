"""An audience as it is copied: what the reader sees, times in full."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from greenstat_desktop.core.audience import Audience
from greenstat_desktop.core.exports.clock import Clock
from greenstat_desktop.core.exports.recipient_lines import phone_cell, pieces, time_cells
from greenstat_desktop.core.recipients.marks import Rows
from greenstat_desktop.core.recipients.table import ArrangedTable

_FOREIGN: Final = "name"  # everything else we format ourselves


@dataclass(frozen=True, slots=True)
class AudienceCells:
    """Which columns are copied, and the words in them."""

    columns: Sequence[str]  # values of ``AudienceColumn``
    segments: Mapping[str, str]  # by the words of ``core.segments``
    rate: Callable[[float], str]  # says a share, 0 to 1
    median: Callable[[float], str]  # says seconds; NaN is unknown
    zone: tzinfo | None = None  # None: the system's own
    masked: bool = False  # whether the middle of every number is hidden

    @property
    def ours(self) -> tuple[int, ...]:
        """The places of the columns that we format ourselves."""
        return tuple(place for place, column in enumerate(self.columns) if column != _FOREIGN)

    def lines(self, arranged: ArrangedTable[Audience], shown: Sequence[range]) -> Iterator[tuple[str, ...]]:
        """Yield the cells of the rows ``shown``, which count as on screen; "" is what nobody knows.

        Names come as the service told them, times as ``2026-11-22 14:05:09``.
        """
        audience = arranged.table
        clock = Clock(audience.last_read, self.zone, " ", "")
        for piece in pieces(shown):
            rows = arranged.rows[piece.start : piece.stop]
            yield from zip(*(self._cells(audience, rows, one, clock) for one in self.columns), strict=True)

    def _cells(self, audience: Audience, rows: Rows, column: str, clock: Clock) -> list[str]:
        people, persons = audience.people, audience.person[rows].tolist()
        match column:
            case "name":
                return [people.names[person] for person in persons]
            case "phone":
                return [phone_cell(people, person, masked=self.masked) for person in persons]
            case "country":
                regions = (people.regions[person] for person in persons)
                return [audience.country_names.get(region, region) for region in regions]
            case "received":
                return list(map(str, audience.received[rows].tolist()))
            case "read":
                return list(map(str, audience.read[rows].tolist()))
            case "read_rate":
                return list(map(self.rate, (audience.read[rows] / audience.received[rows]).tolist()))
            case "median_s":
                return list(map(self.median, audience.median_s[rows].tolist()))
            case "segment":
                return [self.segments[audience.words[code]] for code in audience.codes[rows].tolist()]
        return time_cells(audience.last_read[rows], clock)

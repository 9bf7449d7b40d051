"""Some rows of a table of recipients as the cells that are copied: what the reader sees, times in full."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

import numpy as np

from greenstat_desktop.core import phones
from greenstat_desktop.core.exports.clock import Clock
from greenstat_desktop.core.recipients.marks import DELIVERED, READ, SENT, Rows, Times
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import Arranged, RecipientTable

_ROWS_AT_ONCE: Final = 1_000  # a few milliseconds
_TIMES: Final = {"sent_at": SENT, "delivered_at": DELIVERED, "read_at": READ}
_FOREIGN: Final = ("name", "state")  # everything else we format ourselves


@dataclass(frozen=True, slots=True)
class RecipientCells:
    """Which columns are copied, and the words in them."""

    columns: Sequence[str]  # of name, phone, state, sent_at, delivered_at, read_at, time_to_read
    states: Mapping[str, str]  # a state that is missing keeps the service's word
    took: Callable[[int], str] = lambda _: ""  # says how long reading took, by the Unix seconds of reading; 0 is never
    zone: tzinfo | None = None  # None: the system's own
    masked: bool = False  # whether the middle of every number is hidden

    @property
    def ours(self) -> tuple[int, ...]:
        """The places of the columns that we format ourselves."""
        return tuple(place for place, column in enumerate(self.columns) if column not in _FOREIGN)

    def lines(self, arranged: Arranged, shown: Sequence[range]) -> Iterator[tuple[str, ...]]:
        """Yield the cells of the rows ``shown``, which count as on screen; "" is what nobody knows.

        Names come as the service told them, times as ``2026-11-22 14:05:09``.
        """
        clock = Clock(arranged.table.marks.times[SENT:], self.zone, " ", "")
        for piece in pieces(shown):
            rows = arranged.rows[piece.start : piece.stop]
            yield from zip(*(self._cells(arranged.table, rows, one, clock) for one in self.columns), strict=True)

    def _cells(self, table: RecipientTable, rows: Rows, column: str, clock: Clock) -> list[str]:
        people, persons = table.people, table.person[rows].tolist()
        match column:
            case "name":
                return [people.names[person] for person in persons]
            case "phone":
                return [phone_cell(people, person, masked=self.masked) for person in persons]
            case "state":
                words = [self.states.get(word, word) for word in table.marks.words]
                return [words[code] for code in table.marks.codes[rows].tolist()]
            case "time_to_read":
                return [self.took(read) for read in table.marks.times[READ, rows].tolist()]
        return time_cells(table.marks.times[_TIMES[column], rows], clock)


def pieces(shown: Sequence[range]) -> Iterator[range]:
    """Yield the same rows in parts of some milliseconds each."""
    for one in shown:
        for start in range(one.start, one.stop, _ROWS_AT_ONCE):
            yield range(start, min(start + _ROWS_AT_ONCE, one.stop))


def time_cells(times: Times, clock: Clock) -> list[str]:
    """Return moments as cells; "" for 0, which is unknown."""
    days, hours = clock.texts(times)
    texts: list[str] = np.char.decode(np.char.add(days, hours), "ascii").tolist()
    return [text if known else "" for text, known in zip(texts, (times > 0).tolist(), strict=True)]


def phone_cell(people: People, person: int, *, masked: bool) -> str:
    """Return somebody's number as a cell that stays text; "" for a hidden one."""
    digits = people.digits[person]
    display = phones.masked(people.chat_ids[person]) if masked and digits else phones.display(digits)
    # A number nobody can group has no blank in it: a sheet would calculate with it.
    return display if " " in display or not display else f"'{display}"

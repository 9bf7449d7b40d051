"""What the habits of a table ask of its rows, beside Qt's own model: every table of people answers alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.rows_painter import Rows

if TYPE_CHECKING:
    from greenstat_desktop.core.exports.copied import Copied

Ranges: TypeAlias = tuple[range, ...]  # rows, rising, none twice: a million selected ones are one range
Copying: TypeAlias = "Callable[[CancelToken], Copied]"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column: its name in settings, what it has to show at least, and its part of the room that is left over."""

    name: str
    sample: str
    part: int = 2
    at_first: bool = True  # whether it is shown before anybody chose
    yields: int = 0  # where the room does not do for all, the greatest leaves first; 0 stays
    number: bool = False  # whether it stands at the right edge, under a title that does too


@dataclass(frozen=True, slots=True)
class RowPerson:
    """Who is in a row."""

    chat_id: str
    name: str  # as the service tells it; "" if it tells none
    digits: str  # of the phone number, country code first; "" for a hidden one
    phone: str  # as people write it, and as it may be seen now; "" for a hidden one


class TableRows(Rows, Protocol):
    """The rows of a table as they are shown now. Rows and columns count as in the model."""

    def copying(self, rows: Ranges, columns: Sequence[int], *, headings: bool) -> Copying:
        """Return what makes these cells into ``Copied``, on any thread, as they are now even if called much later."""

    def person(self, row: int) -> RowPerson | None:
        """Return who is in a row; None where rows are no people."""

    def beginning_with(self, text: str, start: int) -> int:
        """Return the first row from ``start`` on, and round from the top, that begins with the text; -1 for none."""

    def summed_up(self, rows: Ranges) -> str:
        """Say what these rows come to: "12 selected: 8 read, 3 delivered, 1 sent"."""

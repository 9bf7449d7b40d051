"""What recipients and audience answer alike to what the habits of a table ask (``qt.table_rows``)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.arranged_model import ArrangedModel
from greenstat_desktop.qt.recipient_cells import phone_of
from greenstat_desktop.qt.sentences import listed
from greenstat_desktop.qt.table_rows import Copying, Ranges, RowPerson

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from greenstat_desktop.core.exports.copied import Copied
    from greenstat_desktop.core.recipients.table import ArrangedTable


class Cells(Protocol):
    """What makes the rows of one kind of table into the texts that are copied."""

    @property
    def ours(self) -> Collection[int]:
        """The places of the columns that we format ourselves."""

    def lines(self, arranged: Any, shown: Ranges) -> Iterable[Sequence[str]]:  # noqa: ANN401 - each its own table
        """Yield the cells of the rows ``shown``."""


class ArrangedRows:
    """The rows of a model of people. One that derives from it says how a row is painted, copied and counted."""

    def __init__(self, model: ArrangedModel[Any, Any]) -> None:
        self._people = model

    def counted(self, word: str, count: int) -> str:
        """Say how many people there are of a word of the table: "8 read"."""
        raise NotImplementedError

    def person(self, row: int) -> RowPerson | None:
        """Return who is in a row."""
        arranged = self._people.arranged
        if arranged is None or not 0 <= row < len(arranged):
            return None
        people, person = arranged.table.people, int(arranged.table.person[arranged.rows[row]])
        phone = phone_of(people, person, masked=self._people.masked)
        return RowPerson(people.chat_ids[person], people.names[person], people.digits[person], phone)

    def beginning_with(self, text: str, start: int) -> int:
        """Return the first row from ``start`` on whose name begins with the text."""
        from greenstat_desktop.core.recipients.ranges import row_beginning_with

        arranged = self._people.arranged
        return row_beginning_with(arranged, text, start) if arranged is not None else -1

    def summed_up(self, rows: Ranges) -> str:
        """Say how many people these rows are, and how many there are of each word."""
        from greenstat_desktop.core.recipients.ranges import counts_in

        arranged = self._people.arranged
        if arranged is None:
            return ""
        counts = counts_in(arranged, rows)
        parts = listed(self.counted(word, count) for word, count in counts.items())
        total = QCoreApplication.translate("ArrangedRows", "%Ln selected", None, sum(counts.values()))
        return total + (f": {parts}" if parts else "")

    def copying_as(self, cells: Cells, rows: Ranges, columns: Sequence[int], *, headings: bool) -> Copying:
        """Return what makes these rows into ``Copied``: the table of this moment is frozen, and kept."""
        titles = [str(self._people.headerData(one, Qt.Orientation.Horizontal)) for one in columns if headings]
        return partial(_copied, self._people.arranged, rows, cells, titles, QGuiApplication.isRightToLeft())


def _copied(
    arranged: ArrangedTable[Any] | None, rows: Ranges, cells: Cells, headings: Sequence[str], mirrored: bool,
    cancel: CancelToken,
) -> Copied:  # fmt: skip
    from greenstat_desktop.core.exports.copied import copied

    lines = cells.lines(arranged, rows) if arranged is not None else ()
    return copied(lines, headings, ours=cells.ours, mirrored=mirrored, cancel=cancel)

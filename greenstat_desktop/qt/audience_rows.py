"""The audience's answers to what the habits of a table ask (``qt.table_rows``)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.audience_model import COLUMNS, MUTED, NAME, RATE, AudienceModel, segment_names
from greenstat_desktop.qt.recipient_cells import phone_of
from greenstat_desktop.qt.table_rows import Copying, Ranges, RowPerson
from greenstat_desktop.qt.text import bare

if TYPE_CHECKING:
    from greenstat_desktop.core.audience import Audience
    from greenstat_desktop.core.exports.audience_lines import AudienceCells
    from greenstat_desktop.core.exports.copied import Copied
    from greenstat_desktop.core.recipients.table import ArrangedTable


class AudienceRows:
    """The rows of an ``AudienceModel``."""

    def __init__(self, model: AudienceModel) -> None:
        self._model, self._no_dot = model, QPixmap()

    def painted(self, row: int) -> tuple[tuple[str, ...], QPixmap, int]:
        """Return a row's texts but for the rate, which is drawn, and which columns are muted, as bits."""
        shown = self._model.row(row)
        cells = (*shown.cells[:RATE], "", *shown.cells[RATE + 1 :])
        return cells, self._no_dot, MUTED | (1 << NAME if shown.muted_name else 0)

    def copying(self, rows: Ranges, columns: Sequence[int], *, headings: bool) -> Copying:
        """Return what makes these cells into ``Copied``: the table of this moment is frozen, and kept."""
        from greenstat_desktop.core.exports.audience_lines import AudienceCells

        titles = [str(self._model.headerData(one, Qt.Orientation.Horizontal)) for one in columns]
        names = [COLUMNS[one] for one in columns]
        model = self._model
        cells = AudienceCells(
            names, segment_names(), lambda share: bare(model.rate(share)), model.median, masked=model.masked
        )
        return partial(_copied, model.arranged, rows, cells, titles if headings else ())

    def person(self, row: int) -> RowPerson | None:
        """Return who is in a row."""
        arranged = self._model.arranged
        if arranged is None or not 0 <= row < len(arranged):
            return None
        people, person = arranged.table.people, int(arranged.table.person[arranged.rows[row]])
        phone = phone_of(people, person, masked=self._model.masked)
        return RowPerson(people.chat_ids[person], people.names[person], people.digits[person], phone)

    def beginning_with(self, text: str, start: int) -> int:
        """Return the first row from ``start`` on whose name begins with the text."""
        from greenstat_desktop.core.recipients.ranges import row_beginning_with

        arranged = self._model.arranged
        return row_beginning_with(arranged, text, start) if arranged is not None else -1

    def summed_up(self, rows: Ranges) -> str:
        """Say how many people these rows are, and how often they read."""
        from greenstat_desktop.core.recipients.ranges import counts_in

        arranged = self._model.arranged
        if arranged is None:
            return ""
        counts = counts_in(arranged, rows)
        parts = ", ".join(_count(word, count) for word, count in counts.items())
        return _tr("%Ln selected", sum(counts.values())) + (f": {parts}" if parts else "")


def _copied(
    arranged: ArrangedTable[Audience] | None,
    rows: Ranges,
    cells: AudienceCells,
    headings: Sequence[str],
    cancel: CancelToken,
) -> Copied:
    from greenstat_desktop.core.exports.copied import copied

    lines = cells.lines(arranged, rows) if arranged is not None else ()
    return copied(lines, headings, ours=cells.ours, cancel=cancel)


def _count(word: str, count: int) -> str:
    match word:
        case "always":
            return _tr("%Ln always read", count)
        case "often":
            return _tr("%Ln often", count)
        case "sometimes":
            return _tr("%Ln sometimes", count)
        case "never":
            return _tr("%Ln never", count)
    return _tr("%Ln too few to tell", count)


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("AudienceRows", text, None, number)

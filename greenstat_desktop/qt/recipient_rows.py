"""The recipients' answers to what the habits of a table ask (``qt.table_rows``)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.recipient_cells import phone_of
from greenstat_desktop.qt.recipients_model import RecipientsModel
from greenstat_desktop.qt.table_rows import Copying, Ranges, RowPerson
from greenstat_desktop.qt.text import isolated

if TYPE_CHECKING:
    from greenstat_desktop.core.exports.copied import Copied
    from greenstat_desktop.core.exports.recipient_lines import RecipientCells
    from greenstat_desktop.core.recipients.table import Arranged

COLUMNS: Final = ("name", "phone", "state", "sent_at", "delivered_at", "read_at", "time_to_read")


class RecipientRows:
    """The rows of a ``RecipientsModel``."""

    def __init__(self, model: RecipientsModel) -> None:
        self._model = model

    def painted(self, row: int) -> tuple[tuple[str, ...], QPixmap, int]:
        """Return a row's texts, the dot of its state, and which columns are muted, as bits."""
        return self._model.painted(row)

    def copying(self, rows: Ranges, columns: Sequence[int], *, headings: bool) -> Copying:
        """Return what makes these cells into ``Copied``: the table of this moment is frozen, and kept."""
        from greenstat_desktop.core.exports.recipient_lines import RecipientCells

        titles = [str(self._model.headerData(one, Qt.Orientation.Horizontal)) for one in columns]
        states = {"sent": _tr("Sent"), "delivered": _tr("Delivered"), "read": _tr("Read")}
        names = [COLUMNS[one] for one in columns]
        cells = RecipientCells(names, states, self._model.took, masked=self._model.masked)
        return partial(_copied, self._model.arranged, rows, cells, titles if headings else ())

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
        """Say how many people these rows are, and how far each got."""
        from greenstat_desktop.core.recipients.ranges import counts_in

        arranged = self._model.arranged
        if arranged is None:
            return ""
        counts = counts_in(arranged, rows)
        parts = ", ".join(_count(state, count) for state, count in counts.items())
        return _tr("%Ln selected", sum(counts.values())) + (f": {parts}" if parts else "")


def _copied(
    arranged: Arranged | None,
    rows: Ranges,
    cells: RecipientCells,
    headings: Sequence[str],
    cancel: CancelToken,
) -> Copied:
    from greenstat_desktop.core.exports.copied import copied

    lines = cells.lines(arranged, rows) if arranged is not None else ()
    return copied(lines, headings, ours=cells.ours, cancel=cancel)


def _count(state: str, count: int) -> str:
    match state:
        case "read":
            return _tr("%Ln read", count)
        case "delivered":
            return _tr("%Ln delivered", count)
        case "sent":
            return _tr("%Ln sent", count)
    return f"{_tr('%Ln', count)} {isolated(state)}"


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("RecipientRows", text, None, number)

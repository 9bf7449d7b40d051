"""The recipients' answers to what the habits of a table ask (``qt.table_rows``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap

from greenstat_desktop.qt.arranged_rows import ArrangedRows
from greenstat_desktop.qt.recipients_model import RecipientsModel
from greenstat_desktop.qt.table_rows import Copying, Ranges
from greenstat_desktop.qt.text import isolated

COLUMNS: Final = ("name", "phone", "state", "sent_at", "delivered_at", "read_at", "time_to_read")


class RecipientRows(ArrangedRows):
    """The rows of a ``RecipientsModel``."""

    def __init__(self, model: RecipientsModel) -> None:
        super().__init__(model)
        self._model = model

    def painted(self, row: int) -> tuple[tuple[str, ...], QPixmap, int]:
        """Return a row's texts, the dot of its state, and which columns are muted, as bits."""
        return self._model.painted(row)

    def copying(self, rows: Ranges, columns: Sequence[int], *, headings: bool) -> Copying:
        """Return what makes these cells into ``Copied``: the table of this moment is frozen, and kept."""
        from greenstat_desktop.core.exports.recipient_lines import RecipientCells

        states = {"sent": _tr("Sent"), "delivered": _tr("Delivered"), "read": _tr("Read")}
        names = [COLUMNS[one] for one in columns]
        cells = RecipientCells(names, states, self._model.took, masked=self._model.masked)
        return self.copying_as(cells, rows, columns, headings=headings)

    def counted(self, word: str, count: int) -> str:
        """Say how many people got this far; a word of the service that we do not know stays as it is."""
        match word:
            case "read":
                return _tr("%Ln read", count)
            case "delivered":
                return _tr("%Ln delivered", count)
            case "sent":
                return _tr("%Ln sent", count)
        return f"{_tr('%Ln', count)} {isolated(word)}"


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("RecipientRows", text, None, number)

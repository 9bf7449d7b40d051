"""The audience's answers to what the habits of a table ask (``qt.table_rows``)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap

from greenstat_desktop.qt.arranged_rows import ArrangedRows
from greenstat_desktop.qt.audience_model import COLUMNS, MUTED, NAME, RATE, AudienceModel, segment_names
from greenstat_desktop.qt.table_rows import Copying, Ranges
from greenstat_desktop.qt.text import bare


class AudienceRows(ArrangedRows):
    """The rows of an ``AudienceModel``."""

    def __init__(self, model: AudienceModel) -> None:
        super().__init__(model)
        self._model, self._no_dot = model, QPixmap()

    def painted(self, row: int) -> tuple[tuple[str, ...], QPixmap, int]:
        """Return a row's texts but for the rate, which is drawn, and which columns are muted, as bits."""
        shown = self._model.row(row)
        cells = (*shown.cells[:RATE], "", *shown.cells[RATE + 1 :])
        return cells, self._no_dot, MUTED | (1 << NAME if shown.muted_name else 0)

    def copying(self, rows: Ranges, columns: Sequence[int], *, headings: bool) -> Copying:
        """Return what makes these cells into ``Copied``: the table of this moment is frozen, and kept."""
        from greenstat_desktop.core.exports.audience_lines import AudienceCells

        names = [COLUMNS[one] for one in columns]
        model = self._model
        cells = AudienceCells(
            names, segment_names(), lambda share: bare(model.rate(share)), model.median, masked=model.masked
        )
        return self.copying_as(cells, rows, columns, headings=headings)

    def counted(self, word: str, count: int) -> str:
        """Say how many people are of a segment."""
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

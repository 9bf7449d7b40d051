"""Small tables of plain cells that belong to the table habits all the same: copied, their columns moved and hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPixmap

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.arranged_model import ROOT, Index
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.table_rows import Copying, Ranges, RowPerson
from greenstat_desktop.qt.text import bare, tooltip

if TYPE_CHECKING:
    from greenstat_desktop.core.exports.copied import Copied

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ANSWERED: Final = (_DISPLAY, _TOOLTIP, _SPOKEN)


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row, ready to show. Somebody else's text in it is isolated already."""

    cells: tuple[str, ...]
    muted: int = 0  # columns, as bits


class TextModel(QAbstractTableModel):
    """Rows of texts under titles."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles, self.rows = tuple(titles), tuple[TextRow, ...]()

    def show(self, rows: Sequence[TextRow]) -> None:
        """Show these rows; as many as before stay selected as they are."""
        if len(rows) == len(self.rows):
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.titles) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    # What Qt asks for

    @guarded(0)
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @guarded(0)
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.titles)

    @guarded(None)
    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own signature
        if role not in _ANSWERED or not index.isValid():
            return None
        text = self.rows[index.row()].cells[index.column()]
        if role == _DISPLAY:
            return text
        return tooltip(bare(text)) if role == _TOOLTIP else bare(text)

    @guarded(None)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.titles):
            return None
        return self.titles[section]


class TextRows:
    """The rows of a ``TextModel``, for the habits of a table (``qt.table_rows``)."""

    def __init__(self, model: TextModel) -> None:
        self._model, self._no_dot = model, QPixmap()

    def painted(self, row: int) -> tuple[tuple[str, ...], QPixmap, int]:
        """Return a row's texts, and which columns are muted, as bits."""
        shown = self._model.rows[row]
        return shown.cells, self._no_dot, shown.muted

    def copying(self, rows: Ranges, columns: Sequence[int], *, headings: bool) -> Copying:
        """Return what makes these cells into ``Copied``."""
        titles = [self._model.titles[one] for one in columns] if headings else []
        lines = [
            [bare(self._model.rows[row].cells[column]) for column in columns] for one in rows for row in one
        ]  # fmt: skip
        return partial(_copied, lines, titles, QGuiApplication.isRightToLeft())

    def person(self, row: int) -> RowPerson | None:
        """Return None: rows are no people."""
        del row
        return None

    def beginning_with(self, text: str, start: int) -> int:
        """Return the first row from ``start`` on, and round from the top, that begins with the text; -1 for none."""
        wanted, count = text.casefold(), len(self._model.rows)
        places = (place % count for place in range(max(0, start), max(0, start) + count)) if count else ()
        begins = (one for one in places if bare(self._model.rows[one].cells[0]).casefold().startswith(wanted))
        return next(begins, -1)

    def summed_up(self, rows: Ranges) -> str:
        """Say how many rows these are."""
        return QCoreApplication.translate("TextRows", "%Ln selected", None, sum(map(len, rows)))


def _copied(lines: Sequence[Sequence[str]], titles: Sequence[str], mirrored: bool, cancel: CancelToken) -> Copied:
    from greenstat_desktop.core.exports.copied import copied

    return copied(lines, titles, mirrored=mirrored, cancel=cancel)

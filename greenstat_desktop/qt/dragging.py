"""A selection dragged out of a table, into a spreadsheet or a text: rendered when it is dropped, not before."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QMetaType, QMimeData, Qt
from PySide6.QtGui import QCursor, QDrag, QKeySequence
from PySide6.QtWidgets import QToolTip, QWidget

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.key_names import written
from greenstat_desktop.qt.table_rows import Copying
from greenstat_desktop.qt.text import tooltip

if TYPE_CHECKING:
    from greenstat_desktop.core.exports.copied import Copied

MOST_DRAGGED: Final = 10_000  # rows: whoever drops waits for them, a tenth of a second
_TEXT, _HTML = "text/plain", "text/html"


class RowsMimeData(QMimeData):
    """Text and HTML of rows, as they were when this was made; made into either when somebody asks."""

    def __init__(self, copying: Copying) -> None:
        super().__init__()
        self._copying = copying

    @cached_property
    def _copied(self) -> Copied:
        return self._copying(CancelToken())

    # What Qt asks for

    @guarded([])
    def formats(self) -> list[str]:
        return [_TEXT, _HTML]

    @guarded(False)
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in (_TEXT, _HTML)

    @guarded(None)
    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type) -> Any:  # noqa: ANN401 - Qt's own
        return {_TEXT: self._copied.text, _HTML: self._copied.html}.get(mimetype)


def drag_rows(source: QWidget, copying: Copying, rows: int) -> None:
    """Let the user carry rows away; too many of them are refused in words."""
    if rows > MOST_DRAGGED:
        words = QCoreApplication.translate("Table", "Too many to drag. Copy them with {keys} instead.")
        keys = written(QKeySequence.StandardKey.Copy)
        QToolTip.showText(QCursor.pos(), tooltip(words.format(keys=keys)), source)
        return
    drag = QDrag(source)
    drag.setMimeData(RowsMimeData(copying))
    drag.exec(Qt.DropAction.CopyAction)

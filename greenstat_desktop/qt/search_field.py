"""The search field over the table."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import icon
from greenstat_desktop.qt.theme import theme_of

_HEIGHT_PX = 30
_WIDTH_PX = 258


class SearchField(QLineEdit):
    """A line with a magnifying glass, and a cross that empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search name or number") + "   Ctrl+F")
        self.setAccessibleName(self.tr("Search name or number"))
        self.setClearButtonEnabled(True)
        self.setFixedSize(_WIDTH_PX, _HEIGHT_PX)
        self._glass = self.addAction(self._icon(), QLineEdit.ActionPosition.LeadingPosition)

    def _icon(self) -> QIcon:
        return icon("search", theme_of(self.palette()).muted)

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(self._icon())
        super().changeEvent(event)

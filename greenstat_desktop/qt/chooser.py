"""A box to choose one of a few from, with an arrow in the colour of its text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from greenstat_desktop.qt.dropping import draw_arrow
from greenstat_desktop.qt.guard import guarded

_INSET_PX = 16
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class Chooser(QComboBox):
    """Wears the same arrow as every button that opens a list, and chooses from the open list alone.

    The wheel is meant for the page, and arrow keys pass by entries that nobody wants: each would take effect.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What Qt asks for

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self, _INSET_PX)

"""A box to choose one of a few from, with an arrow in the colour of its text."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

from greenstat_desktop.qt.guard import guarded

_INSET_PX, _WIDE_PX, _HIGH_PX = 16, 4, 2


class Chooser(QComboBox):
    """Fusion's own arrow gives way to a style sheet; this one is drawn over it."""

    # What Qt asks for

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y = (_INSET_PX if mirrored else self.width() - _INSET_PX), self.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().text().color(), 1.5))
            painter.drawPolyline([
                QPointF(x - _WIDE_PX, y - _HIGH_PX), QPointF(x, y + _HIGH_PX), QPointF(x + _WIDE_PX, y - _HIGH_PX),
            ])  # fmt: skip

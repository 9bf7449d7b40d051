"""The arrow on what opens a list below itself, and the button that has one."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from greenstat_desktop.qt.guard import guarded

_WIDE_PX, _HIGH_PX = 4, 2
_INSET_PX = 12  # from the edge to the middle of the arrow, in the padding of a button


def draw_arrow(widget: QWidget, inset: float) -> None:
    """Draw an arrow at the trailing edge of a widget, in the colour of its text; ``inset`` is to its middle, in pixels.

    Fusion's own arrow gives way to a style sheet; this one is drawn over what the style has painted.
    """
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x, y = (inset if mirrored else widget.width() - inset), widget.height() / 2
    with QPainter(widget) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(widget.palette().buttonText().color(), 1.5))
        painter.drawPolyline([
            QPointF(x - _WIDE_PX, y - _HIGH_PX), QPointF(x, y + _HIGH_PX), QPointF(x + _WIDE_PX, y - _HIGH_PX),
        ])  # fmt: skip


class DroppingButton(QToolButton):
    """A button that opens a list. It is as wide as one without the arrow, which takes of the leading padding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "dropping")
        self.setProperty("mirrored", self.isRightToLeft())  # a style sheet's padding is not
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What Qt asks for

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self, _INSET_PX)

"""A dialog that is always as high as its texts need."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

from greenstat_desktop.qt.guard import guarded

_FRAME_PX = 40  # what a window manager puts around it, about


class WholeDialog(QDialog):
    """Grows with what it says.

    Qt opens no dialog higher than two thirds of the screen, and then squeezes texts that go on in the next line.
    """

    # What Qt asks for

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._grow()
        return done

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        needed = layout.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), min(needed, self.screen().availableGeometry().height() - _FRAME_PX))

"""Words over a view that has nothing to show: taken in its place, all around would be laid out anew."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.guard import guarded


class Covered(QWidget):
    """A view, and what covers it whenever it is visible; both are as large as this."""

    def __init__(self, view: QWidget, cover: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._cover = view, cover
        for one in (view, cover):  # the later one is above
            one.setParent(self)

    # What Qt asks for

    @guarded(QSize())
    def sizeHint(self) -> QSize:
        return self._view.sizeHint()

    @guarded(QSize())
    def minimumSizeHint(self) -> QSize:
        return self._view.minimumSizeHint().expandedTo(self._cover.minimumSizeHint())

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for one in (self._view, self._cover):
            one.resize(event.size())

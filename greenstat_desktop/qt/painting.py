"""When widgets are painted: to lay out a page takes half a frame, to paint it another half. They need not be in one."""

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_TURN_MS: Final = 1  # with 0 a turn might follow without a look at what the user does


class InTurns(QObject):
    """Paints widgets one after another, each in a turn of the event loop of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[QWidget] = []
        self._turn = QTimer(self, singleShot=True, interval=_TURN_MS)
        self._turn.timeout.connect(self._paint_next)

    def paint(self, widget: QWidget) -> None:
        """Paint a widget that is about to change, when it is its turn; until then it looks as it did."""
        if widget not in self._waiting:
            self._waiting.append(widget)
            widget.setUpdatesEnabled(False)
            self._turn.start()

    def _paint_next(self) -> None:
        widget = self._waiting.pop(0)
        if self._waiting:
            self._turn.start()
        if isValid(widget):
            widget.setUpdatesEnabled(True)

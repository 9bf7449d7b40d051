"""When widgets are painted: to lay out a page takes half a frame, to paint it another half. They need not be in one."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_TURN_MS: Final = 1  # with 0 a turn might follow without a look at what the user does


class InTurns(QObject):
    """Paints widgets, and does what else takes time, one after another: each in a turn of the event loop of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._unpainted: set[QWidget] = set()
        self._waiting: list[Callable[[], None]] = []
        self._turn = QTimer(self, singleShot=True, interval=_TURN_MS)
        self._turn.timeout.connect(self._next)

    def paint(self, widget: QWidget) -> None:
        """Paint a widget that is about to change, when it is its turn; until then it looks as it did."""
        if widget not in self._unpainted:
            self._unpainted.add(widget)
            widget.setUpdatesEnabled(False)
            self.do(partial(self._paint, widget))

    def do(self, action: Callable[[], None]) -> None:
        """Do something when it is its turn."""
        self._waiting.append(action)
        self._turn.start()

    def _next(self) -> None:
        action = self._waiting.pop(0)
        if self._waiting:
            self._turn.start()
        action()

    def _paint(self, widget: QWidget) -> None:
        self._unpainted.discard(widget)
        if isValid(widget):
            widget.setUpdatesEnabled(True)

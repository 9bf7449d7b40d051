"""How long the GUI thread was held: nothing else ran on it meanwhile, no paint and no click."""

import time
from typing import Self

from PySide6.QtCore import QTimer

_TICK_MS = 5


class Watchdog:
    """Measures while inside ``with``. To be used on the GUI thread, with an event loop running."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._timer = QTimer()
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._last = time.monotonic()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._tick()

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest_s = max(self.longest_s, now - self._last - _TICK_MS / 1000)
        self._last = now

"""How long the GUI thread was held: nothing else ran on it meanwhile, no paint and no click."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from PySide6.QtCore import QTimer

MOST_HELD_S = 0.1
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


class Held:
    """Remembers which deeds held this thread for too long: by working, or by waiting for something.

    Waiting for a processor that another program has does not count.
    """

    def __init__(self) -> None:
        self.too_long: list[tuple[str, float]] = []  # the deed, and seconds

    @contextmanager
    def measured(self, deed: Callable[[], str]) -> Iterator[None]:
        """Measure what is done inside; afterwards ``deed`` tells what that was."""
        begun_s, worked_s = time.monotonic() - kept_out_s(), time.thread_time()
        yield
        worked_s = time.thread_time() - worked_s
        waited_s = time.monotonic() - kept_out_s() - begun_s - worked_s
        if max(worked_s, waited_s) > MOST_HELD_S:
            self.too_long.append((deed(), round(max(worked_s, waited_s), 3)))


def kept_out_s() -> float:
    """Return for how long this thread could have run, but other programs did."""
    return int(Path("/proc/thread-self/schedstat").read_text("ascii").split()[1]) / 1e9

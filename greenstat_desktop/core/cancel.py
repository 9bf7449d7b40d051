"""The one way to stop work: a token that the worker looks at, and that wakes what the worker waits for."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from greenstat_desktop.core.errors import Cancelled


class CancelToken:
    """Handed to a job when it starts. ``cancel`` may be called from any thread, any number of times."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wakers: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the work to stop, and wake it if it waits for a socket."""
        with self._lock:
            self._event.set()
            wakers = tuple(self._wakers)
        for wake in wakers:
            wake()

    def check(self) -> None:
        """Raise ``Cancelled`` if somebody asked the work to stop."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float | None) -> None:
        """Wait for so many seconds, or without end. Raises Cancelled as soon as somebody cancels."""
        if self._event.wait(seconds):
            raise Cancelled

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """While inside, ``cancel`` also calls ``wake``: at once if it was cancelled before."""
        with self._lock:
            self._wakers.append(wake)
            late = self._event.is_set()
        try:
            if late:
                wake()
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)

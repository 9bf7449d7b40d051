"""Hears which of some files are opened for reading, by anybody: Qt opens its pictures without asking Python."""

import ctypes
import os
import select
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_IN_OPEN = 0x20
_IN_NONBLOCK = os.O_NONBLOCK
_LIBC = ctypes.CDLL(None, use_errno=True)


class Openings:
    """What was heard so far."""

    def __init__(self, fileno: int) -> None:
        self._fileno = fileno

    def any(self) -> bool:
        """Tell whether anything was opened, and forget it."""
        ready, _, _ = select.select([self._fileno], [], [], 0)
        return bool(ready) and bool(os.read(self._fileno, 65536))


@contextmanager
def openings(path: Path) -> Iterator[Openings]:
    """Listen while inside. Linux only."""
    fileno = _LIBC.inotify_init1(_IN_NONBLOCK)
    assert fileno >= 0
    assert _LIBC.inotify_add_watch(fileno, os.fsencode(path), _IN_OPEN) >= 0
    try:
        yield Openings(fileno)
    finally:
        os.close(fileno)

"""Blocks as they were unpacked before: whoever counts over hundreds of statuses asks for the same ones again."""

import threading
from typing import Final

import numpy as np

from greenstat_desktop.core.history.block import Planes, numbered, unpack
from greenstat_desktop.core.recipients.fold import People, Recipients

MOST_BYTES: Final = 64 * 1024 * 1024  # some 300 statuses of 10,000 recipients; people apart, whom most of them share


class Unpacked:
    """Remembers what blocks hold, by their very bytes, which are never out of date. For any thread.

    What was not asked for longest goes first. The columns are for reading alone.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._last: tuple[Planes, People] | None = None
        self._known: dict[bytes, Recipients] = {}  # the last asked for comes last
        self._lock = threading.Lock()

    def of(self, block: bytes) -> Recipients:
        """Return what a block holds.

        Raises:
            HistoryError: it is damaged.
        """
        with self._lock:
            found = self._known.pop(block, None)
            if found is not None:
                self._known[block] = found
                return found
        found = _for_reading(unpack(block, self._people_of))
        with self._lock:
            if block not in self._known:
                self._known[block] = found
                self._bytes += _size(block, found)
                while self._bytes > self._most_bytes:
                    oldest = next(iter(self._known))
                    self._bytes -= _size(oldest, self._known.pop(oldest))
        return found

    def clear(self) -> None:
        """Remember nothing any more: something of it was forgotten for good."""
        with self._lock:
            self._known.clear()
            self._last = None
            self._bytes = 0

    def _people_of(self, steps: Planes) -> People:
        """Return the very people of the block before, where they are the same: most statuses go to the same people."""
        last = self._last
        if last and np.array_equal(last[0], steps):
            return last[1]
        people = numbered(steps)
        self._last = steps.copy(), people
        return people


def _for_reading(one: Recipients) -> Recipients:
    for column in (one.people, one.marks.codes, one.marks.times):
        column.flags.writeable = False
    return one


def _size(block: bytes, held: Recipients) -> int:
    return len(block) + held.marks.codes.nbytes + held.marks.times.nbytes

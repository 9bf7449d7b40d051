"""Blocks as they were unpacked before: whoever counts over hundreds of statuses asks for the same ones again."""

import threading
from typing import Final

import numpy as np

from greenstat_desktop.core.history.block import unpack
from greenstat_desktop.core.recipients.fold import Recipients

MOST_BYTES: Final = 64 * 1024 * 1024  # some 300 statuses of 10,000 recipients; people apart, whom most of them share


class Unpacked:
    """Remembers what blocks hold, by their very bytes, which are never out of date. For any thread.

    What was not asked for longest goes first. The columns are for reading alone.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
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
            before = next(reversed(self._known.values()), None)
        found = _sharing(unpack(block), before)
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
            self._bytes = 0


def _sharing(one: Recipients, before: Recipients | None) -> Recipients:
    """Return the same, with the people of ``before`` where they are the same: most statuses go to the same people."""
    if before is not None and np.array_equal(one.people, before.people):
        one = Recipients(before.people, one.marks)
    for column in (one.people, one.marks.codes, one.marks.times):
        column.flags.writeable = False
    return one


def _size(block: bytes, held: Recipients) -> int:
    return len(block) + held.marks.codes.nbytes + held.marks.times.nbytes

"""Some rows of a table, in order. Which of many they are is known at once; they are brought together when looked at."""

from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.marks import Rows

_PIECE: Final = 8192  # rows: what is worked out about them stays in the processor's cache


class Some:
    """Rows to be shown: a page of them is there at once, all of them when they are first asked for."""

    def __init__(self, rows: Rows, which: NDArray[np.bool_] | None = None) -> None:
        """Take rows in order and, for each of them, whether it is shown; None shows them all."""
        self._rows, self._which = rows, which
        if which is None:
            self._ends = np.array([len(rows)])
        else:
            starts = range(0, len(which), _PIECE)
            self._ends = np.cumsum([0, *(np.count_nonzero(which[start : start + _PIECE]) for start in starts)])

    def __len__(self) -> int:
        return int(self._ends[-1])

    @cached_property
    def all(self) -> Rows:
        """All of them, intp[n]."""
        if self._which is None:
            return self._rows
        brought = np.empty(len(self), np.intp)
        for number, (start, end) in enumerate(zip(self._ends[:-1].tolist(), self._ends[1:].tolist(), strict=True)):
            piece = slice(number * _PIECE, (number + 1) * _PIECE)
            # Every place is one of the piece: "clip" only spares take() the time to make sure of it.
            self._rows[piece].take(np.flatnonzero(self._which[piece]), out=brought[start:end], mode="clip")
        return brought

    def part(self, start: int, stop: int) -> Rows:
        """Return those from ``start`` to before ``stop``, as a slice of ``all`` would."""
        if self._which is None or "all" in self.__dict__:
            return self.all[start:stop]
        first = int(np.searchsorted(self._ends[1:], start, side="right"))
        last = int(np.searchsorted(self._ends[1:], stop))
        pieces = slice(first * _PIECE, (last + 1) * _PIECE)
        before = int(self._ends[first])
        return self._rows[pieces][self._which[pieces]][start - before : stop - before]

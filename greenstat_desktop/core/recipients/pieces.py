"""Long work on Python objects in short pieces.

One call of C code over a whole list holds the interpreter until it is done: at 100,000 rows the window misses frames.
Between two pieces another thread may have its turn.
"""

from collections.abc import Iterator, Mapping
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

_PIECE: Final = 4096  # rows: under a millisecond

Number = TypeVar("Number", bound=np.generic)
T = TypeVar("T")


def pieces(rows: list[T]) -> Iterator[list[T]]:
    """Yield a list piece by piece."""
    for start in range(0, len(rows), _PIECE):
        yield rows[start : start + _PIECE]


def looked_up(numbers: Mapping[str, int], keys: list[str], dtype: type[Number]) -> NDArray[Number]:
    """Return the number of each key, dtype[n]. Raises KeyError where there is none."""
    found = np.empty(len(keys), dtype)
    start = 0
    for piece in pieces(keys):
        found[start : start + len(piece)] = np.fromiter(map(numbers.__getitem__, piece), dtype, len(piece))
        start += len(piece)
    return found


def without_repeats(keys: list[str]) -> dict[str, int]:
    """Return each distinct key with its place among them, in the order of their first appearance."""
    first: dict[str, None] = {}
    for piece in pieces(keys):
        first.update(dict.fromkeys(piece))
    return {key: place for place, key in enumerate(first)}

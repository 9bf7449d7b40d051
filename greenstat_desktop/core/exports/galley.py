"""Many lines of text set at once: every piece of text goes straight to its place in one buffer.

The buffer is looked at as windows of so many bytes, one beginning at every byte, so that numpy writes a whole text of
known width to any place in one step.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.marks import Rows

Bytes: TypeAlias = NDArray[np.uint8]
Sizes: TypeAlias = NDArray[np.intp]

WIDEST: Final = 192  # bytes of a text that may be padded
_QUICK: Final = 32  # numpy copies texts of 1, 2, 4, 8, 16 and 32 bytes four times as fast as others


def side_by_side(count: int, parts: Sequence[tuple[NDArray[np.bytes_] | bytes, int]]) -> NDArray[np.bytes_]:
    """Return so many texts of the same parts: of each part one text for all of them, or one each, and its true size."""
    texts = [_padded(part) if isinstance(part, bytes) else part for part, _ in parts]
    ends = np.cumsum([size for _, size in parts]).tolist()
    places = [0, *ends[:-1]]
    step = max(place + text.itemsize for place, text in zip(places, texts, strict=True))
    buffer = np.empty(count * step, np.uint8)
    for place, text in zip(places, texts, strict=True):
        # From left to right: each heals what the padding of the one before it has spoilt.
        np.ndarray((count,), text.dtype, buffer, place, (step,))[:] = text
    return np.ndarray((count,), f"S{ends[-1]}", buffer, strides=(step,))


def _padded(text: bytes) -> NDArray[np.bytes_]:
    size = len(text)
    return np.array(text, f"S{1 << (size - 1).bit_length() if size <= _QUICK else size}")


class Galley:
    """Lines whose sizes are known before their texts. Each text is set behind the one before it in its line."""

    def __init__(self, sizes: Sizes) -> None:
        """Make room for lines of so many bytes each."""
        ends = np.cumsum(sizes)
        self._at = ends - sizes  # where each line goes on
        self._end = int(ends[-1]) if len(ends) else 0
        self._buffer = np.empty(self._end + WIDEST, np.uint8)  # the last padding is written behind the end

    @property
    def text(self) -> Bytes:
        """All lines, once everything is set."""
        return self._buffer[: self._end]

    def begin(self, padded: NDArray[np.bytes_], sizes: Sizes, wide: dict[int, bytes]) -> None:
        """Begin all lines with texts of these ``sizes``. The padding is overwritten by what ends them later.

        ``wide``: by the number of the line, texts of more than ``WIDEST`` bytes, set instead of the padded ones.
        """
        # In the order of the lines: each heals what the padding of the one before it has spoilt.
        self._windows(padded.itemsize)[self._at] = padded
        for line, text in wide.items():
            at = self._at[line]
            self._buffer[at : at + len(text)] = np.frombuffer(text, np.uint8)
        self._at += sizes

    def end(self, lines: Rows, texts: NDArray[np.bytes_]) -> None:
        """End some of the lines with texts that all have the full width."""
        self._windows(texts.itemsize)[self._at[lines]] = texts

    def _windows(self, width: int) -> NDArray[np.bytes_]:
        return np.ndarray((len(self._buffer) - width + 1,), f"S{width}", self._buffer, strides=(1,))

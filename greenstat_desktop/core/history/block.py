"""The recipients of one status as one compressed block of columns: versioned, checksummed, no pickles.

After a head of magic, version and CRC-32 of the rest comes zlib data: the number of rows, the words of the service's
own states, the first time, then byte planes (all lowest bytes, then all second ones, …): people as steps from one to
the next, codes, and the four times counted from the first one, 0 for unknown. Planes compress much better than rows,
and ``core.history.planes`` codes each for itself.
"""

import struct
import zlib
from collections.abc import Callable
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.core.history.planes import deflated, inflated
from greenstat_desktop.core.recipients.fold import People, Recipients
from greenstat_desktop.core.recipients.marks import KNOWN_STATES, TIME_ROWS, Marks

Planes: TypeAlias = NDArray[np.uint8]  # [4, n], the lowest bytes of n integers first

_HEAD: Final = struct.Struct("<2sBI")
_MAGIC: Final = b"GS"
_VERSION: Final = 1
_COUNTS: Final = struct.Struct("<III")  # rows, bytes of words, the first time
_USUALLY: Final = 8  # as many bytes of each packed one


def pack(recipients: Recipients) -> bytes:
    """Return the block of these recipients, some 4 bytes each with all three times."""
    marks = recipients.marks
    words = "\0".join(marks.words[: marks.others]).encode()
    known = marks.times[marks.times > 0]
    first = known.min() if len(known) else np.uint32(1)
    offsets = np.where(marks.times > 0, marks.times - first + np.uint32(1), np.uint32(0))
    packed = deflated(
        (
            _COUNTS.pack(len(recipients), len(words), int(first)) + words,
            *_planes(np.diff(recipients.people, prepend=0).astype(np.uint32)),
            marks.codes.tobytes(),
            *(plane for column in offsets for plane in _planes(column)),
        )
    )
    return _HEAD.pack(_MAGIC, _VERSION, zlib.crc32(packed)) + packed


def numbered(steps: Planes) -> People:
    """Return the people whose planes these are."""
    column = np.zeros(steps.shape[1], "<u4")
    _join(steps, column)
    return np.cumsum(column, dtype=np.int64)


def unpack(block: bytes, people_of: Callable[[Planes], People] = numbered) -> Recipients:
    """Return what ``pack`` was given.

    ``people_of``: may know the people of planes that it has seen before.

    Raises:
        HistoryError: the block is damaged, or of a version this program does not know.
    """
    try:
        magic, version, crc = _HEAD.unpack_from(block)
        packed = memoryview(block)[_HEAD.size :]
        if (magic, version, crc) != (_MAGIC, _VERSION, zlib.crc32(packed)):
            raise HistoryError(HistoryFault.DAMAGED)
        body = inflated(packed, _USUALLY * len(packed))
    except (struct.error, zlib.error):
        raise HistoryError(HistoryFault.DAMAGED) from None
    size, word_bytes, first = _COUNTS.unpack_from(body)
    start = _COUNTS.size + word_bytes
    words = tuple(body[_COUNTS.size : start].decode().split("\0")) if word_bytes else ()
    columns = np.frombuffer(body, np.uint8, offset=start).reshape(4 + 1 + 4 * TIME_ROWS, size)
    times = np.zeros((TIME_ROWS, size), "<u4")
    for row, column in enumerate(times):
        if _join(columns[5 + 4 * row : 9 + 4 * row], column):
            column += (column != 0) * np.uint32(first - 1)  # noqa: PLW2901 - in its place. where() takes ten times as long
    codes = columns[4].copy()  # alone: the rest of the body need not stay
    return Recipients(people_of(columns[:4]), Marks((*words, *KNOWN_STATES), codes, times))


def is_whole(block: bytes) -> bool:
    """Tell, without opening it, whether a block is as it was written."""
    try:
        magic, _, crc = _HEAD.unpack_from(block)
    except struct.error:
        return False
    return bool(magic == _MAGIC and crc == zlib.crc32(memoryview(block)[_HEAD.size :]))


def _planes(column: NDArray[np.uint32]) -> list[bytes]:
    return [plane.tobytes() for plane in column.astype("<u4").view(np.uint8).reshape(-1, 4).T]


def _join(planes: Planes, column: NDArray[np.uint32]) -> bool:
    """Put the planes into a column of noughts, whose bytes they are; return whether there is anything else in it."""
    places = column.view(np.uint8).reshape(-1, 4)
    used = [place for place, plane in enumerate(planes) if np.count_nonzero(plane)]  # most upper ones are empty
    for place in used:
        places[:, place] = planes[place]
    return bool(used)

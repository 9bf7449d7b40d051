"""The recipients of one status as one compressed block of columns: versioned, checksummed, no pickles.

After a head of magic, version and CRC-32 of the rest comes zlib data: the number of rows, the words of the service's
own states, the first time, then byte planes (all lowest bytes, then all second ones, …): people as steps from one to
the next, codes, and the four times counted from the first one, 0 for unknown. Planes compress much better than rows.
"""

import struct
import zlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.core.recipients.fold import Recipients
from greenstat_desktop.core.recipients.marks import KNOWN_STATES, TIME_ROWS, Marks

_HEAD: Final = struct.Struct("<2sBI")
_MAGIC: Final = b"GS"
_VERSION: Final = 1
_COUNTS: Final = struct.Struct("<III")  # rows, bytes of words, the first time
_USUALLY: Final = 8  # as many bytes of each packed one: zlib then need not start small and copy
_FAST: Final = 1  # zlib's level: higher ones win nothing


def pack(recipients: Recipients) -> bytes:
    """Return the block of these recipients, some 4 bytes each with all three times."""
    marks = recipients.marks
    words = "\0".join(marks.words[: marks.others]).encode()
    known = marks.times[marks.times > 0]
    first = known.min() if len(known) else np.uint32(1)
    offsets = np.where(marks.times > 0, marks.times - first + np.uint32(1), np.uint32(0))
    body = b"".join(
        (
            _COUNTS.pack(len(recipients), len(words), int(first)),
            words,
            _planes(np.diff(recipients.people, prepend=0).astype(np.uint32)),
            marks.codes.tobytes(),
            *map(_planes, offsets),
        )
    )
    packing = zlib.compressobj(_FAST, strategy=zlib.Z_RLE)  # in planes there are runs to be found, and little else
    packed = packing.compress(body) + packing.flush()
    return _HEAD.pack(_MAGIC, _VERSION, zlib.crc32(packed)) + packed


def unpack(block: bytes) -> Recipients:
    """Return what ``pack`` was given.

    Raises:
        HistoryError: the block is damaged, or of a version this program does not know.
    """
    try:
        magic, version, crc = _HEAD.unpack_from(block)
        packed = memoryview(block)[_HEAD.size :]
        if (magic, version, crc) != (_MAGIC, _VERSION, zlib.crc32(packed)):
            raise HistoryError(HistoryFault.DAMAGED)
        body = zlib.decompress(packed, bufsize=_USUALLY * len(packed))
    except (struct.error, zlib.error):
        raise HistoryError(HistoryFault.DAMAGED) from None
    size, word_bytes, first = _COUNTS.unpack_from(body)
    start = _COUNTS.size + word_bytes
    words = tuple(body[_COUNTS.size : start].decode().split("\0")) if word_bytes else ()
    columns = np.frombuffer(body, np.uint8, offset=start).reshape(4 + 1 + 4 * TIME_ROWS, size)
    times = np.zeros((TIME_ROWS, size), "<u4")
    for row, column in enumerate(times):
        _join(columns[5 + 4 * row : 9 + 4 * row], column)
    times += (times != 0) * np.uint32(first - 1)  # a tenth of the time that choosing by where() takes
    steps = np.zeros(size, "<u4")
    _join(columns[:4], steps)
    codes = columns[4].copy()  # alone: the rest of the body need not stay
    return Recipients(np.cumsum(steps, dtype=np.int64), Marks((*words, *KNOWN_STATES), codes, times))


def is_whole(block: bytes) -> bool:
    """Tell, without opening it, whether a block is as it was written."""
    try:
        magic, _, crc = _HEAD.unpack_from(block)
    except struct.error:
        return False
    return bool(magic == _MAGIC and crc == zlib.crc32(memoryview(block)[_HEAD.size :]))


def _planes(column: NDArray[np.uint32]) -> bytes:
    return column.astype("<u4").view(np.uint8).reshape(-1, 4).T.tobytes()


def _join(planes: NDArray[np.uint8], column: NDArray[np.uint32]) -> None:
    """Put the planes into a column of noughts, whose bytes they are."""
    places = column.view(np.uint8).reshape(-1, 4)
    for place, plane in enumerate(planes):
        if np.count_nonzero(plane):  # most numbers are small, and their upper planes empty
            places[:, place] = plane

"""From bytes to msgspec structs: strictly, then forgivingly, and in pieces that leave other threads room."""

import re
from collections.abc import Iterator
from typing import Final, TypeVar

import msgspec

from greenstat_desktop.core.errors import BadAnswer
from greenstat_desktop.core.green_api.mend import mended

T = TypeVar("T")

PIECE_BYTES: Final = 400_000  # about 1 ms of decoding, in which no other thread runs
_MOST_MENDED: Final = 4 * PIECE_BYTES  # 0.3 s of short steps; rows come in pieces: what is longer is no list of rows
REFUSED: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)  # what msgspec raises for bad input
_BOM: Final = b"\xef\xbb\xbf"


def read(decoder: msgspec.json.Decoder[T], body: bytes) -> T:
    """Decode strictly, and only if that fails once more what ``mended`` makes of it.

    Raises:
        BadAnswer: with the place in ``where``.
    """
    body = _utf8(body)
    try:
        return decoder.decode(body)
    except REFUSED as error:
        where = _where(error, body)
        hopeless = isinstance(error, msgspec.ValidationError | RecursionError) or len(body) > _MOST_MENDED
    if not hopeless:
        try:
            return decoder.decode(mended(body))
        except REFUSED as error:
            where = _where(error, body)
    raise BadAnswer(where)


def pieces(body: bytes) -> Iterator[bytes]:
    """Cut an array of objects into arrays of some rows each, where an object ends and a comma follows.

    If each of them can be read, then each comma stood between two rows, and together they say what the body says. A cut
    within a string, say, makes a piece that is no JSON: then only the whole tells.

    Raises:
        BadAnswer: it is not UTF-8.
    """
    body = _utf8(body)
    start, opening = 0, b""
    while (end := body.find(b"},", start + PIECE_BYTES)) >= 0:
        yield opening + body[start : end + 1] + b"]"
        start, opening = end + 2, b"["
    yield opening + body[start:]


def _utf8(body: bytes) -> bytes:
    """Return the body without a byte order mark, all of it UTF-8: msgspec skips over fields that nobody asked for."""
    try:
        if not body.isascii():  # nearly all are, and it is seen in a tenth of the time
            str(body, "utf-8")
    except UnicodeDecodeError as error:
        where = f"byte {error.start}"
    else:
        return body.removeprefix(_BOM)
    raise BadAnswer(where)


def _where(error: Exception, body: bytes) -> str:
    """Name the place: "byte 12", "row 3, participant". Made of numbers and of our own fields' names alone."""
    if isinstance(error, RecursionError):
        return "nested too deeply"
    message = str(error)
    if found := re.search(r"\(byte (\d+)\)\Z", message):
        return f"byte {found[1]}"
    if not isinstance(error, msgspec.ValidationError):
        return f"byte {len(body)}"
    path = re.search(r" - at `\$(?:\[(\d+)\])?(?:\.(\w+))?", message)
    missing = re.match(r"Object missing required field `(\w+)`", message)
    row = f"row {path[1]}" if path and path[1] else ""
    field = missing[1] if missing else path[2] if path and path[2] else ""
    return ", ".join(filter(None, (row, field))) or "the whole answer"

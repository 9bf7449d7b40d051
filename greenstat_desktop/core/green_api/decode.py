"""From answers to records. What is malformed raises ``BadAnswer`` naming the place; what is unexpected is read.

The only module that imports ``msgspec``. Source: contract section 2.
"""

import base64
import math
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain, repeat
from typing import Any, Final, TypeAlias, TypeVar

import msgspec
import numpy as np

from greenstat_desktop.core.errors import BadAnswer
from greenstat_desktop.core.green_api import clean
from greenstat_desktop.core.green_api.mend import mended
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.recipients.marks import KNOWN_STATES, MOST_WORDS, Times
from greenstat_desktop.core.records import Contact, Kind, OutgoingStatus, Settings

S = TypeVar("S")
T = TypeVar("T")
Stamp: TypeAlias = int | float | str | None
Columns: TypeAlias = tuple[list[str], list[str], Times]

_BOM = b"\xef\xbb\xbf"
_PIECE_BYTES: Final = 400_000  # about 1 ms of decoding, in which no other thread runs
_MOST_REFUSAL_BYTES: Final = 100_000
_MILLISECONDS_ABOVE: Final = 10**11
_LATEST: Final = int(np.iinfo(np.uint32).max)  # the year 2106

# Ids that are in their one form already (``clean.chat_id``), one to a line.
_PLAIN_IDS = re.compile(r"(?:[0-9]{1,20}@(?:c\.us|lid|g\.us)\n)*+")
_KNOWN_STATES = frozenset(KNOWN_STATES)
_KINDS: dict[str, Kind] = {
    "extendedTextMessage": "text",
    "textMessage": "text",
    "imageMessage": "image",
    "videoMessage": "video",
    "audioMessage": "voice",
    "deletedMessage": "deleted",
}


class _Row(msgspec.Struct, gc=False):
    participant: str | list[str]
    status: str
    timestamp: Stamp = None


class _ExtendedText(msgspec.Struct, gc=False):
    text: str | None = None
    participants: str | list[str] | None = None


class _Outgoing(msgspec.Struct, gc=False, rename="camel"):
    id_message: str
    type_message: str | None = None
    timestamp: Stamp = None
    send_by_api: bool | None = None
    text_message: str | None = None
    extended_text_message: _ExtendedText | None = None
    caption: str | None = None
    participants: str | list[str] | None = None
    jpeg_thumbnail: str | None = None

    @property
    def text(self) -> str:
        extended = self.extended_text_message
        return self.text_message or (extended and extended.text) or self.caption or ""

    @property
    def chosen(self) -> str | list[str]:
        """Media have the participants at the top, texts have them inside."""
        extended = self.extended_text_message
        return self.participants or (extended and extended.participants) or []


class _Contact(msgspec.Struct, gc=False, rename="camel"):
    id: str
    type: str | None = None
    name: str | None = None
    contact_name: str | None = None

    @property
    def is_somebody(self) -> bool:
        """Whether it is a person: ``null@c.us`` and ids of nobody have been seen."""
        return self.type == "user" and self.id.partition("@")[0].strip() not in {"", "null"}


class _Settings(msgspec.Struct, gc=False, rename="camel"):
    outgoing_webhook: str | bool | None = None


class _State(msgspec.Struct, gc=False, rename="camel"):
    state_instance: str | None


class _Saved(msgspec.Struct, gc=False, rename="camel"):
    save_settings: bool


_ROWS = msgspec.json.Decoder(list[_Row])
_OUTGOING = msgspec.json.Decoder(list[_Outgoing])
_CONTACTS = msgspec.json.Decoder(list[_Contact])
_SETTINGS = msgspec.json.Decoder(_Settings)
_STATE = msgspec.json.Decoder(_State)
_SAVED = msgspec.json.Decoder(_Saved)
_REFUSAL = msgspec.json.Decoder(dict[str, Any])


def receipts(body: bytes) -> Receipts:
    """Read who was sent, received or read one status: the answer of getStatusStatistic, contract section 2.1."""
    chat_ids: list[str] = []
    states: list[str] = []
    times: list[Times] = [np.empty(0, np.uint32)]
    first = 0
    for rows in _in_pieces(_ROWS, _utf8(body)):
        some_ids, some_states, some_times = _plain_columns(rows) or _columns(rows, first)
        chat_ids += some_ids
        states += some_states
        times.append(some_times)
        first += len(rows)
    if len(set(states) - _KNOWN_STATES) > MOST_WORDS - len(KNOWN_STATES):
        raise BadAnswer("more kinds of status than there can be")
    return collected(chat_ids, states, np.concatenate(times))


def outgoing_statuses(body: bytes) -> list[OutgoingStatus]:
    """Read the published statuses in the service's order: the answer of getOutgoingStatuses, contract section 2.2."""
    rows = _read(_OUTGOING, _utf8(body))
    ids = _each(_message_id, [row.id_message for row in rows], "idMessage")
    times = _each(_seconds, [row.timestamp for row in rows], "timestamp")
    chosen = _each(_people, [row.chosen for row in rows], "participants")
    return [
        OutgoingStatus(
            message_id=message_id,
            kind=_KINDS.get(row.type_message or "", "other"),
            text=clean.text(row.text),
            last_action_at=datetime.fromtimestamp(seconds, UTC) if seconds else None,
            by_api=row.send_by_api,
            chosen=tuple(people),
            thumbnail=_thumbnail(row.jpeg_thumbnail or ""),
        )
        for row, message_id, seconds, people in zip(rows, ids, times, chosen, strict=True)
    ]


def contacts(body: bytes) -> list[Contact]:
    """Read the people of an address book: the answer of getContacts, contract section 2.3. Groups and dirt are left."""
    rows = [row for row in _read(_CONTACTS, _utf8(body)) if row.is_somebody]
    chat_ids = _each(clean.chat_id, [row.id for row in rows], "id")
    return [
        Contact(chat_id, contact_name=clean.text(row.contact_name or ""), name=clean.text(row.name or ""))
        for chat_id, row in zip(chat_ids, rows, strict=True)
    ]


def settings(body: bytes) -> Settings:
    """Read an instance's settings: the answer of getSettings, contract section 2.3."""
    said = _read(_SETTINGS, _utf8(body)).outgoing_webhook
    return Settings({"yes": True, True: True, "no": False, False: False}.get(said if said is not None else ""))


def state_instance(body: bytes) -> str | None:
    """Read an instance's state, such as ``authorized``; None while it is being created. The answer of getStateInstance."""
    state = _read(_STATE, _utf8(body)).state_instance
    if state is None:
        return None
    return _each(_word, [state], "stateInstance")[0]


def settings_saved(body: bytes) -> None:
    """Make sure that setSettings says it saved. Raises BadAnswer if it says anything else."""
    if not _read(_SAVED, _utf8(body)).save_settings:
        raise BadAnswer("saveSettings")


def refusal_message(body: bytes) -> str:
    """Return what an answer that is no 200 says: its ``message``, or all of it if it is plain text; in lower case.

    Foreign text: to be searched, never to be shown. Source: contract section 3.
    """
    said = _refusal(body)
    if said is not None:
        return str(said.get("message", "")).lower()
    text = body[:_MOST_REFUSAL_BYTES].decode("utf-8", "replace").strip().lower()
    return "" if text.startswith("<") else text


def quota_exceeded(body: bytes) -> bool:
    """Tell whether a nested ``status`` of an answer that is no 200 says EXCEEDED. Source: contract section 3, 466."""
    parts = (_refusal(body) or {}).values()
    return any(isinstance(part, dict) and "EXCEEDED" in str(part.get("status")) for part in parts)


def _refusal(body: bytes) -> dict[str, Any] | None:
    """Return the object that an answer that is no 200 holds, or None if it holds anything else."""
    if len(body) > _MOST_REFUSAL_BYTES:
        return None
    with suppress(BadAnswer):
        return _read(_REFUSAL, _utf8(body))
    return None


def _utf8(body: bytes) -> bytes:
    """Return the body without a byte order mark; msgspec does not look into the fields that nobody asked for."""
    try:
        str(body, "utf-8")
    except UnicodeDecodeError as error:
        where = f"byte {error.start}"
    else:
        return body.removeprefix(_BOM)
    raise BadAnswer(where)


def _read(decoder: msgspec.json.Decoder[T], body: bytes) -> T:
    """Decode strictly, and only if that fails once more what ``mended`` makes of it."""
    try:
        return decoder.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        where = _where(error, body)
        hopeless = isinstance(error, msgspec.ValidationError | RecursionError)
    if not hopeless:
        try:
            return decoder.decode(mended(body))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            where = _where(error, body)
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


def _in_pieces(decoder: msgspec.json.Decoder[list[T]], body: bytes) -> Iterator[list[T]]:
    """Decode an array of objects piece by piece, so that other threads run in between.

    A cut is right if what comes before it reads as a whole array: then the comma stood between two rows. One that is
    not, within a string say, makes a piece that cannot be read, and the body is read in one go.
    """
    try:
        yield from [decoder.decode(piece) for piece in _cut(body)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    else:
        return
    yield _read(decoder, body)


def _cut(body: bytes) -> Iterator[bytes]:
    """Yield arrays of some rows each, cut where an object ends and a comma follows."""
    start, opening = 0, b""
    while (end := body.find(b"},", start + _PIECE_BYTES)) >= 0:
        yield opening + body[start : end + 1] + b"]"
        start, opening = end + 2, b"["
    yield opening + body[start:]


def _plain_columns(rows: Sequence[_Row]) -> Columns | None:
    """Return the rows as columns without looking at each, or None if any of them needs a look."""
    chat_ids = [row.participant for row in rows]
    states = [row.status for row in rows]
    stamps = [row.timestamp for row in rows]
    if set(map(type, chat_ids)) != {str} or set(map(type, stamps)) != {int} or not _KNOWN_STATES.issuperset(states):
        return None
    lines = "\n".join(chat_ids) + "\n"  # type: ignore[arg-type]  # all are str: looked at above
    if lines.count("\n") != len(chat_ids) or not _PLAIN_IDS.fullmatch(lines):
        return None
    if not 0 <= min(stamps) <= max(stamps) <= _LATEST:  # type: ignore[type-var,operator]  # all are int
        return None
    return chat_ids, states, np.array(stamps, np.uint32)  # type: ignore[return-value]  # as above


def _columns(rows: Sequence[_Row], first: int) -> Columns:
    """Return the rows as columns, each looked at; a row with several participants becomes one for each."""
    people = _each(_people, [row.participant for row in rows], "participant", first)
    states = _each(_word, [row.status for row in rows], "status", first)
    times = _each(_seconds, [row.timestamp for row in rows], "timestamp", first)
    sizes = list(map(len, people))
    return (
        list(chain.from_iterable(people)),
        list(chain.from_iterable(map(repeat, states, sizes))),
        np.repeat(np.array(times, np.uint32), sizes),
    )


def _each(read: Callable[[S], T], values: Sequence[S], field: str, first: int = 0) -> list[T]:
    """Read one field of every row, or raise BadAnswer naming the first row whose field cannot be read."""
    done: list[T] = []
    with suppress(ValueError):
        done.extend(read(value) for value in values)
        return done
    raise BadAnswer(f"row {first + len(done)}, {field}")


def _people(participants: str | list[str]) -> list[str]:
    return [clean.chat_id(one) for one in ([participants] if isinstance(participants, str) else participants)]


def _word(foreign: str) -> str:
    return clean.line(foreign, clean.MOST_WORD_CHARACTERS)


def _message_id(foreign: str) -> str:
    return clean.line(foreign, clean.MOST_ID_CHARACTERS)


def _seconds(stamp: Stamp) -> int:
    """Return Unix seconds, 0 for unknown. Raises ValueError for what is no time, or none before 2106."""
    if isinstance(stamp, str):
        stamp = float(stamp.strip() or 0)
    seconds = stamp or 0
    if seconds > _MILLISECONDS_ABOVE:
        seconds //= 1000
    if not -math.inf < seconds <= _LATEST:
        raise ValueError
    return max(int(seconds), 0)


def _thumbnail(text: str) -> bytes:
    """Return the picture, or nothing: a broken one is no reason to refuse a list of statuses."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""

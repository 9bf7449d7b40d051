"""From answers to records. What is malformed raises ``BadAnswer`` naming the place; what is unexpected is read.

Source: contract section 2, section 3 for what is no 200.
"""

import base64
import math
from array import array
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain, repeat
from typing import Annotated, Any, Final, Literal, TypeAlias, TypeVar

import msgspec
import numpy as np

from greenstat_desktop.core.errors import BadAnswer
from greenstat_desktop.core.green_api import clean
from greenstat_desktop.core.green_api.reading import REFUSED, pieces, read
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.recipients.marks import KNOWN_STATES, MOST_WORDS, Times
from greenstat_desktop.core.records import Contact, Kind, OutgoingStatus, Settings

S = TypeVar("S")
T = TypeVar("T")
Stamp: TypeAlias = int | float | str | None
Columns: TypeAlias = tuple[list[str], list[str], Times]

_MOST_REFUSAL_BYTES: Final = 100_000
_MILLISECONDS_ABOVE: Final = 10**11
_LATEST: Final = 2**32 - 1  # the year 2106

_KINDS: dict[str, Kind] = {
    "extendedTextMessage": "text",
    "textMessage": "text",
    "imageMessage": "image",
    "videoMessage": "video",
    "audioMessage": "voice",
    "deletedMessage": "deleted",
}


class _PlainRow(msgspec.Struct, gc=False):
    """What nearly all rows are. States that are known before become one object each, not one for each row."""

    participant: str
    status: Literal["sent", "delivered", "read"]
    timestamp: Annotated[int, msgspec.Meta(ge=0, le=_LATEST)]


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
    # Undocumented here: issue 1080 asks for phoneNumber; GetGroupData names lid beside id. Nothing depends on them.
    lid: Any = None
    phone_number: Any = None

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


_PLAIN_ROWS = msgspec.json.Decoder(list[_PlainRow])
_ROWS = msgspec.json.Decoder(list[_Row])
_OUTGOING = msgspec.json.Decoder(list[_Outgoing])
_CONTACTS = msgspec.json.Decoder(list[_Contact])
_SETTINGS = msgspec.json.Decoder(_Settings)
_STATE = msgspec.json.Decoder(_State)
_SAVED = msgspec.json.Decoder(_Saved)
_REFUSAL = msgspec.json.Decoder(dict[str, Any])


def receipts(body: bytes) -> Receipts:
    """Read who was sent, received or read one status: the answer of getStatusStatistic, contract section 2.1."""
    with suppress(*REFUSED, BadAnswer):
        return _receipts(map(_columns, pieces(body)))
    return _receipts([_odd_columns(read(_ROWS, body))])


def outgoing_statuses(body: bytes) -> list[OutgoingStatus]:
    """Read the published statuses in the service's order: the answer of getOutgoingStatuses, contract section 2.2."""
    rows = read(_OUTGOING, body)
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
    rows = [row for row in read(_CONTACTS, body) if row.is_somebody]
    chat_ids = _each(clean.chat_id, [row.id for row in rows], "id")
    return [
        Contact(phone, clean.text(row.contact_name or ""), clean.text(row.name or ""), hidden)
        for row, chat_id in zip(rows, chat_ids, strict=True)
        for phone, hidden in [clean.both_ids(chat_id, row.phone_number, row.lid)]
    ]


def settings(body: bytes) -> Settings:
    """Read an instance's settings: the answer of getSettings, contract section 2.3."""
    said = read(_SETTINGS, body).outgoing_webhook
    return Settings({"yes": True, True: True, "no": False, False: False}.get(said if said is not None else ""))


def state_instance(body: bytes) -> str | None:
    """Read an instance's state, such as ``authorized``; None while being created: the answer of getStateInstance."""
    state = read(_STATE, body).state_instance
    if state is None:
        return None
    with suppress(ValueError):
        return _word(state)
    raise BadAnswer("stateInstance")


def settings_saved(body: bytes) -> None:
    """Make sure that setSettings says it saved. Raises BadAnswer if it says anything else."""
    if not read(_SAVED, body).save_settings:
        raise BadAnswer("saveSettings")


def refusal_message(body: bytes) -> str:
    """Return what an answer that is no 200 says: its ``message``, or all of it if it is plain text; in lower case.

    Foreign text: to be searched, never to be shown. Source: contract section 3.
    """
    said = _refusal(body)
    if said is not None:
        return str(said.get("message", "")).lower()
    text = body.decode("utf-8", "replace").strip().lower()
    return "" if text.startswith("<") or len(body) > _MOST_REFUSAL_BYTES else text


def quota_exceeded(body: bytes) -> bool:
    """Tell whether a nested ``status`` of an answer that is no 200 says EXCEEDED. Source: contract section 3, 466."""
    parts = (_refusal(body) or {}).values()
    return any(isinstance(part, dict) and "EXCEEDED" in str(part.get("status")) for part in parts)


def _refusal(body: bytes) -> dict[str, Any] | None:
    """Return the object that an answer that is no 200 holds, or None if it holds anything else."""
    if len(body) > _MOST_REFUSAL_BYTES:
        return None
    with suppress(BadAnswer):
        return read(_REFUSAL, body)
    return None


def _receipts(columns: Iterable[Columns]) -> Receipts:
    chat_ids: list[str] = []
    states: list[str] = []
    times: list[Times] = [np.empty(0, np.uint32)]
    for some_ids, some_states, some_times in columns:
        chat_ids += some_ids
        states += some_states
        times.append(some_times)
    if len(set(states).difference(KNOWN_STATES)) > MOST_WORDS - len(KNOWN_STATES):
        raise BadAnswer("more kinds of status than there can be")
    receipts = collected(chat_ids, states, np.concatenate(times))
    if receipts.keys.all():
        return receipts  # which spares a look at each id: those with a key are in their one form
    return collected(_each(clean.chat_id, chat_ids, "participant"), states, np.concatenate(times))


def _columns(piece: bytes) -> Columns:
    """Return the rows as columns: without looking at each row, unless one of them is odd. Ids are not cleaned yet."""
    with suppress(msgspec.ValidationError):
        rows = _PLAIN_ROWS.decode(piece)
        # array() takes half the time that numpy takes for a list.
        times = np.frombuffer(array("I", [row.timestamp for row in rows]), np.uint32)
        return [row.participant for row in rows], [row.status for row in rows], times
    return _odd_columns(_ROWS.decode(piece))


def _odd_columns(rows: list[_Row]) -> Columns:
    """Return the rows as columns; a row with several participants becomes one for each, a row with none is refused."""
    people = _each(_people, [row.participant or "" for row in rows], "participant")
    states = _each(_word, [row.status for row in rows], "status")
    times = _each(_seconds, [row.timestamp for row in rows], "timestamp")
    sizes = list(map(len, people))
    return (
        list(chain.from_iterable(people)),
        list(chain.from_iterable(map(repeat, states, sizes))),
        np.repeat(np.array(times, np.uint32), sizes),
    )


def _each(reading: Callable[[S], T], values: Sequence[S], field: str) -> list[T]:
    """Read one field of every row, or raise BadAnswer naming the first row whose field cannot be read."""
    done: list[T] = []
    with suppress(ValueError):
        done.extend(reading(value) for value in values)
        return done
    raise BadAnswer(f"row {len(done)}, {field}")


def _people(participants: str | list[str]) -> list[str]:
    return [clean.chat_id(one) for one in ([participants] if isinstance(participants, str) else participants)]


@lru_cache(MOST_WORDS)
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

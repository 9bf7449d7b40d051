"""What the cells of one recipient say: name, number, state, times, and how long reading took."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.text import isolated, nameless, number
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.people import People

_ISOLATES: Final = "\u2066\u2068\u2069"  # a voice has no direction


@dataclass(frozen=True, slots=True)
class Since:
    """What time to read counts from: when the status was published, or first seen, which is later."""

    seconds: int = 0  # Unix seconds; 0 is unknown
    close: bool = False  # within minutes of the publication; if not, the true time to read may be longer

    @classmethod
    def of(cls, status: Status) -> Since:
        """Return what a status tells."""
        moment: datetime = status.first_seen_at
        return cls(int(moment.timestamp()), status.closely_known)


class Row(NamedTuple):
    """One recipient, ready to show."""

    cells: tuple[str, str, str, str, str, str, str]
    code: int  # of the state
    times: tuple[int, int, int]  # Unix seconds: sent, delivered, read
    muted_name: bool


def phone_of(people: People, person: int, *, masked: bool) -> str:
    """Return somebody's number as people write it, with its middle hidden where that is wanted; "" for a hidden one."""
    from greenstat_desktop.core import phones

    digits = people.digits[person]
    return phones.masked(people.chat_ids[person]) if masked and digits else phones.display(digits)


def who(people: People, person: int, *, masked: bool) -> tuple[str, str]:
    """Return name and phone as shown; the number stands in for a missing name."""
    phone = number(phone_of(people, person, masked=masked)) or _tr("Hidden number")
    name = people.names[person]
    return (phone if nameless(name) else isolated(name), phone)


def time_to_read(times: LocalTimes, since: Since, read: int) -> str:
    """Return "23 min", or "≥ 23 min" where the publication is not closely known; "" where nothing is."""
    if not since.seconds or read < since.seconds:  # 0, unread, is less too
        return ""
    took = times.duration(read - since.seconds)
    return took if since.close else _tr("≥ {duration}").format(duration=took)


def sentence(row: Row, state: str, times: LocalTimes) -> str:
    """Return a row as it is read aloud: "Ana Souza, +55 11 98561-7188, read today 09:38"."""
    name, phone, word = (one.strip(_ISOLATES) for one in row.cells[:3])
    who = name if name == phone else f"{name}, {phone}"
    seconds = dict(zip(("sent", "delivered", "read"), row.times, strict=True)).get(state, 0)
    if not seconds:
        return f"{who}, {word}"
    day = times.day(datetime.fromtimestamp(seconds, UTC))
    day = day[:1].lower() + day[1:]
    told = {"sent": _tr("sent {day}"), "delivered": _tr("delivered {day}"), "read": _tr("read {day}")}[state]
    return f"{who}, {told.format(day=day)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecipientsModel", text)

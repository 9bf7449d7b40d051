"""The frozen records that cross threads, with their units. Times are aware UTC; counts are people."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from greenstat_desktop.core.sentence import Sentence

CLOSE: Final = timedelta(minutes=10)
COLORS: Final = 8  # how many there are to tell accounts apart by


@dataclass(frozen=True, slots=True)
class Account:
    """One GREEN-API instance. The token is elsewhere: in the keyring."""

    id_instance: str  # digits
    api_url: str  # no trailing slash; https, or http on loopback
    name: str = ""  # what the user calls it; "" shows the id
    # How it is shown, from 0, below ``COLORS``; None until it is kept: then it has one that few others have.
    color: int | None = field(default=None, compare=False)

    @property
    def title(self) -> str:
        """What a list or a window calls it."""
        return f"{self.name} · {self.id_instance}" if self.name else self.id_instance


@dataclass(frozen=True, slots=True)
class Contact:
    """One entry of the account's address book. Source: GET getContacts, contract section 2.3."""

    chat_id: str
    contact_name: str  # as saved in the phone; "" if it is not
    name: str  # as the person calls themselves; "" if unknown
    other_id: str = ""  # the same person's hidden id, where ``chat_id`` is a phone's and the service names both


Kind = Literal["text", "image", "video", "voice", "deleted", "other"]


@dataclass(frozen=True, slots=True)
class OutgoingStatus:
    """One published status as the service lists it. Source: GET getOutgoingStatuses, contract section 2.2."""

    message_id: str
    kind: Kind
    text: str  # text or caption; "" if it has neither
    last_action_at: datetime | None  # not the time of publication, which the service never tells
    by_api: bool | None  # False: published from the phone
    chosen: tuple[str, ...] = ()  # chat ids it was shown to; () means everyone
    thumbnail: bytes = field(default=b"", repr=False)  # JPEG; b"" if there is none


@dataclass(frozen=True, slots=True)
class Settings:
    """What of an instance's settings matters here. Source: GET getSettings, contract section 2.3."""

    outgoing_webhook: bool | None  # "Receive webhooks on sent messages statuses"; None if the service did not say


@dataclass(frozen=True, slots=True)
class Health:
    """How an account is, as far as the service told."""

    state: str | None  # the service's word, "authorized" when all is well; None while the instance is being made
    outgoing_webhook: bool | None  # as in ``Settings``


Answer = Literal["ok", "empty", "shorter"]


@dataclass(frozen=True, slots=True)
class Check:
    """One question to the service and what came of it. The counts are of what the history holds after it."""

    id_instance: str
    message_id: str
    taken_at: datetime
    answer: Answer  # "empty": nobody in it; "shorter": fewer people than the history already held
    recipients: int  # everyone the status was sent to
    delivered: int  # the read included
    read: int  # a lower bound: people may hide read receipts
    new: int  # recipients never seen before
    changed: int  # known recipients whose state or times became richer
    forgotten: int  # people the history holds and this answer left out; they stay
    reason: Sentence | None = None  # what an empty or shorter answer means


@dataclass(frozen=True, slots=True)
class Status:
    """One published status as the history knows it. The counts are as in ``Check``."""

    id_instance: str
    message_id: str
    kind: Kind
    text: str
    first_seen_at: datetime  # an upper bound of the time of publication
    last_checked_at: datetime | None
    recipients: int
    delivered: int
    read: int
    deleted: bool = False  # the kind stays what it was before
    by_api: bool | None = None  # False: published from the phone; None while unknown
    chosen: int | None = None  # how many people it was shown to; 0: everyone; None while unknown
    published_after: datetime | None = None  # when the service's list did not have it yet; None if nobody looked
    listed_at: datetime | None = None  # when the service's list last had it; None if it never had

    @property
    def closely_known(self) -> bool:
        """Whether ``first_seen_at`` is within minutes of the publication; if not, say "by" where it is shown."""
        return self.published_after is not None and self.first_seen_at - self.published_after <= CLOSE


@dataclass(frozen=True, slots=True)
class Repair:
    """What was done about a damaged history."""

    kept_in: Path  # the folder where the damaged file lies now
    copy_of: date | None  # the day whose copy was put back; None: there was none
    statuses: int  # in the history now
    checks: int  # saved out of the damaged file: the copy did not have them
    incomplete: int  # statuses whose people in the damaged file could not be read, or not all

"""What a watcher reports: frozen records that may cross threads."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from greenstat_desktop.core.errors import GreenStatError
from greenstat_desktop.core.records import Check


@dataclass(frozen=True, slots=True)
class Checked:
    """A status was asked about, and the answer is kept."""

    check: Check


@dataclass(frozen=True, slots=True)
class Listed:
    """The service listed its statuses, and they are kept."""

    id_instance: str
    statuses: int  # how many it listed


@dataclass(frozen=True, slots=True)
class Named:
    """The names of the account's people were refreshed."""

    id_instance: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A question brought nothing. What was saved before is untouched."""

    id_instance: str
    error: GreenStatError
    resume_at: datetime | None  # when the whole account is asked again; None: only this question waits
    message_id: str = ""  # of a check


@dataclass(frozen=True, slots=True)
class Resumed:
    """The service answers, after the start, the computer's sleep or an outage: what was missed is caught up."""

    id_instance: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Resting:
    """Nothing is worth a question just now."""

    id_instance: str
    next_check_at: datetime | None  # None: no status is left to ask about


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another program watches the account; this one only shows."""

    id_instance: str
    who: str


Event: TypeAlias = Checked | Listed | Named | Failed | Resumed | Resting | Elsewhere

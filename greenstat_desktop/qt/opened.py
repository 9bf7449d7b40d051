"""The frozen records that travel between the jobs and the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.records import Account, Check, Status

if TYPE_CHECKING:
    from greenstat_desktop.core.collect import Collector
    from greenstat_desktop.core.credentials import Credentials
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.recipients.table import RecipientTable


@dataclass(frozen=True, slots=True)
class Core:
    """What of core the window works with; made in the background, after the first paint."""

    history: History
    credentials: Credentials
    collector: Collector


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """One status as the history has it, ready to be shown."""

    status: Status
    table: RecipientTable
    checks: int

    @property
    def key(self) -> tuple[str, str]:
        """Account and status."""
        return self.status.id_instance, self.status.message_id


@dataclass(frozen=True, slots=True)
class Work:
    """What is under way, in words."""

    text: str
    checking: bool  # whether it is a check that the user waits for


@dataclass(frozen=True, slots=True, eq=False)
class Trouble:
    """A failure, with the way to try again where that makes sense."""

    error: Exception
    retry: Callable[[], None] | None = None


def read_status(history: History, id_instance: str, message_id: str) -> Opened:
    """Read a status for showing; the sort keys are worked out here, so that the first click finds them ready."""
    # The status first: what is written between the two calls makes it old, and is read at the next look.
    status = history.status(id_instance, message_id)
    table = history.table(id_instance, message_id)
    table.people.prepare()
    return Opened(status, table, len(history.checks(id_instance, message_id)))


def check_status(
    core: Core, account: Account, message_id: str, cancel: CancelToken
) -> tuple[Check, Opened, list[Status]]:
    """Ask about a status, then read it and its account's statuses."""
    check = core.collector.check(account, message_id, cancel)
    return (
        check, read_status(core.history, account.id_instance, message_id), core.history.statuses(account.id_instance)
    )  # fmt: skip


def find_statuses(core: Core, account: Account, cancel: CancelToken) -> list[Status]:
    """Ask for the statuses of the last 30 days, then read all that are known."""
    core.collector.find_statuses(account, cancel)
    return core.history.statuses(account.id_instance)


def add_status(core: Core, account: Account, message_id: str) -> list[Status]:
    """Remember a status by its id, then read all that are known."""
    core.history.add_status(account.id_instance, message_id, datetime.now(UTC))
    return core.history.statuses(account.id_instance)

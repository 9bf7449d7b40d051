"""The frozen records that travel between the jobs and the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.records import Account, Check, Status
from greenstat_desktop.qt.recipient_cells import Since

if TYPE_CHECKING:
    from greenstat_desktop.core.collect import Collector
    from greenstat_desktop.core.credentials import Credentials
    from greenstat_desktop.core.curves import TimeToRead
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.recipients.table import RecipientTable
    from greenstat_desktop.core.summary import Totals


@dataclass(frozen=True, slots=True)
class Core:
    """What of core the window works with; made in the background, after the first paint."""

    history: History
    credentials: Credentials
    collector: Collector


@dataclass(frozen=True, eq=False)
class Opened:
    """One status as the history has it, ready to be shown. What is worked out of its table is worked out once."""

    status: Status
    table: RecipientTable
    checks: int

    @property
    def key(self) -> tuple[str, str]:
        """Account and status."""
        return self.status.id_instance, self.status.message_id

    @cached_property
    def totals(self) -> Totals:
        """How far the status came."""
        from greenstat_desktop.core.summary import totals

        return totals(self.table.marks)

    @cached_property
    def reading(self) -> TimeToRead:
        """How long its readers took."""
        from greenstat_desktop.core.curves import time_to_read

        return time_to_read(self.table.marks, Since.of(self.status).seconds)

    def prepare(self) -> None:
        """Work out everything now, on this thread, sort keys too, so that the first page and click find it."""
        _ = (self.totals, self.reading)
        self.table.people.prepare()


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
    """Read a status, ready for showing."""
    # The status first: what is written between the two calls makes it old, and is read at the next look.
    status = history.status(id_instance, message_id)
    table = history.table(id_instance, message_id)
    opened = Opened(status, table, len(history.checks(id_instance, message_id)))
    opened.prepare()
    return opened


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

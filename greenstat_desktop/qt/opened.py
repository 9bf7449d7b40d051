"""The frozen records that travel between the jobs and the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenstat_desktop.core.records import Status

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
    table = history.table(id_instance, message_id)
    table.people.prepare()
    return Opened(history.status(id_instance, message_id), table, len(history.checks(id_instance, message_id)))

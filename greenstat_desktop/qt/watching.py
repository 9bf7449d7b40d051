"""Watching every account in the background, each on a lane of its own, and how each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import (
    AccessRefused,
    Cancelled,
    KeyringUnavailable,
    QuotaExceeded,
    ServiceError,
    TokenMissing,
)
from greenstat_desktop.core.events import Checked, Elsewhere, Event, Failed, Resting
from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.jobs import Done, Jobs, Outcome

if TYPE_CHECKING:
    from greenstat_desktop.qt.opened import Core


class Care(Enum):
    """How an account is being looked after."""

    STARTING = "starting"
    WATCHED = "watched"
    PAUSED = "paused"
    REFUSED = "refused"
    OFFLINE = "offline"
    QUOTA = "quota"
    ELSEWHERE = "elsewhere"  # another GreenStat watches; this one shows
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Condition:
    """How one account is being looked after, and when that goes on."""

    care: Care
    error: Exception | None = None
    resume_at: datetime | None = None


class Watching(QObject):
    """Runs a watcher for each account until it is paused.

    Signals: ``condition_changed`` carries idInstance and ``Condition``, ``told`` every ``Event`` of any account.
    """

    condition_changed = Signal(object, object)
    told = Signal(object)
    _arrived = Signal(object, object)  # idInstance, Event: from the watcher's thread

    def __init__(self, jobs: Jobs, *, paused: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._paused = jobs, paused
        self._core: Core | None = None
        self._who = ""
        self._accounts: dict[str, Account] = {}
        self._running: dict[str, CancelToken] = {}
        self._held: set[str] = set()  # idInstances that the user stopped, each by itself
        self._conditions: dict[str, Condition] = {}
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def paused(self) -> bool:
        """Whether nothing is watched, because the user wants it so."""
        return self._paused

    def condition(self, id_instance: str) -> Condition:
        """Return how an account is being looked after."""
        return self._conditions.get(id_instance) or Condition(Care.PAUSED if self._paused else Care.STARTING)

    def open(self, core: Core) -> None:
        """Begin to work with ``core``."""
        from greenstat_desktop.core.heartbeat import keep_watches
        from greenstat_desktop.core.watch import program

        self._core, self._who = core, program("window")
        self._jobs.submit("heartbeat", lambda cancel: keep_watches(core.collector, self._who, cancel), lambda _: None)
        self.look_after(list(self._accounts.values()))

    def look_after(self, accounts: list[Account]) -> None:
        """Watch these accounts and no others; one whose address changed is begun anew."""
        wanted = {one.id_instance: one for one in accounts}
        for id_instance in tuple(self._running):
            if id_instance not in wanted or wanted[id_instance].api_url != self._accounts[id_instance].api_url:
                self._stop(id_instance)
        self._accounts = wanted
        for account in accounts:
            self._begin(account)

    def hold(self, id_instance: str) -> None:
        """Stop asking about one account until somebody begins anew, or everything is paused and goes on."""
        self._held.add(id_instance)
        self._stop(id_instance)
        self._set(id_instance, Condition(Care.PAUSED))

    def begin_anew(self, id_instance: str) -> None:
        """Ask again at once: the token or the connection may be another one now."""
        self._held.discard(id_instance)
        if id_instance in self._accounts:
            self._stop(id_instance)
            self._begin(self._accounts[id_instance])

    def pause(self, *, paused: bool) -> None:
        """Stop watching, or go on."""
        self._paused = paused
        self._held.clear()
        for id_instance, account in self._accounts.items():
            if paused:
                self._stop(id_instance)
                self._set(id_instance, Condition(Care.PAUSED))
            else:
                self._begin(account)

    def _begin(self, account: Account) -> None:
        core, who, id_instance = self._core, self._who, account.id_instance
        if core is None or self._paused or id_instance in (self._running.keys() | self._held):
            self._set(id_instance, self.condition(id_instance))
            return

        def watch(cancel: CancelToken) -> None:
            from greenstat_desktop.core.watch import Watcher

            Watcher(core.collector, account, who).run(cancel, partial(self._arrived.emit, id_instance))

        self._set(id_instance, Condition(Care.STARTING))
        token = self._jobs.submit(f"watch {id_instance}", watch, partial(self._ended, id_instance))
        self._running[id_instance] = token

    def _stop(self, id_instance: str) -> None:
        if token := self._running.pop(id_instance, None):
            token.cancel()

    def _take(self, id_instance: str, event: Event) -> None:
        if id_instance not in self._running:
            return  # said before it was stopped
        match event:
            case Failed(error=error, resume_at=resume_at) if resume_at is not None:
                self._set(id_instance, Condition(_care_of(error), error, resume_at))
            case Elsewhere():
                self._set(id_instance, Condition(Care.ELSEWHERE))
            case Checked() | Resting():
                self._set(id_instance, Condition(Care.WATCHED))
        self.told.emit(event)

    def _ended(self, id_instance: str, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Done) or isinstance(outcome.error, Cancelled):
            return
        self._running.pop(id_instance, None)
        self._set(id_instance, Condition(Care.TROUBLE, outcome.error))

    def _set(self, id_instance: str, condition: Condition) -> None:
        if self._conditions.get(id_instance) != condition:
            self._conditions[id_instance] = condition
            self.condition_changed.emit(id_instance, condition)


def _care_of(error: Exception) -> Care:
    match error:
        case QuotaExceeded():
            return Care.QUOTA
        case AccessRefused() | TokenMissing() | KeyringUnavailable():
            return Care.REFUSED
        case ServiceError():
            return Care.OFFLINE
        case _:
            return Care.TROUBLE

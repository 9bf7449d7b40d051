"""Looks after one account: finds its statuses, names its people, and asks again and again where it is worth most.

Knows no threads and no window: whoever watches several accounts runs each watcher on a thread of its own. Of several
programs on one history one watches an account; the watchers of the others wait until it ends, or was killed. A watch is
renewed between questions here, and during long ones by ``heartbeat``.
"""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, NoReturn

from greenstat_desktop.core import schedule
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import ALL_THE_SERVICE_KEEPS_MIN, NAMES_STAY_FRESH_FOR, Asker, Collector
from greenstat_desktop.core.errors import (
    BadAnswer,
    Cancelled,
    GreenStatError,
    HistoryError,
    ServiceError,
    ServiceFailed,
)
from greenstat_desktop.core.events import Checked, Elsewhere, Event, Failed, Listed, Named, Resting, Resumed
from greenstat_desktop.core.heartbeat import LEASE
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.schedule import Watched

_AT_LEAST: Final = timedelta(days=1)  # what a list covers beyond the time since the last one: deletions are news too
_ASLEEP: Final = timedelta(minutes=5)  # nothing that is asked takes that long
_MOST_OF_ONE_QUESTION: Final = 3  # failures in a row that may still be each status' own


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often a watcher looks up from its questions."""

    look: timedelta = timedelta(seconds=5)  # how soon it notices what others wrote
    lease: timedelta = LEASE
    find: timedelta = schedule.FIND_EVERY


def program(kind: str) -> str:
    """Return a name for this running program, such as ``collect-812-4fd1``, to hold watches by."""
    return f"{kind}-{os.getpid()}-{secrets.token_hex(2)}"


class Watcher:
    """Watches one account, on the thread that calls ``run`` or ``sweep``. Every event goes to ``report`` there."""

    def __init__(
        self,
        collector: Collector,
        account: Account,
        who: str,
        *,
        rhythm: Rhythm = Rhythm(),
        wait: Callable[[CancelToken, float], None] = CancelToken.wait,
    ) -> None:
        self._collector = collector
        self._history = collector.history
        self._account = account
        self._id = account.id_instance
        self._who = who
        self._rhythm = rhythm
        self._wait = wait
        self._lease_ends = self._awake_since = self._looked_at = collector.now()
        self._failures = 0  # in a row, whatever was asked
        self._out_of_reach = False
        self._resumed_at: datetime | None = None  # said last
        self._statuses: list[Watched] = []
        self._statuses_read_at: datetime | None = None
        self._of_one: dict[str, Watched] = {}  # statuses whose own questions failed
        self._find_at = self._names_at = self._awake_since
        self._shown: Event | None = None  # said last, not to be said again

    def run(self, cancel: CancelToken, report: Callable[[Event], None]) -> NoReturn:
        """Watch without end.

        Raises:
            Cancelled: somebody cancelled; the watch is given back, and what arrived is kept.
        """
        self._awake_since = self._looked_at = self._collector.now()
        try:
            while True:
                try:
                    self._take_turn(cancel, report)
                except Cancelled:
                    raise
                except GreenStatError as error:
                    failed = error
                else:
                    continue
                self._pause(failed, cancel, report)
        finally:
            self._give_back()

    def sweep(self, cancel: CancelToken, report: Callable[[Event], None]) -> None:
        """List the statuses, refresh the names, and check each status that the service still knows once, newest first.

        Raises:
            GreenStatError: the account cannot be asked; what arrived before is kept. Cancelled as well.
        """
        if not self._holds():
            return self._elsewhere(report)
        try:
            with self._collector.asking(self._account, cancel) as asker:
                self._find(asker, report)
                self._refresh_names(asker, report)
                for status in sorted(self._known(), key=lambda one: one.first_seen_at, reverse=True):
                    if not self._holds():
                        return self._elsewhere(report)
                    self._check(asker, status, report)
        finally:
            self._give_back()
        return None

    # Asking

    def _take_turn(self, cancel: CancelToken, report: Callable[[Event], None]) -> None:
        """Watch while this program may, or see for a while how another one does."""
        self._look()
        if not self._holds():
            self._elsewhere(report)
            self._wait(cancel, self._rhythm.look.total_seconds())
            return
        with self._collector.asking(self._account, cancel) as asker:
            self._look_after(asker, cancel, report)

    def _look_after(self, asker: Asker, cancel: CancelToken, report: Callable[[Event], None]) -> None:
        """Ask one question after another, until the watch is lost or the computer slept: then connections are dead."""
        while self._holds() and not self._look():
            now = self._collector.now()
            if now >= self._find_at:
                self._find(asker, report)
                continue
            if now >= self._names_at:
                self._refresh_names(asker, report)
                continue
            chosen = schedule.next_question(self._known(), now, self._awake_since)
            if chosen and chosen[1] <= now:
                self._check(asker, chosen[0], report)
                continue
            self._tell(Resting(self._id, chosen[1] if chosen else None), report)
            until = min(self._find_at, self._names_at, now + self._rhythm.look, *([chosen[1]] if chosen else []))
            self._wait(cancel, (until - now).total_seconds())

    def _find(self, asker: Asker, report: Callable[[Event], None]) -> None:
        now = self._collector.now()
        listed_at = self._history.listed_at(self._id)
        day = _AT_LEAST // timedelta(minutes=1)
        missed = max(0, (now - listed_at) // timedelta(minutes=1)) if listed_at else ALL_THE_SERVICE_KEEPS_MIN
        try:
            listed = asker.find_statuses(min(missed + day, ALL_THE_SERVICE_KEEPS_MIN))
        except ServiceError as error:
            if not self._is_of_one_question(error):
                raise
            self._find_at = schedule.resume_at(error, self._failures, now)
            self._tell(Failed(self._id, error, None), report)
            return
        self._find_at = now + self._rhythm.find
        self._statuses_read_at = None
        self._succeeded(report)
        self._tell(Listed(self._id, listed), report)

    def _refresh_names(self, asker: Asker, report: Callable[[Event], None]) -> None:
        now = self._collector.now()
        self._names_at = now + NAMES_STAY_FRESH_FOR / 24
        try:
            asked = asker.refresh_names()
        except ServiceError as error:  # the statuses can do without names
            self._tell(Failed(self._id, error, None), report)
            return
        if asked:
            self._tell(Named(self._id), report)

    def _check(self, asker: Asker, status: Watched, report: Callable[[Event], None]) -> None:
        try:
            check = asker.check(status.message_id)
        except ServiceError as error:
            if not self._is_of_one_question(error):
                raise
            self._learn(status.after_failure(self._collector.now()))
            self._tell(Failed(self._id, error, None, status.message_id), report)
            return
        self._learn(status.after(check))
        self._succeeded(report)
        self._tell(Checked(check), report)

    # What is known

    def _known(self) -> list[Watched]:
        now, read_at = self._collector.now(), self._statuses_read_at
        if read_at is None or not timedelta() <= now - read_at < self._rhythm.look:
            fresh = self._history.watched(self._id, now - schedule.KEPT_BY_SERVICE)
            self._statuses = [self._with_failures(one) for one in fresh]
            self._statuses_read_at = now
        return self._statuses

    def _with_failures(self, status: Watched) -> Watched:
        last = status.last_checked_at
        if last and last > self._collector.now():
            status = replace(status, last_checked_at=None)  # the clock was set back: then is not to be waited for
        failed = self._of_one.get(status.message_id)
        return replace(status, failures=failed.failures, failed_at=failed.failed_at) if failed else status

    def _learn(self, status: Watched) -> None:
        self._of_one.pop(status.message_id, None)
        if status.failures:
            self._of_one[status.message_id] = status
        self._statuses = [status if one.message_id == status.message_id else one for one in self._statuses]

    def _look(self) -> bool:
        """Return whether the computer slept, or its clock was set, since the last look."""
        now = self._collector.now()
        gap, self._looked_at = now - self._looked_at, now
        if -_ASLEEP <= gap <= _ASLEEP + self._rhythm.look:
            return False
        self._awake_since = now
        self._find_at, self._names_at = min(self._find_at, now), min(self._names_at, now)
        self._lease_ends = now
        return True

    # Failing

    def _is_of_one_question(self, error: ServiceError) -> bool:
        """Count a failure, and tell whether it may be this question's own: others are worth asking then."""
        self._failures += 1
        own = isinstance(error, BadAnswer) or (isinstance(error, ServiceFailed) and error.code == 400)
        return own and self._failures < _MOST_OF_ONE_QUESTION

    def _succeeded(self, report: Callable[[Event], None]) -> None:
        if self._out_of_reach:
            self._awake_since = self._collector.now()
        self._failures, self._out_of_reach = 0, False
        if self._resumed_at != self._awake_since:
            self._resumed_at = self._awake_since
            self._tell(Resumed(self._id, self._awake_since), report)

    def _pause(self, error: GreenStatError, cancel: CancelToken, report: Callable[[Event], None]) -> None:
        """Leave the account alone for a while; the watch is kept."""
        if not isinstance(error, ServiceError):
            self._failures += 1
        self._out_of_reach = True
        resume_at = schedule.resume_at(error, max(1, self._failures), self._collector.now())
        self._tell(Failed(self._id, error, resume_at), report)
        while (now := self._collector.now()) < resume_at and not self._look():
            self._wait(cancel, min(resume_at - now, self._rhythm.look).total_seconds())
            with suppress(HistoryError):
                self._holds()

    # The watch

    def _holds(self) -> bool:
        """Renew the watch in time; return whether this program has it."""
        now, lease = self._collector.now(), self._rhythm.lease
        if self._lease_ends - now > lease * 2 / 3:
            return True
        held = self._history.hold_watch(self._id, self._who, now, now + lease)
        self._lease_ends = now + lease if held else now
        return held

    def _elsewhere(self, report: Callable[[Event], None]) -> None:
        who = self._history.watcher(self._id, self._collector.now())
        if who:
            self._tell(Elsewhere(self._id, who), report)

    def _give_back(self) -> None:
        with suppress(HistoryError):
            self._history.end_watch(self._id, self._who)

    def _tell(self, event: Event, report: Callable[[Event], None]) -> None:
        """Report how things are, once."""
        if event != self._shown:
            self._shown = event
            report(event)

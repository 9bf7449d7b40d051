"""``greenstat collect``: every account watched side by side without a window, a thread each, a line per check."""

import argparse
import logging
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeAlias

from greenstat_desktop.core import errors
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.errors import BadInput, Cancelled, GreenStatError
from greenstat_desktop.core.events import Checked, Elsewhere, Event, Failed, Listed
from greenstat_desktop.core.heartbeat import keep_watches
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.messages import explain
from greenstat_desktop.core.records import Account, Check
from greenstat_desktop.core.watch import Watcher, program
from greenstat_desktop.opening import Stop, credentials, find_account, open_history, say, stoppable

log = logging.getLogger(__name__)

_LOOK_S: Final = 10.0  # how soon an account that was added or forgotten is noticed
_UPKEEP_S: Final = 3_600.0  # how often it is looked whether a day asks for its copy of the history
_SIGNAL_S: Final = 0.5  # how late a signal may be noticed: one that another thread gets does not wake the main one
_PATIENCE_S: Final = 5.0  # how long the end waits for threads: one that waits for a name server cannot be woken
_WORST_FIRST: Final = (
    errors.HistoryError,
    errors.AccessRefused,
    errors.TokenMissing,
    errors.KeyringUnavailable,
    errors.BadAnswer,
    errors.GreenStatError,
)

_Work: TypeAlias = Callable[[CancelToken, Callable[[Event], None]], None]


def collect(options: argparse.Namespace) -> int:
    """Watch one account or all of them: once through, for a time, or until SIGTERM or Ctrl+C."""
    with open_history(options) as history, stoppable() as stop:

        def accounts() -> list[Account]:
            return [find_account(history, options.account)] if options.account else history.accounts()

        if not accounts():
            raise BadInput("account", "none_yet")
        collector = Collector(history, credentials())
        if options.once:
            _sweep(collector, accounts(), stop)
            _look_after(history, stop)
        else:
            _watch(collector, accounts, stop, options.for_s)
    return 130 if stop.signal == signal.SIGINT else 0


def _watch(collector: Collector, accounts: Callable[[], list[Account]], stop: Stop, for_s: float | None) -> None:
    """Keep a watcher for every account there is, until it is time to stop."""
    ends_at = time.monotonic() + for_s if for_s is not None else float("inf")
    who = program("collect")
    hands: dict[str, _Hand] = {}
    look_at = upkeep_at = 0.0
    with _heartbeat(collector, who):
        try:
            while (now := time.monotonic()) < ends_at:
                if now >= look_at:
                    _staff(hands, accounts, lambda account: Watcher(collector, account, who).run)
                    look_at = now + _LOOK_S
                if now >= upkeep_at:
                    _look_after(collector.history, stop)
                    upkeep_at = now + _UPKEEP_S
                stop.wait(min(ends_at - now, _SIGNAL_S))
        except Cancelled:
            pass  # the ordinary end
        finally:
            for hand in hands.values():
                hand.token.cancel()
            patient_until = time.monotonic() + _PATIENCE_S
            for hand in hands.values():
                hand.thread.join(max(0.0, patient_until - time.monotonic()))


@contextmanager
def _heartbeat(collector: Collector, who: str) -> Iterator[None]:
    """Inside, what this program watches stays its own, however long a question hangs."""
    token = CancelToken()

    def beat() -> None:
        with suppress(Cancelled):
            keep_watches(collector, who, token)

    thread = threading.Thread(target=beat, name="heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        token.cancel()
        thread.join(_PATIENCE_S)


def _look_after(history: History, stop: Stop) -> None:
    """Do for the history what a day asks for; those who watch go on where that fails."""
    try:
        history.upkeep.daily(stop)
    except Cancelled:
        pass  # noticed by whoever waits next
    except GreenStatError as error:
        say(f"{_moment(datetime.now())} {explain(error).text}")


def _staff(
    hands: "dict[str, _Hand]", accounts: Callable[[], list[Account]], work: Callable[[Account], "_Work"]
) -> None:
    """Let there be a hand at work for every account there is, by idInstance, and for no other."""
    try:
        there = {account.id_instance: account for account in accounts()}
    except GreenStatError as error:  # the hands there are go on
        say(f"{_moment(datetime.now())} {explain(error).text}")
        return
    for id_instance, hand in tuple(hands.items()):
        account = there.get(id_instance)
        if account and account.api_url == hand.account.api_url:
            hand.account = account  # perhaps under a new name
        else:
            hand.token.cancel()
        if not hand.thread.is_alive():
            del hands[id_instance]
    for id_instance, account in there.items():
        if id_instance not in hands:
            hands[id_instance] = _Hand(work(account), account)


def _sweep(collector: Collector, accounts: list[Account], stop: Stop) -> None:
    """Check every status of every account once.

    Raises:
        GreenStatError: the worst that happened, where nothing at all could be asked.
    """
    who = program("collect")
    with _heartbeat(collector, who):
        hands = [_Hand(Watcher(collector, account, who).sweep, account, stop) for account in accounts]
        for hand in hands:
            while hand.thread.is_alive():
                hand.thread.join(_SIGNAL_S)
    failures = [failure for hand in hands for failure in hand.failures]
    if stop.cancelled or not failures or any(hand.useful for hand in hands):
        return
    raise min(failures, key=lambda one: next(n for n, kind in enumerate(_WORST_FIRST) if isinstance(one, kind)))


@dataclass
class _Hand:
    """A thread that works for one account, and what came of it."""

    work: _Work
    account: Account
    token: CancelToken = field(default_factory=CancelToken)
    useful: bool = False  # something was asked and answered, or somebody else does it
    failures: list[GreenStatError] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.thread = threading.Thread(target=self._run, name=f"account {self.account.id_instance}", daemon=True)
        self.thread.start()

    def _run(self) -> None:
        try:
            self.work(self.token, self._report)
        except Cancelled:
            pass  # the ordinary end
        except GreenStatError as error:
            self._report(Failed(self.account.id_instance, error, None))
        except Exception:
            log.exception("Watching an account failed unexpectedly")  # the others go on

    def _report(self, event: Event) -> None:
        if isinstance(event, Failed):
            self.failures.append(event.error)
            del self.failures[:-100]
        if isinstance(event, Checked | Listed | Elsewhere):
            self.useful = True
        if line := _line(event):
            say(f"{_moment(datetime.now())} {self.account.title}: {line}")


def _line(event: Event) -> str:
    """Return what to say of an event, "" for nothing."""
    match event:
        case Checked(check):
            return _line_of_check(check)
        case Failed(error=error, resume_at=resume_at, message_id=message_id):
            of = f"{message_id}: " if message_id else ""
            again = f" Asked again at {_moment(resume_at.astimezone())}." if resume_at else ""
            return f"{of}{explain(error).text}{again}"
        case Elsewhere(who=who):
            return f"another GreenStat on this history watches it ({who})."
    return ""


def _line_of_check(check: Check) -> str:
    counts = f"{check.recipients:,} recipients, {check.delivered:,} delivered, {check.read:,} read"
    gained = f" ({check.new:,} new, {check.changed:,} changed)" if check.new or check.changed else ""
    reason = f". {check.reason.text}" if check.reason else ""
    return f"{check.message_id}: {counts}{gained}{reason}"


def _moment(local: datetime) -> str:
    return local.strftime("%Y-%m-%d %H:%M:%S")

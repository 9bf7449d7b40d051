"""What the commands share: the history opened, the account found, a sentence said, work that signals can stop."""

import argparse
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.credentials import Credentials, OSKeyring
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.history.opening import opened
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.history_wording import of_repair
from greenstat_desktop.core.locations import locations
from greenstat_desktop.core.records import Account


def open_history(options: argparse.Namespace) -> History:
    """Open the history, in the home that the options name."""
    places = locations(options.home)
    with suppress(OSError):  # History says it better
        places.make()
    found = opened(places.history)
    if found.repair:
        say(of_repair(found.repair).text)
    return found.history


def credentials() -> Credentials:
    """Return the tokens of this computer's keyring."""
    return Credentials(OSKeyring())


def find_account(history: History, id_instance: str | None) -> Account:
    """Return the account of this id, or the only one there is.

    Raises:
        BadInput: there is none, or there are several.
    """
    accounts = history.accounts()
    if id_instance is None and len(accounts) == 1:
        return accounts[0]
    if id_instance is None:
        raise BadInput("account", "none_yet" if not accounts else "which")
    for account in accounts:
        if account.id_instance == id_instance.strip():
            return account
    raise BadInput("account", "unknown")


def say(sentence: str) -> None:
    """Write a line to standard error, in one piece."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


class Stop(CancelToken):
    """A cancel token that also knows which signal cancelled it."""

    signal: int | None = None


@contextmanager
def stoppable() -> Iterator[Stop]:
    """Let Ctrl+C and SIGTERM cancel, so that what is being saved is saved and nothing is left half done."""
    token = Stop()

    def stop(number: int, _frame: FrameType | None) -> None:
        token.signal = token.signal or number
        # On a thread of its own: the interrupted one may hold the very lock that cancelling takes.
        threading.Thread(target=token.cancel).start()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

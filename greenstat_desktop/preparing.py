"""What a session works on, made ready in the background: the user's own history, or a sandbox with made-up people.

It looks at the cancel token between its steps: a window that is closed at once does not wait for all of it.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenstat_desktop.core.cancel import CancelToken
    from greenstat_desktop.core.history.opening import Opened
    from greenstat_desktop.core.locations import Locations
    from greenstat_desktop.core.records import Repair
    from greenstat_desktop.qt.opened import Core


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the background made ready after the first paint."""

    core: Core
    trouble: Exception | None  # why the history is in memory only
    repair: Repair | None = None  # what was done about a damaged one


def real(locations: Locations, ending: ExitStack, cancel: CancelToken) -> Prepared:
    """Open the history of these locations; one that cannot be opened is left alone, and replaced by an empty one."""
    from greenstat_desktop.core.collect import Collector
    from greenstat_desktop.core.credentials import Credentials, OSKeyring
    from greenstat_desktop.qt.opened import Core

    found = _history(locations)
    history = found.history
    ending.callback(history.close)
    credentials = Credentials(OSKeyring())
    _load_the_rest(cancel)
    return Prepared(Core(history, credentials, Collector(history, credentials)), found.trouble, found.repair)


def sample(ending: ExitStack, cancel: CancelToken) -> Prepared:
    """Start a sandbox, and know its account. Nothing of it is kept."""
    import time

    from greenstat_desktop.core.collect import Collector
    from greenstat_desktop.core.credentials import Credentials, Memory
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.records import Account
    from greenstat_desktop.core.redaction import Secret
    from greenstat_desktop.qt.opened import Core
    from greenstat_desktop.sandbox.server import Sandbox
    from greenstat_desktop.sandbox.world import make_world

    cancel.check()
    sandbox = ending.enter_context(Sandbox(make_world(now=time.time())))
    cancel.check()
    history = History(None)
    ending.callback(history.close)
    credentials = Credentials(Memory(), {})
    account = Account(sandbox.account.id_instance, sandbox.api_url, "Bloom Florist")
    credentials.keep(account.id_instance, Secret(sandbox.account.token))
    history.save_account(account)
    _load_the_rest(cancel)
    return Prepared(Core(history, credentials, Collector(history, credentials)), None)


def _history(locations: Locations) -> Opened:
    from greenstat_desktop.core.history.opening import opened_somehow

    with suppress(OSError):  # the history says it better
        locations.make()
    return opened_somehow(locations.history)


def _load_the_rest(cancel: CancelToken) -> None:
    """Import what the GUI thread will need, so that it need not wait for it."""
    import greenstat_desktop.core.messages
    import greenstat_desktop.core.phones

    cancel.check()
    import greenstat_desktop.core.recipients.table
    import greenstat_desktop.core.watch  # noqa: F401

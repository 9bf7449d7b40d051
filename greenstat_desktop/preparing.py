"""What a session works on, made ready in the background: the user's own history, or a sandbox with made-up people."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.locations import Locations
    from greenstat_desktop.qt.opened import Core


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the background made ready after the first paint."""

    core: Core
    trouble: Exception | None  # why the history is in memory only


def real(locations: Locations, ending: ExitStack) -> Prepared:
    """Open the history of these locations; one that cannot be opened is left alone, and replaced by an empty one."""
    from greenstat_desktop.core.collect import Collector
    from greenstat_desktop.core.credentials import Credentials, OSKeyring
    from greenstat_desktop.qt.opened import Core

    history, trouble = _history(locations)
    ending.callback(history.close)
    credentials = Credentials(OSKeyring())
    _load_the_rest()
    return Prepared(Core(history, credentials, Collector(history, credentials)), trouble)


def sample(ending: ExitStack) -> Prepared:
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

    sandbox = ending.enter_context(Sandbox(make_world(now=time.time())))
    history = History(None)
    ending.callback(history.close)
    credentials = Credentials(Memory(), {})
    account = Account(sandbox.account.id_instance, sandbox.api_url, "Bloom Florist")
    credentials.keep(account.id_instance, Secret(sandbox.account.token))
    history.save_account(account)
    _load_the_rest()
    return Prepared(Core(history, credentials, Collector(history, credentials)), None)


def _history(locations: Locations) -> tuple[History, Exception | None]:
    from greenstat_desktop.core.errors import HistoryError, HistoryFault
    from greenstat_desktop.core.history.store import History

    try:
        locations.make()
        return History(locations.history), None
    except HistoryError as error:
        return History(None), error
    except OSError:
        return History(None), HistoryError(HistoryFault.READ_ONLY)


def _load_the_rest() -> None:
    """Import what the GUI thread will need, so that it need not wait for it."""
    import greenstat_desktop.core.messages
    import greenstat_desktop.core.phones
    import greenstat_desktop.core.recipients.table
    import greenstat_desktop.core.watch  # noqa: F401

"""``greenstat --self-check``: whether everything that the program needs came with it, and which versions that is."""

import ssl
import sys
from collections.abc import Iterator
from contextlib import ExitStack

from greenstat_desktop import __version__
from greenstat_desktop.core.credentials import OSKeyring
from greenstat_desktop.core.errors import KeyringUnavailable


def self_check() -> int:
    """Print a line for each part. Returns the exit status: 0 if everything is there, 6 if a part is missing.

    A keyring that is locked or absent is told and is no fault of the program's.
    """
    from greenstat_desktop.qt.self_check import window_checks

    complete = True
    for name, found, good in (*_checks(), *window_checks()):
        complete = complete and good
        print(f"{name}: {found or 'none'}{'' if good else '  <- missing'}")
    return 0 if complete else 6


def _checks() -> Iterator[tuple[str, str, bool]]:
    from greenstat_desktop.core.history.connection import library_version
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.locations import resource
    from greenstat_desktop.core.phones import display, region

    yield "GreenStat", __version__, True
    yield "Python", sys.version.split()[0], True
    yield "TLS", ssl.OPENSSL_VERSION, True
    yield "SQLite", library_version(), True
    history = History(None)
    yield "history", f"{len(history.accounts())} accounts in a new one", True
    history.close()
    yield "keyring", _keyring(), True
    yield "numbers", f"{display('79001234567')} {region('79001234567')}", region("79001234567") == "RU"
    yield "asking", f"{_asked()} recipients of a made-up status", True
    licences = list(resource("licences").glob("*.txt"))
    yield "licences", str(len(licences)), bool(licences)


def _asked() -> int:
    """Ask a sandbox on this computer about a status: over sockets, through everything that a check goes through."""
    from greenstat_desktop.core.cancel import CancelToken
    from greenstat_desktop.preparing import sample

    with ExitStack() as ending:
        cancel = CancelToken()
        core = sample(ending, cancel).core
        account = core.history.accounts()[0]
        core.collector.find_statuses(account, cancel)
        newest = core.history.statuses(account.id_instance)[0]
        return core.collector.check(account, newest.message_id, cancel).recipients


def _keyring() -> str:
    try:
        return OSKeyring().name()
    except KeyringUnavailable as error:
        return f"not now ({error.kind.value})"

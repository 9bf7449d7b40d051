"""What the commands of ``greenstat history`` do. Functions take parsed options, return an exit status."""

import argparse
from datetime import UTC, datetime, timedelta

from greenstat_desktop.commands import account_forget
from greenstat_desktop.core.account_input import message_id_of
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.history import copies
from greenstat_desktop.core.history.connection import suspect
from greenstat_desktop.core.history.repair import restore as put_back
from greenstat_desktop.core.locations import locations
from greenstat_desktop.core.names_file import chat_id_of
from greenstat_desktop.opening import find_account, open_history, say, stoppable


def check_history(options: argparse.Namespace) -> int:
    """Read all of the history, and repair it where it is damaged."""
    path = locations(options.home).history
    if path.exists():
        suspect(path)  # whoever opens it examines all of it
    with open_history(options) as history:
        say(f"The history is sound: {len(history.statuses()):,} statuses.")
    return 0


def back_up(options: argparse.Namespace) -> int:
    """Copy the history now; print where the copy is."""
    path = locations(options.home).history
    with open_history(options) as history, stoppable() as cancel:
        history.upkeep.back_up(cancel, datetime.now(UTC))
    print(copies.all_copies(path)[0][1])
    return 0


def restore(options: argparse.Namespace) -> int:
    """Let the history be as it was in a copy; as it is now, it is copied beside."""
    path = locations(options.home).history
    source = options.source
    with open_history(options) as history, stoppable() as cancel:
        if source is None:
            found = copies.all_copies(path)
            if not found:
                raise BadInput("copy", "none_yet")
            source = found[0][1]
        put_back(path, source, cancel)
        say(f"The history is as it was in {source}: {len(history.statuses()):,} statuses.")
        say(f"The one before it is kept in {copies.set_aside_folder(path)}.")
    return 0


def forget(options: argparse.Namespace) -> int:
    """Forget a person, a status or an account for good."""
    if options.kind == "account":
        options.instance = options.what
        return account_forget(options)
    with open_history(options) as history:
        if options.kind == "status":
            account = find_account(history, options.account)
            history.upkeep.forget_status(account.id_instance, message_id_of(options.what))
            say("The status is forgotten, with its checks and recipients.")
        else:
            statuses = history.upkeep.forget_person(chat_id_of(options.what))
            say(f"This person is forgotten: gone from {statuses:,} statuses, and kept out of later answers.")
    return 0


def keep(options: argparse.Namespace) -> int:
    """Choose for how long statuses are kept, or tell it."""
    with open_history(options) as history:
        if options.days is not None:
            history.upkeep.keep_for(_time(options.days))
            history.upkeep.daily(CancelToken())
        time = history.upkeep.kept_for()
    say(f"Statuses are kept for {time.days:,} days." if time else "Statuses are kept for ever.")
    return 0


def _time(text: str) -> timedelta | None:
    if text == "forever":
        return None
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 100_000:
        raise BadInput("keep", "too_short")
    return timedelta(days=int(text))

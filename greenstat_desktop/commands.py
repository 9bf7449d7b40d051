"""What each command of ``greenstat`` does, without the window. Functions take parsed options, return an exit status."""

import argparse
import getpass
import json
import logging
import os
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime

from greenstat_desktop import __version__
from greenstat_desktop.core.account_input import account_of, default_api_url, message_id_of, token_of
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.credentials import TOKEN_VARIABLE
from greenstat_desktop.core.errors import BadInput, KeyringUnavailable, ServiceError
from greenstat_desktop.core.messages import explain
from greenstat_desktop.core.recipients.table import Arrangement, Column, Order, arrange
from greenstat_desktop.core.records import Check
from greenstat_desktop.opening import credentials, find_account, open_history, say, stoppable

log = logging.getLogger(__name__)


def account_add(options: argparse.Namespace) -> int:
    """Keep an account, and its token in the keyring. Asks nobody: it works without a network."""
    id_instance = options.instance.strip()
    with open_history(options) as history:
        known = next((account for account in history.accounts() if account.id_instance == id_instance), None)
        api_url = options.api_url or (known.api_url if known else default_api_url(id_instance))
        name = options.name if options.name is not None else (known.name if known else "")
        account = account_of(api_url, id_instance, name)
        typed = _typed_token()
        token = token_of(typed) if typed.strip() or TOKEN_VARIABLE not in os.environ else None
        history.save_account(account)
        if token is None:
            say(f"Account {account.title} is kept. Its token comes from {TOKEN_VARIABLE}.")
            return 0
        try:
            credentials().keep(account.id_instance, token)
        except KeyringUnavailable as error:
            say(f"Account {account.title} is kept, but not its token: that must come from {TOKEN_VARIABLE} each time.")
            say(explain(error).text)
            return 0 if os.environ.get(TOKEN_VARIABLE) else 3
    say(f"Account {account.title} is kept, its token in the keyring.")
    return 0


def account_list(options: argparse.Namespace) -> int:
    """Print a line an account: idInstance, apiUrl, name, with tabs between."""
    with open_history(options) as history:
        for account in history.accounts():
            print(account.id_instance, account.api_url, account.name, sep="\t")
    return 0


def account_forget(options: argparse.Namespace) -> int:
    """Forget an account for good: its token, statuses, people and checks."""
    with open_history(options) as history:
        account = find_account(history, options.instance)
        statuses = len(history.statuses(account.id_instance))
        try:
            credentials().forget(account.id_instance)
        except KeyringUnavailable as error:
            if not os.environ.get(TOKEN_VARIABLE):
                say(explain(error).text)
        history.forget_account(account.id_instance)
    say(f"Account {account.title} is forgotten, with its token and the {statuses:,} statuses kept of it.")
    return 0


def check(options: argparse.Namespace) -> int:
    """Ask about one status, keep the answer, print what the history now holds."""
    message_id = message_id_of(options.message_id)
    with open_history(options) as history, stoppable() as cancel:
        account = find_account(history, options.account)
        collector = Collector(history, credentials())
        done = collector.check(account, message_id, cancel)
        try:
            collector.refresh_names(account, cancel)
        except ServiceError as error:
            say(f"The names of the people could not be refreshed. {explain(error).text}")
    if options.json:
        print(json.dumps(_check_as_json(done), ensure_ascii=False))
    else:
        print(
            f"{done.recipients:,} recipients, {done.delivered:,} delivered, {done.read:,} read"
            f" ({done.new:,} new, {done.changed:,} changed)"
        )
    if done.reason:
        say(done.reason.text)
    return 0


def statuses(options: argparse.Namespace) -> int:
    """Print the statuses that are known, the newest first."""
    with open_history(options) as history:
        known = history.statuses(find_account(history, options.account).id_instance if options.account else None)
    if options.json:
        rows = [
            {
                "message_id": status.message_id, "kind": status.kind, "text": status.text,
                "first_seen_at": _utc(status.first_seen_at), "last_checked_at": _utc(status.last_checked_at),
                "recipients": status.recipients, "delivered": status.delivered, "read": status.read,
            }
            for status in known
        ]  # fmt: skip
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    for status in known:
        seen = status.first_seen_at.astimezone().strftime("%Y-%m-%d %H:%M")
        counts = f"{status.recipients:,} recipients, {status.delivered:,} delivered, {status.read:,} read"
        print(seen, status.message_id, status.kind, counts, " ".join(status.text.split()), sep="\t")
    return 0


def names(options: argparse.Namespace) -> int:
    """Bring in names from a file of numbers and names; what the phone's own contacts say goes before them."""
    from greenstat_desktop.core.names_file import read_names

    brought = read_names(options.file)
    with open_history(options) as history:
        account = find_account(history, options.account)
        history.give_names(account.id_instance, brought.names)
    say(f"Kept {len(brought.names):,} names for {account.title}.")
    if brought.unusable:
        say(f"{brought.unusable:,} rows were left aside: they hold no number with its country's code, or no name.")
    return 0


def export(options: argparse.Namespace) -> int:
    """Write the recipients of a status to a file."""
    if options.all:
        return _export_everything(options)
    arrangement = Arrangement(frozenset(options.state), options.search, (_order(options.sort),))
    message_id = message_id_of(options.message_id)
    with open_history(options) as history, stoppable() as cancel:
        account = find_account(history, options.account)
        status = history.status(account.id_instance, message_id)
        arranged = arrange(history.table(status.id_instance, status.message_id), arrangement)
        if options.out.suffix.lower() == ".xlsx":
            from greenstat_desktop.core.exports.workbook import About, write_workbook

            collected_at = status.last_checked_at or datetime.now(UTC)
            seen_at = status.first_seen_at
            about = About(account.title, status.text, status.message_id, collected_at, __version__, seen_at)
            write_workbook(options.out, arranged, about, cancel=cancel)
        else:
            from greenstat_desktop.core.exports.csv_file import Preset, write_csv

            write_csv(options.out, arranged, Preset(options.preset), cancel=cancel)
    say(f"Wrote {len(arranged):,} of {status.recipients:,} recipients to {options.out}.")
    return 0


def _export_everything(options: argparse.Namespace) -> int:
    from greenstat_desktop.core.exports.everything import write_everything

    with open_history(options) as history, stoppable() as cancel:
        written = write_everything(options.out, history, cancel)
    say(f"Wrote everything that is known of {written:,} statuses to {options.out}.")
    return 0


def sandbox(options: argparse.Namespace) -> int:
    """Serve a made-up GREEN-API on loopback until SIGTERM or Ctrl+C."""
    from greenstat_desktop.sandbox.server import Sandbox, serve_forever
    from greenstat_desktop.sandbox.world import make_world

    asked = {"seed": options.seed, "recipients": options.recipients, "statuses": options.statuses}
    given = {name: number for name, number in asked.items() if number is not None}
    world = make_world(**given, now=datetime.now(UTC).timestamp())
    try:
        served = Sandbox(world, port=options.port)
    except (OSError, OverflowError):
        served = None
    if served is None:
        raise BadInput("port", "taken")
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell's background jobs start with SIGINT ignored
        signal.signal(number, signal.default_int_handler)
    with suppress(KeyboardInterrupt):  # the ordinary way to stop it
        serve_forever(served)
    return 0


def _typed_token() -> str:
    if sys.stdin is None:
        return ""
    return getpass.getpass("apiTokenInstance (not shown): ") if sys.stdin.isatty() else sys.stdin.read()


def _order(text: str) -> Order:
    column, _, direction = text.partition(":")
    if column not in {one.value for one in Column} or direction not in ("", "asc", "desc"):
        raise BadInput("sort", "unknown")
    return Order(Column(column), descending=direction == "desc")


def _check_as_json(done: Check) -> dict[str, object]:
    return {
        "account": done.id_instance, "message_id": done.message_id, "taken_at": _utc(done.taken_at),
        "answer": done.answer, "reason": done.reason.text if done.reason else None,
        "recipients": done.recipients, "sent": done.recipients, "delivered": done.delivered, "read": done.read,
        "new": done.new, "changed": done.changed,
    }  # fmt: skip


def _utc(time: datetime | None) -> str | None:
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if time else None

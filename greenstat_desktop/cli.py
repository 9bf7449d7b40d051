"""The ``greenstat`` command: opens the window, or does one job without it.

Results go to standard output, words to standard error; the exit status tells scripts what happened.
"""

import argparse
import logging
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from greenstat_desktop import __version__
from greenstat_desktop.core.crash_files import leave_no_core
from greenstat_desktop.core.redaction import RedactingFormatter
from greenstat_desktop.core.uncaught import log_the_uncaught
from greenstat_desktop.history_arguments import HISTORY_COMMANDS, history_commands

# Written out here: what they belong to takes long to import, and ``--help`` need not wait for it.
_KINDS = ("text", "image", "video", "voice", "deleted", "other")
_SEGMENTS = ("always", "often", "sometimes", "never", "too_few")


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks for, and return the exit status of design.md, section 6."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Names come in every script; a terminal that cannot show one must not stop the program.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _options(argv)
    _log_to_stderr()
    leave_no_core()
    try:
        with log_the_uncaught():
            return _run(options)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read our output has left: no complaint
        return 0
    except (Exception, KeyboardInterrupt) as error:
        from greenstat_desktop.failing import failed

        return failed(error)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse the arguments. What opens the window does not wait until every command has been described."""
    window = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    window.add_argument("--home", type=Path)
    window.add_argument("--demo", action="store_true")
    window.set_defaults(command=None, self_check=False)
    try:
        options, others = window.parse_known_args(argv)
    except argparse.ArgumentError:
        return _parser().parse_args(argv)  # which says what is wrong
    return _parser().parse_args(argv) if others else options


def _run(options: argparse.Namespace) -> int:
    if options.self_check:
        from greenstat_desktop.self_check import self_check

        return self_check()
    if options.command is None:
        from greenstat_desktop.qt.sources import leave_unread

        leave_unread()  # what is imported from here on
        from greenstat_desktop.app import open_window
        from greenstat_desktop.core.locations import locations

        return open_window(locations(options.home), demo=options.demo)
    if options.command == "collect":
        from greenstat_desktop.collecting import collect

        return collect(options)
    if options.command in HISTORY_COMMANDS:
        from greenstat_desktop import keeping

        return int(getattr(keeping, options.command)(options))
    if options.command == "audience":
        from greenstat_desktop.audience import audience

        return audience(options)
    from greenstat_desktop import commands

    status: int = getattr(commands, options.command)(options)
    return status


def _log_to_stderr() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(RedactingFormatter("%(levelname)s: %(message)s"))
    handler.setLevel(logging.ERROR)
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def _parser() -> argparse.ArgumentParser:
    # Where files live may be said before the command or after it; left out after it, it keeps what was said before.
    home = argparse.ArgumentParser(add_help=False)
    home.add_argument(
        "--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="where history and settings live"
    )
    parser = argparse.ArgumentParser(prog="greenstat", description="Who received and who read your WhatsApp statuses.")
    parser.add_argument("--version", action="version", version=f"GreenStat Desktop {__version__}")
    parser.add_argument("--home", type=Path, metavar="DIR", help="where history and settings live (or GREENSTAT_HOME)")
    parser.add_argument("--demo", action="store_true", help="open the window on made-up people: nothing is kept")
    parser.add_argument("--self-check", action="store_true", help="say what the program is made of, and if it is whole")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(title="without the window", metavar="COMMAND")
    account = commands.add_parser("account", help="add, list or forget accounts", parents=[home])
    _account_commands(account.add_subparsers(required=True, metavar="COMMAND"), home)

    check = commands.add_parser(
        "check", help="ask once who got and who read a status, and keep the answer", parents=[home]
    )
    check.add_argument("message_id", metavar="MESSAGE_ID")
    _account_and_json(check)
    check.set_defaults(command="check")

    statuses = commands.add_parser("statuses", help="list the statuses that are known, newest first", parents=[home])
    _account_and_json(statuses)
    statuses.set_defaults(command="statuses")

    _collect_command(commands.add_parser("collect", help="watch all statuses without a window", parents=[home]))

    names = commands.add_parser("names", help="bring in names from a CSV file of numbers and names", parents=[home])
    names.add_argument("file", type=Path, metavar="FILE.csv")
    names.add_argument("--account", metavar="N", help="its idInstance; may be left out while there is only one")
    names.set_defaults(command="names")

    history_commands(commands.add_parser("history", help="check, copy, put back or forget what is kept"), home)

    _export_command(commands.add_parser("export", help="write the recipients of a status to a file", parents=[home]))

    _audience_command(commands.add_parser("audience", help="who reads how often, over many statuses", parents=[home]))

    _sandbox_command(commands.add_parser("sandbox", help="serve a made-up GREEN-API on this computer until stopped"))
    return parser


def _account_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", home: argparse.ArgumentParser
) -> None:
    add = commands.add_parser(
        "add", parents=[home], help="add an account, or change its address, name or token",
        description="The token (apiTokenInstance) is read from standard input, never from an argument.",
    )  # fmt: skip
    add.add_argument(
        "--api-url", metavar="URL", help="as the console shows it; default: the usual one for the instance"
    )
    add.add_argument("--instance", required=True, metavar="N", help="idInstance, digits")
    add.add_argument("--name", metavar="TEXT", help="what you call it")
    add.set_defaults(command="account_add")
    listing = commands.add_parser("list", parents=[home], help="list the accounts")
    listing.set_defaults(command="account_list")
    forget = commands.add_parser(
        "forget", parents=[home], help="forget an account: its token and everything kept of it"
    )
    forget.add_argument("instance", metavar="N")
    forget.set_defaults(command="account_forget")


def _account_and_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--account", metavar="N", help="its idInstance; may be left out while there is only one")
    parser.add_argument("--json", action="store_true")


def _collect_command(parser: argparse.ArgumentParser) -> None:
    parser.description = "Says a line per check on standard error. Ctrl+C and SIGTERM end it; what arrived is saved."
    parser.add_argument("--account", metavar="N", help="its idInstance; all accounts if it is left out")
    until = parser.add_mutually_exclusive_group()
    until.add_argument("--once", action="store_true", help="check every status once, then end")
    until.add_argument("--for", type=_duration, dest="for_s", metavar="TIME", help="such as 90s, 30m, 8h or 2d")
    parser.set_defaults(command="collect")


def _export_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("message_id", metavar="MESSAGE_ID", nargs="?", default="")
    parser.add_argument("--all", action="store_true", help="the whole history, as CSV files in a folder")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.csv|.xlsx|FOLDER")
    parser.add_argument("--account", metavar="N", help="its idInstance; may be left out while there is only one")
    parser.add_argument("--state", action="extend", nargs="+", default=[], help="only these: read, delivered, sent, …")
    parser.add_argument("--search", default="", metavar="TEXT", help="in names, numbers and chat ids")
    parser.add_argument("--sort", default="name", metavar="COLUMN[:desc]", help="name, phone, state, sent_at, …")
    parser.add_argument("--preset", choices=("rfc4180", "excel", "tsv"), default="rfc4180")
    parser.set_defaults(command="export")


def _audience_command(parser: argparse.ArgumentParser) -> None:
    _account_and_json(parser)
    parser.add_argument("--out", type=Path, metavar="FILE.csv|.xlsx", help="write the people there")
    parser.add_argument("--since", metavar="DATE", help="statuses from then on: 2026-11-01, or 28d for four weeks")
    parser.add_argument("--kind", action="extend", nargs="+", default=[], choices=_KINDS, help="only these statuses")
    parser.add_argument(
        "--segment", action="extend", nargs="+", default=[], choices=_SEGMENTS, help="only these people"
    )
    parser.add_argument("--search", default="", metavar="TEXT", help="in names, numbers and chat ids")
    parser.add_argument("--sort", default="read_rate:desc", metavar="COLUMN[:desc]", help="name, received, read, …")
    parser.add_argument("--preset", choices=("rfc4180", "excel", "tsv"), default="rfc4180")
    parser.set_defaults(command="audience")


def _sandbox_command(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=0, help="default: any free one")
    parser.add_argument("--recipients", type=_count, metavar="N")
    parser.add_argument("--statuses", type=_count, metavar="N")
    parser.add_argument("--seed", type=int, metavar="S")
    parser.set_defaults(command="sandbox")


def _duration(text: str) -> float:
    """Return a time such as ``90s``, ``30m``, ``8h`` or ``2d`` in seconds."""
    found = re.fullmatch(r"([0-9]{1,6})([smhd])", text.strip().lower())
    if not found or not int(found[1]):
        raise argparse.ArgumentTypeError("a number and s, m, h or d, such as 90s, 30m, 8h or 2d")
    return float(int(found[1]) * {"s": 1, "m": 60, "h": 3_600, "d": 86_400}[found[2]])


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100_000:
        raise argparse.ArgumentTypeError("between 1 and 100000")
    return number

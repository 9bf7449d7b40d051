"""The arguments of ``greenstat history``."""

import argparse
from pathlib import Path
from typing import Final

HISTORY_COMMANDS: Final = ("check_history", "back_up", "restore", "forget", "keep")


def history_commands(parser: argparse.ArgumentParser, home: argparse.ArgumentParser) -> None:
    """Add what can be done with the history to the parser of ``greenstat history``."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", parents=[home], help="read all of it; repair it where it is damaged")
    check.set_defaults(command="check_history")

    backup = commands.add_parser("backup", parents=[home], help="copy it now; otherwise that is done once a day")
    backup.set_defaults(command="back_up")

    restore = commands.add_parser("restore", parents=[home], help="let it be as it was in a copy")
    restore.add_argument("--from", type=Path, dest="source", metavar="FILE", help="default: the newest copy")
    restore.set_defaults(command="restore")

    forget = commands.add_parser("forget", parents=[home], help="forget somebody or something for good")
    forget.add_argument("kind", choices=("person", "status", "account"))
    forget.add_argument("what", metavar="NUMBER|MESSAGE_ID|N")
    forget.add_argument("--account", metavar="N", help="of a status; may be left out while there is only one")
    forget.set_defaults(command="forget")

    keep = commands.add_parser("keep", parents=[home], help="for how long statuses are kept: for ever, unless you say")
    keep.add_argument("days", nargs="?", metavar="DAYS|forever", help="without it, it is only told")
    keep.set_defaults(command="keep")

"""What nobody expected, written down redacted: each kind of it once in a run, a file each, the newest few kept.

Also keeps the process itself from being written down: a core dump would hold every token.
"""

import faulthandler
import logging
import os
import sys
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path
from typing import Final, TextIO

from greenstat_desktop.core.redaction import RedactingFormatter, redact

_KEPT: Final = 5
_MOST_IN_A_RUN: Final = 20
_NATIVE: Final = "crash-native.txt"  # written by a dying process: places in the source, no values
_MOST_SHOWN: Final = 20_000


class Unexpected(logging.Filter):
    """Lets a record pass that tells of something nobody expected, once of each kind."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether a record passes."""
        if record.levelno < logging.ERROR or not (record.exc_info or record.levelno >= logging.CRITICAL):
            return False
        kind = _kind_of(record)
        if kind in self._seen or len(self._seen) >= _MOST_IN_A_RUN:
            return False
        self._seen.add(kind)
        return True


class CrashFiles(logging.Handler):
    """Writes each unexpected record into a file of its own in ``folder``, before anybody is told."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.addFilter(Unexpected())
        self.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._folder, self._written = folder, 0

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record down."""
        self._written += 1
        name = f"crash-{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}-{self._written:02}.txt"
        with suppress(OSError):  # the disk may be what is wrong
            with _private(self._folder / name) as file:
                file.write(self.format(record) + "\n")
            for old in _crashes(self._folder)[:-_KEPT]:
                old.unlink(missing_ok=True)


def newest(folder: Path) -> str:
    """Return what was written down last, redacted once more, "" if nothing was."""
    with suppress(OSError):
        files = [one for one in (folder / _NATIVE, *_crashes(folder)) if one.exists() and one.stat().st_size]
        if files:
            last = max(files, key=lambda one: one.stat().st_mtime)
            return redact(last.read_text("utf-8", "replace")[-_MOST_SHOWN:])
    return ""


def keep_last_words(folder: Path) -> ExitStack:
    """Let a process that is killed by a fault of its own write down where it was, until the stack is closed."""
    stack = ExitStack()
    with suppress(OSError):
        file = stack.enter_context(_private(folder / _NATIVE))
        faulthandler.enable(file)
        stack.callback(faulthandler.disable)
    return stack


def leave_no_core() -> None:
    """Make sure that the memory of this process, tokens included, is never written to a core dump."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _crashes(folder: Path) -> list[Path]:
    return sorted(one for one in folder.glob("crash-*.txt") if one.name != _NATIVE)


def _kind_of(record: logging.LogRecord) -> str:
    error = record.exc_info[1] if record.exc_info else None
    place = error.__traceback__ if error else None
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else ""
    return f"{record.getMessage() if error is None else record.msg} {type(error).__name__} {where}"


def _private(path: Path) -> TextIO:
    """Open a file to write at its end, which this user alone may read."""
    return os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8", errors="backslashreplace"
    )

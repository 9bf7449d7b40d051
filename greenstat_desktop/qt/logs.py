"""The window's log: redacted, and everything that nobody caught in it, Qt's own complaints included."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

from greenstat_desktop.core.crash_files import CrashFiles, keep_last_words
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.redaction import RedactingFormatter
from greenstat_desktop.core.uncaught import log_the_uncaught

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000
_LOG_FILES = 3
OUR_LOGGER = "greenstat_desktop"
# Said under a lock that every text on the screen needs: a worker that draws a report and says so waits for Python, and
# Python, in the window's thread, for that lock. Neither ever goes on.
_QUIET = "qt.text.font.*=false\nqt.qpa.fonts=false"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.INFO,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class LogFile(logging.Handler):
    """The newest records in a file, older ones in files beside it; made by the first record, not by the start."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(
                self._path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
            )
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()


def keep_log(locations: Locations | None) -> ExitStack:
    """Write a redacted log, and everything that nobody caught into it, until the stack is closed."""
    stack, ours = ExitStack(), logging.getLogger(OUR_LOGGER)
    handler: logging.Handler = logging.StreamHandler()
    folder: Path | None = None
    if locations is not None:
        try:
            locations.make()
            folder = locations.logs
            handler = LogFile(folder / "greenstat.log")
        except OSError:
            pass  # the folder cannot be made: the window says so, and standard error has to do
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    ours.propagate = False
    stack.callback(handler.close)
    stack.callback(ours.removeHandler, handler)
    if folder is not None:
        crashes = CrashFiles(folder)
        ours.addHandler(crashes)
        stack.callback(ours.removeHandler, crashes)
        stack.enter_context(keep_last_words(folder))
    stack.enter_context(log_the_uncaught())
    stack.enter_context(_listen_to_qt())
    return stack


def _listen_to_qt() -> ExitStack:
    def said_by_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)

    QLoggingCategory.setFilterRules(_QUIET)
    stack = ExitStack()
    stack.callback(qInstallMessageHandler, None)
    qInstallMessageHandler(said_by_qt)
    return stack

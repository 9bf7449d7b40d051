"""The window's log: redacted, and everything that nobody caught in it, Qt's own complaints included."""

from __future__ import annotations

import logging
import logging.handlers
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from greenstat_desktop.core.crash_files import CrashFiles, keep_last_words
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.redaction import RedactingFormatter
from greenstat_desktop.core.uncaught import log_the_uncaught

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000
_LOG_FILES = 3
OUR_LOGGER = "greenstat_desktop"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.INFO,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def keep_log(locations: Locations | None) -> ExitStack:
    """Write a redacted log, and everything that nobody caught into it, until the stack is closed."""
    stack, ours = ExitStack(), logging.getLogger(OUR_LOGGER)
    handler: logging.Handler = logging.StreamHandler()
    folder: Path | None = None
    if locations is not None:
        try:
            locations.make()
            folder = locations.logs
            handler = logging.handlers.RotatingFileHandler(
                folder / "greenstat.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
            )
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

    stack = ExitStack()
    stack.callback(qInstallMessageHandler, None)
    qInstallMessageHandler(said_by_qt)
    return stack

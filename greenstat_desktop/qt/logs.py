"""The window's log: redacted, and everything that nobody caught in it, Qt's own complaints included."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from contextlib import ExitStack

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.redaction import RedactingFormatter

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000
_LOG_FILES = 3
_OUR_LOGGER = "greenstat_desktop"


def keep_log(locations: Locations | None) -> ExitStack:
    """Write a redacted log, and everything that nobody caught into it, until the stack is closed."""
    stack, ours = ExitStack(), logging.getLogger(_OUR_LOGGER)
    handler: logging.Handler = logging.StreamHandler()
    if locations is not None:
        try:
            locations.make()
            path = locations.logs / "greenstat.log"
            handler = logging.handlers.RotatingFileHandler(
                path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
            )
        except OSError:
            pass  # the folder cannot be made: the window says so, and standard error has to do
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    ours.propagate = False
    stack.callback(handler.close)
    stack.callback(ours.removeHandler, handler)
    _redact_the_uncaught(stack)
    return stack


def _redact_the_uncaught(stack: ExitStack) -> None:
    def uncaught(kind: type[BaseException], error: BaseException, trace: object) -> None:
        del kind, trace
        log.critical("Nobody caught an error", exc_info=error)

    def uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value:
            uncaught(args.exc_type, args.exc_value, None)

    def said_by_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
        log.log(level, "Qt: %s", text)

    stack.callback(setattr, sys, "excepthook", sys.excepthook)
    stack.callback(setattr, threading, "excepthook", threading.excepthook)
    stack.callback(qInstallMessageHandler, None)
    sys.excepthook, threading.excepthook = uncaught, uncaught_in_thread
    qInstallMessageHandler(said_by_qt)

"""Errors that nobody caught, on any thread: logged, instead of being printed with all that they hold."""

import logging
import sys
import threading
from contextlib import ExitStack
from types import TracebackType

log = logging.getLogger(__name__)


def log_the_uncaught() -> ExitStack:
    """Log them until the stack is closed."""

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            log.critical("Nobody caught an error", exc_info=(kind, error, trace))

    def uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value:
            uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    stack = ExitStack()
    stack.callback(setattr, sys, "excepthook", sys.excepthook)
    stack.callback(setattr, threading, "excepthook", threading.excepthook)
    sys.excepthook, threading.excepthook = uncaught, uncaught_in_thread
    return stack

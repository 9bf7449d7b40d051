"""Builds the window's objects once, passes them down, tears them down."""

from __future__ import annotations

import logging
import logging.handlers
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.redaction import RedactingFormatter
from greenstat_desktop.qt.ground import GROUND_DARK, GROUND_LIGHT
from greenstat_desktop.qt.main_window import MainWindow
from greenstat_desktop.qt.window_memory import WindowMemory

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from greenstat_desktop.core.cancel import CancelToken
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.qt.desk import Desk
    from greenstat_desktop.qt.exporting import ChoosePath
    from greenstat_desktop.qt.jobs import Jobs, Outcome
    from greenstat_desktop.qt.opened import Core

log = logging.getLogger(__name__)

_LOG_BYTES = 1_000_000
_LOG_FILES = 3
_INTERRUPTED = 130  # the exit status of design.md, section 6
_OUR_LOGGER = "greenstat_desktop"
_MIDDLE = 128  # of lightness
_SWITCH_S = 0.0005  # how long a worker may keep the window's thread from running, where it runs Python


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the background made ready after the first paint."""

    core: Core
    trouble: Exception | None  # why the history is in memory only


class Application:
    """The objects of one run. ``close`` leaves nothing behind."""

    def __init__(
        self, app: QApplication, locations: Locations, *, demo: bool, choose_path: ChoosePath | None = None
    ) -> None:
        self._app, self._demo, self._locations, self._choose_path = app, demo, locations, choose_path
        self._ending = ExitStack()
        app.setPalette(QPalette(_ground(app)))
        self._memory = WindowMemory(None if demo else locations.settings)
        self.window = MainWindow(self._memory)
        self.window.painted.connect(self._furnish)
        self.window.closing.connect(app.quit)

    @cached_property
    def jobs(self) -> Jobs:
        """The background work: made when it is first needed, after the first paint."""
        from greenstat_desktop.qt.jobs import Jobs

        return Jobs()

    @cached_property
    def desk(self) -> Desk:
        """The desk between window and core."""
        from greenstat_desktop.qt.desk import Desk

        return Desk(self.jobs)

    def close(self) -> bool:
        """Stop everything. Returns whether every thread has ended."""
        ended = self.jobs.close()
        if ended:
            self._ending.close()
        self.window.hide()
        return ended

    def _furnish(self) -> None:
        """Bring in everything that the first paint did not wait for."""
        if self.jobs.closed:
            return
        from greenstat_desktop.qt.bringing_names import BringingNames
        from greenstat_desktop.qt.exporting import Exporter, ask_for_path
        from greenstat_desktop.qt.following import Following
        from greenstat_desktop.qt.icons import app_icon
        from greenstat_desktop.qt.theme import Appearance
        from greenstat_desktop.qt.times import LocalTimes
        from greenstat_desktop.qt.tray import Tray
        from greenstat_desktop.qt.watch_view import PAUSED, WatchView
        from greenstat_desktop.qt.watching import Watching

        self.appearance = Appearance(self._app)
        exporter = Exporter(self.jobs, self._choose_path or ask_for_path, self.desk)
        times = LocalTimes(_locale())
        self.window.furnish(self.desk, exporter, times)
        self.watching = Watching(self.jobs, paused=self._memory.chosen(PAUSED, otherwise=False), parent=self.desk)
        self.following = Following(self.jobs, self.desk)
        self.bringing_names = BringingNames(self.window, self.desk, self.jobs)
        tray = Tray(times, self.window)
        WatchView(self.window, self.desk, self.watching, self.following, tray, self._memory)
        if self._demo:
            self.window.show_sample_badge()
        self._app.setWindowIcon(app_icon())
        self._prepare()

    def _prepare(self) -> None:
        from greenstat_desktop.qt.jobs import LOCAL

        self.jobs.submit(LOCAL, self._made_ready, self._ready)

    def _made_ready(self, _: CancelToken) -> Prepared:
        return _demo(self._ending) if self._demo else _real(self._locations, self._ending)

    def _ready(self, outcome: Outcome[Prepared]) -> None:
        from greenstat_desktop.qt.jobs import Done
        from greenstat_desktop.qt.opened import Trouble
        from greenstat_desktop.qt.thumbnails import Thumbnails

        if not isinstance(outcome, Done):
            self.window.show_trouble(Trouble(outcome.error))
            return
        core = outcome.value.core
        self.watching.open(core)
        self.following.open(core)
        self.bringing_names.open(core.history)
        self.window.statuses.model.show_thumbnails(Thumbnails(self.jobs, core.history, self.desk))
        self.desk.open(core)
        if outcome.value.trouble:
            self.window.show_trouble(Trouble(outcome.value.trouble))


def open_window(locations: Locations, *, demo: bool = False, argv: list[str] | None = None) -> int:
    """Open the window and stay until it is closed. Returns the exit status.

    The demo runs on a sandbox of its own and keeps nothing.
    """
    sys.setswitchinterval(_SWITCH_S)
    app = QApplication(["greenstat", *(argv or [])])
    app.setApplicationName("GreenStat")
    app.setDesktopFileName("greenstat")
    with _logging(None if demo else locations):
        running = Application(app, locations, demo=demo)
        running.window.show()
        # Python sees a signal when it next runs: within a second, as the status bar's clock ticks.
        signal.signal(signal.SIGINT, lambda *_: app.exit(_INTERRUPTED))
        signal.signal(signal.SIGTERM, lambda *_: app.quit())
        status = app.exec()
        if not running.close():
            # A thread waits for a name server that cannot be woken. Destroying it would abort the process.
            logging.shutdown()
            os._exit(status)
        del running
    return status


def _ground(app: QApplication) -> QColor:
    """Return what the window is painted with until the theme is there: its colour, light or dark as the system is."""
    return QColor(GROUND_DARK if app.palette().window().color().lightness() < _MIDDLE else GROUND_LIGHT)


def _locale() -> QLocale:
    """Return the user's locale; the bare C locale, which has no thousands, becomes British English."""
    from PySide6.QtCore import QLocale

    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
        QLocale.setDefault(locale)
    return locale


def _real(locations: Locations, ending: ExitStack) -> Prepared:
    from greenstat_desktop.core.collect import Collector
    from greenstat_desktop.core.credentials import Credentials, OSKeyring
    from greenstat_desktop.qt.opened import Core

    history, trouble = _history(locations)
    ending.callback(history.close)
    credentials = Credentials(OSKeyring())
    _load_the_rest()
    return Prepared(Core(history, credentials, Collector(history, credentials)), trouble)


def _history(locations: Locations) -> tuple[History, Exception | None]:
    from greenstat_desktop.core.errors import HistoryError, HistoryFault
    from greenstat_desktop.core.history.store import History

    try:
        locations.make()
        return History(locations.history), None
    except HistoryError as error:
        return History(None), error
    except OSError:
        return History(None), HistoryError(HistoryFault.READ_ONLY)


def _demo(ending: ExitStack) -> Prepared:
    import time

    from greenstat_desktop.core.collect import Collector
    from greenstat_desktop.core.credentials import Credentials, Memory
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.records import Account
    from greenstat_desktop.core.redaction import Secret
    from greenstat_desktop.qt.opened import Core
    from greenstat_desktop.sandbox.server import Sandbox
    from greenstat_desktop.sandbox.world import make_world

    sandbox = ending.enter_context(Sandbox(make_world(now=time.time())))
    history = History(None)
    ending.callback(history.close)
    credentials = Credentials(Memory(), {})
    account = Account(sandbox.account.id_instance, sandbox.api_url, "Bloom Florist")
    credentials.keep(account.id_instance, Secret(sandbox.account.token))
    history.save_account(account)
    _load_the_rest()
    return Prepared(Core(history, credentials, Collector(history, credentials)), None)


def _load_the_rest() -> None:
    """Import what the GUI thread will need, so that it need not wait for it."""
    import greenstat_desktop.core.messages
    import greenstat_desktop.core.phones
    import greenstat_desktop.core.recipients.table
    import greenstat_desktop.core.watch  # noqa: F401


def _logging(locations: Locations | None) -> ExitStack:
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
    hooks: list[Callable[[], None]] = []

    def uncaught(kind: type[BaseException], error: BaseException, trace: object) -> None:
        del kind, trace
        log.critical("Nobody caught an error", exc_info=error)

    before, before_threads = sys.excepthook, threading.excepthook
    hooks.append(lambda: setattr(sys, "excepthook", before))
    hooks.append(lambda: setattr(threading, "excepthook", before_threads))
    sys.excepthook = uncaught

    def uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value:
            uncaught(args.exc_type, args.exc_value, None)

    threading.excepthook = uncaught_in_thread

    def said_by_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
        log.log(level, "Qt: %s", text)

    qInstallMessageHandler(said_by_qt)
    hooks.append(lambda: qInstallMessageHandler(None) and None)
    for hook in hooks:
        stack.callback(hook)

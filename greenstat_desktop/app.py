"""Builds the window and its session, opens it, and tears it down."""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from greenstat_desktop import preparing
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt.ground import GROUND_DARK, GROUND_LIGHT
from greenstat_desktop.qt.logs import keep_log
from greenstat_desktop.qt.main_window import MainWindow
from greenstat_desktop.qt.only_window import OnlyWindow, raise_the_other
from greenstat_desktop.qt.preferences import Look, Preferences
from greenstat_desktop.qt.window_memory import WindowMemory
from greenstat_desktop.session import Session

if TYPE_CHECKING:
    from greenstat_desktop.qt.desk import Desk
    from greenstat_desktop.qt.exporting import ChoosePath
    from greenstat_desktop.qt.mishaps import Mishaps

_INTERRUPTED = 130  # the exit status of design.md, section 6
_MIDDLE = 128  # of lightness
_SWITCH_S = 0.0005  # how long a worker may keep the window's thread from running, where it runs Python


class Application:
    """The objects of one run. ``close`` leaves nothing behind."""

    def __init__(
        self, app: QApplication, locations: Locations, *, demo: bool, choose_path: ChoosePath | None = None
    ) -> None:
        sys.setswitchinterval(_SWITCH_S)
        self._app, self._locations, self._choose_path = app, locations, choose_path
        self._memory = WindowMemory(None if demo else locations.settings)
        self.preferences = Preferences(self._memory)
        ground = _ground(app, self.preferences.look)
        # With one colour alone, PySide makes all of Qt's enumerations to see whether one of them is meant.
        app.setPalette(QPalette(ground, ground))
        self.window = MainWindow(self._memory)
        self._sample = demo
        self.session = self._made_session()
        self._left: list[Session] = []  # sessions whose threads have not all ended yet
        self.mishaps: Mishaps | None = None
        self.window.painted.connect(self._furnish)
        self.window.closing.connect(app.quit)

    @property
    def desk(self) -> Desk:
        """The desk between window and core."""
        return self.session.desk

    def change_session(self) -> None:
        """Go from the user's history to sample data in the same window, or back."""
        self._sample = not self._sample
        self._renew_session()

    def close(self) -> bool:
        """Stop everything. Returns whether every thread has ended."""
        from greenstat_desktop.qt.jobs import PATIENCE_S

        latest = time.monotonic() + PATIENCE_S  # for all of them together
        ended = [session.close(latest - time.monotonic()) for session in (self.session, *self._left)]
        if self.mishaps:
            self.mishaps.close()
        self.window.hide()
        return all(ended)

    def _renew_session(self) -> None:
        self._left = [one for one in self._left if not one.ended()]
        if not self.session.leave():
            self._left.append(self.session)
        self.session = self._made_session()
        self._furnish_session()

    def _made_session(self) -> Session:
        prepare = preparing.sample if self._sample else partial(preparing.real, self._locations)
        memory = WindowMemory(None) if self._sample else self._memory
        return Session(self.window, memory, prepare, self._choose_path)

    def _furnish(self) -> None:
        if self.session.jobs.closed:
            return
        from greenstat_desktop.qt.appearance import Appearance
        from greenstat_desktop.qt.icons import app_icon
        from greenstat_desktop.qt.languages import Speech
        from greenstat_desktop.qt.mishaps import Mishaps

        self._speech = Speech(self._app)
        self._speak()
        self.preferences.language_changed.connect(self._speak)
        self.preferences.language_changed.connect(self._renew_session)
        self.appearance = Appearance(self._app, self.preferences)
        self._app.setWindowIcon(app_icon())  # the tray's too, which may be wanted at once
        self._furnish_session()
        self.mishaps = Mishaps(self.window)

    def _furnish_session(self) -> None:
        from PySide6.QtCore import QTimer

        # Later: the button that was pressed for it goes with the session.
        self.session.furnish(lambda: QTimer.singleShot(0, self.change_session), sample=self._sample)
        self.window.commands["preferences"].triggered.connect(lambda _=False: self._open_preferences())

    def _open_preferences(self) -> None:
        from PySide6.QtCore import Qt

        from greenstat_desktop.qt.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self.preferences, self.window.commands, self.session.kept_time, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _speak(self) -> None:
        from PySide6.QtCore import QLocale

        from greenstat_desktop.qt.languages import language_for

        self._speech.speak(language_for(self.preferences.language, QLocale.system().uiLanguages()))


def open_window(locations: Locations, *, demo: bool = False, argv: list[str] | None = None) -> int:
    """Open the window and stay until it is closed. Returns the exit status.

    The demo runs on a sandbox of its own and keeps nothing.
    """
    app = QApplication(["greenstat", *(argv or [])])
    app.setApplicationName("GreenStat")
    app.setDesktopFileName("greenstat")
    with keep_log(None if demo else locations) as log:
        only = None if demo else OnlyWindow(locations)
        if only and only.taken and raise_the_other(locations):
            return 0
        running = Application(app, locations, demo=demo)
        if only:
            log.callback(only.close)
            running.window.painted.connect(partial(only.listen, running.window))
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


def _ground(app: QApplication, look: Look) -> QColor:
    """Return what the window is painted with until the theme is there: its colour, light or dark as it will be."""
    dark = look == "dark" or (look == "system" and app.palette().window().color().lightness() < _MIDDLE)
    return QColor(GROUND_DARK if dark else GROUND_LIGHT)

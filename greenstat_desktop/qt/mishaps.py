"""What nobody expected, said in the window: one quiet bar, and what a person may hand on to those who can help."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from greenstat_desktop.core.crash_files import Unexpected
from greenstat_desktop.core.diagnostics import diagnostics
from greenstat_desktop.qt.logs import OUR_LOGGER
from greenstat_desktop.qt.parts import Parts


class Mishaps(QObject):
    """Listens to the log for errors that nobody expected, whichever thread they happened on, until ``close``."""

    _happened = Signal()

    def __init__(self, parts: Parts, logs: Path | None) -> None:
        super().__init__()
        self._parts, self._logs, self._logger = parts, logs, logging.getLogger(OUR_LOGGER)
        self._ear = _Ear(self._happened.emit)
        self._happened.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._logger.addHandler(self._ear)

    def close(self) -> None:
        """Listen no more."""
        self._logger.removeHandler(self._ear)

    def copy_diagnostics(self) -> None:
        """Put versions, the last crash and the end of the log on the clipboard, redacted."""
        seen = {"Qt": qVersion(), "Platform": QGuiApplication.platformName()}
        QGuiApplication.clipboard().setText(diagnostics(self._logs, seen))

    def _say(self) -> None:
        self._parts.pages.current.message.show_message(
            "problem",
            self.tr(
                "Something went wrong inside GreenStat. What was saved is kept, and you can go on; if it happens again,"
                " send the diagnostics to whoever helps you. They hold no token and no number of a person."
            ),
            self.tr("Copy diagnostics"),
            self.copy_diagnostics,
        )


class _Ear(logging.Handler):
    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self.addFilter(Unexpected())
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell()

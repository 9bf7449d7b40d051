"""What nobody expected, said in the window: one quiet bar, which offers the diagnostics (``qt.helping``)."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from greenstat_desktop.core.crash_files import Unexpected
from greenstat_desktop.qt.logs import OUR_LOGGER
from greenstat_desktop.qt.parts import Parts


class Mishaps(QObject):
    """Listens to the log for errors that nobody expected, whichever thread they happened on, until ``close``."""

    _happened = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts, self._logger = parts, logging.getLogger(OUR_LOGGER)
        self._ear = _Ear(self._happened.emit)
        self._happened.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._logger.addHandler(self._ear)

    def close(self) -> None:
        """Listen no more."""
        self._logger.removeHandler(self._ear)

    def _say(self) -> None:
        self._parts.pages.current.message.show_message(
            "problem",
            self.tr(
                "Something went wrong inside GreenStat. What was saved is kept, and you can go on; if it happens again,"
                " send the diagnostics to whoever helps you. They hold no token and no number of a person."
            ),
            self.tr("Copy diagnostics"),
            self._parts.commands["diagnostics"].trigger,
        )


class _Ear(logging.Handler):
    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self.addFilter(Unexpected())
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell()

"""A process that is looked at: ``python -m tests.bench.watched greenstat|bare|libraries painted|settled [ARGUMENT …]``.

Opens the real application, or a bare window with an empty table, or that and the libraries that the application is
made with, and prints the monotonic clock (ns) and the resident
memory (bytes): as soon as the window is first painted, or once it shows a status and has nothing left to do.
"""

import os
import resource
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QWidget

_SETTLED_AFTER = 10  # looks in a row, so many milliseconds apart
_LOOK_MS = 100
_LIBRARIES = (
    "keyring.backends.SecretService", "msgspec", "numpy", "phonenumbers", "platformdirs", "pyrate_limiter", "requests",
    "sqlite3", "truststore",
)  # fmt: skip


class FirstPaint(QObject):
    """Does something once, as soon as the widget and all within it are painted."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    # What Qt asks for

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)  # behind the widgets within, whose turn is next
        return False


class Settling(QObject):
    """Ends the process once the window has been at rest for a while."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._calm = window, 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def _look(self) -> None:
        self._calm = self._calm + 1 if _at_rest(self._window) else 0
        if self._calm == _SETTLED_AFTER:
            report()


def report() -> None:
    """Print clock and memory, and end the process without another word."""
    now = time.monotonic_ns()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    sys.stdout.write(f"{now} {pages * resource.getpagesize()}\n")
    sys.stdout.flush()
    os._exit(0)


def _at_rest(window: QWidget) -> bool:
    from greenstat_desktop.qt.main_window import MainWindow

    if not isinstance(window, MainWindow):
        return True
    opened = window.page.opened
    return opened is not None and opened.checks > 0 and window.busy.maximum() > 0


def _load_libraries() -> None:
    from greenstat_desktop.qt.sources import leave_unread

    leave_unread()  # as the application does
    for name in _LIBRARIES:
        import_module(name)


def _bare() -> None:
    app = QApplication(["bare"])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1280, 820)
    window.show()
    app.exec()


def main(argv: Sequence[str]) -> None:
    """Open the window, with an eye on it from the moment its event loop starts."""
    which, moment, *arguments = argv
    run = QApplication.exec

    def watched_run(*_: object) -> int:
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow))
        watch = FirstPaint(window, report) if moment == "painted" else Settling(window)
        status = run()
        del watch
        return status

    QApplication.exec = watched_run  # type: ignore[method-assign]
    if which != "greenstat":
        if which == "libraries":
            _load_libraries()
        _bare()
        return
    from greenstat_desktop.cli import main as greenstat

    greenstat(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])

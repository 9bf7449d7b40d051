"""A million recipients in the real window, by hand: ``python -m tests.bench.million [PICTURE.png] [ROWS]``.

Typed into, sorted by every column, scrolled from end to end, while a newer answer arrives; prints how long each step
held the window, how much of that its thread was at work (on a busy machine the better figure), and how long it took
until it was to be seen. Needs a display, such as that of ``xvfb-run``.
"""

import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from greenstat_desktop.core.recipients.table import RecipientTable
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.status_page import StatusPage
from greenstat_desktop.qt.times import LocalTimes
from tests.bench.material import table

_TYPED = "maria 55"
_NOW = datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Held:
    """How long the window did not answer, and what it waited for; in milliseconds."""

    longest: float
    at_work: float  # of the longest, what its thread was at work
    all: float  # until everything was shown

    def __or__(self, other: "Held") -> "Held":
        pairs = zip(astuple(self), astuple(other), strict=True)
        return Held(*(max(pair) for pair in pairs))


class Window:
    """The page of a status, as the application has it."""

    def __init__(self, app: QApplication) -> None:
        self._app, self.jobs = app, Jobs()
        self.page = StatusPage(LocalTimes())
        self.page.resize(1280, 820)
        self.page.recipients.arranging.use(self.jobs)
        self.page.recipients.arranged.connect(self._arranged)
        self._waiting = False
        self.page.show()
        app.processEvents()

    def held(self, work: Callable[[], object], *, arranges: bool = True) -> Held:
        """Do something, and wait until it is painted."""
        begun, turns = time.perf_counter(), []
        self._waiting = arranges
        turns.append(_timed(work))
        while self._waiting:
            turns.append(_timed(self._app.processEvents))
        turns.append(_timed(self._app.processEvents))
        at_work = max(worked for _, worked in turns)
        return Held(max(took for took, _ in turns), at_work, (time.perf_counter() - begun) * 1000)

    def _arranged(self) -> None:
        self._waiting = False


def main(argv: Sequence[str]) -> None:
    """Do all of it, and print the figures."""
    rows = int(argv[1]) if len(argv) > 1 else 1_000_000
    sys.setswitchinterval(0.0005)
    app = QApplication(["million"])
    Appearance(app)
    window = Window(app)
    page, status = window.page, Status("1", "BAE5", "image", "A million", _NOW, _NOW, rows, rows, rows // 2)
    recipients = table(rows)
    steps: dict[str, Held] = {}

    def step(name: str, held: Held) -> None:
        steps[name] = held | steps.get(name, held)

    step("opened", window.held(partial(page.show_opened, _opened(status, recipients))))
    for column in range(6):
        for _ in range(2):
            step("sorted", window.held(partial(page.recipients.sort_by, column)))
    for letter in _TYPED:
        step("typed", window.held(partial(QTest.keyClicks, page.recipients.search, letter)))
    step("cleared", window.held(page.recipients.search.clear))
    bar = page.recipients.view.verticalScrollBar()
    for place in range(0, 1001, 5):
        step("scrolled", window.held(partial(bar.setValue, bar.maximum() * place // 1000), arranges=False))
    page.recipients.view.setFocus(Qt.FocusReason.OtherFocusReason)
    bar.setValue(bar.maximum() // 2)
    page.recipients.view.selectRow(rows // 2)
    for _ in range(3):
        newer = _newer(status, recipients, lambda: step("while a check arrives", window.held(_nothing, arranges=False)))
        step("refreshed", window.held(partial(page.show_opened, newer)))
    sys.stdout.write(f"{'':<22} {'held':>9} {'at work':>9} {'shown in':>9}  ms\n")
    for name, held in steps.items():
        sys.stdout.write(f"{name:<22} {held.longest:9.1f} {held.at_work:9.1f} {held.all:9.1f}\n")
    longest = max(held.longest for held in steps.values())
    sys.stdout.write(f"{'the longest stall':<22} {longest:9.1f}, {rows:,} rows\n")
    if argv:
        page.grab().save(argv[0])
    window.jobs.close()


def _opened(status: Status, recipients: RecipientTable) -> Opened:
    """Make it ready, as the job does that reads it."""
    opened = Opened(status, recipients, 2)
    opened.prepare()
    return opened


def _newer(status: Status, recipients: RecipientTable, meanwhile: Callable[[], None]) -> Opened:
    """Make the same table anew on another thread, while this one goes on painting."""
    made: list[Opened] = []

    def work() -> None:
        marks = recipients.marks.taken(np.arange(len(recipients)))
        made.append(_opened(status, RecipientTable(recipients.people, recipients.person, marks)))

    worker = threading.Thread(target=work)
    worker.start()
    while worker.is_alive():
        meanwhile()
    return made[0]


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds that it took, and those that this thread was at work."""
    begun, at_work = time.perf_counter(), time.thread_time()
    work()
    return (time.perf_counter() - begun) * 1000, (time.thread_time() - at_work) * 1000


def _nothing() -> None:
    """Only let the window have its turn."""


if __name__ == "__main__":
    main(sys.argv[1:])

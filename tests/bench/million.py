"""A million recipients in the real window, by hand: ``python -m tests.bench.million [PICTURE.png] [ROWS]``.

Typed into, sorted by every column, scrolled from end to end, while a newer answer arrives; prints how long each step
held the window, and the longest of all. Needs a display, such as that of ``xvfb-run``.
"""

import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from greenstat_desktop.core.recipients.table import RecipientTable
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.status_page import StatusPage
from greenstat_desktop.qt.times import LocalTimes
from tests.bench.material import table

_TYPED = "maria 55"


def main(argv: Sequence[str]) -> None:
    """Do all of it, and print the figures."""
    rows = int(argv[1]) if len(argv) > 1 else 1_000_000
    sys.setswitchinterval(0.0005)
    app = QApplication(["million"])
    Appearance(app)
    page = StatusPage(LocalTimes())
    page.resize(1280, 820)
    page.show()
    status = Status("1", "BAE5", "image", "A million", datetime.now(UTC), datetime.now(UTC), rows, rows, rows // 2)
    recipients = table(rows)
    steps: dict[str, float] = {}

    def step(name: str, held_ms: float) -> None:
        steps[name] = max(held_ms, steps.get(name, 0))

    step("opened", _held(app, lambda: page.show_opened(Opened(status, recipients, 1))))
    for column in range(6):
        for _ in range(2):
            step("sorted", _held(app, partial(page.recipients.sort_by, column)))
    for letter in _TYPED:
        step("typed", _held(app, partial(QTest.keyClicks, page.recipients.search, letter)))
    step("cleared", _held(app, page.recipients.search.clear))
    bar = page.recipients.view.verticalScrollBar()
    for place in range(0, 1001, 5):
        step("scrolled", _held(app, partial(bar.setValue, bar.maximum() * place // 1000)))
    page.recipients.view.setFocus(Qt.FocusReason.OtherFocusReason)
    bar.setValue(bar.maximum() // 2)
    page.recipients.view.selectRow(rows // 2)
    for _ in range(3):
        newer = _newer(app, recipients, step)
        step("refreshed", _held(app, partial(page.show_opened, Opened(status, newer, 2))))
    for name, held in steps.items():
        sys.stdout.write(f"{name:<22} {held:8.1f} ms\n")
    sys.stdout.write(f"{'the longest stall':<22} {max(steps.values()):8.1f} ms, {rows:,} rows\n")
    if argv:
        page.grab().save(argv[0])


def _newer(app: QApplication, recipients: RecipientTable, step: Callable[[str, float], None]) -> RecipientTable:
    """Make the same table anew on another thread, while this one goes on painting."""
    made: list[RecipientTable] = []

    def work() -> None:
        marks = recipients.marks.taken(np.arange(len(recipients)))
        made.append(RecipientTable(recipients.people, recipients.person, marks))

    worker = threading.Thread(target=work)
    worker.start()
    while worker.is_alive():
        step("while a check arrives", _held(app, lambda: None))
    return made[0]


def _held(app: QApplication, work: Callable[[], object]) -> float:
    """Return how many milliseconds the window was held until it was painted again."""
    begun = time.perf_counter()
    work()
    app.processEvents()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main(sys.argv[1:])

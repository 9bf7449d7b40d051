"""The window stays alive: how long it does nothing while a large check arrives, is folded, saved and shown."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from statistics import median

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from greenstat_desktop.app import Application
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt.desk import Desk
from tests.bench.material import scratch
from tests.bench.measure import Measured
from tests.bench.service import Service, make_home, sandbox

FRAME_MS = 16
_AFTERWARDS_MS = 200  # enough for the page to be painted
_WATCHED_MS = 5000
_STATUSES = 8  # of which some went to chosen people only
_ROUNDS = 4


class Heartbeat(QObject):
    """Beats every millisecond on the GUI thread, and remembers the longest time between two beats.

    It also remembers how long the thread was at work between two: on a busy machine, what the program can help.
    """

    def __init__(self) -> None:
        super().__init__()
        self.begin()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def begin(self) -> None:
        """Forget what was."""
        self.longest_ms = self.at_work_ms = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self.at_work_ms = max(self.at_work_ms, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def measure_stall(size: int = 100_000) -> Measured:
    """Check statuses of 100,000 recipients twice each, from a sandbox in another process; yardstick: one frame.

    Where others use the processor, the window waits for them, too: the note says how long its own thread was at work.
    Designs, side by side, new and again: all of it in one turn of the event loop 39 to 40 and 19 to 20 ms; told, page
    painted, list painted and followed up in turns of their own 19 to 22 and 15 to 19; words laid over the empty table
    instead of taking its place, cards and table painted one after the other 9 to 14 and 8 to 11,
    measured later and with no other program let in.
    """
    app = QApplication(["bench"])
    places = Locations(scratch() / "stall")
    with sandbox(size, _STATUSES) as service, application_over(app, places, service) as running:
        heart, desk = Heartbeat(), running.desk
        wait(1000)
        idle = heart.longest_ms
        first: list[float] = []
        again: list[float] = []
        worked: list[float] = []
        for message_id in _unchecked(places, service)[:_ROUNDS]:
            first.append(_stall_of_a_check(heart, desk, partial(desk.open_status, message_id)))
            worked.append(heart.at_work_ms)
            again.append(_stall_of_a_check(heart, desk, desk.check))
            worked.append(heart.at_work_ms)
        heart.begin()
        running.session.watching.pause(paused=False)  # what is due is checked now, one after the other
        wait(_WATCHED_MS)
        watched = heart.longest_ms
    value, worst = max(median(first), median(again)), max(*first, *again)
    at_work = f"the thread itself at work {median(worked):.1f}, worst {max(worked):.1f}"
    checks = f"new {median(first):.1f}, again {median(again):.1f}, worst {worst:.1f}"
    note = f"{checks}, {at_work}, {_WATCHED_MS // 1000} s of watching {watched:.1f}, idle {idle:.1f} ms"
    return Measured(value, FRAME_MS, value / FRAME_MS, note)


@contextmanager
def application_over(app: QApplication, places: Locations, service: Service) -> Iterator[Application]:
    """Run the real application until it has found its statuses, checked the newest and asked for the names."""
    os.environ.update(service.environ)
    make_home(places.home, service)
    places.settings.write_text("[choice]\nwatch_paused=true\n", encoding="utf-8")  # checks come when asked for
    running = Application(app, places, demo=False)
    running.window.show()
    try:
        while not running.desk.message_id or running.desk.busy:
            wait(500)
        yield running
    finally:
        running.close()


def _unchecked(places: Locations, service: Service) -> list[str]:
    """Return the statuses that nobody asked about yet."""
    with History(places.history) as history:
        statuses = history.statuses(service.account.id_instance)
    return [one.message_id for one in statuses if one.last_checked_at is None and "wedding" not in one.text]


def _stall_of_a_check(heart: Heartbeat, desk: Desk, ask: Callable[[], None]) -> float:
    """Return the longest time without a beat, from the question to the painted page, in milliseconds."""
    heart.begin()
    ask()
    _wait_for(desk.checked)
    wait(_AFTERWARDS_MS)
    return heart.longest_ms


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_for(signal: SignalInstance) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()

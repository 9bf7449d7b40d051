"""A monkey at the real window, over a service that fails at random: ``python -m tests.monkey HOME --seed 1``.

Clicks, keys, wheels, commands and sizes by chance. Prints one line of JSON: what went wrong and what was left behind.
``--plant BUG,BUG`` puts bugs in, to see that they are noticed.

Memory is compared between two calm moments: nothing under way, no dialog open, no session still ending, the user's own
history, everything there that a session makes when it is first asked for, and caches emptied.
"""

import argparse
import gc
import json
import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtGui import QDesktopServices, QDrag, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from greenstat_desktop.app import Application
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import RedactingFormatter
from greenstat_desktop.qt.languages import LANGUAGES
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import make_world
from tests.memory import in_use_mb, size_mb
from tests.monkey_deeds import LEFT_OUT, Monkey, Moody
from tests.watchdog import Held

WARM = 0.4  # of the events: what is loaded and cached until then is no leak
BUILT_ANEW = "build the window anew, or put on other colours"
PAUSES = 10  # events in a row, before the window catches up with what came of them
SETTLED_MS = 500
PATIENCE_S = 60.0  # a machine that others use, too
LOOKS, BETWEEN = 3, 200  # at what is in use, and events between them
MADE_LATE = ("help_pages", "page_audience", "page_compare", "page_statuses")  # by a session, once it is asked for
UNHEARD = ("This plugin does not support", "systemTrayWindowChanged")  # the offscreen platform about itself


class Heard(logging.Handler):
    """What went wrong: errors in the log and complaints of Qt."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.errors.append(self.format(record)[:2_000])

    def qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context
        quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or any(part in text for part in UNHEARD)
        if not quiet:
            self.warnings.append(text)

    def uncaught(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        del trace
        self.errors.append("".join(traceback.format_exception(kind, error, error.__traceback__))[-2_000:])


def calm_mb(running: Application, monkey: Monkey) -> float:
    """Bring the window to where it always is the same. Returns how much memory is in use there, in MB."""
    monkey.put_down()
    if running.window.sample:
        running.change_session()
    wait_for(lambda: running.desk.accounts is not None)
    QTest.qWait(SETTLED_MS)
    monkey.come_back()
    wait_for(lambda: running.desk.account is not None)
    for name in MADE_LATE:
        running.window.commands[name].trigger()
        QTest.qWait(SETTLED_MS)
        monkey.put_down()
    wait_for(lambda: not running.desk.busy and all(session.ended() for session in running._left))
    QTest.qWait(SETTLED_MS)
    QPixmapCache.clear()
    gc.collect()
    return in_use_mb()


def wait_for(come_true: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + PATIENCE_S
    while not come_true():
        assert time.monotonic() < ends_at, "waited in vain"
        QTest.qWait(10)


def walk_round(running: Application, monkey: Monkey) -> None:
    """Be everywhere once, so that what is loaded once and kept does not look like a leak."""
    for _ in range(2):  # the user's own history, and sample data
        for name, action in running.window.commands.shown():
            if action.isEnabled() and name not in {*LEFT_OUT, "forget_account"}:
                action.trigger()
                QTest.qWait(1)
                monkey.put_down()
        running.change_session()
        wait_for(lambda: running.desk.account is not None)
    for language in (*LANGUAGES, "en"):
        running.preferences.choose_language(language)
        wait_for(lambda: running.desk.account is not None)
        running.window.commands["help_pages"].trigger()
        QTest.qWait(1)
        monkey.put_down()


def handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def threads_of_python() -> list[threading.Thread]:
    """Return the threads that were started here; those of Qt have ended if ``close`` says so."""
    met = (threading.main_thread(), *(one for one in threading.enumerate() if isinstance(one, threading._DummyThread)))
    return [one for one in threading.enumerate() if one not in met]


KEPT: list[object] = []


def plant(bug: str, running: Application) -> None:
    """Put a bug into the running window. It shows whenever the window catches up, once for ten events."""

    def fail() -> None:
        raise ZeroDivisionError

    def leak() -> None:
        KEPT.append(bytearray(os.urandom(20_000 * PAUSES)))

    def hold() -> None:
        if next(times) % 3 == 0:  # always would take minutes
            time.sleep(0.15)

    def linger() -> None:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()

    planted: dict[str, Callable[[], object]] = {
        "exception": fail,
        "warning": lambda: qWarning("QPainter::begin: planted"),
        "leak": leak,
        "thread": linger,
        "handle": lambda: KEPT.append(os.open(os.devnull, os.O_RDONLY)),
        "hold": hold,
    }
    times, timer = count(), QTimer(running.window)
    timer.setInterval(1)
    timer.setSingleShot(bug == "thread")
    timer.timeout.connect(planted[bug])
    timer.start()


def answer_for_people(home: Path) -> None:
    """Nobody sits there to choose a file, and nothing is opened outside."""
    chosen = str(home / "chosen.csv")
    QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: (chosen, ""))  # type: ignore[method-assign]
    QFileDialog.exec = lambda *_: 1  # type: ignore[method-assign]
    QFileDialog.selectedFiles = lambda *_: [chosen]  # type: ignore[method-assign]
    QDrag.exec = lambda *_: Qt.DropAction.IgnoreAction  # type: ignore[method-assign]
    QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: "")  # type: ignore[method-assign]
    QDesktopServices.openUrl = staticmethod(lambda *_: True)  # type: ignore[method-assign]


def listen(heard: Heard, home: Path) -> None:
    """Hear everything that is said, and keep a log of all of it, as the program keeps one of less."""
    sys.excepthook = heard.uncaught
    qInstallMessageHandler(heard.qt)
    log = logging.FileHandler(home / "debug.log")
    log.setFormatter(RedactingFormatter("%(name)s %(message)s"))
    ours = logging.getLogger("greenstat_desktop")
    ours.addHandler(heard)
    ours.setLevel(logging.DEBUG)
    for one in (ours, logging.getLogger("urllib3")):
        one.addHandler(log)
    logging.getLogger("urllib3").setLevel(logging.DEBUG)


class Outing:
    """So many events at the running window, or as many as fit into the time."""

    def __init__(self, running: Application, monkey: Monkey, events: int, seconds: float) -> None:
        self._running, self._monkey, self._events = running, monkey, events
        self._begun, self._seconds = time.monotonic(), seconds
        self._held = Held()
        self._done = 0

    def run(self) -> dict[str, object]:
        """Let the monkey at it. Returns what the window was like meanwhile."""
        while self._part() < WARM:
            self._act()
        warm_mb, whole_mb = self._least_mb(), size_mb()
        while self._part() < 1:
            self._act()
        end_mb = self._least_mb()
        return {"events": self._done, "mb": [warm_mb, end_mb, whole_mb], "held": self._held.too_long}

    def _least_mb(self) -> float:
        """Return the least of a few calm moments, with events between: what one of them happens to hold is no leak."""
        seen = [calm_mb(self._running, self._monkey)]
        while len(seen) < LOOKS:
            for _ in range(BETWEEN):
                self._act()
            seen.append(calm_mb(self._running, self._monkey))
        return min(seen)

    def _part(self) -> float:
        return max(self._done / self._events, (time.monotonic() - self._begun) / self._seconds)

    def _act(self) -> None:
        before = self._looks()
        with self._held.measured(lambda: self._told(before)):
            self._monkey.act()
        self._done += 1
        if self._done % PAUSES == 0:
            QApplication.processEvents()
        elif self._done % PAUSES == 1:  # the window was up to date: this is what came of one event alone
            with self._held.measured(lambda: f"what came of {self._told(before)}"):
                QApplication.processEvents()

    def _told(self, before: tuple[int, str, str]) -> str:
        after = self._looks()
        if after[:2] != before[:2]:
            return BUILT_ANEW
        return f"turn to the page {after[2]}" if after != before else self._monkey.deed

    def _looks(self) -> tuple[int, str, str]:
        """What is another one when the window was built anew, got other colours or turned to another page."""
        return id(self._running.session), qapp().styleSheet(), self._running.window.pages.name


def qapp() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def started(places: Locations, account: Account) -> Application:
    """Return the running program, with an account and a status open."""
    places.make()
    with History(places.history) as history:
        history.save_account(account)
    running = Application(qapp(), places, demo=False)
    running.window.show()
    wait_for(lambda: hasattr(running.window, "commands") and running.desk.account is not None)
    wait_for(lambda: running.window.page.recipients.model.rowCount() > 0)
    return running


def outing(home: Path, sandbox: Sandbox, chosen: argparse.Namespace) -> dict[str, object]:
    """Start the program, let a monkey at it, end it. Returns what came of it."""
    os.environ["GREENSTAT_TOKEN"] = sandbox.account.token
    account = Account(sandbox.account.id_instance, sandbox.api_url)
    running = started(Locations(home), account)
    monkey = Monkey(running, account, chosen.seed)
    walk_round(running, monkey)
    sandbox.instance.conduct = Moody(chosen.seed)
    for bug in filter(None, chosen.plant.split(",")):
        plant(bug, running)
    told = Outing(running, monkey, chosen.events, chosen.seconds).run()
    asked, ended = len(sandbox.instance.conduct.calls()), running.close()
    running.window.deleteLater()  # now, while whoever complains is heard
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {**told, "asked": asked, "ended": ended, "token": sandbox.account.token}


def run(home: Path, chosen: argparse.Namespace) -> dict[str, object]:
    heard = Heard()
    app = QApplication([])
    listen(heard, home)
    answer_for_people(home)
    with Sandbox(make_world(recipients=200, statuses=6, now=time.time()), spacing_s=0) as sandbox:
        open_before = handles()
        told = outing(home, sandbox, chosen)
    gc.collect()
    app.processEvents()
    QTest.qWait(50)
    for thread in threads_of_python():
        thread.join(1)
    return {
        **told, "errors": heard.errors, "warnings": heard.warnings, "threads_left": len(threads_of_python()),
        "handles_left": handles() - open_before,
    }  # fmt: skip


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("home", type=Path)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--events", type=int, default=50_000)
    options.add_argument("--seconds", type=float, default=3_600)
    options.add_argument("--plant", default="")
    chosen = options.parse_args()
    try:
        told = run(chosen.home, chosen)
    finally:
        sys.excepthook = sys.__excepthook__  # a monkey that fails itself says so
        qInstallMessageHandler(None)
    print(json.dumps(told), flush=True)  # noqa: T201
    os._exit(0)  # how the program itself ends is tested by closing it at random moments

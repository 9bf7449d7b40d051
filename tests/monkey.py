"""A monkey at the real window, over a service that fails at random: ``python -m tests.monkey HOME --seed 1``.

Clicks, keys, wheels, commands and sizes by chance. Prints one line of JSON: what went wrong and what was left behind.
``--plant BUG`` puts a bug in, to see that it is noticed.
"""

import argparse
import gc
import json
import logging
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QPoint, QPointF, Qt, QTimer, QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtGui import QDesktopServices, QDrag, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from greenstat_desktop.app import Application
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.records import Account
from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import make_world

WARM = 0.4  # of the events: what is loaded and cached until then is no leak
FAULTS = (Reply(500), Reply(502), Reply(403), Reply(429), Reply(200, b"<html>"), Reply(200, b"["), Reply(204, b""))
METHODS = ("getStatusStatistic", "getOutgoingStatuses", "getStateInstance", "getSettings", "getContacts")
LEFT_OUT = {"quit"}
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_1, Qt.Key.Key_Menu,
)  # fmt: skip
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
        import traceback

        del trace
        self.errors.append("".join(traceback.format_exception(kind, error, error.__traceback__))[-2_000:])


class Monkey:
    """Does one thing by chance at a time."""

    def __init__(self, running: Application, sandbox: Sandbox, seed: int) -> None:
        self._running, self._sandbox, self._chance = running, sandbox, random.Random(seed)
        self._deeds: list[Callable[[], None]] = [
            self._click, self._click, self._key, self._key, self._wheel, self._command, self._fault, self._text,
        ]  # fmt: skip
        self._tired = QTimer(running.window)  # a menu that a button opens is left only by whoever closes it
        self._tired.timeout.connect(self._close_popup)
        self._tired.start(5)

    def _close_popup(self) -> None:
        if popup := QApplication.activePopupWidget():
            QTest.keyClick(popup, self._chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)))
        if popup := QApplication.activePopupWidget():
            popup.close()

    def act(self) -> None:
        if self._chance.random() < 0.002:
            self._running.window.resize(self._chance.randint(820, 1400), self._chance.randint(520, 900))
        self._chance.choice(self._deeds)()
        modal = QApplication.activeModalWidget()
        if modal and self._chance.random() < 0.1:
            modal.close()

    def _widget(self) -> QWidget:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._running.window
        shown = [one for one in top.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
        return self._chance.choice(shown) if shown else top

    def _at(self, widget: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(1, widget.width())), self._chance.randrange(max(1, widget.height())))

    def _click(self) -> None:
        widget = self._widget()
        click = self._chance.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        click(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._at(widget))

    def _key(self) -> None:
        shift = self._chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
        QTest.keyClick(QApplication.focusWidget() or self._widget(), self._chance.choice(KEYS), shift)

    def _text(self) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self._widget(), self._chance.choice(("an", "<b>", "+7 9", "(")))

    def _wheel(self) -> None:
        widget = self._widget()
        at = QPointF(self._at(widget))
        turned = QPoint(0, self._chance.choice((-120, 120)))
        event = QWheelEvent(
            at, at, QPoint(), turned, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _command(self) -> None:
        if not QApplication.activeModalWidget():
            able = [one for one in self._running.window.commands.all() if one.isEnabled()]
            self._chance.choice([one for one in able if one.objectName() not in LEFT_OUT]).trigger()

    def _fault(self) -> None:
        self._sandbox.instance.conduct.answer_next(self._chance.choice(FAULTS), method=self._chance.choice(METHODS))


def memory_mb() -> float:
    gc.collect()
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def threads_of_python() -> list[threading.Thread]:
    """Return the threads that were started here; those of Qt have ended if ``close`` says so."""
    met = (threading.main_thread(), *(one for one in threading.enumerate() if isinstance(one, threading._DummyThread)))
    return [one for one in threading.enumerate() if one not in met]


KEPT: list[object] = []


def plant(bug: str, running: Application) -> None:
    """Put a bug into the running window."""

    def fail() -> None:
        raise ZeroDivisionError

    def leak() -> None:
        KEPT.append(bytearray(os.urandom(200_000)))

    def linger() -> None:
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()

    planted: dict[str, Callable[[], object]] = {
        "exception": fail,
        "warning": lambda: qWarning("QPainter::begin: planted"),
        "leak": leak,
        "thread": linger,
        "handle": lambda: KEPT.append(os.open(os.devnull, os.O_RDONLY)),
    }
    timer = QTimer(running.window)
    timer.setInterval(1)
    timer.setSingleShot(bug == "thread")
    timer.timeout.connect(planted[bug])
    timer.start()


def answer_for_people(home: Path) -> None:
    """Nobody sits there to choose a file, and nothing is opened outside."""
    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_, **__: (str(home / "chosen.csv"), "")))
    QDrag.exec = lambda *_: Qt.DropAction.IgnoreAction  # type: ignore[method-assign]
    QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: "")  # type: ignore[method-assign]
    QDesktopServices.openUrl = staticmethod(lambda *_: True)  # type: ignore[method-assign]


def run(home: Path, seed: int, events: int, seconds: float, bug: str) -> dict[str, object]:
    heard = Heard()
    places = Locations(home)
    places.make()
    app = QApplication([])
    sys.excepthook = heard.uncaught
    qInstallMessageHandler(heard.qt)
    logging.getLogger("greenstat_desktop").addHandler(heard)
    answer_for_people(home)
    with Sandbox(make_world(recipients=200, statuses=6, now=time.time()), spacing_s=0) as sandbox:
        os.environ["GREENSTAT_TOKEN"] = sandbox.account.token
        with History(places.history) as history:
            history.save_account(Account(sandbox.account.id_instance, sandbox.api_url))
        open_before = handles()
        running = Application(app, places, demo=False)
        running.window.show()
        while not hasattr(running.window, "commands") or not running.desk.account:
            QTest.qWait(10)
        if bug:
            plant(bug, running)
        monkey, ends_at, warm_mb, done = Monkey(running, sandbox, seed), time.monotonic() + seconds, 0.0, 0
        while done < events and time.monotonic() < ends_at:
            monkey.act()
            done += 1
            if done % 10 == 0:
                QApplication.processEvents()
            if not warm_mb and (done >= events * WARM or time.monotonic() > ends_at - seconds * (1 - WARM)):
                warm_mb = memory_mb()
        QTest.qWait(50)
        grown = memory_mb() / warm_mb - 1
        for modal in iter(QApplication.activeModalWidget, None):
            modal.close()
            QTest.qWait(1)
        ended = running.close()
        del monkey, running
    gc.collect()
    QTest.qWait(50)
    for thread in threads_of_python():
        thread.join(1)
    return {
        "events": done, "errors": heard.errors, "warnings": heard.warnings, "grown": grown, "ended": ended,
        "threads_left": len(threads_of_python()), "handles_left": handles() - open_before,
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
        told = run(chosen.home, chosen.seed, chosen.events, chosen.seconds, chosen.plant)
    finally:
        sys.excepthook = sys.__excepthook__  # a monkey that fails itself says so
    print(json.dumps(told), flush=True)  # noqa: T201

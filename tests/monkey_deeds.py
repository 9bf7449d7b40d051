"""What a monkey does at the window, one thing by chance at a time, and how moody a service it meets there."""

import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import createdByPython, isValid

from greenstat_desktop.app import Application
from greenstat_desktop.core.records import Account
from greenstat_desktop.sandbox.conduct import Conduct, Reply

FAULTS = (Reply(500), Reply(502), Reply(403), Reply(429), Reply(200, b"<html>"), Reply(200, b"["), Reply(204, b""))
LEFT_OUT = {"quit"}
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_1, Qt.Key.Key_Menu,
)  # fmt: skip
LETTERS = "an<b>+79 ("
LOOKED_AROUND = 25  # events after which the monkey looks again what there is to touch
TRIES = 30  # to find one of them that is seen


class Moody(Conduct):
    """Answers one call in three with a fault, by chance."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._chance = random.Random(seed)

    def next_reply(self, method: str) -> Reply | None:
        del method
        with self._lock:
            return self._chance.choice(FAULTS) if self._chance.random() < 1 / 3 else None


class Monkey:
    """Does one thing by chance at a time. Whoever lost the account gets it back, or there is nothing left to break."""

    def __init__(self, running: Application, account: Account, seed: int) -> None:
        self._running, self._account, self._chance = running, account, random.Random(seed)
        self._deeds: list[Callable[[], None]] = [
            self._click, self._click, self._key, self._key, self._wheel, self._command, self._text,
        ]  # fmt: skip
        self._seen: list[QWidget] = []
        self._top = 0  # the id of the window that was looked at
        self._fresh = 0
        self.deed = ""  # the last one, and what it was done to
        self._tired = QTimer(running.window)  # a menu that a button opens is left only by whoever closes it
        self._tired.timeout.connect(self._close_popup)
        self._tired.start(5)

    def act(self) -> None:
        """Do the next thing."""
        if not self._running.window.isVisible():
            self.deed = "open the window that was closed"
            self._running.window.show()
        elif self._chance.random() < 0.002:
            self.deed = "resize"
            self._running.window.resize(self._chance.randint(820, 1400), self._chance.randint(520, 900))
        elif self._chance.random() < 0.002:
            self.come_back()
        else:
            self._chance.choice(self._deeds)()
        modal = QApplication.activeModalWidget()
        if modal and self._chance.random() < 0.1:
            modal.close()

    def come_back(self) -> None:
        """Add the account again, if it was forgotten."""
        self.deed = "add the account again"
        desk = self._running.desk
        if desk.accounts and not desk.account and not self._running.window.sample:
            desk.accounts.save(self._account, None, session_only=True, deliver=lambda _: None)

    def put_down(self) -> None:
        """Leave every menu and dialog."""
        while one := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            one.close()
            QTest.qWait(1)
        for one in QApplication.topLevelWidgets():
            if one is not self._running.window:
                one.close()

    def _close_popup(self) -> None:
        if popup := QApplication.activePopupWidget():
            QTest.keyClick(popup, self._chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)))
        if popup := QApplication.activePopupWidget():
            popup.close()

    def _widget(self) -> QWidget:
        """Choose a place that is seen, and return what is there.

        Only what Python made is remembered: of what Qt made itself, a viewport or a button in a field, nobody tells
        Python that it is gone, and ``findChildren`` would keep its wrapper as long as the window.
        """
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._running.window
        self._fresh -= 1
        if id(top) != self._top or self._fresh < 0:  # looking takes longer than touching
            self._top, self._fresh = id(top), LOOKED_AROUND
            self._seen = [one for one in QApplication.allWidgets() if createdByPython(one) and one.window() is top]
        for _ in range(TRIES if self._seen else 0):
            one = self._chance.choice(self._seen)
            if isValid(one) and one.isVisible() and one.isEnabled():
                return one.childAt(self._at(one)) or one
        return top

    def _at(self, widget: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(1, widget.width())), self._chance.randrange(max(1, widget.height())))

    def _click(self) -> None:
        widget = self._widget()
        self.deed = f"click {_called(widget)}"
        click = self._chance.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        click(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._at(widget))

    def _key(self) -> None:
        widget, key = QApplication.focusWidget() or self._widget(), self._chance.choice(KEYS)
        self.deed = f"{key.name} {_called(widget)}"
        shift = self._chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
        QTest.keyClick(widget, key, shift)

    def _text(self) -> None:
        widget = QApplication.focusWidget() or self._widget()
        self.deed = f"type {_called(widget)}"
        QTest.keyClicks(widget, self._chance.choice(LETTERS))

    def _wheel(self) -> None:
        widget = self._widget()
        self.deed = f"wheel {_called(widget)}"
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
            chosen = self._chance.choice([one for one in able if one.objectName() not in LEFT_OUT])
            self.deed = f"command {chosen.objectName()}"
            chosen.trigger()


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    name = text or widget.objectName() or widget.accessibleName()
    return f"{type(widget).__name__} {name} of {type(widget.window()).__name__}"

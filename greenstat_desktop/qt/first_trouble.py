"""Says on the page that an account cannot be asked at all, once: later failures are for the status bar."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.watching import Care, Condition, Watching

_ANSWERS = (Care.WATCHED, Care.ELSEWHERE)


class FirstTrouble(QObject):
    """Speaks of the open account until it answered for the first time; then takes back what it said."""

    def __init__(self, parts: Parts, desk: Desk, watching: Watching) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._watching = parts, desk, watching
        self._answered: set[str] = set()  # idInstances
        self._said: tuple[str, type[Exception]] | None = None  # of which account what kind of failure
        self._bar: MessageBar | None = None  # where it was said, in these words
        self._sentence = ""
        watching.condition_changed.connect(self._condition_changed)
        desk.account_opened.connect(self._account_opened)

    def _account_opened(self, account: Account) -> None:
        self._take_back()
        self._tell(account.id_instance)

    def _condition_changed(self, id_instance: str, condition: Condition) -> None:
        account = self._desk.account
        current = account is not None and account.id_instance == id_instance
        if condition.care in _ANSWERS:
            self._answered.add(id_instance)
            if current:
                self._take_back()
        elif condition.care is Care.STARTING:  # a failure now is an answer to who pressed "Try again"
            self._said = self._said if not current else None
        else:
            self._tell(id_instance)

    def _tell(self, id_instance: str) -> None:
        account, error = self._desk.account, self._watching.condition(id_instance).error
        if account is None or account.id_instance != id_instance or id_instance in self._answered or error is None:
            return
        said = id_instance, type(error)
        if said != self._said:  # it is tried again and again
            self._said = said
            self._parts.show_trouble(Trouble(error, partial(self._watching.begin_anew, id_instance)))
            self._bar = self._parts.pages.current.message
            self._sentence = self._bar.sentence.text()

    def _take_back(self) -> None:
        if self._bar and self._bar.sentence.text() == self._sentence:
            self._bar.hide()
        self._said = self._bar = None

"""Says on the page that an account cannot be asked at all, once, and takes back what went wrong when that is over."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.opened import Opened, Trouble
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.watching import Care, Condition, Watching

_ANSWERS = (Care.WATCHED, Care.ELSEWHERE)


class FirstTrouble(QObject):
    """Speaks of the open account until it answered for the first time: later failures are for the status bar.

    Takes back what it said, and what a question of the user's brought, with the next answer.
    """

    def __init__(self, parts: Parts, desk: Desk, watching: Watching) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._watching = parts, desk, watching
        self._answered: set[str] = set()  # idInstances
        self._said: tuple[str, type[Exception]] | None = None  # of which account what kind of failure
        self._bar: MessageBar | None = None  # where it was said, in these words
        self._sentence = ""
        self._checked_at: datetime | None = None  # the open status, as it was said
        desk.failed.connect(lambda _: self._remember())
        desk.status_opened.connect(self._status_opened)
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
            self._remember()

    def _status_opened(self, opened: Opened) -> None:
        if opened.status.last_checked_at != self._checked_at:
            self._hide()

    def _remember(self) -> None:
        self._bar = self._parts.pages.current.message
        self._sentence = self._bar.sentence.text()
        self._checked_at = self._desk.shown.status.last_checked_at if self._desk.shown else None

    def _take_back(self) -> None:
        self._hide()
        self._said = None

    def _hide(self) -> None:
        if self._bar and self._bar.sentence.text() == self._sentence:
            self._bar.hide()
        self._bar = None

"""Forgetting an account: asked, announced, and done ten seconds later, unless the user changes their mind.

Until then nothing is deleted, so that neither *Undo* nor a crash has anything to bring back: the account is only not
shown and not watched any more. A window that is closed in time forgets at once.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from greenstat_desktop.core.errors import GreenStatError
from greenstat_desktop.core.messages import explain
from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.account_forget_dialog import Forget, ForgetDialog, announced, done
from greenstat_desktop.qt.announcing import announce
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome
from greenstat_desktop.qt.opened import Core, Trouble
from greenstat_desktop.qt.parts import Parts

log = logging.getLogger(__name__)

SECONDS: Final = 10


@dataclass(frozen=True, slots=True)
class Intent:
    """What is to be forgotten of which account."""

    account: Account
    what: Forget

    @property
    def hides(self) -> bool:
        """Whether the account is out of sight, and unwatched, until it is done."""
        return self.what is not Forget.TOKEN


def carry_out(core: Core, intent: Intent) -> None:
    """Forget for good. The token goes first: where the keyring refuses, nothing else is touched.

    Raises:
        KeyringUnavailable: nothing was forgotten.
        HistoryError: the history is as it was, or, with ``HistoryFault.TRACES``, only its last traces remain.
    """
    id_instance = intent.account.id_instance
    if intent.what is not Forget.HISTORY:
        core.credentials.forget(id_instance)
    if intent.what is Forget.HISTORY:
        core.history.upkeep.empty_account(id_instance)
    elif intent.what is Forget.BOTH:
        core.history.forget_account(id_instance)


class Forgetting(QObject):
    """Answers the command *Forget account*."""

    def __init__(self, parts: Parts, desk: Desk, jobs: Jobs, *, second_ms: int = 1000) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._jobs = parts, desk, jobs
        self._core: Core | None = None
        self._intent: Intent | None = None  # announced
        self._under_way: list[Intent] = []
        self._left_s = 0
        self._bar = parts.pages.current.message
        self._timer = QTimer(self)
        self._timer.setInterval(second_ms)
        self._timer.timeout.connect(self._tick)
        parts.commands["forget_account"].triggered.connect(lambda _=False: self._ask())
        parts.pages.turned.connect(self._show)
        desk.account_opened.connect(lambda _: self._show())  # the page has hidden what it said of the one before

    @property
    def intent(self) -> Intent | None:
        """What will be forgotten when the time is over."""
        return self._intent

    def open(self, core: Core) -> None:
        """Begin to work with ``core``."""
        self._core = core

    def close(self) -> None:
        """Do at once what was announced: no later time is left. To be called when all background work has ended."""
        self._timer.stop()
        intents = [*self._under_way, *([self._intent] if self._intent else [])]
        self._intent, self._under_way = None, []
        for intent in intents:
            try:
                if self._core:
                    carry_out(self._core, intent)
            except GreenStatError as error:
                log.warning("An account was not forgotten as the window closed: %s", explain(error).text)

    # What the user does

    def _ask(self) -> None:
        core, account = self._core, self._desk.account
        if core is None or account is None:
            return

        def delivered(outcome: Outcome[int]) -> None:
            if isinstance(outcome, Done):
                dialog = ForgetDialog(account, outcome.value, self._parts.page.window())
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.chosen.connect(lambda what: self.begin(Intent(account, what)))
                dialog.open()
            else:
                self._desk.failed.emit(Trouble(outcome.error))

        self._jobs.submit(LOCAL, lambda _: len(core.history.statuses(account.id_instance)), delivered)

    def begin(self, intent: Intent) -> None:
        """Announce it; ten seconds later it is done."""
        if self._intent:
            self._carry_out()
        self._intent, self._left_s = intent, SECONDS
        if intent.hides and self._desk.accounts:
            self._desk.accounts.hidden.add(intent.account.id_instance)
            self._desk.list_accounts()
        self._show()
        announce(self._bar, self._bar.sentence.text())
        self._timer.start()

    def undo(self) -> None:
        """Forget nothing: everything is as it was."""
        intent, self._intent = self._intent, None
        self._timer.stop()
        self._bar.hide()
        if intent:
            self._unhide(intent.account, open_it=True)

    def _tick(self) -> None:
        self._left_s -= 1
        if self._left_s <= 0:
            self._carry_out()
        else:
            self._show()

    def _show(self) -> None:
        """Say it again each second: whatever else the page says must not take the way back away."""
        if self._intent is None:
            return
        if self._bar is not (bar := self._parts.pages.current.message):
            self._bar.hide()
            self._bar = bar
        text = announced(self._intent.what, self._intent.account, self._left_s)
        self._bar.show_message("info", text, self.tr("Undo"), self.undo, aloud=False)

    # Doing it

    def _carry_out(self) -> None:
        core, intent = self._core, self._intent
        self._timer.stop()
        self._bar.hide()
        self._intent = None
        if core is not None and intent is not None:
            self._under_way.append(intent)
            self._jobs.submit(LOCAL, lambda _: carry_out(core, intent), partial(self._done, intent))

    def _done(self, intent: Intent, outcome: Outcome[None]) -> None:
        self._under_way.remove(intent)
        if isinstance(outcome, Done):
            self._parts.pages.current.message.show_message("info", done(intent.what, intent.account))
        else:
            self._parts.show_trouble(Trouble(outcome.error, lambda: self.begin(intent)))
        if intent.hides:
            self._unhide(intent.account, open_it=False)
        else:
            self._desk.account_kept.emit(intent.account)  # whoever asks about it notices that the token is gone

    def _unhide(self, account: Account, *, open_it: bool) -> None:
        if self._desk.accounts and account.id_instance in self._desk.accounts.hidden:
            self._desk.accounts.hidden.discard(account.id_instance)
            self._desk.list_accounts(account.id_instance if open_it else "")

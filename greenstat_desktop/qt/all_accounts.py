"""The view of all accounts: their newest statuses in one list, each with its account; opening one switches to it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.following import Following
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.window_memory import WindowMemory

ALL_ACCOUNTS: Final = "all_accounts"  # the name of what is remembered, and of the command


class AllAccounts(QObject):
    """Answers the command *All accounts*. The list stays when a status of it is opened: one goes through it by keys."""

    def __init__(self, parts: Parts, desk: Desk, following: Following, memory: WindowMemory) -> None:
        super().__init__(desk)
        self._parts, self._following, self._memory = parts, following, memory
        self._accounts: list[Account] = []
        self._remembered = memory.chosen(ALL_ACCOUNTS, otherwise=False)
        self._command = parts.commands[ALL_ACCOUNTS]
        self._command.toggled.connect(self._toggled)
        desk.accounts_changed.connect(self._accounts_changed)
        following.newest_changed.connect(parts.statuses.show_newest)

    def _accounts_changed(self, accounts: list[Account]) -> None:
        self._accounts = accounts
        if self._remembered and len(accounts) > 1:
            self._remembered = False
            self._command.setChecked(True)
        elif self._command.isChecked():
            self._show()

    def _toggled(self, on: bool) -> None:
        self._memory.choose(ALL_ACCOUNTS, value=on)
        self._parts.toolbar.account.show_all(shown=on)
        self._following.want_all_accounts(wanted=on)
        self._show()

    def _show(self) -> None:
        shown = {one.id_instance: one for one in self._accounts} if self._command.isChecked() else {}
        self._parts.statuses.show_all_accounts(shown)
        self._parts.page.name_accounts(shown)

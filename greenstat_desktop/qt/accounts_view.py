"""The accounts in the window: switching between them, looking at all of them, adding, changing and forgetting one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.account_button import NUMBERED
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.text import isolated
from greenstat_desktop.qt.turning_on import ask_to_turn_on
from greenstat_desktop.qt.welcome import show_no_status

_NEEDS_ACCOUNT = ("edit_account", "forget_account", "switch_account", "add_status", "find_statuses", "refresh_names")


class AccountsView(QObject):
    """Connects the desk's accounts to the window's parts."""

    def __init__(self, parts: Parts, desk: Desk) -> None:
        super().__init__(desk)
        self._parts, self._desk = parts, desk
        self._accounts: list[Account] = []
        self._all = parts.commands["all_accounts"]
        self._connect_commands()
        parts.toolbar.account.chosen.connect(self._switch)
        parts.welcome.account_wanted.connect(self.add)
        desk.accounts_changed.connect(self._accounts_changed)
        desk.account_opened.connect(self._account_opened)
        self._number()
        self._enable()

    def add(self) -> None:
        """Open the empty dialog."""
        self._open_dialog(None)

    def edit(self) -> None:
        """Open the dialog for the open account."""
        self._open_dialog(self._desk.account)

    def _connect_commands(self) -> None:
        commands, button = self._parts.commands, self._parts.toolbar.account
        slots = {"add_account": self.add, "edit_account": self.edit, "switch_account": button.open_list}
        for name, slot in slots.items():
            commands[name].triggered.connect(lambda _=False, slot=slot: slot())
        for number in range(NUMBERED):
            commands[f"account_{number + 1}"].triggered.connect(
                lambda _=False, number=number: self._switch(self._accounts[number])
            )

    def _open_dialog(self, account: Account | None) -> None:
        if self._desk.accounts is None:
            return
        dialog = AccountDialog(self._desk.accounts, account, self._parts.page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.counting_wanted.connect(self._count_once_open)
        dialog.open()

    def _count_once_open(self, account: Account) -> None:
        """Ask whether to turn on the setting as soon as the account that was just saved is open."""

        def opened(one: Account) -> None:
            self._desk.account_opened.disconnect(opened)
            if one.id_instance == account.id_instance:
                ask_to_turn_on(self._parts.page.window(), self._desk)

        self._desk.account_opened.connect(opened)

    def _switch(self, account: Account | None) -> None:
        """Open an account, or list the statuses of all of them beside what is open."""
        self._parts.pages.open("statuses")
        self._all.setChecked(account is None)
        open_now = self._desk.account
        if account is not None and (open_now is None or account.id_instance != open_now.id_instance):
            self._desk.open_account(account)

    def _accounts_changed(self, accounts: list[Account]) -> None:
        self._accounts = accounts
        self._parts.commands["add_account"].setEnabled(True)
        self._parts.toolbar.account.show_accounts(accounts)
        self._number()
        if len(accounts) < 2:
            self._all.setChecked(False)
        pages = self._parts.pages
        if not accounts:
            self._parts.toolbar.account.show_current(None)
            self._parts.page.show_nothing()
            self._parts.statuses.show_statuses([])
            self._parts.freshness.show_nothing()
            pages.open("welcome")
        elif pages.name == "welcome":
            pages.open("statuses")
        self._enable()

    def _number(self) -> None:
        """Give the first accounts a command each, called by their names; one account alone needs none."""
        several = len(self._accounts) > 1
        self._all.setVisible(several)
        for number in range(NUMBERED):
            action = self._parts.commands[f"account_{number + 1}"]
            action.setVisible(several and number < len(self._accounts))
            if action.isVisible():
                title = isolated(self._accounts[number].title).replace("&", "&&")
                action.setText(f"&{number + 1}  {title}")

    def _account_opened(self, account: Account) -> None:
        self._parts.toolbar.account.show_current(account)
        if not self._desk.message_id:  # else what is shown stays until that one is read
            show_no_status(self._parts)
            self._parts.freshness.show_opened(None)
        self._enable()

    def _enable(self) -> None:
        for name in _NEEDS_ACCOUNT:
            self._parts.commands[name].setEnabled(self._desk.account is not None)

"""The accounts in the window: the toolbar's button, and the dialog that adds or changes one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.welcome import show_no_status

_NEEDS_ACCOUNT = ("edit_account", "add_status", "find_statuses", "refresh_names")


class AccountsView(QObject):
    """Connects the desk's accounts to the window's parts."""

    def __init__(self, parts: Parts, desk: Desk) -> None:
        super().__init__(desk)
        self._parts, self._desk = parts, desk
        parts.commands["add_account"].triggered.connect(lambda _=False: self.add())
        parts.commands["edit_account"].triggered.connect(lambda _=False: self.edit())
        parts.welcome.account_wanted.connect(self.add)
        desk.accounts_changed.connect(self._accounts_changed)
        desk.account_opened.connect(self._account_opened)
        self._enable()

    def add(self) -> None:
        """Open the empty dialog."""
        self._open_dialog(None)

    def edit(self) -> None:
        """Open the dialog for the open account."""
        self._open_dialog(self._desk.account)

    def _open_dialog(self, account: Account | None) -> None:
        if self._desk.accounts is None:
            return
        dialog = AccountDialog(self._desk.accounts, account, self._parts.page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _accounts_changed(self, accounts: list[Account]) -> None:
        self._parts.commands["add_account"].setEnabled(True)
        self._parts.toolbar.show_accounts(accounts, self._desk.open_account)
        self._parts.pages.open("statuses" if accounts else "welcome")
        if not accounts:
            self._parts.toolbar.show_account("")

    def _account_opened(self, account: Account) -> None:
        self._parts.toolbar.show_account(account.title)
        if not self._desk.message_id:  # else what is shown stays until that one is read
            show_no_status(self._parts)
            self._parts.freshness.show_opened(None)
        self._enable()

    def _enable(self) -> None:
        for name in _NEEDS_ACCOUNT:
            self._parts.commands[name].setEnabled(self._desk.account is not None)

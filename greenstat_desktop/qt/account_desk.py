"""Which account is open, and what is asked of the service about it: one question's answer each, none after a change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.account_keeper import AccountKeeper
from greenstat_desktop.qt.asking import Asking
from greenstat_desktop.qt.jobs import Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.opened import Core, Trouble, Work

T = TypeVar("T")


class AccountDesk(QObject):
    """Knows which account is open. One that derives from it shows what the account has: see ``_show_account``."""

    accounts_changed = Signal(object)  # list[Account]
    account_kept = Signal(object)  # Account: added or changed
    account_opened = Signal(object)  # Account
    health_changed = Signal(object)  # Health | None
    health_failed = Signal(object)  # Trouble: nobody knows how the instance is
    turned_on = Signal()  # the setting that statuses are counted by
    work_changed = Signal(object)  # Work | None
    failed = Signal(object)  # Trouble

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.account: Account | None = None
        self.message_id = ""  # of the open status
        self.accounts: AccountKeeper | None = None  # None until there is a core to ask
        self.page = 0  # rises with every status that is opened
        self._core: Core | None = None
        self._visit = 0  # rises with every account that is opened
        self._known: dict[str, Account] = {}  # by idInstance
        self._asking = Asking(jobs, self)
        self._asking.work_changed.connect(self.work_changed)

    @property
    def busy(self) -> bool:
        """Whether anything is being asked of the service."""
        return self._asking.busy

    @property
    def checking(self) -> bool:
        """Whether a check is under way."""
        return self._asking.checking

    def open(self, core: Core, open_id: str = "") -> None:
        """Begin to work with ``core``: shows its accounts, and opens this one, else the first."""
        self._core = core
        self.accounts = AccountKeeper(self.jobs, core, self._kept)
        self.list_accounts(open_id)

    def list_accounts(self, open_id: str = "") -> None:
        """Read which accounts there are, and open this one; if none is open, the first."""
        if self.accounts:
            self.accounts.list_all(partial(self._accounts_listed, open_id))

    def open_account(self, account: Account, message_id: str = "") -> None:
        """Show this status of an account, else the newest; then look for its statuses, its names and its health."""
        if self._core is None:
            return
        self._close_account()
        self.account, self.message_id = account, message_id
        self.account_opened.emit(account)
        self.health_changed.emit(None)
        self._show_account(self._core, account)

    def ask_health(self) -> None:
        """Ask how the instance is, unless that is known from a moment ago."""
        if keeper := self.accounts:
            self.ask(
                Work(QCoreApplication.translate("Desk", "Asking how the instance is…"), False),
                lambda _, account, cancel: keeper.health(account, cancel),
                lambda health, _: self.health_changed.emit(health),
                failed=self.health_failed.emit,
            )

    def cancel(self) -> None:
        """Stop everything that is under way; what arrived is kept."""
        self._asking.cancel()

    # What one that derives from it does

    def _show_account(self, core: Core, account: Account) -> None:
        """Show what an account has that was just opened."""
        raise NotImplementedError

    def _close_account(self) -> None:
        """Let go of the open account: answers to what was asked about it change nothing any more."""
        self.cancel()
        self._visit += 1
        self.page += 1
        self.account, self.message_id = None, ""

    # What comes back

    def _kept(self, account: Account) -> None:
        self.account_kept.emit(account)
        self.list_accounts(account.id_instance)

    def _accounts_listed(self, open_id: str, outcome: Outcome[list[Account]]) -> None:
        accounts = self._value(outcome)
        if accounts is None:
            return
        self._known = {one.id_instance: one for one in accounts}
        if self.account and self.account.id_instance not in self._known:
            self._close_account()
        self.accounts_changed.emit(accounts)
        if open_id in self._known or (self.account is None and accounts):
            wanted = self._known.get(open_id, accounts[0])
            same = self.account is not None and self.account.id_instance == wanted.id_instance
            self.open_account(wanted, self.message_id if same else "")

    # How it is asked

    def ask(
        self,
        doing: Work,
        work: Callable[[Core, Account, CancelToken], T],
        arrived: Callable[[T, int], None],
        *,
        retry: Callable[[], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Ask the service on the account's lane; ``arrived`` gets the answer and the page it was asked for.

        ``failed`` is told in place of everybody.
        """
        core, account, visit, page = self._core, self.account, self._visit, self.page
        if core is None or account is None:
            return

        def delivered(outcome: Outcome[T]) -> None:
            if visit != self._visit:
                return
            match outcome:
                case Done(value):
                    arrived(value, page)
                case Failed(error) if not isinstance(error, Cancelled):
                    (failed or self.failed.emit)(Trouble(error, retry))

        self._asking.ask(account.id_instance, doing, lambda cancel: work(core, account, cancel), delivered)

    def _value(self, outcome: Outcome[T]) -> T | None:
        if isinstance(outcome, Done):
            return outcome.value
        if not isinstance(outcome.error, Cancelled):
            self.failed.emit(Trouble(outcome.error))
        return None

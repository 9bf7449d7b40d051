"""The desk between window and core: takes the window's questions, has them answered by jobs, announces the answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.records import Account, Check, Status
from greenstat_desktop.qt.account_keeper import AccountKeeper
from greenstat_desktop.qt.asking import Asking
from greenstat_desktop.qt.jobs import LOCAL, Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.opened import (
    Core,
    Opened,
    Trouble,
    Work,
    add_status,
    check_status,
    find_statuses,
    read_status,
)

T = TypeVar("T")


class Desk(QObject):
    """Knows which account and which status are open. Every answer is announced on the GUI thread.

    An answer to a question about an account or a status that is no longer open changes no page: each question carries
    the number of the visit it belongs to.
    """

    accounts_changed = Signal(object)  # list[Account]
    account_kept = Signal(object)  # Account: added or changed
    account_opened = Signal(object)  # Account
    statuses_changed = Signal(object)  # list[Status], the newest first
    status_opened = Signal(object)  # Opened
    checked = Signal(object)  # Check
    health_changed = Signal(object)  # Health | None
    health_failed = Signal(object)  # Trouble: nobody knows how the instance is
    turned_on = Signal()  # the setting that statuses are counted by
    work_changed = Signal(object)  # Work | None
    failed = Signal(object)  # Trouble

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.account: Account | None = None
        self.message_id = ""
        self.accounts: AccountKeeper | None = None  # None until there is a core to ask
        self._core: Core | None = None
        self._visit = 0  # rises with every account that is opened
        self.page = 0  # rises with every status that is opened
        self.shown: Opened | None = None  # what was announced last of the open status
        self.is_watched: Callable[[str], bool] = lambda _: False  # whether a watcher finds an account's statuses
        self.is_in_use: Callable[[], bool] = lambda: False  # whether the user is at work on the open status
        self._known: dict[str, Account] = {}  # by idInstance
        self._chosen_by_user = False
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

    def open(self, core: Core) -> None:
        """Begin to work with ``core``: shows its accounts, and opens the first one."""
        self._core = core
        self.accounts = AccountKeeper(self.jobs, core, self._kept)
        self.list_accounts()

    # Accounts

    def list_accounts(self, open_id: str = "") -> None:
        """Read which accounts there are, and open this one; if none is open, the first."""
        if self.accounts:
            self.accounts.list_all(partial(self._accounts_listed, open_id))

    def open_account(self, account: Account, message_id: str = "") -> None:
        """Show this status of an account, else the newest; then look for its statuses, its names and its health."""
        core = self._core
        if core is None:
            return
        self._close_account()
        self.account, self.message_id, self._chosen_by_user = account, message_id, bool(message_id)
        self.account_opened.emit(account)
        self.health_changed.emit(None)
        if message_id:
            self._open(core, account, message_id, check_if_new=True)
        self.jobs.submit(
            LOCAL, lambda _: core.history.statuses(account.id_instance), partial(self._listed, self._visit)
        )

    def _close_account(self) -> None:
        self.cancel()
        self._visit += 1
        self.page += 1
        self.account, self.message_id, self.shown = None, "", None

    # Statuses

    def open_status(self, message_id: str, *, check_if_new: bool = True) -> None:
        """Show a status; one that was never checked is checked once."""
        core, account = self._core, self.account
        if core is None or account is None or message_id == self.message_id:
            return
        self._asking.cancel_checks()
        self.page += 1
        self.message_id, self.shown = message_id, None
        self._chosen_by_user = self._chosen_by_user or check_if_new
        self._open(core, account, message_id, check_if_new=check_if_new)

    def show_status(self, status: Status) -> None:
        """Show a status of whichever account, which becomes the open one."""
        if self.account and status.id_instance == self.account.id_instance:
            self.open_status(status.message_id)
        elif account := self._known.get(status.id_instance):
            self.open_account(account, status.message_id)

    def add_status(self, message_id: str) -> None:
        """Remember a status by its id, show it and check it."""
        core, account = self._core, self.account
        if core is None or account is None:
            return

        def delivered(outcome: Outcome[list[Status]]) -> None:
            statuses = self._value(outcome)
            if statuses is not None and account == self.account:
                self.statuses_changed.emit(statuses)
                self.open_status(message_id)

        self.jobs.submit(LOCAL, lambda _: add_status(core, account, message_id), delivered)

    def check(self) -> None:
        """Ask the service about the open status."""
        message_id = self.message_id
        if message_id and not self.checking:
            self.ask(
                Work(self.tr("Asking who received and read it…"), True),
                lambda core, account, cancel: check_status(core, account, message_id, cancel),
                self._checked,
                retry=self.check,
            )

    def find_statuses(self) -> None:
        """Ask the service for the statuses of the last 30 days, then for what else is worth knowing."""
        self.ask(Work(self.tr("Looking for statuses…"), False), find_statuses, self._found, retry=self.find_statuses)

    def refresh_names(self) -> None:
        """Ask for the names in the account's address book, unless that was done today."""
        message_id = self.message_id

        def work(core: Core, account: Account, cancel: CancelToken) -> Opened | None:
            core.collector.refresh_names(account, cancel)
            return read_status(core.history, account.id_instance, message_id) if message_id else None

        self.ask(Work(self.tr("Asking for names…"), False), work, self._named)

    def cancel(self) -> None:
        """Stop everything that is under way; what arrived is kept."""
        self._asking.cancel()

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

    def _listed(self, visit: int, outcome: Outcome[list[Status]]) -> None:
        statuses = self._value(outcome)
        if visit != self._visit:
            return
        if statuses is not None:
            self.statuses_changed.emit(statuses)
            if statuses and not self.message_id:
                self.open_status(statuses[0].message_id, check_if_new=False)
        if self.account and self.is_watched(self.account.id_instance):
            self._ask_health()
        else:
            self.find_statuses()

    def take_news(self, statuses: list[Status], opened: Opened | None) -> None:
        """Show what somebody wrote into the history: ``opened`` is the open status, if anything of it is new."""
        self.statuses_changed.emit(statuses)
        newest = statuses[0].message_id if statuses else self.message_id
        if newest != self.message_id and not (self.message_id and (self._chosen_by_user or self.is_in_use())):
            self.open_status(newest, check_if_new=False)
        elif opened and opened.status.message_id == self.message_id:
            self._show(opened)

    def _show(self, opened: Opened) -> None:
        self.shown = opened
        self.status_opened.emit(opened)

    def _found(self, statuses: list[Status], _: int) -> None:
        self.statuses_changed.emit(statuses)
        newest = statuses[0] if statuses else None
        if newest and not self._chosen_by_user:
            if newest.message_id != self.message_id:
                self.open_status(newest.message_id)
            elif newest.last_checked_at is None:
                self.check()
        self._ask_health()
        self.refresh_names()

    def _ask_health(self) -> None:
        if keeper := self.accounts:
            self.ask(
                Work(self.tr("Asking how the instance is…"), False),
                lambda _, account, cancel: keeper.health(account, cancel),
                lambda health, _: self.health_changed.emit(health),
                failed=self.health_failed.emit,
            )

    def _open(self, core: Core, account: Account, message_id: str, *, check_if_new: bool) -> None:
        self.jobs.submit(
            LOCAL,
            lambda _: read_status(core.history, account.id_instance, message_id),
            partial(self._read, self.page, check_if_new),
        )

    def _read(self, page: int, check_if_new: bool, outcome: Outcome[Opened]) -> None:
        opened = self._value(outcome)
        if opened is None or page != self.page:
            return
        self._show(opened)
        if check_if_new and opened.status.last_checked_at is None:
            self.check()

    def _checked(self, answer: tuple[Check, Opened, list[Status]], page: int) -> None:
        check, opened, statuses = answer
        self.statuses_changed.emit(statuses)
        if page == self.page:
            self._show(opened)
            self.checked.emit(check)

    def _named(self, opened: Opened | None, page: int) -> None:
        if opened and page == self.page and opened.status.message_id == self.message_id:
            self._show(opened)

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

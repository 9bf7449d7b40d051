"""The desk between window and core: takes the window's questions, has them answered by jobs, announces the answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.records import Account, Check, Health, Status
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
        self.accounts = AccountKeeper(self.jobs, core, lambda account: self._list_accounts(core, account.id_instance))
        self._list_accounts(core, "")

    # Accounts

    def open_account(self, account: Account) -> None:
        """Show what is known of an account, then look for its statuses, its names and its health."""
        core = self._core
        if core is None:
            return
        self.cancel()
        self._visit += 1
        self.page += 1
        self.account, self.message_id, self._chosen_by_user, self.shown = account, "", False, None
        self.account_opened.emit(account)
        self.health_changed.emit(None)
        self.jobs.submit(
            LOCAL, lambda _: core.history.statuses(account.id_instance), partial(self._listed, self._visit)
        )

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
        self.jobs.submit(
            LOCAL,
            lambda _: read_status(core.history, account.id_instance, message_id),
            partial(self._read, self.page, check_if_new),
        )

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
        core, account, message_id = self._core, self.account, self.message_id
        if core is None or account is None or not message_id or self.checking:
            return

        self._ask(
            Work(self.tr("Asking who received and read it…"), True),
            lambda cancel: check_status(core, account, message_id, cancel),
            self._checked,
            retry=self.check,
        )

    def find_statuses(self) -> None:
        """Ask the service for the statuses of the last 30 days, then for what else is worth knowing."""
        core, account = self._core, self.account
        if core is None or account is None:
            return

        self._ask(
            Work(self.tr("Looking for statuses…"), False),
            lambda cancel: find_statuses(core, account, cancel),
            self._found,
            retry=self.find_statuses,
        )

    def refresh_names(self) -> None:
        """Ask for the names in the account's address book, unless that was done today."""
        core, account, message_id = self._core, self.account, self.message_id
        if core is None or account is None:
            return

        def work(cancel: CancelToken) -> Opened | None:
            core.collector.refresh_names(account, cancel)
            return read_status(core.history, account.id_instance, message_id) if message_id else None

        self._ask(Work(self.tr("Asking for names…"), False), work, self._named)

    def cancel(self) -> None:
        """Stop everything that is under way; what arrived is kept."""
        self._asking.cancel()

    # What comes back

    def _list_accounts(self, core: Core, open_id: str) -> None:
        def delivered(outcome: Outcome[list[Account]]) -> None:
            accounts = self._value(outcome)
            if accounts is None:
                return
            self.accounts_changed.emit(accounts)
            wanted = next((one for one in accounts if one.id_instance == open_id), accounts[0] if accounts else None)
            if wanted:
                self.open_account(wanted)

        self.jobs.submit(LOCAL, lambda _: core.history.accounts(), delivered)

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
        if opened and opened.status.message_id == self.message_id:
            self._show(opened)
        elif statuses and not self.message_id:
            self.open_status(statuses[0].message_id, check_if_new=False)

    def turn_on_counting(self) -> None:
        """Switch on the setting that statuses are counted by; the user agreed that the instance restarts."""
        core, account = self._core, self.account
        if core is None or account is None:
            return
        self._ask(
            Work(self.tr("Turning on the setting…"), False),
            lambda cancel: core.collector.turn_on_outgoing_webhook(account, cancel),
            lambda _, __: self.turned_on.emit(),
            retry=self.turn_on_counting,
        )

    def _show(self, opened: Opened) -> None:
        self.shown = opened
        self.status_opened.emit(opened)

    def _found(self, statuses: list[Status], _: int) -> None:
        self.statuses_changed.emit(statuses)
        newest = statuses[0] if statuses else None
        if newest and not self._chosen_by_user:
            if newest.message_id == self.message_id:
                if newest.last_checked_at is None:
                    self.check()
            else:
                self.open_status(newest.message_id)
        self._ask_health()
        self.refresh_names()

    def _ask_health(self) -> None:
        core, account = self._core, self.account
        if core is None or account is None:
            return

        def work(cancel: CancelToken) -> Health:
            return core.collector.test(account, core.credentials.token(account.id_instance), cancel)

        text = self.tr("Asking how the instance is…")
        self._ask(
            Work(text, False), work, lambda health, _: self.health_changed.emit(health), failed=self.health_failed.emit
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

    def _ask(
        self,
        doing: Work,
        work: Callable[[CancelToken], T],
        arrived: Callable[[T, int], None],
        *,
        retry: Callable[[], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Ask the service on the account's lane; ``arrived`` gets the answer and the page it was asked for.

        ``failed`` is told in place of everybody.
        """
        account, visit, page = self.account, self._visit, self.page
        if account is None:
            return

        def delivered(outcome: Outcome[T]) -> None:
            if visit != self._visit:
                return
            match outcome:
                case Done(value):
                    arrived(value, page)
                case Failed(error) if not isinstance(error, Cancelled):
                    (failed or self.failed.emit)(Trouble(error, retry))

        self._asking.ask(account.id_instance, doing, work, delivered)

    def _value(self, outcome: Outcome[T]) -> T | None:
        if isinstance(outcome, Done):
            return outcome.value
        if not isinstance(outcome.error, Cancelled):
            self.failed.emit(Trouble(outcome.error))
        return None

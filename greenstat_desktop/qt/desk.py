"""The desk between window and core: takes the window's questions, has them answered by jobs, announces the answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.records import Account, Check, Health, Status
from greenstat_desktop.qt.account_keeper import AccountKeeper
from greenstat_desktop.qt.jobs import LOCAL, Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.opened import Core, Opened, Trouble, Work, read_status

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
        self._page = 0  # rises with every status that is opened
        self._chosen_by_user = False
        self._working: dict[CancelToken, Work] = {}

    @property
    def busy(self) -> bool:
        """Whether anything is being asked of the service."""
        return bool(self._working)

    @property
    def checking(self) -> bool:
        """Whether a check is under way."""
        return any(work.checking for work in self._working.values())

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
        self._page += 1
        self.account, self.message_id, self._chosen_by_user = account, "", False
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
        self._cancel_checks()
        self._page += 1
        self.message_id = message_id
        self._chosen_by_user = self._chosen_by_user or check_if_new
        self.jobs.submit(
            LOCAL,
            lambda _: read_status(core.history, account.id_instance, message_id),
            partial(self._read, self._page, check_if_new),
        )

    def add_status(self, message_id: str) -> None:
        """Remember a status by its id, show it and check it."""
        core, account = self._core, self.account
        if core is None or account is None:
            return

        def work(_: CancelToken) -> list[Status]:
            core.history.add_status(account.id_instance, message_id, datetime.now(UTC))
            return core.history.statuses(account.id_instance)

        def delivered(outcome: Outcome[list[Status]]) -> None:
            statuses = self._value(outcome)
            if statuses is not None and account == self.account:
                self.statuses_changed.emit(statuses)
                self.open_status(message_id)

        self.jobs.submit(LOCAL, work, delivered)

    def check(self) -> None:
        """Ask the service about the open status."""
        core, account, message_id = self._core, self.account, self.message_id
        if core is None or account is None or not message_id or self.checking:
            return

        def work(cancel: CancelToken) -> tuple[Check, Opened, list[Status]]:
            check = core.collector.check(account, message_id, cancel)
            opened = read_status(core.history, account.id_instance, message_id)
            return check, opened, core.history.statuses(account.id_instance)

        self._ask(Work(self.tr("Asking who received and read it…"), True), work, self._checked, retry=self.check)

    def find_statuses(self) -> None:
        """Ask the service for the statuses of the last 30 days, then for what else is worth knowing."""
        core, account = self._core, self.account
        if core is None or account is None:
            return

        def work(cancel: CancelToken) -> list[Status]:
            core.collector.find_statuses(account, cancel)
            return core.history.statuses(account.id_instance)

        self._ask(Work(self.tr("Looking for statuses…"), False), work, self._found, retry=self.find_statuses)

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
        for token in tuple(self._working):
            token.cancel()

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
        self.find_statuses()

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
        self._ask(Work(text, False), work, lambda health, _: self.health_changed.emit(health), quiet=True)

    def _read(self, page: int, check_if_new: bool, outcome: Outcome[Opened]) -> None:
        opened = self._value(outcome)
        if opened is None or page != self._page:
            return
        self.status_opened.emit(opened)
        if check_if_new and opened.status.last_checked_at is None:
            self.check()

    def _checked(self, answer: tuple[Check, Opened, list[Status]], page: int) -> None:
        check, opened, statuses = answer
        self.statuses_changed.emit(statuses)
        if page == self._page:
            self.status_opened.emit(opened)
            self.checked.emit(check)

    def _named(self, opened: Opened | None, page: int) -> None:
        if opened and page == self._page and opened.status.message_id == self.message_id:
            self.status_opened.emit(opened)

    # How it is asked

    def _ask(
        self,
        doing: Work,
        work: Callable[[CancelToken], T],
        arrived: Callable[[T, int], None],
        *,
        retry: Callable[[], None] | None = None,
        quiet: bool = False,
    ) -> None:
        """Ask the service on the account's lane; ``arrived`` gets the answer and the page it was asked for."""
        account, visit, page = self.account, self._visit, self._page
        if account is None:
            return

        def delivered(outcome: Outcome[T]) -> None:
            self._working.pop(token, None)
            self._announce_work()
            if visit != self._visit:
                return
            match outcome:
                case Done(value):
                    arrived(value, page)
                case Failed(error) if not quiet and not isinstance(error, Cancelled):
                    self.failed.emit(Trouble(error, retry))

        token = self.jobs.submit(account.id_instance, work, delivered)
        self._working[token] = doing
        self._announce_work()

    def _announce_work(self) -> None:
        working = sorted(self._working.values(), key=lambda work: not work.checking)
        self.work_changed.emit(working[0] if working else None)

    def _cancel_checks(self) -> None:
        for token, work in tuple(self._working.items()):
            if work.checking:
                token.cancel()

    def _value(self, outcome: Outcome[T]) -> T | None:
        if isinstance(outcome, Done):
            return outcome.value
        if not isinstance(outcome.error, Cancelled):
            self.failed.emit(Trouble(outcome.error))
        return None

"""The desk between window and core: takes the window's questions, has them answered by jobs, announces the answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.records import Account, Check, Status
from greenstat_desktop.qt.account_desk import AccountDesk
from greenstat_desktop.qt.jobs import LOCAL, Jobs, Outcome
from greenstat_desktop.qt.opened import (
    Core,
    Opened,
    Work,
    add_status,
    check_status,
    find_statuses,
    read_status,
)

_SETTLED_MS: Final = 50  # the page is painted by then


class Desk(AccountDesk):
    """Knows which account and which status are open. Every answer is announced on the GUI thread.

    An answer to a question about an account or a status that is no longer open changes no page: each question carries
    the number of the visit it belongs to.
    """

    statuses_changed = Signal(object)  # list[Status], the newest first
    status_opened = Signal(object)  # Opened
    status_settled = Signal(object)  # Opened: announced and painted; work that follows no longer keeps it from the eye
    checked = Signal(object)  # Check

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(jobs, parent)
        self.shown: Opened | None = None  # what was announced last of the open status
        self.is_watched: Callable[[str], bool] = lambda _: False  # whether a watcher finds an account's statuses
        self.is_in_use: Callable[[], bool] = lambda: False  # whether the user is at work on the open status
        self._chosen_by_user = False
        self._check_next = False  # whether the open status is checked as soon as it is painted
        self.settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)  # runs until the open status is painted
        self.settling.timeout.connect(self._settled)
        self._left = ("", "")  # the account and status that were open when the window was last closed

    def open_as_left(self, core: Core, id_instance: str, message_id: str) -> None:
        """Begin to work with ``core`` where the user left off; what is not there any more changes nothing."""
        self._left = id_instance, message_id
        self.open(core, id_instance)

    # The open account

    def _show_account(self, core: Core, account: Account) -> None:
        self._chosen_by_user = bool(self.message_id)
        if self.message_id:
            self._open(core, account, self.message_id, check_if_new=True)
        self.jobs.submit(
            LOCAL, lambda _: core.history.statuses(account.id_instance), partial(self._listed, self._visit)
        )

    def _close_account(self) -> None:
        super()._close_account()
        self.shown, self._check_next = None, False

    # Statuses

    def open_status(self, message_id: str, *, check_if_new: bool = True) -> None:
        """Show a status; one that was never checked is checked once."""
        core, account = self._core, self.account
        if core is None or account is None or message_id == self.message_id:
            return
        self._asking.cancel_checks()
        self.page += 1
        self.message_id, self.shown, self._check_next = message_id, None, False
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

    # What comes back

    def _listed(self, visit: int, outcome: Outcome[list[Status]]) -> None:
        statuses = self._value(outcome)
        if visit != self._visit:
            return
        if statuses is not None:
            self.statuses_changed.emit(statuses)
            if statuses and not self.message_id:
                self._open_first(statuses)
        if self.account and self.is_watched(self.account.id_instance):
            self.ask_health()
        else:
            self.find_statuses()

    def _open_first(self, statuses: list[Status]) -> None:
        left, self._left = self._left, ("", "")
        if any((one.id_instance, one.message_id) == left for one in statuses):
            self.open_status(left[1])
        else:
            self.open_status(statuses[0].message_id, check_if_new=False)

    def take_news(self, statuses: list[Status], opened: Opened | None) -> None:
        """Show what somebody wrote into the history: ``opened`` is the open status, if anything of it is new."""
        self.statuses_changed.emit(statuses)
        newest = statuses[0].message_id if statuses else self.message_id
        if statuses and not self.message_id:
            self._open_first(statuses)
        elif newest != self.message_id and not (self._chosen_by_user or self.is_in_use()):
            self.open_status(newest, check_if_new=False)
        elif opened and opened.status.message_id == self.message_id and self._is_new(opened):
            self._show(opened)

    def _is_new(self, opened: Opened) -> bool:
        """Whether a status differs from what is shown of it: an answer may have shown the same a moment ago."""
        shown = self.shown
        return (
            shown is None
            or (opened.status, opened.checks) != (shown.status, shown.checks)
            or opened.table.people is not shown.table.people
        )

    def _show(self, opened: Opened) -> None:
        self.shown = opened
        self.status_opened.emit(opened)
        self.settling.start()

    def _settled(self) -> None:
        if not self.shown or self.jobs.closed:  # another is being opened, or the window is going
            return
        self.status_settled.emit(self.shown)
        if self._check_next:
            self._check_next = False
            self.check()

    def _found(self, statuses: list[Status], _: int) -> None:
        self.statuses_changed.emit(statuses)
        newest = statuses[0] if statuses else None
        if newest and not self._chosen_by_user:
            if newest.message_id != self.message_id:
                self.open_status(newest.message_id)
            elif newest.last_checked_at is None:
                self.check()
        self.ask_health()
        self.refresh_names()

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
        self._check_next = check_if_new and opened.status.last_checked_at is None

    def _checked(self, answer: tuple[Check, Opened, list[Status]], page: int) -> None:
        check, opened, statuses = answer
        self.statuses_changed.emit(statuses)
        if page == self.page:
            self._show(opened)
            self.checked.emit(check)

    def _named(self, opened: Opened | None, page: int) -> None:
        if opened and page == self.page and opened.status.message_id == self.message_id:
            self._show(opened)

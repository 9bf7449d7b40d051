"""Forgetting a person or a status for good: asked, done in the background, told. There is no way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.question import ask
from greenstat_desktop.qt.text import isolated, nameless, number

if TYPE_CHECKING:
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.records import Status
    from greenstat_desktop.qt.desk import Desk
    from greenstat_desktop.qt.table_habits import TableHabits
    from greenstat_desktop.qt.table_rows import RowPerson


class ForgettingForGood(QObject):
    """Answers *Forget this status* and *Forget this person*, and gives the list of statuses its menu."""

    def __init__(self, parts: Parts, desk: Desk, jobs: Jobs, habits: TableHabits) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._jobs = parts, desk, jobs
        self._history: History | None = None
        self._command = parts.commands["forget_status"]
        self._command.triggered.connect(lambda _=False: self._ask_about_status())
        habits.forgetting_asked.connect(self._ask_about_person)
        desk.status_opened.connect(lambda _: self._enable())
        desk.account_opened.connect(lambda _: self._enable())
        self._list = parts.statuses.view
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self._enable()

    def open(self, history: History) -> None:
        """Begin to work with ``history``."""
        self._history = history
        self._enable()

    def _enable(self) -> None:
        self._command.setEnabled(self._history is not None and self._parts.page.opened is not None)

    def menu(self) -> QMenu:
        """Make the menu of the chosen status."""
        menu = QMenu(self._list)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions([self._parts.commands[name] for name in ("refresh", "export", "report")])
        menu.addSeparator()
        menu.addAction(self._command)
        return menu

    def _open_menu(self, place: QPoint) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            return
        row = self._list.visualRect(index)
        if not row.contains(place):  # asked for with the keys
            place = row.center()
        menu = self.menu()
        menu.popup(self._list.viewport().mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])

    # A status

    def _ask_about_status(self) -> None:
        if opened := self._parts.page.opened:
            ask_about_status(self._parts.page.window(), opened.status, partial(self._forget_status, opened.status))

    def _forget_status(self, status: Status) -> None:
        history = self._history
        if history is None:
            return
        self._desk.cancel()

        def work(_: object) -> None:
            history.upkeep.forget_status(status.id_instance, status.message_id)

        self._jobs.submit(LOCAL, work, partial(self._status_forgotten, status))

    def _status_forgotten(self, status: Status, outcome: Outcome[None]) -> None:
        account = self._desk.account
        if (
            _is_done(outcome)
            and account
            and (account.id_instance, self._desk.message_id) == (status.id_instance, status.message_id)
        ):
            self._desk.open_account(account, self._beside(status))
        self._tell(outcome, self.tr("The status is forgotten."))

    def _beside(self, status: Status) -> str:
        """Return the status of this account that stands where this one stood; "" if it was the only one."""
        listed = [one for one in self._parts.statuses.model.statuses if one.id_instance == status.id_instance]
        ids = [one.message_id for one in listed]
        place = ids.index(status.message_id) if status.message_id in ids else 0
        return next((one for one in (*ids[place + 1 :], *reversed(ids[:place])) if one != status.message_id), "")

    # A person

    def _ask_about_person(self, person: RowPerson) -> None:
        ask_about_person(self._parts.page.window(), person, partial(self._forget_person, person))

    def _forget_person(self, person: RowPerson) -> None:
        history = self._history
        if history is None:
            return

        def work(_: object) -> int:
            return history.upkeep.forget_person(person.chat_id)

        def delivered(outcome: Outcome[int]) -> None:
            left = outcome.value if isinstance(outcome, Done) else 0
            self._tell(outcome, self.tr("Forgotten: this person is gone from %Ln statuses.", "", left))

        self._jobs.submit(LOCAL, work, delivered)

    def _tell(self, outcome: Outcome[object], sentence: str) -> None:
        if isinstance(outcome, Done):
            self._parts.pages.current.message.show_message("info", sentence)
        else:
            self._parts.show_trouble(Trouble(outcome.error))


def ask_about_status(parent: QWidget, status: Status, agreed: Callable[[], None]) -> QMessageBox:
    """Say what goes with a status; call ``agreed`` only if the user says so."""
    people = _tr("%Ln recipients with their times", status.recipients)
    goes = _tr("Gone from this computer: its text and picture, its checks, and {people}.").format(people=people)
    stays = _tr("It will not be fetched again. Nothing changes on WhatsApp.")
    return _ask(
        parent,
        _tr("Forget this status"),
        _tr("Forget “{title}” for good?").format(title=isolated(title_of(status))),
        f"{goes} {stays}",
        agreed,
    )


def ask_about_person(parent: QWidget, person: RowPerson, agreed: Callable[[], None]) -> QMessageBox:
    """Say what goes with a person; call ``agreed`` only if the user says so."""
    phone = number(person.phone.replace(" ", "\u00a0")) or _tr("this person")
    who = phone if nameless(person.name) else f"{isolated(person.name)} ({phone})" if person.phone else person.name
    goes = _tr(
        "Gone from this computer, in all accounts: their name, their number, and when they received and read which"
        " status. The counts of those statuses become smaller."
    )
    stays = _tr("Later answers do not bring them back. Nothing changes on WhatsApp and on the phone.")
    return _ask(
        parent, _tr("Forget this person"), _tr("Forget {who} for good?").format(who=who), f"{goes} {stays}", agreed
    )


def _ask(parent: QWidget, title: str, question: str, told: str, agreed: Callable[[], None]) -> QMessageBox:
    copies = _tr(
        "The copies of the last days go too, for they hold it as well; a new one is made within the hour. This cannot"
        " be undone."
    )

    def decided(yes: bool) -> None:
        if yes:
            agreed()

    return ask(parent, title, question, f"{told}\n\n{copies}", _tr("&Forget for good"), decided)


def _is_done(outcome: Outcome[object]) -> bool:
    """Tell whether it is forgotten, though its last traces may still have to be wiped."""
    from greenstat_desktop.core.errors import HistoryError, HistoryFault

    return isinstance(outcome, Done) or (
        isinstance(outcome.error, HistoryError) and outcome.error.kind is HistoryFault.TRACES
    )


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ForgettingForGood", text, None, count)

"""From a person in a table to their statuses, and from one of those back to the person in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.latest import Latest
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.person_dialog import PersonDialog
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.cancel import CancelToken
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.person import PersonHistory

LANE: Final = "charts"


class PersonView(QObject):
    """Shows the statuses of whoever is asked for."""

    def __init__(self, parts: Parts, desk: Desk, jobs: Jobs, times: LocalTimes) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._times = parts, desk, times
        self._history: History | None = None
        self._wanted: tuple[str, int] | None = None  # the status that was asked for, and the person to be selected
        self._latest = Latest(jobs, LANE, self)
        self._latest.failed.connect(parts.show_trouble)
        desk.status_opened.connect(self._status_opened)

    def open(self, history: History) -> None:
        """Begin to work with ``history``."""
        self._history = history

    def show_statuses(self, chat_id: str) -> None:
        """Show the statuses of a person of the open account."""
        history, account = self._history, self._desk.account
        if history is not None and account is not None:
            self._latest.ask(partial(_read, history, account.id_instance, chat_id), self._show)

    def _show(self, shown: PersonHistory) -> None:
        masked = self._parts.commands["mask_numbers"].isChecked()
        dialog = PersonDialog(shown, self._times, self._parts.pages.window(), masked=masked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.status_wanted.connect(partial(self._open_status, shown.person))
        dialog.open()

    def _open_status(self, person: int, message_id: str) -> None:
        self._parts.pages.open("statuses")
        opened = self._desk.shown
        if opened and opened.status.message_id == message_id:
            self._select(person)
            return
        self._wanted = message_id, person
        self._desk.open_status(message_id)

    def _status_opened(self, opened: Opened) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted and wanted[0] == opened.status.message_id:
            self._select(wanted[1])

    def _select(self, person: int) -> None:
        recipients = self._parts.page.recipients
        recipients.select(person)
        recipients.view.setFocus()


def _read(history: History, id_instance: str, chat_id: str, cancel: CancelToken) -> PersonHistory:
    from greenstat_desktop.core.person import read_person

    return read_person(history, id_instance, chat_id, cancel)

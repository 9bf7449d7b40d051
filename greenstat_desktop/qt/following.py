"""Following the history: what anybody writes into it, this program or another one, is shown within seconds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from greenstat_desktop.core.milestones import reached
from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome
from greenstat_desktop.qt.opened import Core, Opened, read_status

if TYPE_CHECKING:
    from greenstat_desktop.qt.desk import Desk

_LOOK_MS = 2000


@dataclass(frozen=True, slots=True)
class Progress:
    """How a status is getting on."""

    next_check_at: datetime | None  # None: never again
    gained: int  # how many more had read it at the last check than at the one before


@dataclass(frozen=True, slots=True, eq=False)
class News:
    """What an account's history holds now."""

    revision: int
    statuses: list[Status]  # the newest first
    next_checks: Mapping[str, datetime]  # by message id
    opened: Opened | None  # the open status, if anything of it is new


class Following(QObject):
    """Looks into the history every two seconds, and hands the desk what is new.

    Signals: ``progressed`` carries a mapping of message id to ``Progress``; ``milestone`` a ``Status`` and what it
    reached.
    """

    progressed = Signal(object)
    milestone = Signal(object, object)

    def __init__(self, jobs: Jobs, desk: Desk) -> None:
        super().__init__(desk)
        self._jobs, self._desk = jobs, desk
        self._core: Core | None = None
        self._since = datetime.now(UTC)
        self._revision = -1
        self._account: Account | None = None
        self._before: dict[str, Status] = {}
        self._gained: dict[str, int] = {}
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        desk.account_opened.connect(self._begin)

    def open(self, core: Core) -> None:
        """Begin to look."""
        self._core = core
        self._timer.start()

    def look(self) -> None:
        """Look now, unless a look is under way."""
        core, account, desk = self._core, self._account, self._desk
        if core is None or account is None or self._looking:
            return
        self._looking = True
        shown, seen, since = desk.shown, self._revision, self._since
        self._jobs.submit(
            LOCAL, lambda _: _news(core, account, shown, seen, since), partial(self._take, account, desk.page)
        )

    def _begin(self, account: Account) -> None:
        self._account, self._revision = account, -1
        self._before, self._gained = {}, {}
        self.look()

    def _take(self, account: Account, page: int, outcome: Outcome[News | None]) -> None:
        self._looking = False
        if account is not self._account or not isinstance(outcome, Done) or outcome.value is None:
            return
        news = outcome.value
        self._revision = news.revision
        for status in news.statuses:
            self._compare(status)
        self._before = {one.message_id: one for one in news.statuses}
        self._desk.take_news(news.statuses, news.opened if page == self._desk.page else None)
        self.progressed.emit(
            {
                one.message_id: Progress(news.next_checks.get(one.message_id), self._gained.get(one.message_id, 0))
                for one in news.statuses
            }
        )

    def _compare(self, status: Status) -> None:
        before = self._before.get(status.message_id)
        if before is None or before.last_checked_at == status.last_checked_at:
            return
        self._gained[status.message_id] = status.read - before.read if before.last_checked_at else 0
        for one in reached(before, status):
            self.milestone.emit(status, one)


def _news(core: Core, account: Account, shown: Opened | None, seen: int, since: datetime) -> News | None:
    from greenstat_desktop.core.schedule import KEPT_BY_SERVICE, due_at

    revision = core.history.revision()
    if revision == seen:
        return None
    id_instance, now = account.id_instance, datetime.now(UTC)
    statuses = core.history.statuses(id_instance)
    due = {one.message_id: due_at(one, since) for one in core.history.watched(id_instance, now - KEPT_BY_SERVICE)}
    opened = None
    if shown is not None:
        status = next((one for one in statuses if one.message_id == shown.status.message_id), None)
        if status and (status != shown.status or core.history.people(id_instance) is not shown.table.people):
            opened = read_status(core.history, id_instance, status.message_id)
    return News(revision, statuses, {one: at for one, at in due.items() if at}, opened)

"""Following the history: what anybody writes into it, this program or another one, is shown within seconds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from greenstat_desktop.core.milestones import reached
from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome
from greenstat_desktop.qt.opened import Core, Opened, read_status

if TYPE_CHECKING:
    from greenstat_desktop.core.history.trends import Step
    from greenstat_desktop.qt.desk import Desk

_LOOK_MS: Final = 2000
_NEWEST: Final = 200  # how many statuses the list of all accounts has

Key: TypeAlias = tuple[str, str]  # idInstance and message id


@dataclass(frozen=True, slots=True)
class Progress:
    """How a status is getting on."""

    next_check_at: datetime | None  # None: never again
    gained: int  # how many more had read it at the last check than at the one before


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks at, and what they know of it already."""

    account: Account | None  # the open one
    all_accounts: bool
    shown: Opened | None
    revision: int
    step: int | None  # the last check that was told of; None: begin with what comes from now on
    awake_since: Mapping[str, datetime]  # by idInstance: since when each has been asked without a break
    begun_at: datetime  # the same for accounts that others watch


@dataclass(frozen=True, slots=True, eq=False)
class News:
    """What the history holds now."""

    revision: int
    statuses: list[Status]  # of the open account, the newest first
    newest: list[Status]  # of all accounts; empty unless wanted
    progress: Mapping[Key, Progress]
    opened: Opened | None  # the open status, if anything of it is new
    steps: list[Step]  # what was checked meanwhile, whatever its account
    last_step: int


class Following(QObject):
    """Looks into the history every two seconds: hands the desk what is new, and tells the rest to whoever listens.

    Signals: ``newest_changed`` carries the newest statuses of all accounts, while they are wanted; ``progressed`` a
    mapping of ``Key`` to ``Progress``; ``milestone`` a ``Status`` of any account and what it reached.
    """

    newest_changed = Signal(object)
    progressed = Signal(object)
    milestone = Signal(object, object)

    def __init__(self, jobs: Jobs, desk: Desk) -> None:
        super().__init__(desk)
        self._jobs, self._desk = jobs, desk
        self._core: Core | None = None
        self._begun_at = datetime.now(UTC)
        self._awake_since: dict[str, datetime] = {}
        self._revision = -1
        self._step: int | None = None
        self._all_accounts = self._looking = self._again = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        desk.account_opened.connect(lambda _: self._look_anew())

    def open(self, core: Core) -> None:
        """Begin to look."""
        self._core = core
        self._timer.start()
        self._look_anew()

    def want_all_accounts(self, *, wanted: bool) -> None:
        """Tell of the newest statuses of all accounts, too, or stop it."""
        self._all_accounts = wanted
        if wanted:
            self._look_anew()

    def resumed(self, id_instance: str, since: datetime) -> None:
        """Take in since when an account has been asked without a break: what is checked next depends on it."""
        self._awake_since[id_instance] = since
        self._revision = -1

    def look(self) -> None:
        """Look now, unless a look is under way."""
        core, desk = self._core, self._desk
        if core is None or self._looking:
            return
        self._looking = True
        wanted = Wanted(
            desk.account, self._all_accounts, desk.shown, self._revision, self._step, dict(self._awake_since),
            self._begun_at,
        )  # fmt: skip
        self._jobs.submit(LOCAL, lambda _: _news(core, wanted), partial(self._take, wanted, desk.page))

    def _look_anew(self) -> None:
        self._revision, self._again = -1, self._looking
        self.look()

    def _take(self, wanted: Wanted, page: int, outcome: Outcome[News | None]) -> None:
        self._looking = False
        if isinstance(outcome, Done) and outcome.value is not None:
            self._tell(wanted, page, outcome.value)
        if self._again:
            self._look_anew()

    def _tell(self, wanted: Wanted, page: int, news: News) -> None:
        self._step = news.last_step
        for step in news.steps:
            for one in reached(step.before, step.after):
                self.milestone.emit(step.after, one)
        if wanted.account is not self._desk.account or wanted.all_accounts != self._all_accounts:
            return
        if self._revision == wanted.revision:  # else somebody wants everything anew
            self._revision = news.revision
        self.progressed.emit(news.progress)
        if wanted.all_accounts:
            self.newest_changed.emit(news.newest)
        if wanted.account is not None:
            self._desk.take_news(news.statuses, news.opened if page == self._desk.page else None)


def _news(core: Core, wanted: Wanted) -> News | None:
    history = core.history
    revision, last_step = history.revision(), history.last_step()
    if revision == wanted.revision:
        return None
    steps = history.steps(wanted.step) if wanted.step is not None and wanted.step <= last_step else []
    of_account = history.overview(wanted.account.id_instance) if wanted.account else []
    of_all = history.overview(most=_NEWEST) if wanted.all_accounts else []
    statuses = [status for status, _ in of_account]
    opened = _reopened(core, wanted.shown, statuses) if wanted.shown else None
    progress = _progress(core, wanted, [*of_all, *of_account])
    return News(revision, statuses, [status for status, _ in of_all], progress, opened, steps, last_step)


def _progress(core: Core, wanted: Wanted, shown: Iterable[tuple[Status, int]]) -> dict[Key, Progress]:
    trends, oldest = dict[Key, int](), dict[str, datetime]()
    for status, trend in shown:
        trends[status.id_instance, status.message_id] = trend
        oldest[status.id_instance] = min(status.first_seen_at, oldest.get(status.id_instance, status.first_seen_at))
    due = _due(core, wanted, oldest)
    return {key: Progress(due.get(key), trend) for key, trend in trends.items()}


def _due(core: Core, wanted: Wanted, oldest: Mapping[str, datetime]) -> dict[Key, datetime | None]:
    """Return when each status of these accounts is checked next; of those seen before the oldest one, nobody asks."""
    from greenstat_desktop.core.schedule import KEPT_BY_SERVICE, due_at

    kept_since = datetime.now(UTC) - KEPT_BY_SERVICE
    return {
        (account, one.message_id): due_at(one, wanted.awake_since.get(account, wanted.begun_at))
        for account, first in oldest.items()
        for one in core.history.watched(account, max(kept_since, first - timedelta(seconds=1)))
    }


def _reopened(core: Core, shown: Opened, statuses: list[Status]) -> Opened | None:
    """Read the open status again if anything of it is new."""
    id_instance, message_id = shown.key
    status = next((one for one in statuses if (one.id_instance, one.message_id) == shown.key), None)
    if status is None or (status == shown.status and core.history.people(id_instance) is shown.table.people):
        return None
    return read_status(core.history, id_instance, message_id)

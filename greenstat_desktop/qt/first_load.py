"""How far the first questions about an account's statuses are, one a second; Esc stops them and keeps what arrived."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from greenstat_desktop.core.events import Event, Failed, Resting
from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.core.schedule import KEPT_BY_SERVICE
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.search_field import SearchField
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.watching import Care, Watching

_FEWEST = 2  # one status alone is asked about before anybody could read it


class FirstLoad(QObject):
    """Counts the statuses of the open account that were never asked about, while it is being watched."""

    def __init__(self, parts: Parts, desk: Desk, watching: Watching, times: LocalTimes) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._watching, self._times = parts, desk, watching, times
        self._all: set[str] = set()  # message ids that were waiting for their first question
        self._waiting: set[str] = set()
        self._failed: set[str] = set()
        desk.account_opened.connect(self._account_opened)
        desk.statuses_changed.connect(self._statuses_changed)
        watching.told.connect(self._told)
        watching.condition_changed.connect(lambda *_: self._show())
        parts.commands["cancel"].triggered.connect(lambda _=False: self._stop())

    @property
    def loading(self) -> bool:
        """Whether there is anything to wait for."""
        account = self._desk.account
        watched = account is not None and self._watching.condition(account.id_instance).care in (
            Care.STARTING, Care.WATCHED
        )  # fmt: skip
        return watched and bool(self._waiting) and len(self._all) >= _FEWEST

    def _account_opened(self, account: Account) -> None:
        del account
        self._all, self._waiting, self._failed = set(), set(), set()
        self._show()

    def _statuses_changed(self, statuses: list[Status]) -> None:
        since = datetime.now(UTC) - KEPT_BY_SERVICE
        new = {one.message_id for one in statuses if one.last_checked_at is None and one.first_seen_at > since}
        if not self._waiting:
            self._all = set()
        self._waiting = new - self._failed
        self._all |= self._waiting
        self._show()

    def _told(self, event: Event) -> None:
        account = self._desk.account
        if account is None:
            return
        match event:
            case Failed(account.id_instance, message_id=message_id) if message_id:
                self._failed.add(message_id)
                self._waiting.discard(message_id)
            case Resting(account.id_instance):  # nobody asks about the others any more
                self._waiting.clear()
            case _:
                return
        self._show()

    def _show(self) -> None:
        if not self.loading:
            self._parts.show_progress(self, "", 0, 0)
            return
        done, total = self._counts()
        text = self.tr(
            "Asking about each status: {done} of {all}, about {seconds} s, as the service answers once a second. "
            "Esc stops it."
        )
        counts = {"done": done, "all": total, "seconds": len(self._waiting)}
        words = text.format(**{name: self._times.count(number) for name, number in counts.items()})
        self._parts.show_progress(self, words, done, total)

    def _counts(self) -> tuple[int, int]:
        return len(self._all) - len(self._waiting), len(self._all)

    def _stop(self) -> None:
        account = self._desk.account
        typing = isinstance(QApplication.focusWidget(), SearchField)  # there Esc means the search
        if account is None or typing or not self.loading:
            return
        done, total = map(self._times.count, self._counts())
        self._watching.hold(account.id_instance)
        self._parts.page.message.show_message(
            "info",
            self.tr("Stopped after {done} of {all} statuses. What arrived is kept.").format(done=done, all=total),
            self.tr("Go on"),
            lambda: self._watching.begin_anew(account.id_instance),
        )

"""For how long the history keeps statuses: known to the window, and chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome
from greenstat_desktop.qt.opened import Trouble

if TYPE_CHECKING:
    from greenstat_desktop.core.history.store import History


class KeptTime(QObject):
    """Signals: ``changed`` when it is another time, or is known at last."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk)
        self._desk, self._jobs = desk, jobs
        self._history: History | None = None
        self.known = False
        self.time: timedelta | None = None  # None: for ever

    def open(self, history: History) -> None:
        """Begin to work with ``history``."""
        self._history = history
        self._jobs.submit(LOCAL, lambda _: history.upkeep.kept_for(), self._take)

    def count_older(self, time: timedelta, deliver: Callable[[int], None]) -> None:
        """Tell how many statuses were first seen longer ago than that: they would go."""
        history, moment = self._history, datetime.now(UTC) - time
        if history is None:
            return

        def delivered(outcome: Outcome[int]) -> None:
            if isinstance(outcome, Done):
                deliver(outcome.value)
            else:
                self._desk.failed.emit(Trouble(outcome.error))

        self._jobs.submit(LOCAL, lambda _: sum(one.first_seen_at < moment for one in history.statuses()), delivered)

    def choose(self, time: timedelta | None) -> None:
        """Keep statuses for this time from now on; None: for ever. Older ones go within an hour."""
        history = self._history
        if history is None:
            return

        def work(_: object) -> timedelta | None:
            history.upkeep.keep_for(time)
            return time

        self._jobs.submit(LOCAL, work, self._take)

    def _take(self, outcome: Outcome[timedelta | None]) -> None:
        if isinstance(outcome, Done):
            self.known, self.time = True, outcome.value
        else:
            self._desk.failed.emit(Trouble(outcome.error))
        self.changed.emit()

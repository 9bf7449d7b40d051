"""What is being asked of the service on behalf of the user: announced while it lasts, and to be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.jobs import Jobs, Outcome
from greenstat_desktop.qt.opened import Work

T = TypeVar("T")


class Asking(QObject):
    """Runs questions on an account's lane. Signals: ``work_changed`` carries the ``Work`` under way, or None."""

    work_changed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._working: dict[CancelToken, Work] = {}

    @property
    def busy(self) -> bool:
        """Whether anything is being asked."""
        return bool(self._working)

    @property
    def checking(self) -> bool:
        """Whether a check is under way."""
        return any(work.checking for work in self._working.values())

    def ask(
        self, lane: str, doing: Work, work: Callable[[CancelToken], T], deliver: Callable[[Outcome[T]], None]
    ) -> None:
        """Run ``work``, then call ``deliver``; until then it is announced as ``doing``."""

        def delivered(outcome: Outcome[T]) -> None:
            self._working.pop(token, None)
            self._announce()
            deliver(outcome)

        token = self._jobs.submit(lane, work, delivered)
        self._working[token] = doing
        self._announce()

    def cancel(self) -> None:
        """Stop everything that is under way; what arrived is kept."""
        for token in tuple(self._working):
            token.cancel()

    def cancel_checks(self) -> None:
        """Stop the checks alone."""
        for token, work in tuple(self._working.items()):
            if work.checking:
                token.cancel()

    def _announce(self) -> None:
        working = sorted(self._working.values(), key=lambda work: not work.checking)
        self.work_changed.emit(working[0] if working else None)

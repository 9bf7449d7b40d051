"""Questions of which only the newest is wanted: a page asks again before the last answer is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.qt.jobs import Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.opened import Trouble

T = TypeVar("T")


class Latest(QObject):
    """Asks in the background; what was asked before and comes late is dropped.

    Signals: ``failed`` carries a ``Trouble``.
    """

    failed = Signal(object)

    def __init__(self, jobs: Jobs, lane: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._lane, self._token, self._number = jobs, lane, CancelToken(), 0

    def ask(self, work: Callable[[CancelToken], T], arrived: Callable[[T], None]) -> None:
        """Do the work, then call ``arrived`` with what came of it, unless something else was asked by then."""
        self.cancel()
        self._token = self._jobs.submit(self._lane, work, partial(self._settled, self._number, arrived))

    def cancel(self) -> None:
        """Answer nothing that was asked so far."""
        self._token.cancel()
        self._number += 1

    def _settled(self, number: int, arrived: Callable[[T], None], outcome: Outcome[T]) -> None:
        if number != self._number:
            return
        match outcome:
            case Done(value):
                arrived(value)
            case Failed(error) if not isinstance(error, Cancelled):
                self.failed.emit(Trouble(error))

"""Reads an audience, then its hours, in the background; what was asked before and comes late is dropped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.qt.audience_model import country_names
from greenstat_desktop.qt.jobs import Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.opened import Trouble

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenstat_desktop.core.choice import Choice
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.hours import Hours
    from greenstat_desktop.core.insights import OpenedAudience

LANE: Final = "audience"  # hundreds of statuses: a curve does not wait for them


class AudienceReading(QObject):
    """Signals: ``arrived`` carries an ``OpenedAudience``, ``hours_arrived`` its ``Hours``, ``failed`` a ``Trouble``."""

    arrived = Signal(object)
    hours_arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._token, self._number = jobs, CancelToken(), 0

    def ask(self, history: History, id_instance: str, choice: Choice) -> None:
        """Read it anew; a question before this one is answered no more."""
        self.cancel()
        number, names = self._number, country_names()
        hours = partial(self._ask_hours, number, history, id_instance, choice)
        self._token = self._jobs.submit(
            LANE,
            lambda cancel: _read_audience(history, id_instance, choice, names, cancel),
            partial(self._read, number, hours),
        )

    def cancel(self) -> None:
        """Answer nothing that was asked so far."""
        self._token.cancel()
        self._number += 1

    def _read(self, number: int, then: Callable[[], None], outcome: Outcome[OpenedAudience]) -> None:
        if number == self._number and self._arrived(outcome, self.arrived.emit):
            then()

    def _ask_hours(self, number: int, history: History, id_instance: str, choice: Choice) -> None:
        self._token = self._jobs.submit(
            LANE,
            lambda cancel: _read_hours(history, id_instance, choice, cancel),
            partial(self._hours_read, number),
        )

    def _hours_read(self, number: int, outcome: Outcome[Hours]) -> None:
        if number == self._number:
            self._arrived(outcome, self.hours_arrived.emit)

    def _arrived(self, outcome: Outcome[object], tell: Callable[[object], None]) -> bool:
        match outcome:
            case Done(value):
                tell(value)
                return True
            case Failed(error) if not isinstance(error, Cancelled):
                self.failed.emit(Trouble(error))
        return False


def _read_audience(
    history: History, id_instance: str, choice: Choice, names: Mapping[str, str], cancel: CancelToken
) -> OpenedAudience:
    from greenstat_desktop.core.insights import read_audience

    return read_audience(history, id_instance, choice, country_names=names, cancel=cancel)


def _read_hours(history: History, id_instance: str, choice: Choice, cancel: CancelToken) -> Hours:
    from greenstat_desktop.core.insights import read_hours

    return read_hours(history, id_instance, choice, cancel=cancel)

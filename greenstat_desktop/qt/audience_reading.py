"""Reads an audience, then its hours, in the background; what was asked before and comes late is dropped."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.country_order import countries
from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.latest import Latest

if TYPE_CHECKING:
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
        self._latest = Latest(jobs, LANE, self)
        self._latest.failed.connect(self.failed)

    def ask(self, history: History, id_instance: str, choice: Choice) -> None:
        """Read it anew; a question before this one is answered no more."""
        names = countries()

        def read(opened: OpenedAudience) -> None:
            self.arrived.emit(opened)
            self._latest.ask(lambda cancel: _read_hours(history, id_instance, choice, cancel), self.hours_arrived.emit)

        self._latest.ask(lambda cancel: _read_audience(history, id_instance, choice, names, cancel), read)

    def foresee(self, history: History, id_instance: str, choice: Choice) -> None:
        """Begin what ``ask`` will take long for; what is done by then need not be done again."""
        self._latest.ask(lambda cancel: _read_ahead(history, id_instance, choice, cancel), lambda _: None)

    def cancel(self) -> None:
        """Answer nothing that was asked so far."""
        self._latest.cancel()


def _read_ahead(history: History, id_instance: str, choice: Choice, cancel: CancelToken) -> None:
    from greenstat_desktop.core.insights import read_ahead

    read_ahead(history, id_instance, choice, cancel)


def _read_audience(
    history: History, id_instance: str, choice: Choice, names: Mapping[str, str], cancel: CancelToken
) -> OpenedAudience:
    from greenstat_desktop.core.insights import read_audience

    return read_audience(history, id_instance, choice, country_names=names, cancel=cancel)


def _read_hours(history: History, id_instance: str, choice: Choice, cancel: CancelToken) -> Hours:
    from greenstat_desktop.core.insights import read_hours

    return read_hours(history, id_instance, choice, cancel=cancel)

"""Arranges a table for its panel, the last time it is asked to: at once while that goes unnoticed, else in a job."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.jobs import Done, Jobs, Outcome

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.table import ArrangedTable, Arrangement

AT_ONCE: Final = 100_000  # rows: arranged in under half a frame
_LANE: Final = "tables"  # of its own: who types does not wait for an export


class Arranging(QObject):
    """Without jobs every table is arranged at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._token = CancelToken()
        self._settle: Callable[[], None] | None = None

    def use(self, jobs: Jobs) -> None:
        """Arrange large tables in jobs from now on."""
        self._jobs = jobs

    def takes_time(self, rows: int) -> bool:
        """Whether a table of so many rows is arranged in a job."""
        return self._jobs is not None and rows > AT_ONCE

    def ask(
        self,
        table: Any,  # noqa: ANN401 - a Table, and what arrives is of the same kind
        arrangement: Arrangement,
        before: ArrangedTable[Any] | None,
        arrived: Callable[[ArrangedTable[Any]], None],
    ) -> None:
        """Arrange a table, then call ``arrived`` with it. What was asked for before and is not there yet is dropped."""
        from greenstat_desktop.core.recipients.table import arrange

        self.drop()
        if self._jobs is None or not self.takes_time(len(table)):
            arrived(arrange(table, arrangement, before))
            return
        self._settle = lambda: arrived(arrange(table, arrangement, before))
        self._token = self._jobs.submit(
            _LANE, lambda _: arrange(table, arrangement, before), partial(self._deliver, arrived)
        )

    def settle(self) -> None:
        """Do now what is under way, for whoever cannot wait."""
        settle = self._settle
        self.drop()
        if settle:
            settle()

    def drop(self) -> None:
        """Let go of what is under way."""
        self._settle = None
        self._token.cancel()

    def _deliver(self, arrived: Callable[[ArrangedTable[Any]], None], outcome: Outcome[ArrangedTable[Any]]) -> None:
        if isinstance(outcome, Done):  # else another was asked for since
            self._settle = None
            arrived(outcome.value)

"""From the open status to its reach curve: worked out in a job, shown once it is there, hidden where it is unwanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import Done, Jobs, Outcome
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.window_memory import WindowMemory

if TYPE_CHECKING:
    from greenstat_desktop.core.reach import Reach

LANE: Final = "charts"  # so that a curve does not wait for an export
SHOWN: Final = "reach_curve"  # the name of the command, and of what is remembered


class ReachView(QObject):
    """Answers the command *Reach curve*, and keeps the curve of the open status up to date."""

    def __init__(self, parts: Parts, desk: Desk, jobs: Jobs, memory: WindowMemory) -> None:
        super().__init__(desk)
        self._page, self._jobs, self._memory = parts.page, jobs, memory
        self._key: tuple[str, str] | None = None  # of the status that is open
        self._token = CancelToken()
        command = parts.commands[SHOWN]
        command.toggled.connect(self._toggled)
        command.setChecked(memory.chosen(SHOWN, otherwise=True))
        self._page.want_reach(wanted=command.isChecked())
        desk.status_opened.connect(self._status_opened)
        desk.status_settled.connect(self._work_out)

    def _toggled(self, wanted: bool) -> None:
        self._memory.choose(SHOWN, value=wanted)
        self._page.want_reach(wanted=wanted)

    def _status_opened(self, opened: Opened) -> None:
        self._token.cancel()
        if opened.key != self._key:
            self._key = opened.key
            self._page.reach.show_reach(None)

    def _work_out(self, opened: Opened) -> None:
        self._token = self._jobs.submit(LANE, lambda _: reach_of(opened), partial(self._show, opened))

    def _show(self, opened: Opened, outcome: Outcome[Reach]) -> None:
        if opened.key == self._key and isinstance(outcome, Done):
            self._page.reach.show_reach(outcome.value, title_of(opened.status))


def reach_of(opened: Opened) -> Reach:
    """Work out the curve of a status, up to its last check."""
    from greenstat_desktop.core.reach import reach

    first, last = opened.status.first_seen_at, opened.status.last_checked_at
    return reach(opened.table.marks, int(first.timestamp()), int((last or first).timestamp()))

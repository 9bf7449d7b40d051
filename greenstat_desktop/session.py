"""One history open in the window, from its opening to its end: the background work, the desk and every feature."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

    from greenstat_desktop.core.cancel import CancelToken
    from greenstat_desktop.preparing import Prepared
    from greenstat_desktop.qt.desk import Desk
    from greenstat_desktop.qt.exporting import ChoosePath
    from greenstat_desktop.qt.jobs import Jobs, Outcome
    from greenstat_desktop.qt.main_window import MainWindow
    from greenstat_desktop.qt.window_memory import WindowMemory

Prepare: TypeAlias = Callable[[ExitStack], "Prepared"]


class Session:
    """Furnishes the window, and takes everything out of it again: the next session finds nothing of this one."""

    def __init__(
        self, window: MainWindow, memory: WindowMemory, prepare: Prepare, choose_path: ChoosePath | None = None
    ) -> None:
        self._window, self._memory, self._prepare, self._choose_path = window, memory, prepare, choose_path
        self._ending = ExitStack()

    @cached_property
    def jobs(self) -> Jobs:
        """The background work: made when it is first needed, after the first paint."""
        from greenstat_desktop.qt.jobs import Jobs

        return Jobs()

    @cached_property
    def desk(self) -> Desk:
        """The desk between window and core."""
        from greenstat_desktop.qt.desk import Desk

        return Desk(self.jobs)

    def furnish(self) -> None:
        """Bring in everything that the first paint did not wait for, then open the history."""
        if self.jobs.closed:
            return
        from greenstat_desktop.qt.bringing_names import BringingNames
        from greenstat_desktop.qt.charts.saver import ChartSaver
        from greenstat_desktop.qt.exporting import Exporter, ask_for_path
        from greenstat_desktop.qt.following import Following
        from greenstat_desktop.qt.helping import Helping
        from greenstat_desktop.qt.jobs import LOCAL
        from greenstat_desktop.qt.reach_view import ReachView
        from greenstat_desktop.qt.speaking import Speaking
        from greenstat_desktop.qt.table_habits import TableHabits
        from greenstat_desktop.qt.times import LocalTimes
        from greenstat_desktop.qt.tray import Tray
        from greenstat_desktop.qt.watch_view import PAUSED, WatchView
        from greenstat_desktop.qt.watching import Watching

        times, exporter = LocalTimes(), Exporter(self.jobs, self._choose_path or ask_for_path, self.desk)
        self._window.furnish(self.desk, exporter, times)
        self.watching = Watching(self.jobs, paused=self._memory.chosen(PAUSED, otherwise=False), parent=self.desk)
        self.following = Following(self.jobs, self.desk)
        self.bringing_names = BringingNames(self._window, self.desk, self.jobs)
        recipients = self._window.page.recipients
        self.habits = TableHabits(self._window, self.jobs, self._memory)
        self.habits.add("recipients", recipients.view, recipients)
        Helping(self._window)
        self.pictures = ChartSaver(self.jobs, parent=self.desk)
        self.pictures.add(self._window.page.reach.curve)
        self.pictures.written.connect(self._tell_written)
        self.pictures.failed.connect(self._window.show_trouble)
        ReachView(self._window, self.desk, self.jobs, self._memory)
        Speaking(self._window, self.desk)
        tray = Tray(times, self._window)
        WatchView(self._window, self.desk, self.watching, self.following, tray, self._memory)
        self.jobs.submit(LOCAL, self._made_ready, self._ready)

    def close(self) -> bool:
        """Stop everything. Returns whether every thread has ended."""
        ended = self.jobs.close()
        if ended:
            self._ending.close()
        return ended

    def _tell_written(self, target: Path) -> None:
        from greenstat_desktop.qt.written import show_written

        show_written(self._window.pages.current.message, target)

    def _made_ready(self, _: CancelToken) -> Prepared:
        return self._prepare(self._ending)

    def _ready(self, outcome: Outcome[Prepared]) -> None:
        from greenstat_desktop.qt.jobs import Done
        from greenstat_desktop.qt.opened import Trouble
        from greenstat_desktop.qt.thumbnails import Thumbnails

        if not isinstance(outcome, Done):
            self._window.show_trouble(Trouble(outcome.error))
            return
        core = outcome.value.core
        self.watching.open(core)
        self.following.open(core)
        self.bringing_names.open(core.history)
        self._window.statuses.model.show_thumbnails(Thumbnails(self.jobs, core.history, self.desk))
        self.desk.open(core)
        if outcome.value.trouble:
            self._window.show_trouble(Trouble(outcome.value.trouble))

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
    from greenstat_desktop.qt.account_forgetting import Forgetting
    from greenstat_desktop.qt.desk import Desk
    from greenstat_desktop.qt.exporting import ChoosePath, Exporter
    from greenstat_desktop.qt.jobs import Jobs, Outcome
    from greenstat_desktop.qt.kept_time import KeptTime
    from greenstat_desktop.qt.main_window import MainWindow
    from greenstat_desktop.qt.resuming import Resuming
    from greenstat_desktop.qt.sweeping import Sweeper
    from greenstat_desktop.qt.times import LocalTimes
    from greenstat_desktop.qt.window_memory import WindowMemory

_PATIENCE_S = 0.3  # how long changing the session waits for the old one's threads

Prepare: TypeAlias = Callable[[ExitStack, "CancelToken"], "Prepared"]


class Session:
    """Furnishes the window, and takes everything out of it again: the next session finds nothing of this one."""

    def __init__(
        self, window: MainWindow, memory: WindowMemory, prepare: Prepare, choose_path: ChoosePath | None = None
    ) -> None:
        self._window, self._memory, self._prepare, self._choose_path = window, memory, prepare, choose_path
        self._ending = ExitStack()
        self.forgetting: Forgetting | None = None  # until the window is furnished, and after the end
        self.resuming: Resuming | None = None  # as well
        self.kept_time: KeptTime | None = None  # until the window is furnished
        self._sweeper: Sweeper | None = None  # until the history is open, and after the end

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

    def furnish(self, leave: Callable[[], None], *, sample: bool) -> None:
        """Bring in everything that the first paint did not wait for, then open the history.

        ``sample``: whether all of it is made up. ``leave`` is called when the user wants to change to the other kind.
        """
        if self.jobs.closed:
            return
        from greenstat_desktop.qt.account_forgetting import Forgetting
        from greenstat_desktop.qt.all_accounts import AllAccounts
        from greenstat_desktop.qt.bringing_names import BringingNames
        from greenstat_desktop.qt.exporting import Exporter, ask_for_path
        from greenstat_desktop.qt.following import Following
        from greenstat_desktop.qt.helping import Helping
        from greenstat_desktop.qt.history_care import HistoryCare
        from greenstat_desktop.qt.jobs import LOCAL
        from greenstat_desktop.qt.letters import FontsAhead
        from greenstat_desktop.qt.reach_view import ReachView
        from greenstat_desktop.qt.resuming import Resuming
        from greenstat_desktop.qt.speaking import Speaking
        from greenstat_desktop.qt.table_habits import TableHabits
        from greenstat_desktop.qt.times import LocalTimes
        from greenstat_desktop.qt.updates import Updates
        from greenstat_desktop.qt.usual_view import UsualView
        from greenstat_desktop.qt.watch_view import PAUSED
        from greenstat_desktop.qt.watching import Watching

        times, exporter = LocalTimes(), Exporter(self.jobs, self._choose_path or ask_for_path, self.desk)
        self._window.furnish(self.desk, exporter, times)
        self._window.welcome.sample_wanted.connect(leave)
        if sample:
            exporter.sample = True
            self._window.mark_as_sample().left.connect(leave)
        self.watching = Watching(self.jobs, paused=self._memory.chosen(PAUSED, otherwise=False), parent=self.desk)
        self.following = Following(self.jobs, self.desk)
        self.forgetting = Forgetting(self._window, self.desk, self.jobs)
        AllAccounts(self._window, self.desk, self.following, self._memory)
        self.bringing_names = BringingNames(self._window, self.desk, self.jobs)
        self.history_care = HistoryCare(self._window, self.desk, self.jobs)
        recipients = self._window.page.recipients
        self.habits = TableHabits(self._window, self.jobs, self._memory)
        recipients.arranging.use(self.jobs)
        self.habits.add("recipients", recipients.view, recipients)
        Helping(self._window, self.desk, self._memory)
        ReachView(self._window, self.desk, self.jobs, self._memory)
        self._furnish_writers()
        self._add_pages(times, exporter)
        self._furnish_privacy(exporter)
        self.usual = UsualView(self._window, self.desk, self.jobs, times)
        Speaking(self._window, self.desk)
        FontsAhead(self.desk, self.jobs)
        if not sample:
            Updates(self._window, self.jobs, self._memory, self.desk)
        self.resuming = Resuming(self._window, self.desk, self.habits, self._memory)
        self._furnish_watching(times)
        self.jobs.submit(LOCAL, self._made_ready, self._ready)

    def _furnish_watching(self, times: LocalTimes) -> None:
        from greenstat_desktop.qt.first_load import FirstLoad
        from greenstat_desktop.qt.first_trouble import FirstTrouble
        from greenstat_desktop.qt.tray import Tray
        from greenstat_desktop.qt.watch_view import WatchView

        self._tray = Tray(times, self._window)
        WatchView(self._window, self.desk, self.watching, self.following, self._tray, self._memory)
        FirstTrouble(self._window, self.desk, self.watching)
        FirstLoad(self._window, self.desk, self.watching, times)

    def _furnish_writers(self) -> None:
        from greenstat_desktop.qt.charts.saver import ChartSaver
        from greenstat_desktop.qt.reporting import Reporting

        self.pictures = ChartSaver(self.jobs, parent=self.desk)
        self.pictures.add(self._window.page.reach.curve)
        self.pictures.written.connect(self._tell_written)
        self.pictures.failed.connect(self._window.show_trouble)
        self.reporting = Reporting(self._window, self.desk, self.jobs)
        self.reporting.written.connect(self._tell_written)

    def _add_pages(self, times: LocalTimes, exporter: Exporter) -> None:
        """Bring in the pages beside *Statuses*."""
        from greenstat_desktop.qt.audience_page import AudiencePage
        from greenstat_desktop.qt.compare_page import ComparePage
        from greenstat_desktop.qt.compare_tables import GroupsOrder
        from greenstat_desktop.qt.comparing import Comparing
        from greenstat_desktop.qt.person_view import PersonView

        self.audience = AudiencePage(self.desk, exporter, times, self._memory, self._window.pages)
        self.audience.failed.connect(self._window.show_trouble)
        self._window.pages.add("audience", self.audience)
        self.habits.add("audience", self.audience.people.view, self.audience.people)
        self.audience.people.arranging.use(self.jobs)
        self.compare = ComparePage(self.desk, exporter, times, self._window.pages)
        self.compare.failed.connect(self._window.show_trouble)
        self._window.pages.add("compare", self.compare)
        for name, view in self.compare.tables.views.items():
            self.habits.add(f"compare_{name}", view, self.compare.tables if name == "lines" else GroupsOrder())
        Comparing(self._window, self.desk, self.compare)
        self.person = PersonView(self._window, self.desk, self.jobs, times)
        self.habits.person_asked.connect(self.person.show_statuses)
        self.pictures.add(self.audience.segments.bar, self.audience.hours.map, self.compare.chart)

    def _furnish_privacy(self, exporter: Exporter) -> None:
        from greenstat_desktop.qt.forgetting import ForgettingForGood
        from greenstat_desktop.qt.kept_time import KeptTime
        from greenstat_desktop.qt.masking import Masking

        models = (self._window.page.recipients.model, self.audience.people.model)
        self.masking = Masking(self._window, models, exporter, self._memory)
        self.kept_time = KeptTime(self.desk, self.jobs)
        self.for_good = ForgettingForGood(self._window, self.desk, self.jobs, self.habits)

    def leave(self) -> bool:
        """Stop everything and make room for another session. Returns whether ``close`` need not be called any more."""
        ended = self._end(_PATIENCE_S)
        self._tray.deleteLater()
        self.desk.deleteLater()
        return ended

    def ended(self) -> bool:
        """Return whether, once left, everything of it has ended by now."""
        return self._end(0)

    def close(self, patience_s: float) -> bool:
        """Stop everything, and wait so long at most. Returns whether every thread has ended."""
        return self._end(patience_s)

    def _end(self, patience_s: float) -> bool:
        if self.resuming:
            self.resuming.keep()
            self.resuming = None
        if self._sweeper:
            self._sweeper.close()
            self._sweeper = None
        ended = self.jobs.close(patience_s)
        if self.forgetting:
            self.forgetting.close()
            self.forgetting = None
        if ended:
            self._ending.close()
        return ended

    def _tell_written(self, target: Path) -> None:
        from greenstat_desktop.qt.written import show_written

        show_written(self._window.pages.current.message, target)

    def _made_ready(self, cancel: CancelToken) -> Prepared:
        return self._prepare(self._ending, cancel)

    def _ready(self, outcome: Outcome[Prepared]) -> None:
        from greenstat_desktop.qt.jobs import Done
        from greenstat_desktop.qt.opened import Trouble
        from greenstat_desktop.qt.sweeping import Sweeper
        from greenstat_desktop.qt.thumbnails import Thumbnails

        self._sweeper = Sweeper(self.desk)
        if not isinstance(outcome, Done):
            self._window.show_trouble(Trouble(outcome.error))
            return
        core = outcome.value.core
        self.watching.open(core)
        self.following.open(core)
        if self.forgetting:
            self.forgetting.open(core)
        self.bringing_names.open(core.history)
        self.usual.open(core.history)
        self.audience.open(core.history)
        self.compare.open(core.history)
        self.person.open(core.history)
        self._window.statuses.model.show_thumbnails(Thumbnails(self.jobs, core.history, self.desk))
        if self.resuming:
            self.resuming.open(core)
        self.history_care.open(core.history, outcome.value.repair)
        if self.kept_time:
            self.kept_time.open(core.history)
        self.for_good.open(core.history)
        if outcome.value.trouble:
            self._window.show_trouble(Trouble(outcome.value.trouble))

"""The page *Compare*: two to eight statuses at equal age, as curves and as a table; all of them by week."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.charts.card import ChartCard
from greenstat_desktop.qt.charts.compare_chart import CompareChart, Compared
from greenstat_desktop.qt.compare_picker import LEAST, ComparePicker
from greenstat_desktop.qt.compare_tables import CompareTables
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.export_dialog import PresetName
from greenstat_desktop.qt.exporting import Exporter
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.latest import Latest
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.offers import comparison_offer
from greenstat_desktop.qt.page import Answers, Page
from greenstat_desktop.qt.range_buttons import RangeButtons
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.written import show_written

if TYPE_CHECKING:
    from greenstat_desktop.core.cancel import CancelToken
    from greenstat_desktop.core.comparison import Comparison
    from greenstat_desktop.core.groups import Grouped
    from greenstat_desktop.core.history.store import History

LANE: Final = "charts"
_HOURS: Final = (1, 6, 24)  # as in core.comparison.EQUAL_AGES, which loads numpy
_HOUR_S: Final = 3_600
_PICKER_PX: Final = (208, 258)  # at least and at most


class ComparePage(Page):
    """Compares what is ticked. Signals: ``failed`` carries a ``Trouble``."""

    failed = Signal(object)

    def __init__(self, desk: Desk, exporter: Exporter, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._exporter = desk, exporter
        self._history: History | None = None
        self._statuses: list[Status] = []
        self._anew = True  # whether the newest are chosen by themselves
        self.comparison: Comparison | None = None
        self.reading, self.grouping = (Latest(desk.jobs, LANE, self) for _ in range(2))
        self.message = MessageBar(self)
        self.picker = ComparePicker(times, self)
        self.chart = CompareChart(self.tr("Read, at equal age"), times)
        self.card = ChartCard(self.chart, self)
        ages = [(_HOUR_S * hours, self.tr("{count} h").format(count=times.count(hours))) for hours in _HOURS]
        meaning = self.tr("Compare at the age of {duration}")
        self.age = RangeButtons[int | None](
            [
                *((age, text, meaning.format(duration=text)) for age, text in ages),
                (None, self.tr("All"), self.tr("Compare each as it was last checked")),
            ],
            self.card,
        )
        self.card.head.addWidget(self.age)
        self.setTabOrder(self.age.buttons[None], self.chart)
        self.tables = CompareTables(times, self)
        self.parts = (self.card, self.tables)
        self._lay_out()
        self.picker.chosen.connect(self._load)
        self.age.chosen.connect(self._load)
        for asked in (self.reading, self.grouping):
            asked.failed.connect(self.failed)
        exporter.written.connect(self._written)
        desk.account_opened.connect(self._account_opened)
        desk.statuses_changed.connect(self._statuses_changed)

    def open(self, history: History) -> None:
        """Begin to work with ``history``."""
        self._history = history

    def add(self, message_id: str) -> None:
        """Compare this status with those that are chosen."""
        self._offer()
        self.picker.add(message_id)

    # A page of the window

    def shown(self) -> None:
        """The page has become the visible one: the list takes the keys, and what is new is read."""
        self.picker.list.setFocus()
        for action in (self._offer, self._load):
            self.painting.do(action)

    def answers(self) -> Answers:
        """Return what can be asked of these statuses."""
        export = {"export": self._export} if self.comparison else {}
        own = {"refresh": self._load, "search": self._start_search, "original_order": self.tables.forget_order}
        return {**own, **export}

    def facts(self) -> str:
        """Say how many statuses are compared."""
        return self.tr("%Ln statuses compared", "", len(self.comparison.lines) if self.comparison else 0)

    def _export(self, preset: PresetName = "excel") -> None:
        account = self._desk.account
        if self.comparison and account:
            offer = comparison_offer(self.tables.lines, self.comparison.age_s, account.title, self.tables.sheets())
            self._exporter.ask(self.window(), offer, preset)

    def _written(self, target: Path, count: int) -> None:
        if self.isVisible():
            show_written(self.message, target, self.tr("Saved %Ln statuses to {file}", "", count))

    # What it reads

    def _statuses_changed(self, statuses: list[Status]) -> None:
        self._statuses = statuses
        if self.isVisible():
            self._offer()
            self._load()

    def _account_opened(self, account: Account) -> None:
        del account
        self._statuses, self._anew = [], True
        self._show(None)

    def _offer(self) -> None:
        self.picker.show_statuses(self._statuses, anew=self._anew)
        self._anew = self._anew and len(self.picker.ids) < LEAST  # the first ones of a new account arrive one by one
        # Not before the list is painted: each would wait for the other, statement by statement.
        self.painting.do(lambda: self.grouping.ask(partial(_group, self._statuses), self.tables.show_groups))

    def _load(self) -> None:
        history, account, ids, age_s = self._history, self._desk.account, self.picker.ids, self.age.value
        if history is None or account is None or not self.isVisible():
            return
        if len(ids) < LEAST:
            self.reading.cancel()
            self._show(None)
            return
        self.reading.ask(partial(_read, history, account.id_instance, ids, age_s), self._show)

    def _show(self, comparison: Comparison | None) -> None:
        self.paint_in_turns()
        self.comparison = comparison
        lines = comparison.lines if comparison else ()
        self.chart.show_range(comparison.age_s if comparison else None)
        self.chart.show_statuses([
            Compared(title_of(line.status), line.status.recipients, line.curve) for line in lines
        ])  # fmt: skip
        self.tables.show_comparison(comparison)
        self.answers_changed.emit()
        self.facts_changed.emit()

    def _start_search(self) -> None:
        self.picker.search.setFocus()
        self.picker.search.selectAll()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(plain_label(self.tr("Compare"), "title", self))
        words.addWidget(plain_label(self.tr("Two to eight statuses, each as it was at the same age"), "muted", self))
        self.picker.setMinimumWidth(grown(_PICKER_PX[0], self.font()))
        self.picker.setMaximumWidth(grown(_PICKER_PX[1], self.font()))
        results = QVBoxLayout()
        results.setSpacing(12)
        results.addWidget(self.card, 4)
        results.addWidget(self.tables, 5)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.picker, 1)
        body.addLayout(results, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 12)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addLayout(words)
        column.addLayout(body, 1)


def _group(statuses: list[Status], _: CancelToken) -> Grouped:
    from greenstat_desktop.core.groups import grouped

    return grouped(statuses)


def _read(
    history: History, id_instance: str, ids: tuple[str, ...], age_s: int | None, cancel: CancelToken
) -> Comparison:
    from greenstat_desktop.core.insights import read_comparison

    return read_comparison(history, id_instance, ids, age_s, cancel)

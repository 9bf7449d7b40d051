"""The reach curve on the status page, with the choice of how much of the time to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from greenstat_desktop.qt.charts.card import ChartCard
from greenstat_desktop.qt.charts.reach_chart import ReachChart
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.text import tooltip
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.reach import Reach

_RANGES_H: Final = (1, 6, 24)  # those of core.reach
_DAY_S: Final = 24 * 3_600
_HEIGHT_PX: Final = 184


class ReachCard(ChartCard):
    """A ``ReachChart`` and its ranges; those that are longer than the status is old are not offered."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        self.curve = ReachChart(times)
        super().__init__(self.curve, parent)
        self._chosen = False  # whether the user chose a range; until then an old status shows its first day
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        self.head.addLayout(self._row)
        self.ranges: dict[int | None, QToolButton] = {}
        for hours in _RANGES_H:
            text = self.tr("{count} h").format(count=times.count(hours))
            self._offer(3_600 * hours, text, self.tr("Show the first {duration}").format(duration=text))
        self._offer(None, self.tr("All"), self.tr("Show all of the time"))
        self.setTabOrder(self.ranges[None], self.curve)
        self.ranges[None].setChecked(True)
        self.setFixedHeight(grown(_HEIGHT_PX, self.font()))
        self.show_reach(None)

    def show_reach(self, reach: Reach | None, caption: str = "") -> None:
        """Show a status' curve."""
        length = reach.length if reach and reach.recipients else 0
        if not self._chosen and length:
            self._check(_DAY_S if length > 2 * _DAY_S else None)
        for range_s, button in self.ranges.items():
            button.setVisible(length > (range_s or 3_600))
            if range_s and range_s >= length and button.isChecked():
                self._check(None)
        self.curve.show_reach(reach, caption)

    def _choose(self, range_s: int | None) -> None:
        self._chosen = True
        self.curve.show_range(range_s)

    def _check(self, range_s: int | None) -> None:
        self.ranges[range_s].setChecked(True)
        self.curve.show_range(range_s)

    def _offer(self, range_s: int | None, text: str, meaning: str) -> None:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setProperty("kind", "range")
        button.setToolTip(tooltip(meaning))
        button.setAccessibleName(meaning)
        button.clicked.connect(lambda _=False: self._choose(range_s))
        self._group.addButton(button)
        self._row.addWidget(button)
        self.ranges[range_s] = button

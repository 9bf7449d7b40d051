"""A heat map of the week: when people read, by weekday and hour of local time, with the fullest hour marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.charts.brush import draw_text, shade
from greenstat_desktop.qt.charts.chart import Chart
from greenstat_desktop.qt.charts.heat_layout import DAYS, HOURS, HeatLayout, hours_shown, moved
from greenstat_desktop.qt.charts.twin import Twin
from greenstat_desktop.qt.theme import Theme
from greenstat_desktop.qt.times import LocalTimes

_LEAST_ALPHA, _MOST_ALPHA = 14, 255
_BELOW_PX: Final = 20


class HeatMap(Chart):
    """Counts of 7 days by 24 hours. Rows begin on the locale's first day of the week."""

    def __init__(self, title: str, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._times = times
        self._counts: tuple[tuple[int, ...], ...] = ()
        self._total = 0
        self._refusal = ""
        first = times.locale.firstDayOfWeek().value - 1
        self._days = [(first + row) % DAYS for row in range(DAYS)]  # by row, Monday is 0
        self.setMinimumSize(300, 120)
        self.refresh()

    def show_counts(self, counts: Sequence[Sequence[int]]) -> None:
        """Show seven days, Monday first, of 24 counts each, of reads in local time."""
        self._counts = tuple(tuple(int(count) for count in day) for day in counts)
        self._total = sum(map(sum, self._counts))
        self._refusal = ""
        self.refresh()

    def show_refusal(self, why: str) -> None:
        """Show words in place of counts that would mislead."""
        self._counts, self._total, self._refusal = (), 0, why
        self.refresh()

    @property
    def total(self) -> int:
        """How many reads are shown."""
        return self._total

    @property
    def best(self) -> int | None:
        """The stop of the greatest count, the first of several; None where nothing is shown."""
        return max(range(DAYS * HOURS), key=self._count) if self._total else None

    # What a chart says of itself

    def stops(self) -> int:
        return DAYS * HOURS if self._total else 0

    def stop_at(self, place: QPointF) -> int | None:
        return self._laid_out(self.size()).stop_at(place.x(), place.y())

    def moved(self, stop: int | None, key: str) -> int:
        return moved(stop, key) if stop is not None else self.best or 0

    def said(self, stop: int) -> tuple[str, ...]:
        hour = stop % HOURS
        share = self._times.rate(self._count(stop) / self._total)
        return (
            self.tr("{day} {begin} to {end}").format(
                day=self._day(stop // HOURS), begin=self._times.hour(hour), end=self._times.hour((hour + 1) % HOURS)
            ),
            self.tr("%Ln reads", "", self._count(stop)),
            self.tr("{share} of {count}").format(share=share, count=self._times.count(self._total)),
        )

    def summary(self) -> str:
        best = self.best
        if best is None:
            return self._refusal or self.tr("No reads yet.")
        when, count, share = self.said(best)
        return self.tr("Reading peaked on {when}: {count}, {share}. Times are local.").format(
            when=when, count=count, share=share
        )

    def twin(self) -> Twin:
        days = [self._day(row) for row in range(DAYS)]
        rows = [
            (self._times.hour(hour), *(self._times.count(self._count(HOURS * row + hour)) for row in range(DAYS)))
            for hour in range(HOURS)
        ]
        return Twin((self.tr("From"), *days), tuple(rows), self.summary())

    def draw(self, painter: QPainter, size: QSize, theme: Theme) -> None:
        if not self._total:
            painter.setPen(QColor(theme.muted))
            room = QRectF(8, 0, size.width() - 16, size.height())
            wrapped = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(room, wrapped, self._refusal or self.tr("No reads yet."))
            return
        layout, best = self._laid_out(size), self.best
        most = self._count(best or 0)
        painter.setPen(Qt.PenStyle.NoPen)
        for stop in range(DAYS * HOURS):
            alpha = _LEAST_ALPHA + (_MOST_ALPHA - _LEAST_ALPHA) * self._count(stop) // most
            painter.setBrush(shade(theme.accent, alpha))
            painter.drawRoundedRect(QRectF(*layout.cell(stop)), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cell = QRectF(*layout.cell(best or 0))
        for color, out in ((theme.card, 0.0), (theme.unread, 1.5)):  # the inner ring sets the outer one off
            painter.setPen(QPen(QColor(color), 2))
            painter.drawRoundedRect(cell.adjusted(-out, -out, out, out), 3, 3)
        painter.setPen(QColor(theme.muted))
        for row in range(DAYS):
            _, top, _, high = layout.cell(HOURS * row)
            name = self._times.locale.dayName(self._days[row] + 1, self._times.locale.FormatType.ShortFormat)
            draw_text(painter, QRectF(0, top, layout.left - 8, high), name, Qt.AlignmentFlag.AlignRight)
        for hour in hours_shown(layout.width, self.fontMetrics().horizontalAdvance("00:00") + 8):
            left, _, wide, _ = layout.cell(hour)
            below = QRectF(left + wide / 2 - 30, layout.top + layout.height + 2, 60, _BELOW_PX - 2)
            draw_text(painter, below, self._times.hour(hour, "HH"), Qt.AlignmentFlag.AlignHCenter)

    def draw_mark(self, painter: QPainter, stop: int, theme: Theme) -> QPointF:
        cell = QRectF(*self._laid_out(self.size()).cell(stop))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawRoundedRect(cell, 3, 3)
        return cell.center()

    # How it is made

    def _count(self, stop: int) -> int:
        row, hour = divmod(stop, HOURS)
        return self._counts[self._days[row]][hour]

    def _day(self, row: int) -> str:
        return self._times.locale.dayName(self._days[row] + 1, self._times.locale.FormatType.LongFormat)

    def _laid_out(self, size: QSize) -> HeatLayout:
        short = self._times.locale.FormatType.ShortFormat
        widest = max(
            self.fontMetrics().horizontalAdvance(self._times.locale.dayName(day, short)) for day in range(1, 8)
        )
        left = widest + 16
        inner = max(1.0, size.width() - left - 6), max(1.0, size.height() - _BELOW_PX - 10)
        return HeatLayout(left, 6, *inner)

"""Several statuses at equal age: the share of readers of each, told apart by dashes and by their names at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.charts.brush import draw_text, pen, polygon, shade
from greenstat_desktop.qt.charts.chart import Chart
from greenstat_desktop.qt.charts.twin import Twin
from greenstat_desktop.qt.text import isolated, plain
from greenstat_desktop.qt.theme import Theme
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.curves import ReachCurve
    from greenstat_desktop.core.proportions import Part
    from greenstat_desktop.qt.charts.compare_layout import CompareLayout

MOST: Final = 8  # curves, that is how many kinds of line there are
_DASHES: Final = ((), (6, 3), (2, 2), (8, 3, 2, 3), (12, 4), (4, 2, 1, 2, 1, 2), (1, 3), (10, 3, 2, 2, 2, 3))
_STOPS: Final = 400
_STEP: Final = 4
_NUMBER_PX: Final = 12
_TOLD: Final = 36  # letters of a title, so that what is told of a moment does not hide the curves
_BAND: Final = 50  # how much of its colour a band has, of 255: eight of them may lie upon each other
_NAMES_PART, _NAMES_PX = (0.14, 0.24), 190  # of the width: at least where that is more than the pixels, and at most


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """One status among others."""

    name: str
    recipients: int  # everybody the shares are of
    curve: ReachCurve  # at rising ages; it may end earlier than others


class CompareChart(Chart):
    """Two to eight curves on one axis of age: recipients known to have read, out of all recipients.

    Where moments are mere bounds, a band above the curve holds how many it may be.
    """

    def __init__(self, title: str, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._times = times
        self.base = self.tr(
            "Read by then, out of all recipients of that status. Read is a lower bound: people may hide read receipts."
        )
        self._statuses: tuple[Compared, ...] = ()
        self._range_s: int | None = None
        self._layouts: dict[tuple[int, int], CompareLayout] = {}
        self.setMinimumHeight(120)
        self.refresh()

    def show_statuses(self, statuses: Sequence[Compared]) -> None:
        """Show the first eight of these, in their order."""
        self._statuses = tuple(statuses[:MOST])
        self.refresh()

    def show_range(self, range_s: int | None) -> None:
        """Show so many seconds since publication; None is all of it."""
        self._range_s = range_s
        self.refresh()

    def forget(self) -> None:
        """Let go of what was laid out and drawn."""
        if hasattr(self, "_layouts"):
            self._layouts.clear()
        super().forget()

    # What a chart says of itself

    def stops(self) -> int:
        return _STOPS + 1 if any(one.recipients for one in self._statuses) else 0

    def stop_at(self, place: QPointF) -> int | None:
        plot = self._laid_out(self.size()).plot
        if not plot.left - 6 <= place.x() <= plot.right + 6:
            return None
        return round(_STOPS * plot.age(place.x()) / plot.span_s)

    def moved(self, stop: int | None, key: str) -> int:
        if stop is None or key in ("home", "end"):
            return 0 if key == "home" else _STOPS
        return min(max(0, stop + {"left": -_STEP, "right": _STEP}.get(key, 0)), _STOPS)

    def said(self, stop: int) -> tuple[str, ...]:
        age = round(stop * self._span() / _STOPS)
        after = self.tr("after {age}").format(age=self._times.duration(age))
        return after, *(
            f"{self._times.count(place + 1)} {isolated(plain(one.name, _TOLD))}: {self._at(one, age)}"
            for place, one in enumerate(self._statuses)
        )

    def summary(self) -> str:
        if not self.stops():
            return self.tr("Choose two statuses or more to compare them.")
        return ". ".join(self.said(_STOPS))

    def twin(self) -> Twin:
        from greenstat_desktop.core.curves import round_ages

        ages: list[int] = round_ages(self._span()).tolist()
        rows = tuple((self._times.duration(age), *(self._at(one, age) for one in self._statuses)) for age in ages)
        return Twin((self.tr("Since publication"), *map(self._name, self._statuses)), rows, self.base)

    def draw(self, painter: QPainter, size: QSize, theme: Theme) -> None:
        if not self.stops():
            painter.setPen(QColor(theme.muted))
            painter.drawText(
                QRectF(0, 0, size.width(), size.height()), int(Qt.AlignmentFlag.AlignCenter), self.summary()
            )
            return
        layout = self._laid_out(size)
        self._draw_axes(painter, layout, theme)
        colors = _colors(theme)
        bold = QFont(painter.font())
        bold.setBold(True)
        for place, (line, top) in enumerate(zip(layout.lines, layout.tops, strict=True)):
            if top is not line:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(shade(colors[place % len(colors)], _BAND))
                band = polygon(top[::-1])
                band.append(polygon(line).toList())
                painter.drawPolygon(band)
        for place, (one, line) in enumerate(zip(self._statuses, layout.lines, strict=True)):
            color = colors[place % len(colors)]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(color, 2, _DASHES[place]))
            painter.drawPolyline(polygon(line))
            if not len(line):
                continue
            (x, y), middle = line[-1].tolist(), layout.labels[place]
            if x > layout.plot.right - _NUMBER_PX:
                painter.setPen(pen(theme.strong_border, 1))
                painter.drawLine(QLineF(x + 2, y, layout.plot.right + 14, middle))
            else:  # a curve that is not known so far has its number where it ends
                painter.setFont(bold)
                draw_text(
                    painter,
                    QRectF(x + 4, y - 9, _NUMBER_PX, 18),
                    self._times.count(place + 1),
                    Qt.AlignmentFlag.AlignLeft,
                )
            room = QRectF(layout.plot.right + 18, middle - 9, size.width() - layout.plot.right - 20, 18)
            painter.setFont(bold)
            painter.setPen(QColor(color))
            ordinal = self._times.count(place + 1)
            draw_text(painter, room, ordinal, Qt.AlignmentFlag.AlignLeft)
            taken = painter.fontMetrics().horizontalAdvance(ordinal) + 4
            painter.setFont(self.font())
            painter.setPen(QColor(theme.text))
            shown = painter.fontMetrics().elidedText(
                self._name(one), Qt.TextElideMode.ElideRight, int(room.width() - taken)
            )
            draw_text(painter, room.adjusted(taken, 0, 0, 0), shown, Qt.AlignmentFlag.AlignLeft)

    def draw_mark(self, painter: QPainter, stop: int, theme: Theme) -> QPointF:
        plot, colors = self._laid_out(self.size()).plot, _colors(theme)
        age = stop * plot.span_s / _STOPS
        x = plot.x(age)
        painter.setPen(pen(theme.muted, 1, (3, 3)))
        painter.drawLine(QLineF(x, plot.top, x, plot.bottom))
        painter.setPen(pen(theme.card, 1.5))
        for place, one in enumerate(self._statuses):
            read = self._readers(one, age)
            if read is not None:
                painter.setBrush(QColor(colors[place % len(colors)]))
                painter.drawEllipse(QPointF(x, plot.y(100 * read.least / one.recipients)), 4, 4)
        return QPointF(x, plot.top + plot.height / 2)

    # How it is made

    def _span(self) -> int:
        from greenstat_desktop.qt.charts.compare_layout import span_of

        return span_of(self._statuses, self._range_s)

    def _name(self, one: Compared) -> str:
        return isolated(one.name)

    def _readers(self, one: Compared, age: float) -> Part | None:
        from greenstat_desktop.qt.charts.compare_layout import length_of, readers_at

        return readers_at(one, age) if age <= length_of(one) else None

    def _at(self, one: Compared, age: int) -> str:
        read, count = self._readers(one, age), self._times.count
        if read is None:
            return self.tr("not known")
        people = {"read": self._within(count(read.least), count(read.most)), "all": count(read.whole)}
        if read.share is None:
            return self.tr("too few ({read} of {all})").format(**people)
        rate = self._within(self._times.rate(read.share.least), self._times.rate(read.share.most))
        return self.tr("{rate} ({read} of {all})").format(rate=rate, **people)

    def _within(self, least: str, most: str) -> str:
        return least if least == most else self.tr("{least} to {most}").format(least=least, most=most)

    def _laid_out(self, size: QSize) -> CompareLayout:
        from greenstat_desktop.qt.charts.compare_layout import lay_out

        place = size.width(), size.height()
        if place not in self._layouts:
            metrics = self.fontMetrics()
            sides = metrics.horizontalAdvance("100 %") + 12.0, _room_of_names(size.width())
            self._layouts[place] = lay_out(self._statuses, self._span(), *place, sides, metrics.height())
        return self._layouts[place]

    def _draw_axes(self, painter: QPainter, layout: CompareLayout, theme: Theme) -> None:
        plot = layout.plot
        for rate in layout.rates:
            y = plot.y(rate)
            painter.setPen(pen(theme.border, 1))
            painter.drawLine(QLineF(plot.left, y, plot.right, y))
            painter.setPen(QColor(theme.muted))
            share = self._times.rate(rate / 100, 0)
            draw_text(painter, QRectF(0, y - 9, plot.left - 8, 18), share, Qt.AlignmentFlag.AlignRight)
        for age in layout.ages:
            below = QRectF(plot.x(age) - 60, plot.bottom + 4, 120, 18)
            draw_text(
                painter,
                below,
                self._times.duration(age) if age else self._times.count(0),
                Qt.AlignmentFlag.AlignHCenter,
            )


def _colors(theme: Theme) -> tuple[str, ...]:
    return theme.accent, theme.delivered, theme.unread, theme.text


def _room_of_names(width: int) -> float:
    least, most = (part * width for part in _NAMES_PART)
    return min(max(_NAMES_PX, least), most)

"""The reach curve: how many had a status, and how many had read it, since it was published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.charts.brush import FULL, PALE, Key, draw_text, pen, polygon, shade
from greenstat_desktop.qt.charts.chart import Chart
from greenstat_desktop.qt.charts.twin import Twin
from greenstat_desktop.qt.theme import Theme
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.curves import Band
    from greenstat_desktop.core.reach import Reach
    from greenstat_desktop.qt.charts.reach_layout import Outline, ReachLayout

_STOPS: Final = 400  # places of the mark along the axis
_STEP: Final = 4  # of them, for an arrow key
_BAND: Final = 90  # how much of its colour a band has, of 255


class ReachChart(Chart):
    """Delivered and read over time, as bands: as thin as a line where every moment is known."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReachChart", "Reach over time"), parent)
        self._times = times
        self._reach: Reach | None = None
        self._range_s: int | None = None
        self._layouts: dict[tuple[int, int], ReachLayout] = {}
        self.setMinimumHeight(96)
        self.refresh()

    @property
    def reach(self) -> Reach | None:
        """What is shown; None is nothing yet."""
        return self._reach

    def show_reach(self, reach: Reach | None, caption: str = "") -> None:
        """Show a status' curve; ``caption`` is the status."""
        self._reach, self.caption = reach, caption
        self.refresh()

    def forget(self) -> None:
        """Let go of what was laid out and drawn."""
        self._layouts.clear()
        super().forget()

    def show_range(self, range_s: int | None) -> None:
        """Show so many seconds since publication; None is all of it."""
        self._range_s = range_s
        self.refresh()

    # What a chart says of itself

    def keys(self, theme: Theme) -> tuple[Key, ...]:
        found = [
            Key(self.tr("Delivered"), theme.delivered, area=PALE + 20),
            Key(self.tr("Read"), theme.accent, area=FULL + 30),
        ]
        if self._reach and self._reach.recipients and not self._exact():
            found.append(Key(self.tr("Uncertain"), theme.muted, area=_BAND))
        return tuple(found)

    def stops(self) -> int:
        return _STOPS + 1 if self._reach and self._reach.recipients else 0

    def stop_at(self, place: QPointF) -> int | None:
        plot = self._laid_out(self.size()).plot
        if not plot.left - 6 <= place.x() <= plot.right + 6:
            return None
        return self._within(round(_STOPS * plot.age(place.x()) / plot.span_s))

    def moved(self, stop: int | None, key: str) -> int:
        if stop is None or key in ("home", "end"):
            return 0 if key == "home" else self._within(_STOPS)
        return self._within(stop + {"left": -_STEP, "right": _STEP}.get(key, 0))

    def said(self, stop: int) -> tuple[str, ...]:
        reach = self._known()
        age = round(stop * self._span() / _STOPS)
        place = reach.place(age)
        age = min(age, reach.length)
        return (
            self._moment(reach, age),
            self.tr("Delivered: {count}").format(count=self._people(reach.curve.delivered, place)),
            self.tr("Read: {count}").format(count=self._people(reach.curve.read, place)),
            self.tr("of {count} reached").format(count=self._times.count(reach.recipients)),
        )

    def summary(self) -> str:
        reach = self._reach
        if not reach or not reach.recipients:
            return self.tr("Nobody is known to have received it yet.")
        last = len(reach.curve.ages) - 1
        text = self.tr("After {age}, {delivered} of {reached} had received it, and at least {read} had read it.")
        return text.format(
            age=self._times.duration(reach.length),
            delivered=self._times.count(int(reach.curve.delivered.least[last])),
            reached=self._times.count(reach.recipients),
            read=self._times.count(int(reach.curve.read.least[last])),
        )

    def twin(self) -> Twin:
        reach, span = self._known(), self._span()
        places = [place for place in reach.told.tolist() if reach.curve.ages[place] <= span]
        note = self.tr(
            "A count with “to” in it lies between the two: the service does not tell every moment."
            " Read is a lower bound: people may hide read receipts."
        )
        headings = (self.tr("Time"), self.tr("Since publication"), self.tr("Delivered"), self.tr("Read"))
        return Twin(
            headings,
            tuple(
                (
                    self._times.short(reach.since + int(reach.curve.ages[place])),
                    self._times.duration(int(reach.curve.ages[place])),
                    self._people(reach.curve.delivered, place),
                    self._people(reach.curve.read, place),
                )
                for place in places
            ),
            note,
        )

    def draw(self, painter: QPainter, size: QSize, theme: Theme) -> None:
        if not self._reach or not self._reach.recipients:
            painter.setPen(QColor(theme.muted))
            text = "" if self._reach is None else self.tr("Nobody is known to have received it yet.")
            painter.drawText(QRectF(0, 0, size.width(), size.height()), int(Qt.AlignmentFlag.AlignCenter), text)
            return
        layout = self._laid_out(size)
        self._draw_axes(painter, layout, theme)
        for outline, color, area in (
            (layout.delivered, theme.delivered, PALE),
            (layout.read, theme.accent, FULL),
        ):
            _draw_outline(painter, outline, layout.plot.bottom, color, area)

    def draw_mark(self, painter: QPainter, stop: int, theme: Theme) -> QPointF:
        reach, plot = self._known(), self._laid_out(self.size()).plot
        age = min(stop * plot.span_s / _STOPS, reach.length)
        place, x = reach.place(age), plot.x(age)
        painter.setPen(pen(theme.muted, 1, (3, 3)))
        painter.drawLine(QLineF(x, plot.top, x, plot.bottom))
        painter.setPen(pen(theme.card, 1.5))
        for band, color in ((reach.curve.delivered, theme.delivered), (reach.curve.read, theme.accent)):
            painter.setBrush(QColor(color))
            for count in {int(band.least[place]), int(band.most[place])}:
                painter.drawEllipse(QPointF(x, plot.y(count)), 4, 4)
        return QPointF(x, plot.top + plot.height / 2)

    # How it is made

    def _known(self) -> Reach:
        if self._reach is None:
            raise LookupError  # asked of a chart that has no stops
        return self._reach

    def _span(self) -> int:
        from greenstat_desktop.qt.charts.reach_layout import span_of

        return span_of(self._known(), self._range_s)

    def _within(self, stop: int) -> int:
        """Return the nearest stop of which something is known."""
        last = int(_STOPS * self._known().length / self._span())
        return max(0, min(stop, last, _STOPS))

    def _ends(self, reach: Reach) -> tuple[str, str]:
        """Return the words at both ends of the axis of time."""
        span = self._span()
        known = self.tr("last check") if span >= reach.length else self._times.tick(reach.since + span)
        return self._times.short(reach.since), known

    def _exact(self) -> bool:
        layout = self._laid_out(self.size())
        return layout.delivered.exact and layout.read.exact

    def _laid_out(self, size: QSize) -> ReachLayout:
        from greenstat_desktop.qt.charts.reach_layout import counts_of, lay_out

        reach, place = self._known(), (size.width(), size.height())
        if place not in self._layouts:
            wide = self.fontMetrics().horizontalAdvance
            widest = max(wide(self._times.count(one)) for one in counts_of(reach, size.height()))
            start, end = map(wide, self._ends(reach))
            self._layouts[place] = lay_out(reach, self._span(), *place, widest + 14, (start, end))
        return self._layouts[place]

    def _moment(self, reach: Reach, age: int) -> str:
        return self.tr("{moment} · after {age}").format(
            moment=self._times.short(reach.since + age), age=self._times.duration(age)
        )

    def _people(self, band: Band, place: int) -> str:
        least, most = int(band.least[place]), int(band.most[place])
        everybody = self._known().recipients
        count, rate = self._times.count, self._times.rate
        both = self.tr("{people} · {share}")  # other words where the dot would be a zero
        if least == most:
            return both.format(people=count(least), share=rate(least / everybody))
        between = self.tr("{least} to {most}")
        return both.format(
            people=between.format(least=count(least), most=count(most)),
            share=between.format(least=rate(least / everybody), most=rate(most / everybody)),
        )

    def _draw_axes(self, painter: QPainter, layout: ReachLayout, theme: Theme) -> None:
        plot, reach = layout.plot, self._known()
        for count in layout.counts:
            y = plot.y(count)
            painter.setPen(pen(theme.border, 1))
            painter.drawLine(QLineF(plot.left, y, plot.right, y))
            painter.setPen(QColor(theme.muted))
            room = QRectF(0, y - 9, plot.left - 8, 18)
            draw_text(painter, room, self._times.count(count), Qt.AlignmentFlag.AlignRight)
        start, end = self._ends(reach)
        middle = Qt.AlignmentFlag.AlignHCenter
        below = QRectF(0, plot.bottom + 4, 160, 18)
        for at in layout.moments:
            x = plot.x(at - reach.since)
            draw_text(painter, below.translated(x - 80, 0), self._times.tick(at), middle)
        draw_text(painter, below.translated(plot.left, 0), start, Qt.AlignmentFlag.AlignLeft)
        draw_text(painter, below.translated(plot.right - 160, 0), end, Qt.AlignmentFlag.AlignRight)


def _draw_outline(painter: QPainter, outline: Outline, bottom: float, color: str, area: int) -> None:
    least, most = polygon(outline.least), polygon(outline.most)
    left, right = least.first(), least.last()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade(color, area))
    area_below = QPolygonF(least)
    area_below.append([QPointF(right.x(), bottom), QPointF(left.x(), bottom)])
    painter.drawPolygon(area_below)
    if not outline.exact:
        painter.setBrush(shade(color, _BAND))
        band = polygon(outline.most[::-1])
        band.append(least.toList())
        painter.drawPolygon(band)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(color, 1))
        painter.drawPolyline(most)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(color, 2))
    if least.size() == 1:
        least.append(right + QPointF(2, 0))
    painter.drawPolyline(least)

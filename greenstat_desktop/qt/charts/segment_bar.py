"""Parts of a whole as one bar, and a line for each: its word, its rule, how many and which share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.charts.brush import draw_text, shade
from greenstat_desktop.qt.charts.chart import Chart
from greenstat_desktop.qt.charts.segment_layout import spans
from greenstat_desktop.qt.charts.twin import Twin
from greenstat_desktop.qt.theme import Theme
from greenstat_desktop.qt.times import LocalTimes

Tone = Literal["most", "more", "some", "none", "unknown"]

_BAR_PX: Final = 18
_ROW_PX: Final = (17, 24)  # at least and at most
_TOP_PX: Final = 6
_LINES_PX: Final = _TOP_PX + _BAR_PX + 8
_INDENT_PX: Final = 4
_SWATCH_PX: Final = 10
_NAME_PART: Final = 0.3  # of the width, before the rule begins


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its word, the rule that makes it, how many."""

    name: str
    rule: str
    count: int
    tone: Tone


class SegmentBar(Chart):
    """Shows parts in the order they come in, in the bar from its beginning and in the lines from above."""

    def __init__(self, title: str, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._times = times
        self._parts: tuple[Part, ...] = ()
        self.refresh()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts of a whole."""
        self._parts = tuple(parts)
        self.setMinimumHeight(_LINES_PX + _ROW_PX[0] * len(self._parts) + 4)
        self.refresh()

    @property
    def total(self) -> int:
        """The whole."""
        return sum(part.count for part in self._parts)

    # What a chart says of itself

    def stops(self) -> int:
        return len(self._parts) if self.total else 0

    def stop_at(self, place: QPointF) -> int | None:
        if place.y() <= _TOP_PX + _BAR_PX + 4:
            bars = spans([part.count for part in self._parts], self.width())
            x = self.width() - place.x() if self._mirrored() else place.x()
            return next((stop for stop, (left, wide) in enumerate(bars) if left <= x < left + wide), None)
        row = int((place.y() - _LINES_PX) // self._row_px(self.height()))
        return row if 0 <= row < len(self._parts) else None

    def moved(self, stop: int | None, key: str) -> int:
        last = len(self._parts) - 1
        if stop is None or key in ("home", "end"):
            return last if key == "end" else 0
        step = {"up": -1, "down": 1, "left": -1, "right": 1}[key]
        return min(max(0, stop + (-step if key in ("left", "right") and self._mirrored() else step)), last)

    def said(self, stop: int) -> tuple[str, ...]:
        part = self._parts[stop]
        return part.name, part.rule, self._share(part)

    def summary(self) -> str:
        if not self.total:
            return self.tr("Nobody yet.")
        return ". ".join(f"{part.name} ({part.rule}): {self._share(part)}" for part in self._parts)

    def twin(self) -> Twin:
        rows = tuple(
            (part.name, part.rule, self._times.count(part.count), self._times.rate(part.count / max(1, self.total)))
            for part in self._parts
        )
        return Twin((self.tr("How often"), self.tr("Rule"), self.tr("People"), self.tr("Share")), rows)

    def draw(self, painter: QPainter, size: QSize, theme: Theme) -> None:
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        if not self.total:
            painter.drawRoundedRect(QRectF(0, _TOP_PX, size.width(), _BAR_PX), 3, 3)
        bars = spans([part.count for part in self._parts], size.width())
        for part, (left, wide) in zip(self._parts, bars, strict=True):
            if wide:
                painter.setBrush(_color(part.tone, theme))
                painter.drawRoundedRect(
                    QRectF(size.width() - left - wide if mirrored else left, _TOP_PX, wide, _BAR_PX), 2, 2
                )
        plain, bold = painter.font(), QFont(painter.font())
        bold.setBold(True)
        high = self._row_px(size.height())
        for place, part in enumerate(self._parts):
            row = QRectF(0, _LINES_PX + place * high, size.width(), high)
            self._draw_row(painter, row, part, theme, (plain, bold), mirrored=mirrored)

    def draw_mark(self, painter: QPainter, stop: int, theme: Theme) -> None:
        left, wide = spans([part.count for part in self._parts], self.width())[stop]
        left = self.width() - left - wide if self._mirrored() else left
        painter.fillRect(QRectF(left, _TOP_PX + _BAR_PX + 2, max(wide, 2), 2), QColor(theme.text))
        high = self._row_px(self.height())
        row = QRectF(0, _LINES_PX + stop * high, self.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade(theme.text, 18))
        painter.drawRoundedRect(row, 4, 4)

    # How it is made

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _row_px(self, height: int) -> float:
        """Return how high a line under the bar is in so much room for all of them."""
        least, most = _ROW_PX
        return min(most, max(least, (height - _LINES_PX) / max(1, len(self._parts))))

    def _share(self, part: Part) -> str:
        rate = self._times.rate(part.count / self.total) if self.total else "–"
        return f"{self._times.count(part.count)}\N{EM SPACE}{rate}"  # a dot would be a zero to Arabs

    def _draw_row(
        self, painter: QPainter, row: QRectF, part: Part, theme: Theme, fonts: tuple[QFont, QFont], *, mirrored: bool
    ) -> None:
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            near, far = far, near
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_color(part.tone, theme))
        swatch = QRectF(_INDENT_PX, row.center().y() - _SWATCH_PX / 2, _SWATCH_PX, _SWATCH_PX)
        painter.drawRoundedRect(_flipped(swatch, row, mirrored=mirrored), 3, 3)
        begins = max(_NAME_PART * row.width(), 90)
        painter.setFont(fonts[1])
        share = self._share(part)
        share_px = painter.fontMetrics().horizontalAdvance(share) + 4
        for text, left, wide, side, color in (
            (part.name, _INDENT_PX + _SWATCH_PX + 8.0, begins - _SWATCH_PX - 12, near, theme.text),
            (part.rule, begins, row.width() - begins - share_px - 8, near, theme.muted),
            (share, row.width() - share_px - _INDENT_PX, share_px, far, theme.text),
        ):
            painter.setFont(fonts[0] if text is part.rule else fonts[1])
            painter.setPen(QColor(color))
            room = _flipped(QRectF(left, row.top(), wide, row.height()), row, mirrored=mirrored)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(wide))
            draw_text(painter, room, shown, side)
        painter.setFont(fonts[0])


def _flipped(one: QRectF, row: QRectF, *, mirrored: bool) -> QRectF:
    return QRectF(row.width() - one.left() - one.width(), one.top(), one.width(), one.height()) if mirrored else one


def _color(tone: Tone, theme: Theme) -> QColor:
    return {
        "most": QColor(theme.accent),
        "more": shade(theme.accent, 140),
        "some": QColor(theme.delivered),
        "none": QColor(theme.muted),
        "unknown": QColor(theme.strong_border),
    }[tone]

"""What every chart paints alike: small text, legend, the box that says the numbers under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QDataStream, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from greenstat_desktop.qt.charts.outlines import draw_outlined, must_be_outlined
from greenstat_desktop.qt.theme import Theme

if TYPE_CHECKING:
    from greenstat_desktop.qt.charts.plot import Points

_SMALL: Final = 0.85
_MOST_PT: Final = 11.0  # what the axes have room for
_TIP_MARGIN_PX: Final = 9
_TIP_GAP_PX: Final = 12
_KEY_PX: Final = (18, 6, 18)  # sample, gap behind it, gap behind the word
PALE, FULL = 26, 64  # how much of the colour an area has, of 255


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a legend, painted as its line is."""

    text: str
    color: str
    dashes: tuple[float, ...] = ()  # () is a solid line
    area: int = 0  # how much of the colour lies under the line, of 255


def small(font: QFont) -> QFont:
    """Return the font of what stands beside a chart's marks."""
    made = QFont(font)
    made.setPointSizeF(min(_MOST_PT, font.pointSizeF() * _SMALL))
    return made


def pen(color: str, width: float = 2, dashes: Sequence[float] = ()) -> QPen:
    """Return the pen of a curve."""
    made = QPen(QColor(color), width)
    made.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    if dashes:
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
        made.setDashPattern(list(dashes))
    return made


def shade(color: str, alpha: int) -> QColor:
    """Return a colour that lets through what is under it."""
    made = QColor(color)
    made.setAlpha(alpha)
    return made


def polygon(points: Points) -> QPolygonF:
    """Return points as Qt has them."""
    # Read as Qt writes one: to make a thousand QPointF in Python takes longer than to paint them.
    made, flat = QPolygonF(), points.astype(">f8").tobytes()
    QDataStream(QByteArray(len(points).to_bytes(4, "big") + flat)) >> made
    return made


def draw_text(painter: QPainter, where: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
    """Draw one line of text that keeps to its side in a mirrored window too."""
    if must_be_outlined(painter, text):
        draw_outlined(painter, where, text, align)
        return
    painter.drawText(where, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), text)


def legend_width(metrics: QFontMetrics, keys: Sequence[Key]) -> float:
    """Return how wide a legend is."""
    sample, gap, behind = _KEY_PX
    return sum(sample + gap + behind + metrics.horizontalAdvance(key.text) for key in keys) - behind if keys else 0


def draw_legend(painter: QPainter, room: QRectF, keys: Sequence[Key], theme: Theme, *, mirrored: bool) -> None:
    """Draw the keys side by side at the far end of ``room``."""
    sample, gap, behind = _KEY_PX
    left = room.left() if mirrored else room.right() - legend_width(painter.fontMetrics(), keys)
    middle = room.center().y()
    for key in reversed(keys) if mirrored else keys:
        width = painter.fontMetrics().horizontalAdvance(key.text)
        mark = left + width + gap if mirrored else left
        if key.area:
            painter.fillRect(QRectF(mark, middle, sample, 5), shade(key.color, key.area))
        painter.setPen(pen(key.color, 2.4, key.dashes))
        painter.drawLine(QLineF(mark, middle, mark + sample, middle))
        painter.setPen(QColor(theme.muted))
        text = QRectF(left if mirrored else left + sample + gap, room.top(), width + 2, room.height())
        draw_text(painter, text, key.text, Qt.AlignmentFlag.AlignLeft)
        left += sample + gap + width + behind


def draw_tip(painter: QPainter, bounds: QRectF, at: QPointF, lines: Sequence[str], theme: Theme) -> None:
    """Draw the box that says what is at a place: beside it, and inside of ``bounds``; the first line is its title."""
    plain, bold = painter.font(), QFont(painter.font())
    bold.setBold(True)
    painter.setFont(bold)
    title_width = painter.fontMetrics().horizontalAdvance(lines[0])
    painter.setFont(plain)
    metrics = painter.fontMetrics()
    line_px = metrics.height() + 2
    width = max([title_width, *(metrics.horizontalAdvance(line) for line in lines[1:])]) + 2 * _TIP_MARGIN_PX
    height = line_px * len(lines) + 2 * _TIP_MARGIN_PX - 4
    left = at.x() + _TIP_GAP_PX if at.x() + _TIP_GAP_PX + width <= bounds.right() else at.x() - _TIP_GAP_PX - width
    left = max(bounds.left(), left)
    top = min(max(bounds.top(), at.y() - height / 2), max(bounds.top(), bounds.bottom() - height))
    box, inner = QRectF(left, top, width, height), width - 2 * _TIP_MARGIN_PX
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setPen(QPen(QColor(theme.strong_border), 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(theme.text))
    for place, line in enumerate(lines):
        painter.setFont(bold if place == 0 else plain)
        row = QRectF(left + _TIP_MARGIN_PX, top + _TIP_MARGIN_PX - 2 + place * line_px, inner, line_px)
        draw_text(painter, row, line, side)
    painter.setFont(plain)

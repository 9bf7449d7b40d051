"""A share as a small bar with its percentage behind it: for the cell of a table."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from greenstat_desktop.qt.charts.brush import draw_text
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.theme import Theme, theme_of

RATE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1  # a share from 0 to 1, or None where there is none
_BAR_PX: Final = 6
_MOST_BAR_PX: Final = 70
_GAP_PX: Final = 8


def draw_rate(painter: QPainter, cell: QRectF, rate: float, text: str, theme: Theme, *, mirrored: bool) -> None:
    """Draw the bar at the cell's beginning and the text behind it, in the painter's pen; a narrow cell has no bar."""
    text_px = painter.fontMetrics().horizontalAdvance("100.0 %") + 4
    bar_px = min(_MOST_BAR_PX, cell.width() - text_px - _GAP_PX)
    far = Qt.AlignmentFlag.AlignRight  # in a mirrored window, too: digits run from left to right there as well
    if bar_px < 2 * _BAR_PX:
        draw_text(painter, cell, text, far)
        return
    pen = painter.pen()
    bar = QRectF(cell.right() - bar_px if mirrored else cell.left(), cell.center().y() - _BAR_PX / 2, bar_px, _BAR_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.track))
    painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
    full = bar_px * max(0.0, min(1.0, rate))
    painter.setBrush(QColor(theme.accent))
    if full:
        left = bar.right() - full if mirrored else bar.left()
        painter.drawRoundedRect(QRectF(left, bar.top(), full, _BAR_PX), _BAR_PX / 2, _BAR_PX / 2)
    painter.setPen(pen)
    left = bar.left() - _GAP_PX - text_px if mirrored else bar.right() + _GAP_PX
    line_px = painter.fontMetrics().height()
    top = cell.top() + (cell.height() - line_px) // 2  # on whole pixels, as the cells beside it
    draw_text(painter, QRectF(left, top, text_px, line_px), text, far)


class RateBar(QStyledItemDelegate):
    """Paints a cell whose ``RATE_ROLE`` is a share; its text is the cell's own."""

    # What Qt asks for

    @guarded(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rate = index.data(RATE_ROLE)
        if rate is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(option.palette.text().color())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        cell = QRectF(option.rect).adjusted(3, 0, -3, 0)
        draw_rate(painter, cell, float(rate), text, theme_of(option.palette), mirrored=mirrored)
        painter.restore()

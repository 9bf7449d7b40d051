"""Paints a status that can be ticked: its box, what it is called, and below that when it was and how many read it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.text import isolated
from greenstat_desktop.qt.theme import Theme, theme_of

NOTE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
RATE_ROLE: Final = NOTE_ROLE + 1
_CHECKED_ROLE: Final = Qt.ItemDataRole.CheckStateRole
_HIGH_PX, _BOX_PX, _PAD_PX, _ROUND_PX = 46, 16, 9, 7
_SMALL: Final = 0.88


class PickerDelegate(QStyledItemDelegate):
    """The whole row is the box: a click anywhere on it, or the space bar, ticks it."""

    # What Qt asks for

    @guarded(QSize())
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(120, grown(_HIGH_PX, option.font))

    @guarded(False)
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        del option
        pressed = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        if event.type() != QEvent.Type.MouseButtonRelease and not pressed:
            return False
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        ticked = Qt.CheckState(index.data(_CHECKED_ROLE)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, state, _CHECKED_ROLE)

    @guarded(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, state = theme_of(option.palette), option.state
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        ticked = Qt.CheckState(index.data(_CHECKED_ROLE)) == Qt.CheckState.Checked
        row = option.rect.adjusted(1, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_MouseOver or focused:
            painter.setBrush(QColor(theme.hover))
            painter.setPen(QPen(QColor(theme.accent), 2) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(row, _ROUND_PX, _ROUND_PX)
        box = QRect(row.left() + _PAD_PX, row.center().y() - _BOX_PX // 2, _BOX_PX, _BOX_PX)
        _draw_box(painter, _visual(box, row, mirrored=mirrored), theme, ticked=ticked)
        left = _PAD_PX * 2 + _BOX_PX
        words = _visual(row.adjusted(left, 5, -_PAD_PX, -5), row, mirrored=mirrored)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * _SMALL)
        other = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        title, note, rate = isolated(str(index.data())), str(index.data(NOTE_ROLE)), str(index.data(RATE_ROLE))
        painter.setPen(QColor(theme.text if enabled else theme.muted))
        _draw_words(painter, words, title, option.font, side | Qt.AlignmentFlag.AlignTop)
        painter.setPen(QColor(theme.muted))
        _draw_words(painter, words, rate, small, other | Qt.AlignmentFlag.AlignBottom)
        taken = painter.fontMetrics().horizontalAdvance(rate) + _PAD_PX
        words = _visual(row.adjusted(left, 5, -_PAD_PX - taken, -5), row, mirrored=mirrored)
        _draw_words(painter, words, note, small, side | Qt.AlignmentFlag.AlignBottom)
        painter.restore()


def _visual(one: QRect, row: QRect, *, mirrored: bool) -> QRect:
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    return QStyle.visualRect(direction, row, one)


def _draw_words(painter: QPainter, room: QRect, text: str, font: QFont, side: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignAbsolute), shown)


def _draw_box(painter: QPainter, box: QRect, theme: Theme, *, ticked: bool) -> None:
    painter.setPen(QPen(QColor(theme.accent if ticked else theme.muted), 1.5))
    painter.setBrush(QColor(theme.accent if ticked else theme.raised))
    painter.drawRoundedRect(box, 4, 4)
    if ticked:
        painter.setPen(QPen(QColor(theme.on_accent), 2))
        x, y = box.left(), box.top()
        painter.drawPolyline([QPointF(x + 4, y + 8.5), QPointF(x + 7, y + 11.5), QPointF(x + 12.5, y + 5)])

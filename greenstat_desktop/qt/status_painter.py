"""Paints one status of the list: tile, title, when, a bar of delivered and read, and the share that read."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from greenstat_desktop.core.milestones import DAY
from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.core.summary import Totals
from greenstat_desktop.qt.following import Progress
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import icon
from greenstat_desktop.qt.kinds import TILE_COLORS, kind_name, title_of
from greenstat_desktop.qt.text import isolated
from greenstat_desktop.qt.theme import Theme, theme_of
from greenstat_desktop.qt.times import LocalTimes

STATUS_ROLE: Final = int(Qt.ItemDataRole.UserRole)
PROGRESS_ROLE: Final = STATUS_ROLE + 1
ACCOUNT_ROLE: Final = STATUS_ROLE + 2  # whose status it is, where that is to be said
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_HOUR: Final = timedelta(hours=1)

_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_HEIGHT_PX = 98
_OUTER_PX = 10
_INNER_PX = 9
_TILE_PX = 48
_BAR_PX = 6
_RATE_PX = 46
_ICON_PX = 22
_DOT_PX = 8


class StatusDelegate(QStyledItemDelegate):
    """Paints a ``Status``."""

    def __init__(self, times: LocalTimes, parent: QWidget) -> None:
        super().__init__(parent)
        self._times = times

    def _paint(
        self, painter: QPainter, option: QStyleOptionViewItem, status: Status,
        progress: Progress | None, picture: QPixmap | None, account: Account | None,
    ) -> None:  # fmt: skip
        theme = theme_of(option.palette)
        card = QRect(option.rect).adjusted(_OUTER_PX, 3, -_OUTER_PX, -3)
        _paint_card(painter, card, option, theme)

        def high(pixels: int) -> int:
            return grown(pixels, option.font)

        inside = card.adjusted(_INNER_PX, _INNER_PX, -_INNER_PX - 2, -_INNER_PX)
        tile = QRect(inside.left(), inside.center().y() - _TILE_PX // 2 + 1, _TILE_PX, _TILE_PX)
        text = inside.adjusted(_TILE_PX + 11, -2, 0, 0)
        mirror = option.direction

        def mirrored(part: QRect) -> QRect:
            return QStyle.visualRect(mirror, card, part)

        if picture is None:
            _paint_tile(painter, mirrored(tile), status, theme)
        else:
            _paint_picture(painter, mirrored(tile), picture)
        leading = (
            Qt.AlignmentFlag.AlignLeft if mirror == Qt.LayoutDirection.LeftToRight else Qt.AlignmentFlag.AlignRight
        )
        trailing = Qt.AlignmentFlag.AlignRight if leading == Qt.AlignmentFlag.AlignLeft else Qt.AlignmentFlag.AlignLeft
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        line = QRect(text.left(), text.top(), text.width(), high(20))
        title = painter.fontMetrics().elidedText(isolated(title_of(status)), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(mirrored(line), int(leading | _MIDDLE), title)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.85)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        line.translate(0, high(20))
        caption = line.adjusted(_paint_owner(painter, line, account, theme, mirrored) if account else 0, 0, 0, 0)
        when = painter.fontMetrics().elidedText(self._caption(status), Qt.TextElideMode.ElideRight, caption.width())
        painter.drawText(mirrored(caption), int(leading | _MIDDLE), when)
        gained = (
            self.tr("▲ {count}").format(count=self._times.count(progress.gained))
            if progress and progress.gained > 0
            else ""
        )
        room = painter.fontMetrics().horizontalAdvance(gained) + 8 if gained else 0
        line.translate(0, high(40))
        checked = painter.fontMetrics().elidedText(
            when_checked(status, progress, self._times), Qt.TextElideMode.ElideRight, line.width() - room
        )
        painter.drawText(mirrored(line), int(leading | _MIDDLE), checked)
        painter.setPen(QColor(theme.accent))
        painter.drawText(mirrored(line), int(trailing | _MIDDLE), gained)
        bar = QRect(text.left(), text.top() + high(46), text.width() - high(_RATE_PX), _BAR_PX)
        _paint_bar(painter, bar, status, theme, mirrored)
        font.setPointSizeF(option.font.pointSizeF() * 0.92)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if status.recipients else theme.muted))
        share = Totals(status.recipients, status.delivered, status.read).read_rate
        rate = QRect(bar.right() + 1, bar.center().y() - high(9), high(_RATE_PX), high(20))
        painter.drawText(mirrored(rate), int(trailing | _MIDDLE), self._times.rate(share, 0))

    def _caption(self, status: Status) -> str:
        when = self._times.day(status.first_seen_at)
        if not status.closely_known:
            when = self.tr("By {when}").format(when=when[:1].lower() + when[1:])
        if status.deleted:
            return f"{when} · {self.tr('deleted')}"
        left = status.first_seen_at + DAY - datetime.now(UTC)
        if left > timedelta():
            return self.tr("{when} · live, {hours} h left").format(
                when=when, hours=self._times.count(max(1, round(left / _HOUR)))
            )
        return f"{when} · {kind_name(status.kind)}"

    # What Qt asks for

    @guarded(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        status = index.data(STATUS_ROLE)
        if not isinstance(status, Status):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint(
                painter, option, status, index.data(PROGRESS_ROLE), index.data(_DECORATION), index.data(ACCOUNT_ROLE)
            )
        finally:
            painter.restore()

    @guarded(QSize(200, _HEIGHT_PX))
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, grown(_HEIGHT_PX, option.font))


def when_checked(status: Status, progress: Progress | None, times: LocalTimes) -> str:
    """Return when a status was checked last and is checked next, in words."""
    if status.last_checked_at is None:
        return _tr("Not checked yet")
    ago = times.ago(status.last_checked_at)
    if progress is None or progress.next_check_at is None:
        return _tr("Checked {ago}").format(ago=ago)
    return _tr("Checked {ago} · next {when}").format(ago=ago, when=times.until(progress.next_check_at))


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatusDelegate", text)


def _paint_picture(painter: QPainter, tile: QRect, picture: QPixmap) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(tile), 7, 7)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(outline)
    painter.drawPixmap(tile, picture)
    painter.restore()


def _paint_card(painter: QPainter, card: QRect, option: QStyleOptionViewItem, theme: Theme) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not (selected or hovered):
        return
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    border = QPen(QColor(theme.accent if selected else theme.border), 2.2 if selected and focused else 1.2)
    painter.setPen(border)
    painter.setBrush(QColor(theme.card if selected else theme.hover))
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 9, 9)


def _paint_tile(painter: QPainter, tile: QRect, status: Status, theme: Theme) -> None:
    one, other = (QColor(color) for color in TILE_COLORS[status.kind])
    gradient = QLinearGradient(tile.topLeft(), tile.bottomRight())
    gradient.setColorAt(0, one.darker(130) if theme.dark else one)
    gradient.setColorAt(1, other.darker(130) if theme.dark else other)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(tile, 7, 7)
    inside = QRect(0, 0, _ICON_PX, _ICON_PX)
    inside.moveCenter(tile.center())
    icon(status.kind, "#ffffff").paint(painter, inside)


def _paint_owner(
    painter: QPainter, line: QRect, account: Account, theme: Theme, mirrored: Callable[[QRect], QRect]
) -> int:
    """Paint an account's dot and name at the beginning of a line; return how much of the line is used."""
    name = painter.fontMetrics().elidedText(
        isolated(account.name or account.id_instance), Qt.TextElideMode.ElideRight, line.width() // 2
    )
    words = QRect(line.left() + _DOT_PX + 5, line.top(), painter.fontMetrics().horizontalAdvance(name), line.height())
    spot = QRect(line.left(), line.center().y() - _DOT_PX // 2 + 1, _DOT_PX, _DOT_PX)
    pen = painter.pen()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.color_of_account(account.color)))
    painter.drawEllipse(mirrored(spot))
    painter.setPen(QColor(theme.text))
    painter.drawText(mirrored(words), int(Qt.AlignmentFlag.AlignCenter), name)
    painter.setPen(pen)
    return words.right() + 9 - line.left()


def _paint_bar(painter: QPainter, bar: QRect, status: Status, theme: Theme, mirrored: Callable[[QRect], QRect]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    shares = (
        (1.0, theme.track),
        (status.delivered / status.recipients if status.recipients else 0, theme.delivered_bar),
        (status.read / status.recipients if status.recipients else 0, theme.accent),
    )
    for share, color in shares:
        if share > 0:
            part = QRect(bar.left(), bar.top(), max(_BAR_PX, round(bar.width() * share)), bar.height())
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(mirrored(part), _BAR_PX / 2, _BAR_PX / 2)

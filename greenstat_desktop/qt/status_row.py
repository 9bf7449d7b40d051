"""One row of the list of statuses, as it is painted: tile, title, when, a bar of delivered and read, who read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from greenstat_desktop.core.records import Kind
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.icons import icon
from greenstat_desktop.qt.kinds import TILE_COLORS
from greenstat_desktop.qt.theme import Theme, theme_of

_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_OUTER_PX: Final = 10
_INNER_PX: Final = 9
_TILE_PX: Final = 48
_BAR_PX: Final = 6
_RATE_PX: Final = 46
_ICON_PX: Final = 22
_DOT_PX: Final = 8


@dataclass(frozen=True, slots=True)
class Told:
    """What one row says for hours: all but when it was checked."""

    title: str
    caption: str
    when: str  # the part of the caption that is said where all of it would be cut off
    rate: str
    kind: Kind
    delivered: float  # shares of the recipients, 0 to 1
    read: float
    anybody: bool  # whether anybody got it, as far as is known
    owner: str
    owner_color: int | None


def paint_row(
    painter: QPainter, row: QRect, told: Told, thumbnail: QPixmap | None, option: QStyleOptionViewItem
) -> None:
    """Paint all of a row but its last line; ``option``: its font, its state, and the side that reading begins at."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme = theme_of(option.palette)
    card, inside, text = _parts(row)
    _paint_card(painter, card, option, theme)
    tile = QRect(inside.left(), inside.center().y() - _TILE_PX // 2 + 1, _TILE_PX, _TILE_PX)
    leading, trailing = _sides(option)

    def high(pixels: int) -> int:
        return grown(pixels, option.font)

    def mirrored(part: QRect) -> QRect:
        return QStyle.visualRect(option.direction, card, part)

    if thumbnail is None:
        _paint_tile(painter, mirrored(tile), told.kind, theme)
    else:
        _paint_picture(painter, mirrored(tile), thumbnail)
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    line = QRect(text.left(), text.top(), text.width(), high(20))
    painter.drawText(mirrored(line), int(leading | _MIDDLE), _cut_off(painter, told.title, line.width()))
    painter.setFont(_small(option.font))
    painter.setPen(QColor(theme.muted))
    line.translate(0, high(20))
    caption = line.adjusted(_paint_owner(painter, line, told, theme, mirrored) if told.owner else 0, 0, 0, 0)
    said = _whole_or_half(painter, told.caption, told.when, caption.width())
    painter.drawText(mirrored(caption), int(leading | _MIDDLE), said)
    bar = QRect(text.left(), text.top() + high(46), text.width() - high(_RATE_PX), _BAR_PX)
    _paint_bar(painter, bar, told, theme, mirrored)
    font.setPointSizeF(option.font.pointSizeF() * 0.92)
    painter.setFont(font)
    painter.setPen(QColor(theme.text if told.anybody else theme.muted))
    rate = QRect(bar.right() + 1, bar.center().y() - high(9), high(_RATE_PX), high(20))
    painter.drawText(mirrored(rate), int(trailing | _MIDDLE), told.rate)


def paint_last_line(
    painter: QPainter, row: QRect, checked: tuple[str, str], gained: str, option: QStyleOptionViewItem
) -> None:
    """Paint what changes with every minute: when it was checked, and how many more had read it by then.

    ``checked``: all of it, and the half that is said where all of it would be cut off.
    """
    theme, font = theme_of(option.palette), option.font
    card, _, text = _parts(row)
    leading, trailing = _sides(option)
    below = grown(20, font) + grown(40, font)
    line = QRect(text.left(), text.top() + below, text.width(), grown(20, font))
    line = QStyle.visualRect(option.direction, card, line)
    painter.setFont(_small(font))
    room = painter.fontMetrics().horizontalAdvance(gained) + 8 if gained else 0
    painter.setPen(QColor(theme.muted))
    said = _whole_or_half(painter, *checked, line.width() - room)
    painter.drawText(line, int(leading | _MIDDLE), said)
    if gained:
        painter.setPen(QColor(theme.accent))
        painter.drawText(line, int(trailing | _MIDDLE), gained)


def _parts(row: QRect) -> tuple[QRect, QRect, QRect]:
    """Return the card, what is inside of it, and where its text is."""
    card = row.adjusted(_OUTER_PX, 3, -_OUTER_PX, -3)
    inside = card.adjusted(_INNER_PX, _INNER_PX, -_INNER_PX - 2, -_INNER_PX)
    return card, inside, inside.adjusted(_TILE_PX + 11, -2, 0, 0)


def _sides(option: QStyleOptionViewItem) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Return the side that reading begins at, and the other one."""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    return (left, right) if option.direction == Qt.LayoutDirection.LeftToRight else (right, left)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    return small


def _whole_or_half(painter: QPainter, whole: str, half: str, room_px: int) -> str:
    """Return all of a text where there is room for it, else the half that matters more, cut off if it must be."""
    return whole if _cut_off(painter, whole, room_px) == whole else _cut_off(painter, half, room_px)


def _cut_off(painter: QPainter, text: str, room_px: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room_px)


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


def _paint_tile(painter: QPainter, tile: QRect, kind: Kind, theme: Theme) -> None:
    one, other = (QColor(color) for color in TILE_COLORS[kind])
    gradient = QLinearGradient(tile.topLeft(), tile.bottomRight())
    gradient.setColorAt(0, one.darker(130) if theme.dark else one)
    gradient.setColorAt(1, other.darker(130) if theme.dark else other)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(tile, 7, 7)
    inside = QRect(0, 0, _ICON_PX, _ICON_PX)
    inside.moveCenter(tile.center())
    icon(kind, "#ffffff").paint(painter, inside)


def _paint_owner(painter: QPainter, line: QRect, told: Told, theme: Theme, mirrored: Callable[[QRect], QRect]) -> int:
    """Paint an account's dot and name at the beginning of a line; return how much of the line is used."""
    name = _cut_off(painter, told.owner, line.width() // 2)
    words = QRect(line.left() + _DOT_PX + 5, line.top(), painter.fontMetrics().horizontalAdvance(name), line.height())
    spot = QRect(line.left(), line.center().y() - _DOT_PX // 2 + 1, _DOT_PX, _DOT_PX)
    pen = painter.pen()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.color_of_account(told.owner_color)))
    painter.drawEllipse(mirrored(spot))
    painter.setPen(QColor(theme.text))
    painter.drawText(mirrored(words), int(Qt.AlignmentFlag.AlignCenter), name)
    painter.setPen(pen)
    return words.right() + 9 - line.left()


def _paint_bar(painter: QPainter, bar: QRect, told: Told, theme: Theme, mirrored: Callable[[QRect], QRect]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    shares = (
        (1.0, theme.track),
        (told.delivered, theme.delivered_bar),
        (told.read, theme.accent),
    )
    for share, color in shares:
        if share > 0:
            part = QRect(bar.left(), bar.top(), max(_BAR_PX, round(bar.width() * share)), bar.height())
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(mirrored(part), _BAR_PX / 2, _BAR_PX / 2)

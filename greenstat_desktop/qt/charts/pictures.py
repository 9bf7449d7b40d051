"""A chart as a picture that leaves the window: pixels or SVG, on white, its title above it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QPicture
from PySide6.QtSvg import QSvgGenerator

from greenstat_desktop.qt.charts.brush import Key, draw_legend, draw_text
from greenstat_desktop.qt.theme import LIGHT, Theme

SVG: Final = "image/svg+xml"
Draw: TypeAlias = Callable[[QPainter, QSize, Theme], None]

_MARGIN_PX: Final = 16
_HEAD_PX: Final = 44  # title and caption
_LEAST: Final = QSize(480, 200)
_SCALE: Final = 2  # so that it stays sharp on paper and on other screens


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a chart."""

    title: str
    caption: str = ""  # of what it is; "" leaves it out
    keys: tuple[Key, ...] = ()
    base: str = ""  # what its shares are out of, where it has no caption

    @property
    def name(self) -> str:
        """What a picture of it may be called."""
        return f"{self.caption} – {self.title}" if self.caption else self.title


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A chart as it was when it was asked for. Its bytes may be made on any thread."""

    name: str  # for ``safe_name`` to make into a file's name
    size: QSize
    drawn: QPicture

    def image(self) -> QImage:
        """Return it in pixels."""
        image = QImage(self.size * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_SCALE)
        with QPainter(image) as painter:
            play(painter, self.drawn)
        return image

    def png(self) -> bytes:
        """Return it as a PNG file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(self.image())
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """Return it as an SVG file."""
        buffer, generator = QBuffer(), QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(self.drawn.logicalDpiX())  # else letters are smaller than the room they were given
        generator.setSize(self.size)
        generator.setViewBox(QRect(0, 0, self.size.width(), self.size.height()))
        generator.setTitle(self.name)
        with QPainter(generator) as painter:
            play(painter, self.drawn)
        return bytes(buffer.data().data())


def play(painter: QPainter, picture: QPicture) -> None:
    """Draw a picture pixel for pixel from the painter's origin on."""
    # Qt would scale it by the resolutions of the two devices, whatever the painter was told.
    device = painter.device()
    painter.save()
    painter.scale(picture.logicalDpiX() / device.logicalDpiX(), picture.logicalDpiY() / device.logicalDpiY())
    painter.drawPicture(0, 0, picture)
    painter.restore()


def picture_of(head: Head, size: QSize, font: QFont, draw: Draw, direction: Qt.LayoutDirection) -> Picture:
    """Draw a chart for paper; at its size in the window, or somewhat larger where that is small."""
    inner = size.expandedTo(_LEAST)
    whole = QSize(inner.width() + 2 * _MARGIN_PX, inner.height() + 2 * _MARGIN_PX + _HEAD_PX)
    drawn = QPicture()
    with QPainter(drawn) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(direction)
        painter.fillRect(QRect(0, 0, whole.width(), whole.height()), QColor(LIGHT.card))
        _draw_head(painter, QRectF(_MARGIN_PX, _MARGIN_PX - 4, inner.width(), _HEAD_PX), head, font)
        painter.translate(_MARGIN_PX, _MARGIN_PX + _HEAD_PX)
        painter.setFont(font)
        draw(painter, inner, LIGHT)
    return Picture(head.name, whole, drawn)


def _draw_head(painter: QPainter, room: QRectF, head: Head, font: QFont) -> None:
    bold = QFont(font)
    bold.setBold(True)
    bold.setPointSizeF(font.pointSizeF() * 1.3)
    painter.setFont(bold)
    painter.setPen(QColor(LIGHT.text))
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    near = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    line = QRectF(room.left(), room.top(), room.width(), 20)
    draw_text(painter, line, head.title, near)
    painter.setFont(font)
    draw_legend(painter, line, head.keys, LIGHT, mirrored=mirrored)
    painter.setPen(QColor(LIGHT.muted))
    shown = painter.fontMetrics().elidedText(head.caption or head.base, Qt.TextElideMode.ElideRight, int(room.width()))
    draw_text(painter, line.translated(0, 20), shown, near)

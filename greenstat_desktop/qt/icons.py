"""Icons from SVG files, recoloured: what is ``currentColor`` in the file becomes the colour asked for."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from greenstat_desktop.core.locations import resource

_SIZES_PX: Final = (16, 20, 32, 40, 64)  # at 100 %, 125 %, 200 % and beyond
_APP_SIZES_PX: Final = (16, 32, 48, 128, 256)
_DOT_PX, _ROOM_PX = 8, 14  # the dot before a word, and the room it stands in


@lru_cache(maxsize=256)
def icon(name: str, color: str) -> QIcon:
    """Return the icon ``resources/icons/{name}.svg`` in one colour, ``#rrggbb``."""
    made = QIcon()
    for size in _SIZES_PX:
        made.addPixmap(pixmap(name, color, size))
    return made


def pixmap(name: str, color: str, size_px: int) -> QPixmap:
    """Return the icon as a square picture of so many device pixels."""
    return _drawn(_source(name).replace("currentColor", color), size_px)


def app_icon() -> QIcon:
    """Return the application's own icon, in its own colours."""
    made = QIcon()
    for size in _APP_SIZES_PX:
        made.addPixmap(_drawn(_source("app"), size))
    return made


@lru_cache(maxsize=64)
def dot(color: str, ratio: float, size: int = _DOT_PX, room: int = _ROOM_PX) -> QPixmap:
    """Return a filled circle in a square room, both in pixels; ``ratio`` is the screen's device pixels per pixel."""
    drawn = QPixmap(round(room * ratio), round(room * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(QRectF((room - size) / 2, (room - size) / 2, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def _drawn(source: str, size_px: int) -> QPixmap:
    drawn = QPixmap(size_px, size_px)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    return drawn

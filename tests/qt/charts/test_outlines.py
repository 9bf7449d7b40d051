"""What leaves the window reads as it does in the window, whichever way its words run."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPicture
from PySide6.QtWidgets import QApplication

from greenstat_desktop.qt.charts.brush import draw_text
from greenstat_desktop.qt.charts.pictures import Picture, play

SIZE = QSize(700, 40)
FAR = Qt.AlignmentFlag.AlignRight
MOST = 0.01
Pixels: TypeAlias = npt.NDArray[np.bool_]
MIRRORED = Qt.LayoutDirection.RightToLeft
TEXTS = (
    "הצבעונים הגיעו! 20% הנחה (כולל משלוח).",
    "وصلت الأزهار! خصم 20% (مع التوصيل)، ٤٠٠.",
    "\u2068Bloom (חנות)!\u2069 · ABC",
)


def drawn(text: str, *, later: bool) -> QImage:
    """Draw a line at the right edge, at once or through a picture; return where there is ink."""
    image, picture = QImage(SIZE, QImage.Format.Format_Grayscale8), QPicture()
    image.fill(Qt.GlobalColor.white)
    with QPainter(picture if later else image) as painter:
        painter.setFont(QFont("Inter", 20))
        painter.setLayoutDirection(MIRRORED)
        draw_text(painter, QRectF(0, 0, SIZE.width(), SIZE.height()), text, FAR)
    if later:
        with QPainter(image) as painter:
            play(painter, picture)
    return image


def ink(image: QImage) -> Pixels:
    """Return which pixels are dark."""
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(SIZE.height(), -1)
    return pixels[:, : SIZE.width()] < 128


def strays(some: Pixels, others: Pixels) -> float:
    """Return what part of some pixels has none of the others beside it: hints move letters by less than one."""
    near = sum(np.roll(others, (down, right), (0, 1)) for down in (-1, 0, 1) for right in (-1, 0, 1)) > 0
    return float((some & ~near).sum() / some.sum())


@pytest.mark.parametrize("text", TEXTS)
def test_brackets_and_full_stops_do_not_turn_in_a_picture(qapp: QApplication, text: str) -> None:
    at_once, later = ink(drawn(text, later=False)), ink(drawn(text, later=True))
    assert max(strays(at_once, later), strays(later, at_once)) < MOST


def test_what_cannot_turn_stays_text_in_a_drawing(qapp: QApplication) -> None:
    picture = QPicture()
    with QPainter(picture) as painter:
        draw_text(painter, QRectF(0, 0, 200, 20), "Read", Qt.AlignmentFlag.AlignLeft)
    assert b">Read" in Picture("", SIZE, picture).svg()

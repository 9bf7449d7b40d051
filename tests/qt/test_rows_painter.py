"""The painter of rows: what it paints where, in a window of either direction."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from greenstat_desktop.qt.rows_painter import RowsPainter
from greenstat_desktop.qt.text import RLM, number


class OneRow:
    def __init__(self, text: str) -> None:
        self._text = text

    def painted(self, row: int) -> tuple[tuple[str, ...], QPixmap, int]:
        del row
        return (self._text,), QPixmap(), 0


def painted(text: str) -> QImage:
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        RowsPainter(QFont(), mirrored=True, column_of_dot=-1).paint(
            painter, OneRow(text), [(0, image.rect())], [(0, 0, 200)], QPalette(QColor("white")), QColor("black")
        )
    return image


def test_numbers_alone_stand_in_the_order_of_a_mirrored_table(qapp: QApplication) -> None:
    share = f"{number('31.7%')} (382)"
    assert painted(share) == painted(f"{RLM}{share}")
    assert painted(share).copy(QRect(0, 0, 60, 30)) == painted("").copy(QRect(0, 0, 60, 30))

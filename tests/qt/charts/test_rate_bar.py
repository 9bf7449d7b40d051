import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.charts.rate_bar import RATE_ROLE, RateBar, draw_rate
from greenstat_desktop.qt.theme import LIGHT


@pytest.mark.parametrize(("rate", "mirrored"), [(0, False), (0.5, False), (1, False), (0.5, True), (7, False)])
def test_the_bar_is_as_long_as_the_share(qapp: object, rate: float, mirrored: bool) -> None:
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        draw_rate(painter, QRectF(0, 0, 200, 20), rate, "", LIGHT, mirrored=mirrored)
    accent = QColor(LIGHT.accent).rgb()
    filled = [x for x in range(200) if image.pixel(x, 10) == accent]
    assert len(filled) == pytest.approx(70 * min(rate, 1), abs=3)
    if filled:
        assert (filled[-1] > 100) == mirrored


@pytest.mark.parametrize("mirrored", [False, True])
def test_shares_end_below_each_other(qapp: object, mirrored: bool) -> None:
    ends = set()
    for text in ("8.1%", "91.1%"):
        image = QImage(200, 20, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setPen(Qt.GlobalColor.black)
            draw_rate(painter, QRectF(0, 0, 200, 20), 0, text, LIGHT, mirrored=mirrored)
        black = [x for x in range(200) for y in range(20) if image.pixelColor(x, y).lightness() < 100]
        ends.add(max(black))
    assert max(ends) - min(ends) <= 1


def test_a_cell_shows_its_share_once(qtbot: QtBot) -> None:
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    table.setItemDelegate(RateBar(table))
    item = QTableWidgetItem("67.0 %")
    item.setData(RATE_ROLE, 0.67)
    table.setItem(0, 0, item)
    table.setItem(0, 1, QTableWidgetItem("no share"))
    assert not table.grab().isNull()

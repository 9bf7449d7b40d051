"""What opens a list says so: an arrow at its trailing edge, in the colour of its text."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.dropping import DroppingButton
from greenstat_desktop.qt.style import style_sheet
from greenstat_desktop.qt.theme import DARK, LIGHT, Theme, palette_of

_EDGE_PX, _ARROW_PX = 6, 9


def inked(picture: QImage, part: QRect, color: str) -> bool:
    ink, pixels = QColor(color), picture.copy(part)
    near = [
        max(abs(one.red() - ink.red()), abs(one.green() - ink.green()), abs(one.blue() - ink.blue()))
        for x in range(pixels.width())
        for y in range(pixels.height())
        for one in (pixels.pixelColor(x, y),)
    ]
    return min(near) < 60


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_button_that_opens_a_list_has_an_arrow_where_reading_ends(
    qapp: QApplication, qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    qapp.setPalette(palette_of(theme))
    qapp.setStyleSheet(style_sheet(asdict(theme)))
    qapp.setLayoutDirection(direction)
    button = DroppingButton()
    qtbot.addWidget(button)
    button.setText("Export")
    button.resize(button.sizeHint())
    picture = button.grab().toImage()
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    left = _EDGE_PX if mirrored else button.width() - _EDGE_PX - _ARROW_PX
    assert inked(picture, QRect(left, 4, _ARROW_PX, button.height() - 8), theme.text)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_arrow_takes_no_room_from_the_others(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setStyleSheet(style_sheet(asdict(LIGHT)))
    button, plain = DroppingButton(), DroppingButton()
    plain.setProperty("kind", "plain")
    for one in (button, plain):
        qtbot.addWidget(one)
        one.setText("Export")
    assert button.sizeHint() == plain.sizeHint()

"""On a screen that is too small for the window everything can be reached, and nothing is squeezed."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.small_screen import within

LEAST = QSize(780, 420)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 200)
    return made


@pytest.fixture
def content(window: QWidget) -> QWidget:
    made = QWidget(window)
    column = QVBoxLayout(made)
    for text in ("first", "last"):
        column.addWidget(QPushButton(text, made))
    return made


@pytest.mark.parametrize("room", [LEAST, QSize(2560, 1440)])
def test_content_that_fits_is_left_alone(window: QWidget, content: QWidget, room: QSize) -> None:
    assert within(content, LEAST, room, window) is content


def test_content_that_does_not_fit_keeps_its_size_and_comes_into_sight_with_the_focus(
    window: QWidget, content: QWidget, qtbot: QtBot
) -> None:
    area = within(content, LEAST, window.size(), window)
    assert isinstance(area, QScrollArea)
    area.resize(window.size())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first, last = content.findChildren(QPushButton)
    assert content.size() == LEAST
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert area.viewport().rect().contains(last.mapTo(area.viewport(), last.rect().center()))

"""A box to choose from: which entry the keys are at can be seen in every theme."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.chooser import Chooser
from greenstat_desktop.qt.style import style_sheet
from greenstat_desktop.qt.theme import THEMES, Theme, palette_of


@pytest.mark.parametrize("theme", THEMES)
def test_the_entry_that_enter_would_choose_is_marked(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    qapp.setPalette(palette_of(theme))
    qapp.setStyleSheet(style_sheet(asdict(theme)))
    box = Chooser()
    qtbot.addWidget(box)
    box.addItems(["Last 4 weeks", "Last 7 days", "Last 3 months"])
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    picture = view.viewport().grab().toImage()

    def ground(row: int) -> QColor:
        place = view.visualRect(view.model().index(row, 0))
        return picture.pixelColor(QPoint(place.right() - 8, place.center().y()))

    assert ground(1) == QColor(theme.selected)
    assert ground(2) == QColor(theme.raised)
    box.hidePopup()


def test_the_wheel_chooses_nothing_and_takes_no_keys(qtbot: QtBot) -> None:
    box = Chooser()
    qtbot.addWidget(box)
    box.addItems(["Last 4 weeks", "Last 7 days"])
    assert not box.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    middle, turn = QPointF(5, 5), QPoint(0, -120)
    keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(middle, middle, turn, turn, *keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(box, wheel)
    assert not wheel.isAccepted(), "the page gets it"
    assert box.currentIndex() == 0


def test_arrow_keys_open_the_list_and_enter_chooses_from_it(qtbot: QtBot) -> None:
    box, chosen = Chooser(), list[int]()
    qtbot.addWidget(box)
    box.addItems(["For ever", "For 31 days", "For a year"])
    box.activated.connect(chosen.append)
    box.show()
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(box.view().isVisible)
    for _ in range(2):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    assert not chosen, "nothing that was passed by"
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert chosen == [2]

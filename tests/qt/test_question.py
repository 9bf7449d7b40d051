"""Questions before what is not easily undone."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.question import ask


def places(box: QMessageBox, kind: type[QWidget]) -> list[QRect]:
    return [QRect(one.mapTo(box, QPoint()), one.size()) for one in box.findChildren(kind) if one.isVisible()]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_question_begins_as_far_from_the_edge_as_its_buttons_end_from_the_other(
    qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    window = QWidget()
    qtbot.addWidget(window)
    box = ask(window, "Forget", "Forget it?", "It goes from this computer.", "Forget", lambda _: None)
    asked, buttons = (places(box, kind) for kind in (QLabel, QPushButton))
    begin, end = min(one.left() for one in asked), box.width() - 1 - max(one.right() for one in asked)
    if direction == Qt.LayoutDirection.LeftToRight:
        assert begin == box.width() - 1 - max(one.right() for one in buttons)
    else:
        assert end == min(one.left() for one in buttons)
    box.close()

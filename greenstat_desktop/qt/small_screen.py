"""A screen that the window does not fit on: all of it can be scrolled to, rather than lie over each other."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_BEYOND: Final = QSize(40, 20)  # so much may lie beyond the edge of the screen


def within(content: QWidget, least: QSize, room: QSize, parent: QWidget) -> QWidget:
    """Return what stands in the window's middle: the content, or an area to scroll it in where ``room`` is too small.

    ``least``: what the content needs, at least.
    """
    if least == least.boundedTo(room + _BEYOND):
        return content
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    content.setMinimumSize(least)
    area.setWidget(content)
    return area

"""A box to choose one of a few from, with an arrow in the colour of its text."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox

from greenstat_desktop.qt.dropping import draw_arrow
from greenstat_desktop.qt.guard import guarded

_INSET_PX = 16


class Chooser(QComboBox):
    """Wears the same arrow as every button that opens a list."""

    # What Qt asks for

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_arrow(self, _INSET_PX)

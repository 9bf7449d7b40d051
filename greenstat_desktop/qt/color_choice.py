"""A row of colours to tell accounts apart by: one of them is chosen, by mouse or arrow keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import dot
from greenstat_desktop.qt.text import tooltip
from greenstat_desktop.qt.theme import theme_of

_SPOT_PX: Final = 16


class ColorChoice(QWidget):
    """The account colours, in the theme's order. Without a choice, the program chooses when the account is kept."""

    def __init__(self, chosen: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, name in enumerate(self._names()):
            button = QToolButton(self)
            button.setProperty("kind", "swatch")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setIconSize(QSize(_SPOT_PX, _SPOT_PX))
            button.setAccessibleName(name)
            button.setToolTip(tooltip(name))
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        if chosen is not None:
            for one in self._group.buttons():  # Tab goes to the chosen one, from where arrows choose others
                one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._group.button(chosen).setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.button(chosen).setChecked(True)
        self._dress()

    @property
    def chosen(self) -> int | None:
        """Which one is chosen, from 0; None while none is."""
        number = self._group.checkedId()
        return number if number >= 0 else None

    def choose(self, number: int) -> None:
        """Choose a colour."""
        self._group.button(number).setChecked(True)

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Blue"), self.tr("Orange"), self.tr("Violet"), self.tr("Pink"),
            self.tr("Teal"), self.tr("Gold"), self.tr("Green"), self.tr("Grey"),
        )  # fmt: skip

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        for number, color in enumerate(theme.accounts):
            self._group.button(number).setIcon(QIcon(dot(color, self.devicePixelRatioF(), _SPOT_PX - 2, _SPOT_PX)))

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_group"):
            self._dress()
        super().changeEvent(event)

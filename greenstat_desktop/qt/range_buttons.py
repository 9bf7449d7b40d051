"""A row of small buttons of which one is pressed: what of several things is shown."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from greenstat_desktop.qt.text import tooltip

K = TypeVar("K", bound=Hashable)


class RangeButtons(QWidget, Generic[K]):
    """Signals: ``chosen`` when the user pressed another one."""

    chosen = Signal()

    def __init__(self, choices: Sequence[tuple[K, str, str]], parent: QWidget | None = None) -> None:
        """Offer each of ``choices``: the value, the text on the button, and what it means; the last one is pressed."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons: dict[K, QToolButton] = {}
        group = QButtonGroup(self)
        for value, text, meaning in choices:
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(True)
            button.setProperty("kind", "range")
            button.setToolTip(tooltip(meaning))
            button.setAccessibleName(meaning)
            button.clicked.connect(lambda _=False: self.chosen.emit())
            group.addButton(button)
            row.addWidget(button)
            self.buttons[value] = button

    @property
    def value(self) -> K:
        """What is pressed."""
        return next(value for value, button in self.buttons.items() if button.isChecked())

    def choose(self, value: K) -> None:
        """Press a button, as the user would."""
        self.buttons[value].click()

"""The bar in the page that says what went wrong, or what came of something: one sentence, to be dismissed."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from greenstat_desktop.qt.announcing import announce
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import icon
from greenstat_desktop.qt.labels import paragraph
from greenstat_desktop.qt.theme import theme_of

_ICON_PX = 20


class MessageBar(QFrame):
    """A sentence with an icon, perhaps a button, and a cross. Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Literal["problem", "info"] = "info"
        self._action: Callable[[], object] | None = None
        self._icon = QLabel(self)
        self.sentence = paragraph("", "", self)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._act)
        self.cross = QToolButton(self)
        self.cross.setProperty("kind", "bare")
        self.cross.setAccessibleName(self.tr("Dismiss"))
        self.cross.setToolTip(self.tr("Dismiss"))
        self.cross.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        row.addWidget(self.cross)
        self.hide()

    def show_message(
        self,
        kind: Literal["problem", "info"],
        sentence: str,
        label: str = "",
        action: Callable[[], object] | None = None,
        *,
        aloud: bool = True,
    ) -> None:
        """Say a sentence, to screen readers if ``aloud``; with a label, a button beside it calls ``action``."""
        self._kind, self._action = kind, action
        self.setProperty("bar", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.sentence.setText(sentence)
        self.button.setText(label)
        self.button.setVisible(bool(label))
        self.setAccessibleName(sentence)
        self._icon.setAccessibleName(self.tr("Problem") if kind == "problem" else self.tr("Note"))
        self._dress()
        self.show()
        if aloud:
            announce(self, sentence)

    def _act(self) -> None:
        action = self._action
        self.hide()
        if action:
            action()

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        color = theme.danger if self._kind == "problem" else theme.delivered
        self._icon.setPixmap(icon(self._kind, color).pixmap(_ICON_PX, _ICON_PX))
        self.cross.setIcon(icon("cancel", theme.muted))

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "cross"):
            self._dress()
        super().changeEvent(event)

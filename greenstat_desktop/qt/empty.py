"""What stands where there is nothing to show: a sentence that says what to do, and a button that does it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyText(QWidget):
    """A title, a sentence and perhaps a button, in the middle of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _centred("heading", self)
        self.sentence = _centred("muted", self)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "accent")
        self.button.clicked.connect(self._act)
        self._action: Callable[[], object] | None = None
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.button.hide()

    def show_text(self, title: str, sentence: str, label: str = "", action: Callable[[], object] | None = None) -> None:
        """Show these words; without a label there is no button."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.button.setText(label)
        self.button.setVisible(bool(label))
        self._action = action

    def _act(self) -> None:
        if self._action:
            self._action()


def _centred(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label

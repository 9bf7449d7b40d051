"""Asks for the id of a status that the list does not have."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from greenstat_desktop.core.account_input import message_id_of
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.qt.labels import paragraph, plain_label
from greenstat_desktop.qt.sentences import explained
from greenstat_desktop.qt.whole_dialog import WholeDialog


class AddStatusDialog(WholeDialog):
    """One field. Signals: ``chosen`` carries the message id, checked for its form."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add status"))
        heading = plain_label(self.tr("Add a status by its id"), "heading", self)
        where = paragraph(
            self.tr("GREEN-API answers with idMessage when a status is sent. Paste that id, or the whole answer."
                    " Statuses of the last 30 days are found without it: Status › Find statuses."),
            "muted", self,
        )  # fmt: skip
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("BAE5F4886F6F2D05")
        self.field.setAccessibleName(self.tr("Id of the status (idMessage)"))
        self.problem = paragraph("", "problem", self)
        self.problem.setMinimumHeight(36)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.add = QPushButton(self.tr("&Add"), self)
        self.add.setProperty("kind", "accent")
        self.add.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addStrut(416)
        for widget in (heading, where, self.field, self.problem):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.reject)
        self.field.textEdited.connect(self.problem.clear)

    def _add(self) -> None:
        try:
            message_id = message_id_of(self.field.text())
        except BadInput as problem:
            self.problem.setText(explained(problem))
            self.field.setFocus()
            return
        self.chosen.emit(message_id)
        self.accept()

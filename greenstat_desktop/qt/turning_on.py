"""The question before the one setting is changed: the instance restarts, so it is never changed without an answer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from greenstat_desktop.core.diagnosis import TURN_IT_ON
from greenstat_desktop.qt.sentences import said


def ask_to_turn_on(parent: QWidget, agreed: Callable[[], None]) -> QMessageBox:
    """Ask, with *Cancel* as the answer of Enter and Esc; call ``agreed`` only if the user says so."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("Turn on the setting"))
    box.setText(said(TURN_IT_ON))
    turn_on = box.addButton(_tr("Turn it on"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.buttonClicked.connect(lambda button: agreed() if button is turn_on else None)
    box.open()
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("TurningOn", text)

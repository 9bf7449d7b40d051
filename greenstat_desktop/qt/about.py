"""The box that says what this is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from greenstat_desktop import __version__


def open_about(parent: QWidget) -> QMessageBox:
    """Open the box; it goes when it is closed."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(_tr("About GreenStat"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"GreenStat Desktop {__version__}")
    box.setInformativeText(
        _tr("Who received and who read your WhatsApp statuses, through GREEN-API, with a history that stays.")
    )
    box.open()
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("About", text)

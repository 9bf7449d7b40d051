"""Enter means a dialog's default button, whichever choice has the keys: under GNOME and KDE Qt presses the choice."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QRadioButton

from greenstat_desktop.qt.guard import guarded


class EnterGoesOn(QObject):
    """Hands Enter on to the dialog from every choice that is in it by now. Lives as long as the dialog."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        for choice in (*dialog.findChildren(QRadioButton), *dialog.findChildren(QCheckBox)):
            choice.installEventFilter(self)

    # What Qt asks for

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        entered = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.type() == QEvent.Type.KeyPress:
            QCoreApplication.sendEvent(self._dialog, event)
            return True
        return False

"""A question before something that is not easily undone: at first Enter says no, and Esc always."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QMessageBox, QWidget

_MARGIN_PX: Final = 22
_NO_ICON_PX: Final = 15  # what Qt keeps for one that is not there


def ask(parent: QWidget, title: str, asked: str, told: str, yes: str, decided: Callable[[bool], None]) -> QMessageBox:
    """Ask, and say what follows from a yes; ``decided`` is called once, with whether the user agreed.

    ``title``: of the dialog; ``asked``: the question itself; ``yes``: the label of the button that agrees.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # as in ``labels.paragraph``
    box.setWindowTitle(title)
    box.setText(asked)
    box.setInformativeText(told)
    if isinstance(layout := box.layout(), QGridLayout):
        begin = _MARGIN_PX - _NO_ICON_PX
        left, right = (_MARGIN_PX, begin) if box.isRightToLeft() else (begin, _MARGIN_PX)
        layout.setContentsMargins(left, 20, right, 18)
        layout.setHorizontalSpacing(0)
    agrees = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    no.setText(
        QCoreApplication.translate("Question", "Cancel")
    )  # as in our own dialogs: Qt's word is another in Arabic
    box.setDefaultButton(no)
    box.finished.connect(lambda _: decided(box.clickedButton() is agrees))
    box.open()
    return box

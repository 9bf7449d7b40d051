"""The strip above every page while the window shows sample data: says so, and leads back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from greenstat_desktop.qt.labels import plain_label


class SampleBar(QWidget):
    """One sentence and one button. Signals: ``left`` when the user wants to go back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.badge = plain_label(self.tr("Sample data"), "badge", self)
        told = plain_label(self.tr("These people are made up. Nothing you do here is kept."), "", self)
        told.setMinimumWidth(0)
        self.back = QPushButton(self.tr("&Leave sample data"), self)
        self.back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 5, 10, 5)
        row.setSpacing(10)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(told, 1)
        row.addWidget(self.back)

"""The page of a first start: two doors, to one's own account and to sample data."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import app_icon, icon
from greenstat_desktop.qt.labels import paragraph, plain_label
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.page import Page
from greenstat_desktop.qt.theme import theme_of

_WIDEST_PX = 860
_LOGO_PX, _ICON_PX = 56, 32


class WelcomePage(Page):
    """Says what the program is for. Signals: ``account_wanted`` and ``sample_wanted`` when a door is opened."""

    account_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = MessageBar(self)
        self.account = _Door(
            "account",
            self.tr("Connect my account"),
            self.tr("You need three values of your GREEN-API instance. The form shows where each of them stands."),
            (
                self.tr("Your statuses of the last 30 days are found by themselves."),
                self.tr("Every answer is kept on this computer, also after GREEN-API has forgotten it."),
                self.tr("The token goes into this computer’s keyring and nowhere else."),
            ),
            self.tr("&Connect…"),
            self,
        )
        self.sample = _Door(
            "sample",
            self.tr("Look around with sample data"),
            self.tr("A flower shop with made-up customers, to try everything out. No account and no internet needed."),
            (
                self.tr("Sort, filter, compare and export as with your own statuses."),
                self.tr("Everything made up is marked as sample data."),
                self.tr("One click leads back, and nothing of it is kept."),
            ),
            self.tr("&Look around"),
            self,
        )
        self.account.button.setProperty("kind", "accent")
        self.account.button.clicked.connect(self.account_wanted)
        self.sample.button.clicked.connect(self.sample_wanted)

    def shown(self) -> None:
        """The first door takes the keys."""
        self.account.button.setFocus()

    def _lay_out(self) -> None:
        logo = QLabel(self)
        logo.setPixmap(app_icon().pixmap(_LOGO_PX, _LOGO_PX))
        title = paragraph(self.tr("Who got your status, and who read it?"), "title", self)
        told = paragraph(
            self.tr("GreenStat asks GREEN-API about your WhatsApp statuses and keeps every answer."), "muted", self
        )
        for label in (logo, title, told):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        doors = QHBoxLayout()
        doors.setSpacing(16)
        for door in (self.account, self.sample):
            doors.addWidget(door, 1)
        middle = QWidget(self)
        middle.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(middle)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (logo, title, told):
            column.addWidget(label)
        column.addSpacing(16)
        column.addLayout(doors)
        column.addStretch(3)
        row = QWidget(self)
        centred = QHBoxLayout(row)
        centred.setContentsMargins(24, 16, 24, 16)
        centred.addStretch(1)
        centred.addWidget(middle, 1000)
        centred.addStretch(1)
        scrolled = QScrollArea(self)
        scrolled.setWidget(row)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 12, 18, 12)
        outer.addWidget(self.message)
        outer.addWidget(scrolled, 1)

    # What Qt asks for

    @guarded(None)
    def showEvent(self, event: QShowEvent) -> None:
        if self.layout() is None:  # most windows never show it, and it is a sixth of what they are made of
            self._lay_out()
        super().showEvent(event)


class _Door(QFrame):
    """A card: what lies behind it, and the button that opens it."""

    def __init__(
        self, picture: str, title: str, told: str, points: tuple[str, ...], label: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._picture_name, self._picture = picture, QLabel(self)
        self._checks = [QLabel(self) for _ in points]
        self.button = QPushButton(label, self)
        self.button.setAccessibleDescription(told)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(10)
        column.addWidget(self._picture)
        column.addWidget(plain_label(title, "heading", self))
        column.addWidget(paragraph(told, "muted", self))
        column.addSpacing(2)
        for check, point in zip(self._checks, points, strict=True):
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(paragraph(point, "", self), 1)
            column.addLayout(line)
        column.addStretch(1)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._dress()

    def _dress(self) -> None:
        accent = theme_of(self.palette()).accent
        self._picture.setPixmap(icon(self._picture_name, accent).pixmap(_ICON_PX, _ICON_PX))
        for check in self._checks:
            check.setPixmap(icon("check", accent).pixmap(16, 16))

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "button"):
            self._dress()
        super().changeEvent(event)

"""The dialog of the preferences: every choice is applied as it is made, so there is nothing to save."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from greenstat_desktop.qt.chooser import Chooser
from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.entering import EnterGoesOn
from greenstat_desktop.qt.kept_time import KeptTime
from greenstat_desktop.qt.kept_time_box import KeptTimeBox
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.languages import LANGUAGES
from greenstat_desktop.qt.preferences import Look, Preferences
from greenstat_desktop.qt.whole_dialog import WholeDialog

_WIDE_PX = 436


class PreferencesDialog(WholeDialog):
    """Looks, language, privacy, and what goes on in the background.

    ``commands`` that can be on or off are shown as they are.
    """

    def __init__(
        self, preferences: Preferences, commands: Commands, kept: KeptTime | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        looks: dict[Look, str] = {
            "system": self.tr("As the s&ystem"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        self.looks = {look: QRadioButton(text, self) for look, text in looks.items()}
        self._group = QButtonGroup(self)
        for look, button in self.looks.items():
            self._group.addButton(button)
            button.setChecked(look == preferences.look)
            button.clicked.connect(lambda _=False, look=look: preferences.choose_look(look))
        self.high_contrast = self._check(self.tr("&High contrast"), on=preferences.high_contrast)
        self.high_contrast.toggled.connect(preferences.choose_high_contrast)
        self.reduced_motion = self._check(self.tr("Nothing &moves by itself"), on=preferences.reduced_motion)
        self.reduced_motion.toggled.connect(preferences.choose_reduced_motion)
        self.language = self._languages()
        self.language.activated.connect(self._choose_language)
        self.watch = self._switch(self.tr("Check statuses by themselves while GreenStat is &open"), commands["watch"])
        self.tray = self._switch(self.tr("Tell me from the &tray when half have read a status"), commands["tray"])
        self.updates = self._switch(self.tr("Tell me of &new versions, asked for once a day"), commands["updates"])
        self.updates.setVisible(commands["updates"].isVisible())
        self.mask_numbers = self._switch(
            self.tr("Mask &phone numbers: for a screen that others see"), commands["mask_numbers"]
        )
        self.kept_time = KeptTimeBox(kept, self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        EnterGoesOn(self)
        self.looks[preferences.look].setFocus()

    def _choose_language(self) -> None:
        chosen = str(self.language.currentData())
        if chosen != self._preferences.language:
            self.accept()  # the window is built anew in the other language
            self._preferences.choose_language(chosen)

    def _languages(self) -> Chooser:
        box = Chooser(self)
        box.setAccessibleName(self.tr("Language"))
        box.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(self._preferences.language)))
        return box

    def _check(self, text: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(on)
        return box

    def _switch(self, text: str, command: QAction) -> QCheckBox:
        """Make a box that is the same switch as a command."""
        box = self._check(text, on=command.isChecked())
        box.toggled.connect(command.setChecked)
        command.toggled.connect(box.setChecked)
        return box

    def _lay_out(self) -> None:
        looks = QHBoxLayout()
        looks.setSpacing(18)
        for button in self.looks.values():
            looks.addWidget(button)
        looks.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addStrut(_WIDE_PX)
        column.addWidget(plain_label(self.tr("Looks"), "heading", self))
        column.addLayout(looks)
        column.addWidget(self.high_contrast)
        column.addWidget(self.reduced_motion)
        column.addSpacing(12)
        column.addWidget(plain_label(self.tr("Language"), "heading", self))
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(12)
        column.addWidget(plain_label(self.tr("In the background"), "heading", self))
        column.addWidget(self.watch)
        column.addWidget(self.tray)
        column.addWidget(self.updates)
        column.addSpacing(12)
        column.addWidget(plain_label(self.tr("Privacy"), "heading", self))
        column.addWidget(self.mask_numbers)
        keep = QHBoxLayout()
        keep_label = plain_label(self.tr("&Keep the history:"), "", self)
        keep_label.setBuddy(self.kept_time)
        keep.addWidget(keep_label)
        keep.addWidget(self.kept_time)
        keep.addStretch(1)
        column.addLayout(keep)
        column.addSpacing(16)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)

"""Asks what of an account is to be forgotten, and says exactly what goes and what stays."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.entering import EnterGoesOn
from greenstat_desktop.qt.labels import paragraph, plain_label
from greenstat_desktop.qt.text import isolated
from greenstat_desktop.qt.whole_dialog import WholeDialog

_WIDTH_PX: Final = 500
_INDENT_PX: Final = 26


class Forget(Enum):
    """What of an account is forgotten."""

    TOKEN = auto()
    HISTORY = auto()
    BOTH = auto()


class ForgetDialog(WholeDialog):
    """Three choices, the mildest first; Enter cancels at first. Signals: ``chosen`` carries a ``Forget``."""

    chosen = Signal(object)

    def __init__(self, account: Account, statuses: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Forget account"))
        kept = self.tr("%Ln statuses with their recipients, names and checks", "", statuses)
        self.choices = {
            Forget.TOKEN: QRadioButton(self.tr("The &token only"), self),
            Forget.HISTORY: QRadioButton(self.tr("The &history only"), self),
            Forget.BOTH: QRadioButton(self.tr("&Both, and the account itself"), self),
        }
        self._says = {
            Forget.TOKEN: self.tr(
                "The token goes from the keyring. What was saved stays and can be read; GREEN-API is asked nothing more"
                " about this account until you enter a token again."
            ),
            Forget.HISTORY: self.tr(
                "Gone from this computer: {kept}, daily copies included. The account and its token stay, and what"
                " GREEN-API still knows of the last 30 days is fetched again."
            ).format(kept=kept),
            Forget.BOTH: self.tr(
                "Gone from this computer: the token, the account’s address and name, and {kept}, daily copies included."
                " Nothing changes at GREEN-API and on the phone."
            ).format(kept=kept),
        }
        self.choices[Forget.TOKEN].setChecked(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setDefault(True)
        self.forget = QPushButton(self.tr("&Forget"), self)
        self.forget.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(self.tr("What should be forgotten about {account}?").format(account=isolated(account.title)))
        EnterGoesOn(self)

    def _choose(self) -> None:
        what = next(one for one, button in self.choices.items() if button.isChecked())
        self.accept()
        self.chosen.emit(what)

    def _lay_out(self, question: str) -> None:
        heading = paragraph(question, "heading", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(6)
        column.addStrut(_WIDTH_PX - 44)  # else Qt reckons the height for a narrower dialog
        column.addWidget(heading)
        for what, button in self.choices.items():
            says = paragraph(self._says[what], "muted", self)
            says.setContentsMargins(_INDENT_PX, 0, 0, 4)
            button.setAccessibleDescription(self._says[what])
            column.addSpacing(6)
            column.addWidget(button)
            column.addWidget(says)
        note = plain_label(self.tr("For ten seconds you can still undo it."), "small", self)
        column.addSpacing(6)
        column.addWidget(note)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.forget)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)


def announced(what: Forget, account: Account, seconds: int) -> str:
    """Return what will happen, and when."""
    told = {
        Forget.TOKEN: _tr("{account}: the token will be forgotten in {seconds} s."),
        Forget.HISTORY: _tr("{account}: the history will be forgotten in {seconds} s."),
        Forget.BOTH: _tr("{account}: token and history will be forgotten in {seconds} s."),
    }[what]
    return told.format(account=isolated(account.title), seconds=QLocale().toString(seconds))


def done(what: Forget, account: Account) -> str:
    """Return what has happened."""
    told = {
        Forget.TOKEN: _tr("{account}: the token is forgotten. What was saved is still here."),
        Forget.HISTORY: _tr("{account}: the history is forgotten. The account is still here."),
        Forget.BOTH: _tr("{account}: token and history are forgotten."),
    }[what]
    return told.format(account=isolated(account.title))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ForgetDialog", text)

"""Asks what a report for a client should say: title, logo, notes, how much of the people, and which kind of file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.qt.entering import EnterGoesOn
from greenstat_desktop.qt.labels import ElidedLabel, paragraph, plain_label
from greenstat_desktop.qt.logo import read_logo
from greenstat_desktop.qt.report import MOST_NOTES, MOST_TITLE, ReportChoice
from greenstat_desktop.qt.sentences import explained

ChooseLogo: TypeAlias = Callable[[QWidget], Path | None]


def ask_for_logo(parent: QWidget) -> Path | None:
    """Ask with the system's own dialog for a picture; None if the user changed their mind."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    title = QCoreApplication.translate("ReportDialog", "Choose a logo")
    kinds = QCoreApplication.translate("ReportDialog", "Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return Path(chosen) if chosen else None


class ReportDialog(QDialog):
    """One page of questions. Signals: ``chosen`` carries a ``ReportChoice``."""

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None, choose_logo: ChooseLogo = ask_for_logo) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report for a client"))
        self._choose_logo = choose_logo
        self._logo: Path | None = None
        self.title = QLineEdit(title[:MOST_TITLE], self)
        self.title.setMaxLength(MOST_TITLE)
        self.notes = QPlainTextEdit(self)
        self.notes.setTabChangesFocus(True)
        self.notes.setPlaceholderText(self.tr("What the client should know"))
        self.notes.setFixedHeight(96)
        self.logo_name = ElidedLabel("muted", self)
        self.logo_name.show_text(self.tr("none"))
        self.choose_logo = QPushButton(self.tr("Choose &logo…"), self)
        self.remove_logo = QPushButton(self.tr("Remo&ve"), self)
        self.remove_logo.setEnabled(False)
        self.problem = paragraph("", "problem", self)
        self.problem.hide()
        self.masking = QCheckBox(self.tr("&Mask phone numbers and leave names out"), self)
        self.masking.setChecked(True)
        self.pdf = QRadioButton(self.tr("&PDF, for mail and print"), self)
        self.png = QRadioButton(self.tr("P&NG, a picture for chats"), self)
        self.pdf.setChecked(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.save = QPushButton(self.tr("Choose &file…"), self)
        self.save.setProperty("kind", "accent")
        self.save.setDefault(True)
        self.choose_logo.clicked.connect(self._ask_for_logo)
        self.remove_logo.clicked.connect(lambda: self._take_logo(None))
        self.save.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        EnterGoesOn(self)

    def _ask_for_logo(self) -> None:
        path = self._choose_logo(self)
        if path is not None:
            self._take_logo(path)

    def _take_logo(self, path: Path | None) -> None:
        self.problem.hide()
        if path is not None:
            try:
                read_logo(path)
            except BadInput as error:
                self.problem.setText(explained(error))
                self.problem.show()
                return
        self._logo = path
        self.logo_name.show_text(path.name if path else self.tr("none"))
        self.remove_logo.setEnabled(path is not None)

    def _choose(self) -> None:
        choice = ReportChoice(
            self.title.text().strip(),
            self.notes.toPlainText().strip()[:MOST_NOTES],
            self._logo,
            self.masking.isChecked(),
            "pdf" if self.pdf.isChecked() else "png",
        )
        self.accept()
        self.chosen.emit(choice)

    def _lay_out(self) -> None:
        logo = QHBoxLayout()
        logo.setSpacing(8)
        for widget in (self.choose_logo, self.remove_logo):
            logo.addWidget(widget)
        logo.addWidget(self.logo_name, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Notes"), self.notes)
        form.addRow(plain_label(self.tr("Logo"), "", self), logo)
        form.addRow("", self.problem)
        form.addRow(plain_label(self.tr("People"), "", self), self.masking)
        form.addRow(plain_label(self.tr("File"), "", self), self.pdf)
        form.addRow("", self.png)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addStrut(476)
        column.addLayout(form)
        column.addLayout(buttons)

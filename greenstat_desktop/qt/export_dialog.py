"""Asks what to write into a file, and for whom: the rows shown or everything, for a spreadsheet or for a program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from greenstat_desktop.qt.entering import EnterGoesOn
from greenstat_desktop.qt.labels import plain_label

PresetName = Literal["excel", "rfc4180", "tsv", "workbook"]


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen."""

    preset: PresetName
    everything: bool  # also what filter and search hide; in the order shown
    masked: bool = False  # whether the middle of every number is hidden

    @property
    def suffix(self) -> str:
        """The ending of the file's name."""
        return {"tsv": ".tsv", "workbook": ".xlsx"}.get(self.preset, ".csv")


@dataclass(frozen=True, slots=True)
class ExportScope:
    """What could be exported, in people and in words."""

    shown: int
    everybody: int
    filters: str  # “Read, ‘anna’”, in the user's words; "" if nothing is hidden
    people: bool = True  # whether the rows are people: of anything else all are written, and no number is masked


class ExportDialog(QDialog):
    """Two questions and a wish. Signals: ``chosen`` carries an ``ExportChoice``."""

    chosen = Signal(object)

    def __init__(
        self, scope: ExportScope, preset: PresetName = "excel", parent: QWidget | None = None, *, masked: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.presets: dict[PresetName, QRadioButton] = {
            "excel": QRadioButton(self.tr("For a &spreadsheet (CSV for Excel, LibreOffice, Numbers)"), self),
            "workbook": QRadioButton(self.tr("As a work&book with a summary (.xlsx)"), self),
            "rfc4180": QRadioButton(self.tr("For a &program (CSV by RFC 4180, times in UTC)"), self),
            "tsv": QRadioButton(self.tr("&Tab-separated (TSV)"), self),
        }
        self.shown = QRadioButton(self._shown_text(scope), self)
        self.everything = QRadioButton(self.tr("&Everything ({all} rows)").format(all=_count(scope.everybody)), self)
        self.shown.setEnabled(scope.shown > 0)
        # Grouped first: buttons of one parent are one choice until they are told otherwise.
        self._groups = [self._group(self.presets.values()), self._group((self.shown, self.everything))]
        self.presets[preset].setChecked(True)
        self.presets[preset].setFocus()
        (self.shown if scope.shown else self.everything).setChecked(True)
        self.masked = QCheckBox(self.tr("&Mask phone numbers"), self)
        self.masked.setChecked(masked)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.save = QPushButton(self.tr("&Choose file…"), self)
        self.save.setProperty("kind", "accent")
        self.save.setDefault(True)
        self.save.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(people=scope.people)
        EnterGoesOn(self)

    def _shown_text(self, scope: ExportScope) -> str:
        text = self.tr("What is sho&wn ({shown} of {all} rows{filters})")
        filters = f": {scope.filters}" if scope.filters else ""
        return text.format(shown=_count(scope.shown), all=_count(scope.everybody), filters=filters.replace("&", "&&"))

    def _choose(self) -> None:
        preset = next(name for name, button in self.presets.items() if button.isChecked())
        self.accept()
        self.chosen.emit(ExportChoice(preset, self.everything.isChecked(), self.masked.isChecked()))

    def _group(self, buttons: Iterable[QRadioButton]) -> QButtonGroup:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)
        return group

    def _lay_out(self, *, people: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(9)
        column.addStrut(416)
        column.addWidget(plain_label(self.tr("For whom is the file?"), "heading", self))
        for button in self.presets.values():
            column.addWidget(button)
        of_people = (plain_label(self.tr("Which rows?"), "heading", self), self.shown, self.everything, self.masked)
        for part in of_people:
            part.setVisible(people)
            if people and part in (of_people[0], self.masked):
                column.addSpacing(8)
            column.addWidget(part)
        column.addSpacing(12)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column.addLayout(buttons)


def _count(number: int) -> str:
    return QLocale().toString(number)

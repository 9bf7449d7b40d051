"""Where a file is written: no file is replaced unasked, and the next dialog begins in the folder chosen last."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.export_dialog import ExportDialog
from greenstat_desktop.qt.saving import ask_where
from tests.qt.sandboxed import SandboxedWindow

_PICTURES = ("Picture (*.png)", "Drawing (*.svg)")
_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class Hand:
    """Types a name into the dialog that opens, saves in the next one as it is, and lets no file be replaced."""

    def __init__(self, typed: str, kind: str = "") -> None:
        self.suggested, self.asked = "", ""
        self._typed, self._kind = typed, kind
        QTimer.singleShot(0, self._type)

    def _type(self) -> None:
        dialog = self._dialog()
        if self._kind:
            dialog.selectNameFilter(self._kind)
        self._field(dialog).setText(self._typed)
        QTimer.singleShot(0, lambda: self._save_again(dialog))
        dialog.accept()

    def _save_again(self, before: QFileDialog) -> None:
        if not isinstance(QApplication.activeModalWidget(), QFileDialog):
            return
        dialog = self._dialog()
        if dialog is before:
            QTimer.singleShot(0, lambda: self._save_again(before))
            return
        self.suggested = self._field(dialog).text()
        QTimer.singleShot(0, self._refuse)
        dialog.accept()
        dialog.reject()

    def _refuse(self) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        self.asked = box.text()
        box.button(QMessageBox.StandardButton.No).click()

    def _dialog(self) -> QFileDialog:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        return dialog

    def _field(self, dialog: QFileDialog) -> QLineEdit:
        return dialog.findChildren(QLineEdit)[0]


@pytest.fixture
def folder(tmp_path: Path, qtbot: QtBot) -> Iterator[Path]:
    yield tmp_path
    QApplication.processEvents()  # the dialogs go


@pytest.mark.parametrize(("typed", "written"), [("new", "new.csv"), ("Offer 2.5", "Offer 2.5.csv"), ("a.txt", "a.txt")])
def test_a_name_without_a_suffix_gets_one(folder: Path, typed: str, written: str) -> None:
    Hand(typed)
    assert ask_where(None, "Export", _DOCUMENTS, str(folder / "Tulips.csv")) == folder / written


def test_no_file_is_replaced_unasked(folder: Path) -> None:
    (folder / "known.csv").touch()
    hand = Hand("known")
    assert ask_where(None, "Export", _DOCUMENTS, str(folder / "Tulips.csv")) is None
    assert hand.suggested == "known.csv"
    assert "known.csv" in hand.asked


@pytest.mark.parametrize(("kind", "written"), [("", "new.png"), (_PICTURES[1], "new.svg")])
def test_the_suffix_is_that_of_the_kind_chosen(folder: Path, kind: str, written: str) -> None:
    Hand("new", kind)
    assert ask_where(None, "Save", _DOCUMENTS, str(folder / "Tulips.png"), *_PICTURES) == folder / written


def test_the_next_file_is_suggested_beside_the_last(opened: SandboxedWindow, qtbot: QtBot, tmp_path: Path) -> None:
    suggested = list[Path]()

    def choose(_: QWidget, name: str) -> Path:
        suggested.append(Path(name))
        return tmp_path / "of a client" / "file.csv"

    opened.exporter._choose_path = choose
    (tmp_path / "of a client").mkdir()
    for _ in range(2):
        with qtbot.waitSignal(opened.exporter.written, timeout=20_000):
            opened.window.commands["export"].trigger()
            opened.window.findChildren(ExportDialog)[-1].save.click()
    assert [one.parent for one in suggested] == [Path(), tmp_path / "of a client"]

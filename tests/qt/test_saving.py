"""Where a file is written: no file is replaced unasked, and the next dialog begins in the folder chosen last."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.export_dialog import ExportDialog
from greenstat_desktop.qt.saving import ask_where
from tests.qt.sandboxed import SandboxedWindow

_PICTURES = ("Picture (*.png)", "Drawing (*.svg)")
_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class Hand:
    """Types a name into the dialog that opens, and says no to whatever is asked then."""

    def __init__(self, typed: str, kind: str = "") -> None:
        self.asked = list[str]()
        self._typed, self._kind = typed, kind
        QTimer.singleShot(0, self._type)

    def _type(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if self._kind:
            dialog.selectNameFilter(self._kind)
            dialog.filterSelected.emit(self._kind)
        dialog.findChildren(QLineEdit)[0].setText(self._typed)
        QTimer.singleShot(0, self._refuse)
        dialog.accept()

    def _refuse(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.asked.append(box.text())
            QTimer.singleShot(0, self._leave)
            box.button(QMessageBox.StandardButton.No).click()

    def _leave(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.reject()


@pytest.fixture
def folder(tmp_path: Path, qtbot: QtBot) -> Iterator[Path]:
    yield tmp_path
    QApplication.processEvents()  # the dialogs go


def test_a_name_without_a_suffix_gets_one_and_no_file_is_replaced_unasked(folder: Path) -> None:
    hand = Hand("new")
    assert ask_where(None, "Export", _DOCUMENTS, str(folder / "Tulips.csv")) == folder / "new.csv"
    assert not hand.asked
    (folder / "known.csv").touch()
    hand = Hand("known")
    assert ask_where(None, "Export", _DOCUMENTS, str(folder / "Tulips.csv")) is None
    assert "known.csv" in hand.asked[0]


def test_the_suffix_is_that_of_the_kind_chosen(folder: Path) -> None:
    Hand("new", _PICTURES[1])
    assert ask_where(None, "Save", _DOCUMENTS, str(folder / "Tulips.png"), *_PICTURES) == folder / "new.svg"
    Hand("new")
    assert ask_where(None, "Save", _DOCUMENTS, str(folder / "Tulips.png"), *_PICTURES) == folder / "new.png"


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

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.window_memory import WindowMemory

HEAVY = ("numpy", "requests", "urllib3", "keyring", "phonenumbers", "msgspec", "sqlite3", "greenstat_desktop.sandbox")


def window(qtbot: QtBot) -> tuple[QMainWindow, QSplitter]:
    made, splitter = QMainWindow(), QSplitter()
    qtbot.addWidget(made)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    made.setCentralWidget(splitter)
    made.show()
    return made, splitter


def test_a_window_opens_as_large_as_it_was_closed(qtbot: QtBot, tmp_path: Path) -> None:
    one, splitter = window(qtbot)
    one.resize(640, 444)
    WindowMemory(tmp_path / "settings.ini").keep(one, splitter)
    other, splitter = window(qtbot)
    memory = WindowMemory(tmp_path / "settings.ini")
    memory.restore_window(other)
    memory.restore_splitter(splitter)
    assert (other.width(), other.height()) == (640, 444)


def test_damaged_settings_are_left_aside(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_bytes(b"\xff\x00[window]\ngeometry=@ByteArray(nonsense)\nsplitter=7\n")
    one, splitter = window(qtbot)
    memory = WindowMemory(tmp_path / "settings.ini")
    memory.restore_window(one)
    memory.restore_splitter(splitter)
    assert one.isVisible()


def test_without_a_path_nothing_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    one, splitter = window(qtbot)
    WindowMemory(None).keep(one, splitter)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("module", HEAVY)
def test_nothing_heavy_is_imported_before_the_first_paint(module: str) -> None:
    program = f"import sys, greenstat_desktop.app; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

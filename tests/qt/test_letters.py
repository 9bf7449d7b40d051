"""The fonts of names are found in the background."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt import letters


@pytest.fixture
def laid_out(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What texts were laid out, and whether on the window's own thread."""
    found: list[tuple[str, bool]] = []

    def lay_out(text: str) -> None:
        found.append((text, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(letters, "_lay_out", lay_out)
    monkeypatch.setattr(letters, "_found", set())
    return found


def test_of_each_script_a_letter_is_looked_for_once_on_a_thread_that_ends(laid_out: list[tuple[str, bool]]) -> None:
    letters.find_fonts(["Anna 王芳", "שרה"])
    letters.find_fonts(["王伟明"])
    ((text, on_the_windows_thread),) = laid_out
    assert len(set("王芳") & set(text)) == 1
    assert len(set("שרה") & set(text)) == 1
    assert not on_the_windows_thread
    letters.find_fonts(["สุข", "王"])
    assert len(laid_out) == 2
    assert not [one for one in threading.enumerate() if one.name == "fonts"]


def test_for_letters_that_every_font_has_nothing_is_done(laid_out: list[tuple[str, bool]]) -> None:
    letters.find_fonts(["Anna", "", "O'Neil 12-34"])
    letters.find_fonts([])
    assert not laid_out


def test_a_letter_without_a_name_is_a_script_of_its_own() -> None:
    assert letters.script_of("\ud83d") == ""
    assert letters.script_of("ё") == "CYRILLIC"


LAYS_OUT = """
import os, sys, threading
from pathlib import Path
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt import letters, logs

sys.setswitchinterval(1e-6)
app = QGuiApplication([])
with logs.keep_log(Locations(Path(sys.argv[1]))):
    if sys.argv[2:]:
        logs.QLoggingCategory.setFilterRules("")
    for round in range(40):
        font = QFont("Inter")
        font.setPixelSize(10 + round)
        app.setFont(font)
        letters._found.clear()
        finding = threading.Thread(target=letters.find_fonts, args=(["अमृता สุข ሰላም"],))
        finding.start()
        metrics = QFontMetrics(font)
        while finding.is_alive():
            metrics.horizontalAdvance("अमृता สุข ሰላም")
os._exit(0)
"""


def laid_out_in_time(home: Path, *heard: str) -> bool:
    environment = {name: value for name, value in os.environ.items() if name != "QT_LOGGING_RULES"}
    command = [sys.executable, "-c", LAYS_OUT, str(home), *heard]
    try:
        subprocess.run(command, env=environment, timeout=5 if heard else 60, check=True)
    except subprocess.TimeoutExpired:
        return False
    return True


def test_finding_fonts_never_holds_up_a_window_that_draws_text(tmp_path: Path) -> None:
    assert laid_out_in_time(tmp_path)


@pytest.mark.mutant
def test_what_qt_says_of_fonts_would_hold_it_up_for_ever(tmp_path: Path) -> None:
    assert not laid_out_in_time(tmp_path, "heard")

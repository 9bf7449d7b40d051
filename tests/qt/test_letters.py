"""The fonts of names are found in the background."""

import threading

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

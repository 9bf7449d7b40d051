"""The fonts of names are found in the background."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt import letters


def test_some_letters_of_each_script_are_looked_for_and_none_that_every_font_has() -> None:
    found = letters.sample(frozenset("Anna 王芳伟明强丽军洋勇 Zoë שרה 😀\n\ud83d"))
    assert not set("Anna\n\ud83d") & set(found)
    assert set("שרה😀ë") < set(found)
    assert len(set("王芳伟明强丽军洋勇") & set(found)) == 8


def test_fonts_are_found_once_on_a_thread_that_ends(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, bool]] = []

    def lay_out(text: str) -> None:
        asked.append((text, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(letters, "_lay_out", lay_out)
    for _ in range(2):
        letters.find_fonts(frozenset("王芳"))
    assert asked == [(letters.sample(frozenset("王芳")), False)]
    assert not [one for one in threading.enumerate() if one.name == "fonts"]

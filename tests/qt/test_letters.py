"""The fonts of names are found ahead."""

import threading
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.qt import letters
from greenstat_desktop.qt.letters import FontsAhead, script_of, scripts
from tests.qt.sandboxed import SandboxedWindow


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What texts were laid out, each on the window's own thread."""
    found: list[str] = []

    def lay_out(text: str) -> None:
        assert threading.current_thread() is threading.main_thread()
        found.append(text)

    monkeypatch.setattr(letters, "_lay_out", lay_out)
    return found


def show_names(window: SandboxedWindow, *names: str) -> None:
    shown = window.desk.shown
    assert shown is not None
    known = shown.table.people
    people = People(known.ids, known.chat_ids, [*names, *known.names[len(names) :]])
    window.desk.status_settled.emit(replace(shown, table=replace(shown.table, people=people)))


def test_of_each_script_a_letter_is_looked_for_once(filled: SandboxedWindow, laid_out: list[str], qtbot: QtBot) -> None:
    ahead = FontsAhead(filled.desk, filled.jobs)
    show_names(filled, "Anna")  # and the sandbox's own names
    qtbot.waitUntil(lambda: bool(laid_out) and not ahead._missing, timeout=5_000)
    before = len(laid_out)
    show_names(filled, "Anna ꦲꦏ", "ᏣᎳᎩ", "ꦱꦫ")  # Javanese and Cherokee
    qtbot.waitUntil(lambda: len(laid_out) == before + 2, timeout=5_000)
    assert sorted(len(set("ꦲꦏꦱꦫᏣᎳᎩ") & set(text)) for text in laid_out[before:]) == [1, 1]
    show_names(filled, "ᐃᓄᒃ", "ᏣᎳᎩ")
    qtbot.waitUntil(lambda: len(laid_out) == before + 3, timeout=5_000)
    assert set("ᐃᓄᒃ") & set(laid_out[-1])


def test_letters_that_every_font_has_are_not_looked_for() -> None:
    assert scripts(["Anna", "", "O'Neil 12-34"], CancelToken()) == {}


def test_looking_through_names_can_be_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        scripts(["שרה"], token)


def test_a_letter_without_a_name_is_a_script_of_its_own() -> None:
    assert script_of("\ud83d") == ""
    assert script_of("ё") == "CYRILLIC"

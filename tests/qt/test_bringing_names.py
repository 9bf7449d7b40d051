from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.bringing_names import BringingNames
from tests.qt.sandboxed import SandboxedWindow


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "names.csv"


@pytest.fixture
def bringing(opened: SandboxedWindow, file: Path) -> BringingNames:
    made = BringingNames(opened.window, opened.desk, opened.jobs, lambda: file)
    made.open(opened.core.history)
    opened.window.commands["bring_names"].setEnabled(True)
    return made


def said(opened: SandboxedWindow) -> str:
    return opened.window.page.message.sentence.text() if opened.window.page.message.isVisible() else ""


@pytest.mark.usefixtures("bringing")
def test_names_come_from_a_file_into_the_history_and_the_outcome_is_told(
    opened: SandboxedWindow, file: Path, qtbot: QtBot
) -> None:
    file.write_text("Number;Name\n+79001230000;Rosa von der Ecke\nno number;Nobody\n", "utf-8")
    opened.window.commands["bring_names"].trigger()
    qtbot.waitUntil(lambda: "Names brought in: 1" in said(opened))
    assert "left aside" in said(opened)
    people = opened.core.history.people(opened.account.id_instance)
    assert people.names[people.chat_ids.index("79001230000@c.us")] == "Rosa von der Ecke"


@pytest.mark.usefixtures("bringing")
def test_a_file_without_numbers_is_said_and_changes_nothing(opened: SandboxedWindow, file: Path, qtbot: QtBot) -> None:
    file.write_text("a letter\nto a friend\n", "utf-8")
    before = opened.core.history.people(opened.account.id_instance).names
    opened.window.commands["bring_names"].trigger()
    qtbot.waitUntil(lambda: bool(said(opened)))
    assert opened.core.history.people(opened.account.id_instance).names == before


def test_without_an_account_the_command_rests(bare: SandboxedWindow) -> None:
    BringingNames(bare.window, bare.desk, bare.jobs, lambda: None)
    assert not bare.window.commands["bring_names"].isEnabled()

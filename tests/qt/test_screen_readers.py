"""What those hear who do not see the window."""

import importlib
import inspect
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt import announcing, message_bar, speaking
from greenstat_desktop.qt.page import Page
from greenstat_desktop.qt.speaking import Speaking
from greenstat_desktop.qt.whole_dialog import WholeDialog
from tests.qt.accessible import nameless, spoken
from tests.qt.places import PLACES
from tests.qt.sandboxed import SandboxedWindow

WAIT_MS = 20_000
FOLDER = Path(importlib.import_module("greenstat_desktop.qt").__file__ or "").parent


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced."""
    heard: list[str] = []
    for module in (speaking, message_bar):
        monkeypatch.setattr(module, "announce", lambda _, sentence: heard.append(sentence))
    return heard


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_can_be_used_has_a_name(opened: SandboxedWindow, place: str) -> None:
    widget = PLACES[place](opened)
    assert nameless(widget) == []
    widget.close()


def test_a_planted_nameless_control_is_found(opened: SandboxedWindow) -> None:
    dialog = QDialog(opened.window)
    dialog.setWindowTitle("Planted")
    column = QVBoxLayout(dialog)
    column.addWidget(QPushButton(dialog))
    column.addWidget(QPushButton("Named", dialog))
    dialog.show()
    assert nameless(dialog) == ["/Dialog(QDialog)/Button(QPushButton)"]


def test_a_hidden_control_needs_no_name(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("Planted")
    QPushButton(window).hide()
    window.show()
    assert nameless(window) == []


def kinds() -> list[type]:
    """Every page and dialog of the package."""
    modules = [importlib.import_module(f"greenstat_desktop.qt.{path.stem}") for path in sorted(FOLDER.glob("*.py"))]
    members = [one for module in modules for _, one in inspect.getmembers(module, inspect.isclass)]
    ours = [one for one in dict.fromkeys(members) if one.__module__.startswith("greenstat_desktop")]
    return [one for one in ours if issubclass(one, QDialog | Page) and one not in (Page, WholeDialog)]


def test_no_page_and_no_dialog_is_forgotten(opened: SandboxedWindow) -> None:
    seen: set[type] = set()
    for place in PLACES.values():
        widget = place(opened)
        seen.update(type(one) for one in (widget, *widget.findChildren(QWidget)))
        if widget is not opened.window:
            widget.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    forgotten = [kind.__name__ for kind in kinds() if kind not in seen]
    assert not forgotten, f"add a line to tests/qt/places.py for {forgotten}"


def test_rows_of_both_lists_are_read_as_sentences(opened: SandboxedWindow) -> None:
    names = spoken(opened.window)
    recipients = opened.window.page.recipients
    first = str(recipients.model.index(0, 0).data()).strip("\u2066\u2068\u2069")
    assert any(name.startswith(f"{first}, ") for name in names)
    assert any("have read it" in name for name in names)


def test_what_is_loaded_is_said_once_and_what_a_check_brought_each_time(
    opened: SandboxedWindow, said: list[str], qtbot: QtBot
) -> None:
    Speaking(opened.window, opened.desk)
    assert opened.desk.shown is not None
    opened.desk.status_opened.emit(opened.desk.shown)
    opened.desk.status_opened.emit(opened.desk.shown)
    assert said == [f"{len(opened.desk.shown.table)} recipients loaded"]
    with qtbot.waitSignal(opened.desk.checked, timeout=WAIT_MS):
        opened.desk.check()
    qtbot.waitUntil(lambda: any(one.startswith("Checked: ") for one in said), timeout=WAIT_MS)


def test_the_number_of_people_found_is_said_when_typing_pauses(
    opened: SandboxedWindow, said: list[str], qtbot: QtBot
) -> None:
    Speaking(opened.window, opened.desk)
    search = opened.window.page.recipients.search
    search.setText("a")
    search.setText("an")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [opened.window.page.recipients.matches.text()]
    assert " of " in said[0]


def test_a_message_in_the_page_is_said(opened: SandboxedWindow, said: list[str]) -> None:
    opened.window.page.message.show_message("problem", "The service cannot be reached.")
    assert said == ["The service cannot be reached."]


def test_an_announcement_without_a_screen_reader_does_nothing(opened: SandboxedWindow) -> None:
    announcing.announce(opened.window, "Nobody listens")
    announcing.announce(opened.window, "")

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.updates import Release
from greenstat_desktop.qt import updates
from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.parts import Parts as WindowParts
from greenstat_desktop.qt.updates import Updates
from greenstat_desktop.qt.window_memory import WindowMemory

NEWER = Release("9.0.0", "https://example.org/9")


class Some:
    """As much of the window as a new version is told in."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bar = MessageBar()
        qtbot.addWidget(self.bar)
        self.commands = Commands(self.bar)
        self.pages = SimpleNamespace(current=SimpleNamespace(message=self.bar))


@pytest.fixture
def parts(qtbot: QtBot) -> WindowParts:
    return cast("WindowParts", Some(qtbot))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    places: list[str] = []
    monkeypatch.setattr(updates, "address", lambda: "https://example.org/latest")

    def newer(place: str) -> Release:
        places.append(place)
        return NEWER

    monkeypatch.setattr(updates, "newer_release", newer)
    return places


def test_nobody_is_asked_until_somebody_wants_it(parts: WindowParts, asked: list[str], tmp_path: Path) -> None:
    jobs = Jobs()
    Updates(parts, jobs, WindowMemory(tmp_path / "settings.ini"), QObject(parts.pages.current.message))
    assert jobs.close()
    assert asked == []
    assert parts.commands["updates"].isVisible()
    assert not parts.commands["updates"].isChecked()


def test_switched_on_it_asks_once_a_day_and_tells(
    parts: WindowParts, asked: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    jobs, memory = Jobs(), WindowMemory(tmp_path / "settings.ini")
    first = Updates(parts, jobs, memory, QObject(parts.pages.current.message))
    parts.commands["updates"].setChecked(True)
    qtbot.waitUntil(lambda: "9.0.0" in parts.pages.current.message.sentence.text())
    del first
    Updates(parts, jobs, memory, QObject(parts.pages.current.message))
    assert jobs.close()
    assert asked == ["https://example.org/latest"]


def test_a_copy_that_knows_no_place_to_ask_does_not_offer_it(parts: WindowParts, tmp_path: Path) -> None:
    jobs = Jobs()
    Updates(parts, jobs, WindowMemory(tmp_path / "settings.ini"), QObject(parts.pages.current.message))
    assert not parts.commands["updates"].isVisible()
    assert jobs.close()

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.history import copies
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account, Repair
from greenstat_desktop.qt.history_care import HistoryCare
from tests.qt.sandboxed import SandboxedWindow

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")


@pytest.fixture
def history(tmp_path: Path, opened: SandboxedWindow) -> History:
    history = History(tmp_path / "history.sqlite3")
    opened.window.destroyed.connect(history.close)
    history.save_account(SHOP)
    return history


def said(opened: SandboxedWindow) -> str:
    message = opened.window.pages.current.message
    return message.sentence.text() if message.isVisible() else ""


def test_the_history_is_checked_copied_and_put_back(
    opened: SandboxedWindow, history: History, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "history.sqlite3"
    care = HistoryCare(opened.window, opened.desk, opened.jobs, lambda _: copies.all_copies(path)[0][1])
    care.open(history)
    for command, sentence in (
        ("check_history", "sound"),
        ("back_up_history", "copied"),
        ("restore_history", "as it was in the copy"),
    ):
        opened.window.commands[command].trigger()
        qtbot.waitUntil(lambda sentence=sentence: sentence in said(opened))  # type: ignore[misc]
    assert history.accounts() == [SHOP]


def test_every_day_is_copied_once(opened: SandboxedWindow, history: History, qtbot: QtBot, tmp_path: Path) -> None:
    care = HistoryCare(opened.window, opened.desk, opened.jobs)
    care.open(history)
    care._timer.timeout.emit()
    qtbot.waitUntil(lambda: len(copies.all_copies(tmp_path / "history.sqlite3")) == 1)
    assert not said(opened)


def test_a_repair_is_told(opened: SandboxedWindow, history: History, tmp_path: Path) -> None:
    care = HistoryCare(opened.window, opened.desk, opened.jobs)
    care.open(history, Repair(tmp_path / "damaged", date(2026, 11, 21), 12, 3, 0))
    assert "was damaged" in said(opened)
    assert "damaged file is kept in" in said(opened)


def test_a_history_in_memory_is_neither_copied_nor_put_back(opened: SandboxedWindow) -> None:
    HistoryCare(opened.window, opened.desk, opened.jobs).open(opened.core.history)
    assert not opened.window.commands["restore_history"].isEnabled()

"""What nobody expected is said in one quiet bar, whichever way it came; the diagnostics hold nothing secret."""

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qCritical
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.helping import Helping
from greenstat_desktop.qt.logs import keep_log
from greenstat_desktop.qt.mishaps import Mishaps
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow

TOKEN = "cafe7e57" * 6 + "ab"
SECRET = f"/waInstance7103000001/getSettings/{TOKEN}"


class Broken:
    @guarded(None)
    def paintEvent(self) -> None:
        raise ValueError(SECRET)


def in_a_thread() -> None:
    def fail() -> None:
        raise ValueError(SECRET)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def in_a_slot() -> None:
    import sys

    try:
        raise ValueError(SECRET)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


class BrokenByUs:
    @guarded(None)
    def paintEvent(self) -> None:
        raise HistoryError(HistoryFault.LOCKED)


WAYS: dict[str, Callable[[], object]] = {
    "an override": lambda: Broken().paintEvent(),
    "a thread": in_a_thread,
    "a slot": in_a_slot,
}


@pytest.fixture
def places(tmp_path: Path) -> Locations:
    return Locations(tmp_path / "home")


@pytest.fixture
def mishaps(bare: SandboxedWindow, places: Locations) -> Iterator[Mishaps]:
    with keep_log(places):
        Helping(bare.window, bare.desk, WindowMemory(places.settings))
        mishaps = Mishaps(bare.window)
        yield mishaps
        mishaps.close()


@pytest.mark.parametrize("way", WAYS)
def test_it_is_written_down_and_said_in_one_quiet_bar(
    way: str, mishaps: Mishaps, bare: SandboxedWindow, places: Locations, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        WAYS[way]()
    bar = bare.window.pages.current.message
    qtbot.waitUntil(lambda: bar.sentence.text().startswith("Something went wrong inside GreenStat"))
    assert bar.button.text() == "Copy diagnostics"
    bar.button.click()
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    files = [path.read_text("utf-8") for path in places.logs.iterdir()]
    assert len(list(places.logs.glob("crash-2*.txt"))) == 1
    for text in (copied, bar.sentence.text(), *files):
        assert TOKEN not in text
    assert "ValueError" in copied
    caplog.clear()


def test_an_error_of_ours_that_nobody_caught_is_a_bug_like_any_other(
    mishaps: Mishaps, bare: SandboxedWindow, places: Locations, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    BrokenByUs().paintEvent()
    bar = bare.window.pages.current.message
    qtbot.waitUntil(lambda: bar.sentence.text().startswith("Something went wrong inside GreenStat"))
    assert len(list(places.logs.glob("crash-2*.txt"))) == 1
    caplog.clear()


def test_what_qt_says_is_in_the_log(mishaps: Mishaps, places: Locations) -> None:
    qCritical("marker")
    for handler in logging.getLogger("greenstat_desktop").handlers:
        handler.flush()
    assert "WARNING greenstat_desktop.qt.logs: Qt: marker" in (places.logs / "greenstat.log").read_text("utf-8")


def test_a_window_that_is_gone_is_told_nothing(mishaps: Mishaps, bare: SandboxedWindow) -> None:
    mishaps.close()
    logging.getLogger("greenstat_desktop.made_up").critical("marker")
    assert bare.window.pages.current.message.isHidden()

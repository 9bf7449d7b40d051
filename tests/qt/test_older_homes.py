"""What an earlier version left behind, history and settings, opens in today's window.

``settings_N.ini`` were written by the program itself: when it remembered nothing but the window; when columns could be
moved; when it came back as it was left. Frozen: files like these are out there.
"""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.app import Application
from greenstat_desktop.core.locations import Locations

WAIT_MS = 20_000
HERE = Path(__file__).parent
Start = Callable[[int], Application]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    running: list[Application] = []

    def started(version: int) -> Application:
        places = Locations(tmp_path / "home")
        places.make()
        history = (HERE.parent / "core" / "history" / f"version_{version}.sql").read_text("utf-8")
        db = sqlite3.connect(places.history)
        db.executescript(history.replace("https://7103.api.greenapi.com", "http://127.0.0.1:9"))
        db.close()
        places.settings.write_bytes((HERE / f"settings_{version}.ini").read_bytes())
        running.append(Application(qapp, places, demo=False))
        qtbot.addWidget(running[0].window)
        running[0].window.show()
        qtbot.waitUntil(lambda: running[0].desk.shown is not None, timeout=WAIT_MS)
        return running[0]

    yield started
    for one in running:
        assert one.close()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_the_window_opens_as_high_as_it_was_with_everything_that_was_kept(start: Start, version: int) -> None:
    run = start(version)
    assert run.window.height() == 707  # its width is more than the screen of the tests has
    assert run.window.commands["tray"].isChecked()
    assert run.session._tray._icon
    assert not run.session._tray._icon.icon().isNull()
    assert run.desk.shown
    assert [run.desk.shown.table.people.names[person] for person in run.desk.shown.table.person] == ["Ann", "Боб", ""]


@pytest.mark.parametrize("version", [2, 3])
def test_columns_stand_where_they_were_moved(start: Start, version: int) -> None:
    (table,) = [one for one in start(version).session.habits.tables if one.name == "recipients"]
    assert table.view.columns.layout.order[:3] == ("name", "state", "phone")
    assert table.view.columns.layout.hidden == frozenset()


def test_what_was_chosen_and_left_is_as_it_was(start: Start) -> None:
    run = start(3)
    assert run.preferences.look == "dark"
    assert run.window.commands["mask_numbers"].isChecked()
    assert not run.window.commands["reach_curve"].isChecked()
    assert run.window.pages.name == "statuses"

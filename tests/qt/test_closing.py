"""The whole program in a process of its own, closed in the middle of something."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROGRAM = """
import sys
from pathlib import Path
import greenstat_desktop.app as app
from PySide6.QtCore import QTimer
from greenstat_desktop.core.locations import Locations

moment = sys.argv[1]

class Closing(app.Application):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        close = lambda *_: QTimer.singleShot(0, self.window.close)
        if moment == "at once":
            close()
        elif moment == "painted":
            self.window.painted.connect(close)
        elif moment == "working":
            self.desk.work_changed.connect(close)
        elif moment == "checked":
            self.desk.status_opened.connect(lambda opened: len(opened.table) and close())

    def _furnish(self):
        super()._furnish()
        if moment == "watching":
            self.session.watching.told.connect(lambda _: QTimer.singleShot(0, self.window.close))

app.Application = Closing
sys.exit(app.open_window(Locations(Path(sys.argv[2])), demo=sys.argv[3] == "demo"))
"""


def run(moment: str, home: Path, kind: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", PROGRAM, moment, str(home), kind]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("moment", ["at once", "painted", "working", "watching", "checked"])
def test_closing_in_the_middle_of_anything_ends_cleanly(moment: str, tmp_path: Path) -> None:
    ended = run(moment, tmp_path, "demo")
    assert ended.returncode == 0, ended.stderr
    assert "QThread" not in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_demo_keeps_nothing(tmp_path: Path) -> None:
    run("checked", tmp_path / "home", "demo")
    assert not (tmp_path / "home").exists()


def test_a_first_start_opens_a_history_and_remembers_the_window(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert run("painted", home, "real").returncode == 0
    assert (home / "settings.ini").exists()
    assert (home / "logs").is_dir()


def test_a_home_that_cannot_be_made_still_opens_the_window(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    ended = run("painted", blocked / "home", "real")
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr

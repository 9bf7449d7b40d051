"""R8: closed at a random moment, the program ends with status 0 within three seconds of being told."""

import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TIMES = int(os.environ.get("GREENSTAT_EXITS", "60"))
MOST_S = 3.0
LATEST_S = 1.5  # after that the window only watches
AT_ONCE = 2

# The demo: a sandbox, a watcher, the first checks, pictures and names, all within the first second.
PROGRAM = """
import sys, threading, time
from pathlib import Path
from greenstat_desktop.core.locations import Locations
import greenstat_desktop.app as app
from PySide6.QtCore import QTimer

moment_s, home, planted = float(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
class Closing(app.Application):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        QTimer.singleShot(int(moment_s * 1000), self.leave)

    def leave(self):
        print(time.monotonic(), flush=True)
        if planted:
            threading.Thread(target=time.sleep, args=(5,)).start()  # not a daemon: the program waits for it
        self.window.close()

app.Application = Closing
sys.exit(app.open_window(Locations(home), demo=True))
"""


def closed_at(moment_s: float, home: Path, planted: str = "") -> tuple[int, float, str]:
    """Return the exit status, the seconds from being told to the end, and what was complained about."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", PROGRAM, str(moment_s), str(home), planted]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    took_s = time.monotonic() - float(ended.stdout or "-inf")
    return ended.returncode, took_s, ended.stderr


def test_closing_at_any_moment_ends_well_and_soon(tmp_path: Path) -> None:
    chance = random.Random(7)
    moments = [chance.random() * LATEST_S for _ in range(TIMES)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        ends = list(pool.map(lambda moment_s: closed_at(moment_s, tmp_path), moments))
    assert [end for end in ends if end[0] != 0 or end[1] > MOST_S or "Traceback" in end[2] or "QThread" in end[2]] == []


@pytest.mark.mutant
def test_a_thread_that_holds_the_end_would_be_found(tmp_path: Path) -> None:
    assert closed_at(0.5, tmp_path, "a thread")[1] > MOST_S

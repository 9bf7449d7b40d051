"""R6: a monkey at the real window over a service that fails: nothing raised, nothing said by Qt, nothing left behind.

R9 and R2 are looked at in the same run: the window was never held, and the token is in no file that was left.
``GREENSTAT_SEEDS=10`` lets ten of them loose.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.monkey import BUILT_ANEW
from tests.token_forms import found_under
from tests.watchdog import MOST_HELD_S

ROOT = Path(__file__).parents[2]
SEEDS = int(os.environ.get("GREENSTAT_SEEDS", "1"))
EVENTS = int(os.environ.get("GREENSTAT_EVENTS", "50000"))
MOST_S = 900.0
MOST_GROWN = 0.05
MOST_HANDLES = 3  # what the libraries open once and keep
LONG = (BUILT_ANEW, "turn to the page compare")  # every widget is made anew; the largest page is laid out and drawn
MOST_BUILDING_S = 0.25
MOST_HOLDS = 20  # of any kind
MOST_EVER_S = 1.0  # once is too often

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts memory and handles in /proc")


def let_loose(home: Path, seed: int, events: int, *bugs: str) -> dict[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.monkey", str(home), "--seed", str(seed)]
    command += ["--events", str(events), "--seconds", str(MOST_S), "--plant", ",".join(bugs)]
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=MOST_S + 120, check=False
    )
    assert ended.returncode == 0, ended.stderr[-3_000:]
    told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return told


def complaints(told: dict[str, Any]) -> dict[str, object]:
    """Return what is wrong with what a monkey met and left behind."""
    warm_mb, end_mb, whole_mb = told["mb"]  # in use, in use at the end, and the size of it all
    grown = (end_mb - warm_mb) / whole_mb
    found = {
        "exception": told["errors"],
        "warning": told["warnings"],
        "leak": grown if grown > MOST_GROWN else 0,
        "thread": told["threads_left"] or not told["ended"],
        "handle": max(0, told["handles_left"] - MOST_HANDLES),
        "hold": holds(told["held"]),
    }
    return {name: value for name, value in found.items() if value}


def holds(held: list[tuple[str, float]]) -> dict[str, int]:
    """Return which deeds held the window, how often.

    Less often than three times may be another program's doing, unless all of them together held it often, or one long.
    """
    often = Counter(deed for deed, s in held if s > (MOST_BUILDING_S if deed.endswith(LONG) else MOST_HELD_S))
    long = {deed for deed, s in held if s > MOST_EVER_S}
    return {deed: times for deed, times in often.items() if times > 2 or often.total() > MOST_HOLDS or deed in long}


@pytest.mark.parametrize("seed", range(1, SEEDS + 1))
def test_a_monkey_breaks_nothing(seed: int, tmp_path: Path) -> None:
    told = let_loose(tmp_path, seed, EVENTS)
    assert complaints(told) == {}
    assert told["events"] >= EVENTS, "the time was enough"
    assert told["asked"] > EVENTS / 500, "the window was in use, not closed behind a question that nobody answers"
    assert "GET /waInstance" in (tmp_path / "debug.log").read_text("utf-8")
    assert found_under(tmp_path, told["token"]) == {}


@pytest.mark.mutant
@pytest.mark.parametrize("bugs", [("exception", "warning", "thread", "handle", "hold"), ("leak",)], ids="-".join)
def test_planted_bugs_are_noticed_and_nothing_else(bugs: tuple[str, ...], tmp_path: Path) -> None:
    told = let_loose(tmp_path, 1, 2_000, *bugs)
    assert complaints(told).keys() == set(bugs)

"""``greenstat audience`` from outside, over a history whose truth the sandbox's world knows."""

import csv
import json
import os
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import locations
from greenstat_desktop.sandbox.world import make_world
from tests.core.made_up import START, Clock, Service

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def service() -> Service:
    return Service(make_world(seed=4, recipients=40, statuses=8, now=START.timestamp()), Clock())


@pytest.fixture(scope="module")
def run(service: Service, tmp_path_factory: pytest.TempPathFactory) -> Run:
    home = tmp_path_factory.mktemp("home")
    places = locations(home)
    places.make()
    with History(places.history) as history:
        collector = service.collector(history)
        collector.find_statuses(service.account, CancelToken())
        for status in service.world.statuses:
            collector.check(service.account, status.message_id, CancelToken())

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        environ = {"PATH": os.environ["PATH"], "HOME": str(home), "GREENSTAT_HOME": str(home), "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "greenstat_desktop", "audience", *words]
        return subprocess.run(command, capture_output=True, text=True, env=environ, timeout=60, check=False)

    return run


def test_everybodys_reads_are_told_as_json(service: Service, run: Run) -> None:
    rows = json.loads(run("--json").stdout)
    now, world = service.clock.seconds(), service.world
    received = Counter(chat_id for status in world.statuses for chat_id in world.times(status.message_id))
    assert {row["chat_id"]: row["received"] for row in rows} == received
    reads = sum(world.truth(status.message_id, now).read for status in world.statuses)
    assert abs(sum(row["read"] for row in rows) - reads) <= 2  # some read while the statuses were asked about
    rates = [row["read"] / row["received"] for row in rows]
    assert rates == sorted(rates, reverse=True)
    assert set(rows[0]) == {
        "chat_id", "name", "phone", "country", "received", "read", "median_s", "last_read_at", "segment",
    }  # fmt: skip


def test_the_segments_are_told_with_their_rules(run: Run) -> None:
    first, *lines = run().stdout.splitlines()
    assert first.startswith("40 people over 8 statuses, ")
    assert [line.split("\t")[0] for line in lines] == ["always", "often", "sometimes", "never", "too_few"]
    assert sum(int(line.split("\t")[1]) for line in lines) == 40


def test_the_people_go_into_a_table_or_a_workbook(run: Run, tmp_path: Path) -> None:
    done = run("--out", str(tmp_path / "a.csv"), "--segment", "always", "often", "--sort", "name")
    assert (done.returncode, "of 40 people" in done.stderr) == (0, True)
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert {row["segment"] for row in rows} <= {"always", "often"}
    assert run("--out", str(tmp_path / "a.xlsx"), "--kind", "image").returncode == 0
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        assert "xl/worksheets/sheet3.xml" in book.namelist()


@pytest.mark.parametrize(
    "words", [("--since", "soon"), ("--sort", "length"), ("--segment", "rarely"), ("--since", "-1d")]
)
def test_what_cannot_be_understood_is_a_usage_error(run: Run, words: tuple[str, str]) -> None:
    done = run(f"{words[0]}={words[1]}")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_period_leaves_older_statuses_out(run: Run) -> None:
    assert json.loads(run("--json", "--since", "2099-01-01").stdout) == []
    assert len(json.loads(run("--json", "--since", "2020-01-01").stdout)) == 40

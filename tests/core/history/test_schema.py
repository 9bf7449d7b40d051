"""How an older history becomes today's: step by step, each whole or not at all, and a newer one is left alone."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from greenstat_desktop.core.errors import HistoryTooNew
from greenstat_desktop.core.history import schema
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.messages import explain

HERE = Path(__file__).parent
KILLS = 60
OLDER = range(1, schema.VERSION + 1)  # a file of each lies beside this one; whoever makes a new shape adds one

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes that are killed are forked")

# Runs one step of the migrations again and again, each time in a process that is killed as the n-th statement of the
# step is about to run or, for the last one, has run. The file must be as before the step or as after it.
KILLED = """
import os, shutil, signal, sqlite3, sys
from greenstat_desktop.core.history import schema

template, path, step, kills, mutant = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]

def careless(db):
    db.executescript(";".join([*schema.MIGRATIONS[step], f"PRAGMA user_version = {step + 1}"]))

def shape(file):
    db = sqlite3.connect(file)
    try:
        return db.execute("PRAGMA user_version").fetchone()[0], sorted(db.execute("SELECT sql FROM sqlite_schema "
            "WHERE sql IS NOT NULL").fetchall()), db.execute("PRAGMA quick_check").fetchone()[0]
    finally:
        db.close()

def run(die_at):
    for end in ("", "-wal", "-shm"):
        if os.path.exists(path + end):
            os.unlink(path + end)
    shutil.copy(template, path)
    child = os.fork()
    if child == 0:
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("PRAGMA journal_mode = WAL")
        seen = 0
        def look(_):
            nonlocal seen
            seen += 1
            if seen == die_at:
                os.kill(os.getpid(), signal.SIGKILL)
        db.set_trace_callback(look)
        schema.MIGRATIONS, schema.VERSION = schema.MIGRATIONS[: step + 1], step + 1
        (careless if mutant == "executescript" else schema.migrate)(db)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0, shape(path)

before = shape(template)
survived, after = run(0)
assert survived and after[0] == step + 1, after
deaths, half_done, moment = 0, 0, 0
while deaths < kills:
    moment += 1
    survived, left = run(moment)
    if survived:
        moment = 0
    else:
        deaths += 1
        half_done += left not in (before, after)
print(half_done)
"""


@pytest.fixture(params=OLDER)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    db = sqlite3.connect(path)
    db.executescript((HERE / f"version_{request.param}.sql").read_text("utf-8"))
    db.close()
    return path


def test_a_history_of_every_version_opens_with_everything_that_was_in_it(older: Path) -> None:
    with History(older) as history:
        assert [one.id_instance for one in history.accounts()] == ["7103000001", "7103000002"]
        (status,) = history.statuses()
        assert (status.text, status.recipients, status.delivered, status.read) == ("New opening hours", 3, 1, 1)
        table = history.table("7103000001", status.message_id)
        assert table.people.names == ["Ann", "Боб", ""]
        assert [one.answer for one in history.checks("7103000001", status.message_id)] == ["empty", "ok"]
        assert history.thumbnail("7103000001", status.message_id) == b"\xff\xd8pic"


def test_what_later_versions_knew_besides_is_still_known(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    db = sqlite3.connect(path)
    db.executescript((HERE / "version_3.sql").read_text("utf-8"))
    db.close()
    with History(path) as history:
        assert [one.color for one in history.accounts()] == [3, 1]
        assert history.upkeep.kept_for() == timedelta(days=36_500)


def test_an_older_history_gets_the_shape_of_a_new_one(older: Path, tmp_path: Path) -> None:
    def shape(path: Path) -> list[tuple[str, str, list[tuple[object, ...]]]]:
        History(path).close()
        db = sqlite3.connect(path)
        things = db.execute("SELECT type, name FROM sqlite_schema ORDER BY type, name").fetchall()
        shapes = [(*thing, db.execute(f"PRAGMA table_info('{thing[1]}')").fetchall()) for thing in things]
        db.close()
        return shapes

    assert shape(older) == shape(tmp_path / "new.sqlite3")


def test_a_newer_history_is_refused_and_not_touched_with_a_sentence(older: Path) -> None:
    db = sqlite3.connect(older)
    db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    db.close()
    before = {file.name: file.read_bytes() for file in older.parent.iterdir()}
    with pytest.raises(HistoryTooNew) as caught:
        History(older)
    assert "newer version" in explain(caught.value).text
    assert {file.name: file.read_bytes() for file in older.parent.iterdir()} == before


@pytest.fixture
def killed(tmp_path: Path) -> Callable[[int, str], int]:
    """Return how often a step was half done, of so many kills."""

    def run(step: int, mutant: str = "") -> int:
        template = tmp_path / "template.sqlite3"
        db = sqlite3.connect(template, isolation_level=None)
        for version, statements in enumerate(schema.MIGRATIONS[:step]):
            for statement in statements:
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {version + 1}")
        db.close()
        paths = (str(template), str(tmp_path / "killed.sqlite3"))
        arguments = [sys.executable, "-c", KILLED, *paths, str(step), str(KILLS), mutant]
        done = subprocess.run(arguments, check=True, capture_output=True, text=True, timeout=60)
        return int(done.stdout)

    return run


@needs_fork
@pytest.mark.parametrize("step", range(schema.VERSION))
def test_a_step_that_is_killed_is_done_or_not_done(killed: Callable[[int, str], int], step: int) -> None:
    assert killed(step, "") == 0


@needs_fork
@pytest.mark.mutant
@pytest.mark.parametrize("step", range(schema.VERSION))
def test_a_step_without_a_transaction_is_caught(killed: Callable[[int, str], int], step: int) -> None:
    assert killed(step, "executescript") > 0

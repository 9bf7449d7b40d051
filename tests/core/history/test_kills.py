"""Killed at any moment while saving and exporting, and two programs at once: nothing acknowledged is lost or torn."""

import contextlib
import csv
import os
import random
import subprocess
import sys
import tempfile
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account
from tests.token_forms import found_under

KILLS = int(os.environ.get("GREENSTAT_KILLS", "100"))  # 500 for the full proof
SAVES = 2_000  # of each of two programs
READERS = 100  # of each status and program
SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
PEOPLE = 12
TOKEN = "d1f0" * 12 + "a7"
ROOT = Path(__file__).parents[3]

# Forks a child for each round: it saves checks, exports now and then, and says after each save what is saved, with a
# checksum: a row of another round in its place would be found. The parent kills it after so many acknowledgements and
# a moment, and hands on what was acknowledged.
SAVER = f"""
import os, random, signal, sys, zlib
from datetime import datetime, timezone
from pathlib import Path
import numpy as np
from greenstat_desktop.core.credentials import Credentials, Memory
from greenstat_desktop.core.exports.csv_file import Preset, write_csv
from greenstat_desktop.core.history import statuses, store
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.recipients.table import Arrangement, arrange

path, rounds, mutant = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
token = Credentials(Memory()).token("{SHOP.id_instance}")
NOW = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)

def one_save(history, number, say):
    ids = [f"{{79_000_000_000 + number * 1_000 + one}}@c.us" for one in range({PEOPLE})]
    receipts = collected(ids, ["read"] * {PEOPLE}, np.full({PEOPLE}, 1_000_000 + number, np.uint32))
    word = f"saved {{number}} {{zlib.crc32(' '.join(sorted(ids)).encode())}}"
    if mutant == "early":
        say(word)
    if mutant == "row by row":
        with history._file.reading():
            pass
        db = history._file._db
        for who in ids:
            db.execute("INSERT INTO person (id_instance, chat_id) VALUES ('7103000001', ?)", (who,))
    history.save_check("7103000001", f"BAE5{{number}}", receipts, NOW)
    if number % 10 == 0:
        write_csv(path.with_name("export.csv"), arrange(history.table("7103000001", f"BAE5{{number}}"), Arrangement()),
                  Preset("rfc4180"))
    if mutant != "early":
        say(word)

def child(number, pipe):
    say = lambda word: os.write(pipe, (word + chr(10)).encode())
    with History(path) as history:
        while True:
            one_save(history, number, say)
            number += 1

dice, number = random.Random(3), 0
for _ in range(rounds):
    get, put = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(get)
        child(number, put)
    os.close(put)
    told = b""
    for _ in range(dice.randrange(1, 8)):
        told += os.read(get, 4_096)
    for _ in range(dice.randrange(20_000)):
        pass
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    while more := os.read(get, 4_096):
        told += more
    os.close(get)
    lines = told.decode().splitlines()
    print(*lines, sep=chr(10))
    number = int(lines[-1].split()[1]) + 2 if lines else number + 1
"""


@pytest.fixture
def quick() -> Iterator[Path]:
    """A folder in memory, where there is one: waiting for the disk is not what is tested."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        yield Path(folder)


def lost_and_torn(folder: Path, kills: int, mutant: str = "") -> tuple[int, int, int]:
    """Return how many saves were acknowledged, how many of them are lost, and how many are there in part."""
    path = folder / "history.sqlite3"
    with History(path) as history:
        history.save_account(SHOP)
    command = [sys.executable, "-c", SAVER, str(path), str(kills), mutant]
    environment = {**os.environ, "GREENSTAT_TOKEN": TOKEN, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=300
    )
    said = ended.stdout.splitlines()
    with History(path) as history:
        known: dict[str, int] = {}
        people = 0
        for status in history.statuses():
            table = history.table(SHOP.id_instance, status.message_id)
            ids = sorted(table.people.chat_ids[who] for who in table.person.tolist())
            people += len(ids)
            known[status.message_id] = zlib.crc32(" ".join(ids).encode())
        torn = sum(status.recipients != PEOPLE for status in history.statuses())
        torn += len(history.people(SHOP.id_instance).chat_ids) != people
    lost = sum(known.get(f"BAE5{line.split()[1]}") != int(line.split()[2]) for line in said)
    with contextlib.suppress(FileNotFoundError), (folder / "export.csv").open(newline="") as export:
        torn += len(list(csv.reader(export))) != PEOPLE + 1
    return len(said), lost, torn


def test_nothing_acknowledged_is_lost_or_torn_by_kills(quick: Path) -> None:
    acknowledged, lost, torn = lost_and_torn(quick, KILLS)
    assert acknowledged >= KILLS
    assert (lost, torn) == (0, 0)
    assert found_under(quick, TOKEN) == {}, "R2: none of the killed programs left the token that it knew"


@pytest.mark.mutant
def test_an_acknowledgement_before_the_commit_is_caught(quick: Path) -> None:
    assert lost_and_torn(quick, 25, "early")[1] > 0


@pytest.mark.mutant
def test_a_save_committed_row_by_row_is_caught(quick: Path) -> None:
    assert lost_and_torn(quick, 25, "row by row")[2] > 0


# People come back from status to status, as they do: each save tells of one more of them, and none is told of twice.
TOGETHER = f"""
import sys
from datetime import datetime, timezone
from pathlib import Path
import numpy as np
from greenstat_desktop.core.errors import HistoryError
from greenstat_desktop.core.history.connection import Connection
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import collected

path, saves, prefix, mutant = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
if mutant:
    begin = Connection._begin
    Connection._begin = lambda file, _: begin(file, "BEGIN")
locked = 0
with History(path) as history:
    for number in range(saves):
        status, who = divmod(number, {READERS})
        receipts = collected([f"{{prefix}}{{who}}@c.us"], ["read"], np.array([50], np.uint32))
        try:
            history.save_check("{SHOP.id_instance}", f"BAE5{{status}}", receipts, datetime.now(timezone.utc))
        except HistoryError:
            locked += 1
print(locked)
"""


def lost_and_locked(path: Path, saves: int, mutant: str = "") -> tuple[int, int]:
    """Let window and collector save so often each, and a third read. Returns how many are lost, how many refused."""
    with History(path) as history:
        history.save_account(SHOP)
        refused: list[int] = []

        def save(prefix: str) -> None:
            command = [sys.executable, "-c", TOGETHER, str(path), str(saves), prefix, mutant]
            refused.append(int(subprocess.run(command, capture_output=True, check=True, timeout=300).stdout))

        programs = [threading.Thread(target=save, args=(prefix,)) for prefix in ("44", "49")]
        for one in programs:
            one.start()
        while any(one.is_alive() for one in programs):
            history.statuses()
            programs[random.randrange(2)].join(0.05)
        assert len(refused) == len(programs)
        known = history.statuses()
        checks = sum(len(history.checks(SHOP.id_instance, one.message_id)) for one in known)
        lost = 4 * saves - checks - sum(one.recipients for one in known)
        return lost, sum(refused)


def test_window_and_collector_save_at_once_and_neither_is_kept_out(quick: Path) -> None:
    assert lost_and_locked(quick / "history.sqlite3", SAVES) == (0, 0)


@pytest.mark.mutant
def test_a_save_that_takes_its_turn_too_late_is_caught(quick: Path) -> None:
    lost, locked = lost_and_locked(quick / "history.sqlite3", 200, "a plain BEGIN")
    assert lost > 0
    assert locked > 0

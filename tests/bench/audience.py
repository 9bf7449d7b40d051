"""The audience: many statuses out of the history, summed up by person."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from greenstat_desktop.core.choice import Choice
from greenstat_desktop.core.history.block import unpack
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.insights import read_audience
from greenstat_desktop.core.recipients.marks import DELIVERED, READ, SENT
from tests.bench.keeping import ACCOUNT, year
from tests.bench.material import scratch
from tests.bench.measure import Measured, paired, timed

STATUSES = 300

_GROUPED = "SELECT person, count(*), sum(read_at > 0), max(read_at) FROM recipient GROUP BY person"


def measure_audience(size: int = STATUSES) -> Measured:
    """Open 300 statuses x 10,000 recipients as one row a person; yardstick: ``GROUP BY`` over the same rows in SQLite.

    Ours reads the history as a window does that has shown a status before: the people are known, no block is unpacked.
    It works out medians, segments, sort keys and search texts; the yardstick does none of that.

    Inflating was half of it: with one zlib stream for all planes 458 ms of processor time, with a code for each byte
    plane (``core.history.planes``) 358, with the fullest planes stored and the people shared by their planes 301.
    """
    path = year(size)
    with closing(sqlite3.connect(scratch() / "audience.sqlite3")) as rows:
        _keep_as_rows(rows, path)
        with History(path) as history:
            first, again = _processor_s(history), _processor_s(history)
        return paired(
            lambda: _opened(path),
            lambda: timed(lambda: rows.execute(_GROUPED).fetchall()),
            pairs=5,
            note=f"processor time: {first:.2f} s with everybody's names and countries, {again:.2f} s the second time",
        )


def _opened(path: Path) -> float:
    with History(path) as history:
        people = history.people(ACCOUNT.id_instance)
        people.prepare()
        _ = people.regions
        return timed(lambda: read_audience(history, ACCOUNT.id_instance, Choice()))


def _processor_s(history: History) -> float:
    began = time.process_time()
    read_audience(history, ACCOUNT.id_instance, Choice())
    return time.process_time() - began


def _keep_as_rows(rows: sqlite3.Connection, history: Path) -> None:
    rows.execute("PRAGMA synchronous = OFF")
    rows.execute(
        "CREATE TABLE recipient (status INTEGER, person INTEGER, state INTEGER, sent_at INTEGER, delivered_at INTEGER,"
        " read_at INTEGER, PRIMARY KEY (status, person)) WITHOUT ROWID"
    )
    with closing(sqlite3.connect(history)) as db, rows:
        for number, block in db.execute("SELECT id, block FROM status"):
            known = unpack(block)
            columns = [known.people, known.marks.codes, *known.marks.times[[SENT, DELIVERED, READ]]]
            told = zip(*(column.tolist() for column in columns), strict=True)
            rows.executemany(f"INSERT INTO recipient VALUES ({number}, ?, ?, ?, ?, ?)", told)

"""The audience: many statuses out of the history, summed up by person."""

import sqlite3
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

    Ours reads the history, works out medians, segments, sort keys and search texts; the yardstick does none of that.
    """
    path = year(size)
    with History(path) as history, closing(sqlite3.connect(scratch() / "audience.sqlite3")) as rows:
        _keep_as_rows(rows, path)
        first = timed(lambda: read_audience(history, ACCOUNT.id_instance, Choice()))
        return paired(
            lambda: timed(lambda: read_audience(history, ACCOUNT.id_instance, Choice())),
            lambda: timed(lambda: rows.execute(_GROUPED).fetchall()),
            pairs=5,
            note=f"with all the people's names and countries, at first: {first:.0f} ms",
        )


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

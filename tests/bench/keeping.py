"""The history: save a check, open a status out of a year, and what that year takes on the disk."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import numpy as np

from greenstat_desktop.core.history.block import pack, unpack
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import Receipts, Recipients
from greenstat_desktop.core.recipients.marks import READ, Marks
from greenstat_desktop.core.records import Account
from greenstat_desktop.sandbox.world import DAY_S
from tests.bench.material import FIRST_DAY, PEOPLE, marks, people, scratch
from tests.bench.measure import Measured, paired, timed

ACCOUNT = Account("1101000001", "https://api.green-api.com", "Bench")
STATUSES = 3_650  # ten a day
_PLAIN_BYTES = 24  # id, state and three times, without a thought
_OPENED = 15  # statuses that are opened, and kept as rows for the yardstick
_CHANGED = 300
_SYNC_MS = 2.3  # an fsync of an ordinary disk


def measure_save(size: int = PEOPLE) -> Measured:
    """Save a check that brings 300 of 10,000 recipients further; yardstick: one row in a transaction of its own.

    Both files are WAL with ``synchronous=FULL``: one fsync a transaction. The goal was set for a disk on which that
    takes 2.3 ms, as the note does the sum; on a virtual disk that says it is done in 0.1 ms, 6 times the yardstick is
    less than the 10,000 chat ids of an answer take to become numbers (2 ms). Two designs were measured side by side, in
    processor time: the block written anew 7.7 to 8.3 ms; the 300 alone, inserted as a block of changes, the old block
    left as it is, 10.6 to 11.6 ms. Packing less saves less than reading and folding one more block costs, and that was
    one: every opening would have to fold as many as there were checks.
    """
    pairs = 25
    answers = iter(_answers(size, pairs + 2))
    with History(scratch() / "save.sqlite3") as history, closing(_rows_file(scratch() / "row.sqlite3")) as rows:
        history.save_account(ACCOUNT)

        def saved() -> float:
            answer = next(answers)
            return timed(lambda: history.save_check(ACCOUNT.id_instance, "A", answer, datetime.now(UTC)))

        def one_row() -> float:
            return timed(lambda: rows.execute("INSERT INTO one (number) VALUES (1)"))

        saved()
        measured = paired(saved, one_row, pairs=pairs)
    on_a_disk = (measured.value - measured.yardstick + _SYNC_MS) / _SYNC_MS
    return replace(measured, note=f"{on_a_disk:.1f} where an fsync takes {_SYNC_MS} ms, which the goal is for")


def measure_open(size: int = STATUSES) -> Measured:
    """Open a status out of a year; yardstick: ``fetchall`` of its rows, from a table of ids and integers."""
    path = year(size)
    statuses = iter(range(0, size, max(1, size // 2000)))
    opened = [f"S{number}" for number in range(0, size, max(1, size // _OPENED))][:_OPENED]
    with History(path) as history, closing(_rows_file(scratch() / "rows.sqlite3")) as rows:
        _keep_as_rows(rows, path, opened)
        turns = iter(opened * 4)
        first = timed(lambda: history.table(ACCOUNT.id_instance, "S1"))

        def fetched() -> float:
            which = (opened.index(next(turns)),)
            return timed(lambda: rows.execute(_ROWS, which).fetchall())

        return paired(
            lambda: timed(lambda: history.table(ACCOUNT.id_instance, f"S{next(statuses)}")),
            fetched,
            pairs=31,
            note=f"with all the people's names, at first: {first:.1f} ms",
        )


def measure_size(size: int = STATUSES) -> Measured:
    """Weigh the year, all three times kept; yardstick: 24 bytes a recipient."""
    path = year(size)
    each = path.stat().st_size / (size * PEOPLE)
    return Measured(each, _PLAIN_BYTES, each / _PLAIN_BYTES, f"{path.stat().st_size / 1e6:.0f} MB for {size} statuses")


@cache
def year(statuses: int) -> Path:
    """Make the history of a year, once a process: every status went to the same people."""
    path = scratch() / f"year-{statuses}.sqlite3"
    everybody = people()
    with History(path) as history:
        history.save_account(ACCOUNT)
    random = np.random.default_rng(2)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA synchronous = OFF")
        db.executemany(
            "INSERT INTO person (id, id_instance, chat_id, contact_name) VALUES (?, ?, ?, ?)",
            zip(
                everybody.ids.tolist(),
                [ACCOUNT.id_instance] * len(everybody),
                everybody.chat_ids,
                everybody.names,
                strict=True,
            ),
        )
        for number in range(statuses):
            published = FIRST_DAY + number * DAY_S // 10
            made = marks(random, np.full(PEOPLE, published))
            db.execute(
                "INSERT INTO status (id_instance, message_id, kind, text, first_seen_at, last_checked_at, recipients,"
                " delivered, read, block) VALUES (?, ?, 'text', 'Tulips are here', ?, ?, ?, ?, ?, ?)",
                (
                    ACCOUNT.id_instance, f"S{number}", published, published + DAY_S, len(made),
                    made.at_least("delivered"), made.at_least("read"), pack(Recipients(everybody.ids, made)),
                ),
            )  # fmt: skip
    return path


def _answers(size: int, count: int) -> list[Receipts]:
    """Make answers of which each brings 300 people further than the one before."""
    chat_ids = people(size).chat_ids
    random = np.random.default_rng(3)
    made = [marks(random, np.full(size, FIRST_DAY))]
    order = random.permutation(np.flatnonzero(made[0].codes < made[0].words.index("read")))
    for number in range(count):
        further = order[number * _CHANGED : (number + 1) * _CHANGED]
        before = made[-1]
        after = Marks(before.words, before.codes.copy(), before.times.copy())
        after.codes[further] = before.words.index("read")
        after.times[READ, further] = FIRST_DAY + DAY_S // 2 + number
        made.append(after)
    return [Receipts(chat_ids, one) for one in made]


_ROWS = "SELECT person, state, sent, delivered, read FROM recipient WHERE status = ?"


def _rows_file(path: Path) -> sqlite3.Connection:
    """Open a file for the yardsticks, as careful as the history."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("CREATE TABLE one (number INTEGER)")
    db.execute(
        "CREATE TABLE recipient (status INTEGER, person INTEGER, state INTEGER, sent INTEGER, delivered INTEGER,"
        " read INTEGER, PRIMARY KEY (status, person)) WITHOUT ROWID"
    )
    return db


def _keep_as_rows(db: sqlite3.Connection, path: Path, statuses: list[str]) -> None:
    """Keep some statuses of a history as a row a recipient."""
    with closing(sqlite3.connect(path)) as history:
        db.execute("BEGIN")
        for number, message_id in enumerate(statuses):
            block = history.execute("SELECT block FROM status WHERE message_id = ?", (message_id,)).fetchone()[0]
            known = unpack(block)
            columns = np.vstack((known.people, known.marks.codes, known.marks.times[1:])).T.tolist()
            db.executemany(
                "INSERT INTO recipient VALUES (?, ?, ?, ?, ?, ?)", [(number, *columns) for columns in columns]
            )
        db.execute("COMMIT")

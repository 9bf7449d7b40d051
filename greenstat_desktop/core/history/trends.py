"""How statuses are getting on: the newest with their trend, and each check beside the one before it.

Called inside transactions only.
"""

import sqlite3
from dataclasses import dataclass, replace
from typing import Final

from greenstat_desktop.core.history.statuses import COLUMNS, maybe_time, status_of
from greenstat_desktop.core.records import Status

_COUNT: Final = len(COLUMNS.split(","))
_LAST_READ: Final = 'SELECT read FROM "check" WHERE status = s.id ORDER BY taken_at DESC, "check".id DESC LIMIT 1'


@dataclass(frozen=True, slots=True)
class Step:
    """A status as one check left it, and as the check before had left it."""

    number: int  # rises from check to check
    before: Status  # ``last_checked_at`` is None where there was no check before
    after: Status


def overview(db: sqlite3.Connection, id_instance: str | None, most: int) -> list[tuple[Status, int]]:
    """Return the newest statuses of an account or of all, each with what its last check gained in readers."""
    rows = db.execute(
        f"SELECT {COLUMNS}, ({_LAST_READ}) - ({_LAST_READ} OFFSET 1)"  # noqa: S608 - nothing but our own words
        " FROM (SELECT * FROM status WHERE ?1 IS NULL OR id_instance = ?1"
        " ORDER BY first_seen_at DESC, id DESC LIMIT ?2) s ORDER BY first_seen_at DESC, id DESC",
        (id_instance, most),
    )
    return [(status_of(row[:_COUNT]), row[_COUNT] or 0) for row in rows]


def last_step(db: sqlite3.Connection) -> int:
    """Return the number of the last check of all; 0 if there is none."""
    number: int = db.execute('SELECT ifnull(max(id), 0) FROM "check"').fetchone()[0]
    return number


def steps(db: sqlite3.Connection, since: int) -> list[Step]:
    """Return what was checked after the check of that number, in that order."""
    rows = db.execute(
        f"SELECT {', '.join(f's.{column.strip()}' for column in COLUMNS.split(','))},"  # noqa: S608 - as above
        " c.id, c.taken_at, c.recipients, c.delivered, c.read, p.taken_at, p.recipients, p.delivered, p.read"
        ' FROM "check" c JOIN status s ON s.id = c.status LEFT JOIN "check" p ON p.id = ('
        ' SELECT q.id FROM "check" q WHERE q.status = c.status AND (q.taken_at, q.id) < (c.taken_at, c.id)'
        " ORDER BY q.taken_at DESC, q.id DESC LIMIT 1) WHERE c.id > ? ORDER BY c.id",
        (since,),
    )
    return [_step(status_of(row[:_COUNT]), *row[_COUNT:]) for row in rows]


def _step(status: Status, number: int, *counts: int | None) -> Step:
    return Step(number, _left(status, counts[4:]), _left(status, counts[:4]))


def _left(status: Status, check: tuple[int | None, ...]) -> Status:
    taken_at, *counts = check
    recipients, delivered, read = (count or 0 for count in counts)
    return replace(status, last_checked_at=maybe_time(taken_at), recipients=recipients, delivered=delivered, read=read)

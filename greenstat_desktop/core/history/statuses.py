"""The statuses' rows: what is listed of them, what is known of them, what the schedule wants to know of them.

Called inside transactions only.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.history import forgetting
from greenstat_desktop.core.records import OutgoingStatus, Status
from greenstat_desktop.core.schedule import Watched

_LAG_S: Final = 120  # how far the service's list may be behind: contract section 2.2

COLUMNS: Final = (
    "id_instance, message_id, kind, text, first_seen_at, last_checked_at, recipients, delivered, read, deleted,"
    " by_api, chosen, published_after, listed_at"
)
Row: TypeAlias = tuple[Any, ...]  # of ``COLUMNS``
_STATUS: Final = f"SELECT {COLUMNS} FROM status"  # noqa: S608 - nothing but our own words


def row_of(db: sqlite3.Connection, id_instance: str, message_id: str, seen_at: int) -> int:
    """Return the number of a status, which is added if it is not there.

    Raises:
        BadInput: the account is not known, or the status was forgotten for good.
    """
    require_account(db, id_instance)
    if forgetting.is_forgotten(db, id_instance, message_id):
        raise BadInput("message_id", "forgotten")
    db.execute(
        "INSERT INTO status (id_instance, message_id, first_seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (id_instance, message_id, seen_at),
    )
    key = (id_instance, message_id)
    row: int = db.execute("SELECT id FROM status WHERE id_instance = ? AND message_id = ?", key).fetchone()[0]
    return row


def require_account(db: sqlite3.Connection, id_instance: str) -> None:
    """Raise BadInput where the account is not known."""
    if not db.execute("SELECT 1 FROM account WHERE id_instance = ?", (id_instance,)).fetchone():
        raise BadInput("account", "unknown")


def list_all(
    db: sqlite3.Connection, id_instance: str, listed: Iterable[OutgoingStatus], at: int, since: int | None
) -> None:
    """Keep a list that the service gave at a moment, of what was published from ``since`` on; None: nobody knows."""
    require_account(db, id_instance)
    account = "SELECT listed_from, listed_at FROM account WHERE id_instance = ?"
    listed_from, listed_at = db.execute(account, (id_instance,)).fetchone()
    # What is new in a list that reaches no further back than the lists before was published after the last of them.
    after = listed_at - _LAG_S if since is not None and listed_at is not None and listed_from <= since else None
    for one in listed:
        _keep(db, id_instance, one, at, after)
    if since is not None:
        joined = listed_at is not None and since <= listed_at
        db.execute(
            "UPDATE account SET listed_from = ?, listed_at = ? WHERE id_instance = ?",
            (min(since, listed_from) if joined else since, max(at, listed_at or 0), id_instance),
        )


def _keep(db: sqlite3.Connection, id_instance: str, one: OutgoingStatus, at: int, after: int | None) -> None:
    first = min(at, seconds(one.last_action_at)) if one.last_action_at else at
    db.execute(
        "INSERT INTO status (id_instance, message_id, first_seen_at, published_after) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (id_instance, one.message_id, first, after),
    )
    # A deleted status is listed without what it was: a text that nobody could name, and shown to "everyone".
    db.execute(
        "UPDATE status SET kind = iif(?3 = 'other' OR ?3 = 'deleted' AND kind != 'other', kind, ?3),"
        " text = iif(?4 = '', text, ?4), deleted = max(deleted, ?3 = 'deleted'), by_api = ifnull(?5, by_api),"
        " chosen = iif(?3 = 'deleted' AND ?6 = 0, chosen, ?6), first_seen_at = min(first_seen_at, ?7),"
        " listed_at = max(ifnull(listed_at, 0), ?8) WHERE id_instance = ?1 AND message_id = ?2",
        (id_instance, one.message_id, one.kind, one.text, one.by_api, len(one.chosen), first, at),
    )
    if one.thumbnail:
        db.execute(
            "INSERT INTO thumbnail SELECT id, ?3 FROM status WHERE id_instance = ?1 AND message_id = ?2"
            " ON CONFLICT DO UPDATE SET jpeg = excluded.jpeg WHERE jpeg != excluded.jpeg",
            (id_instance, one.message_id, one.thumbnail),
        )


def known(db: sqlite3.Connection, id_instance: str | None, before: Mapping[Row, Status]) -> dict[Row, Status]:
    """Return the statuses of one account or of all by their rows, the newest first by the earliest time ever seen.

    What was read ``before`` and did not change is the same object: a year has thousands, and a check changes one.
    """
    chosen, values = ("WHERE id_instance = ?", (id_instance,)) if id_instance else ("", ())
    rows = db.execute(f"{_STATUS} {chosen} ORDER BY first_seen_at DESC, id DESC", values).fetchall()
    return {row: before.get(row) or status_of(row) for row in rows}


def one(db: sqlite3.Connection, id_instance: str, message_id: str) -> Status:
    """Return one status.

    Raises:
        BadInput: it is not known.
    """
    key = (id_instance, message_id)
    row = db.execute(f"{_STATUS} WHERE id_instance = ? AND message_id = ?", key).fetchone()
    if not row:
        raise BadInput("message_id", "unknown")
    return status_of(row)


def thumbnail(db: sqlite3.Connection, id_instance: str, message_id: str) -> bytes:
    """Return the picture of a status, b"" where there is none."""
    row = db.execute(
        "SELECT jpeg FROM thumbnail JOIN status ON id = status WHERE id_instance = ? AND message_id = ?",
        (id_instance, message_id),
    ).fetchone()
    return row[0] if row else b""


def watched(db: sqlite3.Connection, id_instance: str, since: int) -> list[Watched]:
    """Return what the schedule needs of the statuses first seen after ``since``, in no order."""
    rows = db.execute(
        "SELECT message_id, first_seen_at, last_checked_at, recipients, delivered, read, gained, gained_at,"
        " gained_since FROM status WHERE id_instance = ? AND first_seen_at > ?",
        (id_instance, since),
    )
    return [_watched(*row) for row in rows]


def _watched(message_id: str, first: int, checked: int | None, *rest: int | None) -> Watched:
    recipients, delivered, read, gained, gained_at, gained_since = rest
    return Watched(
        message_id,
        time(first),
        maybe_time(checked),
        recipients=recipients or 0,
        delivered=delivered or 0,
        read=read or 0,
        gained=gained or 0,
        gained_at=maybe_time(gained_at),
        gained_since=maybe_time(gained_since),
    )


def status_of(row: Sequence[Any]) -> Status:
    """Return the status that a row of ``COLUMNS`` holds."""
    id_instance, message_id, kind, text, first, checked, recipients, delivered, read, *rest = row
    deleted, by_api, chosen, published_after, listed_at = rest
    counts = (recipients, delivered, read)
    return Status(
        id_instance,
        message_id,
        kind,
        text,
        time(first),
        maybe_time(checked),
        *counts,
        deleted=bool(deleted),
        by_api=None if by_api is None else bool(by_api),
        chosen=chosen,
        published_after=maybe_time(published_after),
        listed_at=maybe_time(listed_at),
    )


def seconds(moment: datetime) -> int:
    """Return a moment as the file keeps it."""
    return int(moment.timestamp())


def time(unix_seconds: int) -> datetime:
    """Return a moment that the file keeps."""
    return datetime.fromtimestamp(unix_seconds, UTC)


def maybe_time(unix_seconds: int | None) -> datetime | None:
    """Return a moment that the file may keep; None and 0 are none."""
    return time(unix_seconds) if unix_seconds else None

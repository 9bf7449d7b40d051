"""Which running program watches an account: one at a time, the others only show. Called inside transactions.

A watch is lent for a short time and renewed while it lasts, so that a program that was killed loses it by itself.
"""

import sqlite3


def hold(db: sqlite3.Connection, id_instance: str, who: str, now: int, until: int) -> bool:
    """Take or renew the watch for ``who`` until a moment, or return False: another one holds it."""
    # Held for longer than anybody asks for: the clock was set back, and waiting for that moment would take for ever.
    latest = now + 2 * (until - now)
    # One's own is not written again while half of it is left: somebody renews it anyway.
    fresh = now + (until - now) // 2
    db.execute(
        "INSERT INTO watch VALUES (?1, ?2, ?4) ON CONFLICT DO UPDATE SET who = ?2, until = ?4"
        " WHERE (who = ?2 AND until < ?6) OR until <= ?3 OR until > ?5",
        (id_instance, who, now, until, latest, fresh),
    )
    return holder(db, id_instance, now) == who


def renew(db: sqlite3.Connection, who: str, until: int) -> None:
    """Renew every watch that ``who`` has."""
    db.execute("UPDATE watch SET until = ? WHERE who = ?", (until, who))


def give_back(db: sqlite3.Connection, id_instance: str, who: str) -> None:
    """End the watch of ``who``; anybody else's stays."""
    db.execute("DELETE FROM watch WHERE id_instance = ? AND who = ?", (id_instance, who))


def holder(db: sqlite3.Connection, id_instance: str, now: int) -> str | None:
    """Return who watches an account, or None."""
    row = db.execute("SELECT who FROM watch WHERE id_instance = ? AND until > ?", (id_instance, now)).fetchone()
    return row[0] if row else None

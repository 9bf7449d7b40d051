"""The accounts' rows: address, name and colour. Called inside transactions only."""

import sqlite3

from greenstat_desktop.core.records import COLORS, Account


def known(db: sqlite3.Connection) -> list[Account]:
    """Return the accounts, in the order in which they were added."""
    rows = db.execute("SELECT id_instance, api_url, name, color FROM account ORDER BY rowid")
    return [Account(*row) for row in rows]


def save(db: sqlite3.Connection, account: Account) -> None:
    """Add an account, or change it. Where it names no colour it keeps the one it has, or gets the rarest one."""
    color = _rarest_color(db) if account.color is None else account.color
    db.execute(
        "INSERT INTO account (id_instance, api_url, name, color) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT DO UPDATE SET api_url = ?2, name = ?3, color = ifnull(?5, color)",
        (account.id_instance, account.api_url, account.name, color, account.color),
    )


def _rarest_color(db: sqlite3.Connection) -> int:
    used = dict.fromkeys(range(COLORS), 0)
    used.update(db.execute("SELECT color, count(*) FROM account GROUP BY color").fetchall())
    return min(range(COLORS), key=used.__getitem__)

"""The people of each account: from chat ids to the history's numbers and back, read from the file only when needed."""

import sqlite3
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.records import Contact


class PeopleBook:
    """Remembers each account's people as last read, and reads them again once the file says that they changed.

    The file counts the changes (``account.people_version``), so what another process adds is noticed too.
    Called inside transactions only; what a transaction that fails has read is never believed later, because the
    version in the file then is not the one remembered.
    """

    def __init__(self) -> None:
        self._read: dict[str, tuple[int, People, dict[str, int]]] = {}

    def people(self, db: sqlite3.Connection, id_instance: str) -> People:
        """Return the people of an account, with their names."""
        return self._fresh(db, id_instance)[1]

    def numbers(self, db: sqlite3.Connection, id_instance: str, chat_ids: list[str]) -> NDArray[np.int64]:
        """Return each one's number, int64[n]; who is new is added to the file first."""
        known = self._fresh(db, id_instance)[2]
        strangers = [chat_id for chat_id in chat_ids if chat_id not in known]
        if strangers:
            db.executemany(
                "INSERT INTO person (id_instance, chat_id) VALUES (?, ?)", [(id_instance, s) for s in strangers]
            )
            _count_change(db, id_instance)
            known = _numbers(db, id_instance)
        return np.fromiter(map(known.__getitem__, chat_ids), np.int64, len(chat_ids))

    def rename(self, db: sqlite3.Connection, id_instance: str, contacts: Iterable[Contact]) -> None:
        """Keep names for people, known or not; an empty name leaves the known one alone."""
        changes = db.total_changes
        db.executemany(
            "INSERT INTO person (id_instance, chat_id, contact_name, name) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO"
            " UPDATE SET contact_name = iif(?3 = '', contact_name, ?3), name = iif(?4 = '', name, ?4)"
            " WHERE ?3 NOT IN ('', contact_name) OR ?4 NOT IN ('', name)",
            [(id_instance, contact.chat_id, contact.contact_name, contact.name) for contact in contacts],
        )
        if db.total_changes > changes:
            _count_change(db, id_instance)

    def forget(self, id_instance: str) -> None:
        """Drop what was read of an account."""
        self._read.pop(id_instance, None)

    def _fresh(self, db: sqlite3.Connection, id_instance: str) -> tuple[int, People, dict[str, int]]:
        row = db.execute("SELECT people_version FROM account WHERE id_instance = ?", (id_instance,)).fetchone()
        version = row[0] if row else 0
        read = self._read.get(id_instance)
        if read is None or read[0] != version:
            read = (version, _people(db, id_instance), _numbers(db, id_instance))
            self._read[id_instance] = read
        return read


def _people(db: sqlite3.Connection, id_instance: str) -> People:
    rows = db.execute(
        "SELECT id, chat_id, iif(contact_name = '', name, contact_name) FROM person WHERE id_instance = ? ORDER BY id",
        (id_instance,),
    ).fetchall()
    ids, chat_ids, names = zip(*rows, strict=True) if rows else ((), (), ())
    return People(np.array(ids, np.int64), list(chat_ids), list(names))


def _numbers(db: sqlite3.Connection, id_instance: str) -> dict[str, int]:
    return dict(db.execute("SELECT chat_id, id FROM person WHERE id_instance = ?", (id_instance,)).fetchall())


def _count_change(db: sqlite3.Connection, id_instance: str) -> None:
    db.execute("UPDATE account SET people_version = people_version + 1 WHERE id_instance = ?", (id_instance,))

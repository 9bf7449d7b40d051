"""The people of each account: from chat ids to the history's numbers and back, read from the file only when needed."""

import sqlite3
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.history.ties import tie
from greenstat_desktop.core.recipients.fold import Receipts
from greenstat_desktop.core.recipients.keys import Directory
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.records import Contact


class PeopleBook:
    """Remembers each account's people as last read, and reads them again once the file says that they changed.

    The file counts the changes (``account.people_version``), so what another process adds is noticed too.
    Called inside transactions only; what a transaction that fails has read is never believed later, because the
    version in the file then is not the one remembered.
    """

    def __init__(self) -> None:
        self._read: dict[str, tuple[int, People, Directory]] = {}

    def people(self, db: sqlite3.Connection, id_instance: str) -> People:
        """Return the people of an account, with their names."""
        return self._fresh(db, id_instance)[1]

    def numbers(self, db: sqlite3.Connection, id_instance: str, receipts: Receipts) -> NDArray[np.int64]:
        """Return each one's number, int64[n]; who is new is added to the file first."""
        numbers = self._fresh(db, id_instance)[2].numbers(receipts.chat_ids, receipts.keys)
        strangers = np.flatnonzero(numbers == 0).tolist()
        if strangers:
            db.executemany(
                "INSERT INTO person (id_instance, chat_id) VALUES (?, ?)",
                [(id_instance, receipts.chat_ids[row]) for row in strangers],
            )
            _count_change(db, id_instance)
            directory = _directory(db, id_instance, _people(db, id_instance))
            numbers = directory.numbers(receipts.chat_ids, receipts.keys)
        return numbers

    def rename(self, db: sqlite3.Connection, id_instance: str, contacts: Iterable[Contact]) -> None:
        """Keep names for people, known or not, and who is one person; an empty name leaves the known one alone."""
        contacts = list(contacts)
        tied = tie(db, id_instance, [(one.chat_id, one.other_id) for one in contacts if one.other_id])
        others = _other_ids(db, id_instance)
        changes = db.total_changes
        db.executemany(
            "INSERT INTO person (id_instance, chat_id, contact_name, name) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO"
            " UPDATE SET contact_name = iif(?3 = '', contact_name, ?3), name = iif(?4 = '', name, ?4)"
            " WHERE ?3 NOT IN ('', contact_name) OR ?4 NOT IN ('', name)",
            [(id_instance, others.get(one.chat_id, one.chat_id), one.contact_name, one.name) for one in contacts],
        )
        if tied or db.total_changes > changes:
            _count_change(db, id_instance)

    def give(self, db: sqlite3.Connection, id_instance: str, names: Mapping[str, str]) -> None:
        """Keep names that were brought in, by chat id; an empty name leaves the known one alone."""
        others = _other_ids(db, id_instance)
        changes = db.total_changes
        db.executemany(
            "INSERT INTO person (id_instance, chat_id, given_name) VALUES (?1, ?2, ?3) ON CONFLICT DO"
            " UPDATE SET given_name = ?3 WHERE ?3 != given_name",
            [(id_instance, others.get(chat_id, chat_id), name) for chat_id, name in names.items() if name],
        )
        if db.total_changes > changes:
            _count_change(db, id_instance)

    def forget(self, id_instance: str) -> None:
        """Drop what was read of an account."""
        self._read.pop(id_instance, None)

    def _fresh(self, db: sqlite3.Connection, id_instance: str) -> tuple[int, People, Directory]:
        row = db.execute("SELECT people_version FROM account WHERE id_instance = ?", (id_instance,)).fetchone()
        version = row[0] if row else 0
        read = self._read.get(id_instance)
        if read is None or read[0] != version:
            people = _people(db, id_instance)
            read = (version, people, _directory(db, id_instance, people))
            self._read[id_instance] = read
        return read


def _people(db: sqlite3.Connection, id_instance: str) -> People:
    rows = db.execute(
        "SELECT id, chat_id, coalesce(nullif(contact_name, ''), nullif(given_name, ''), name) FROM person"
        " WHERE id_instance = ? ORDER BY id",
        (id_instance,),
    ).fetchall()
    # Comprehensions, not zip(): they let the window's thread in between.
    ids, chat_ids, names = [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]
    return People(np.array(ids, np.int64), chat_ids, names)


def _directory(db: sqlite3.Connection, id_instance: str, people: People) -> Directory:
    others = db.execute("SELECT chat_id, person FROM other_id WHERE id_instance = ?", (id_instance,)).fetchall()
    chat_ids = [*people.chat_ids, *(row[0] for row in others)]
    return Directory(chat_ids, [*people.ids.tolist(), *(row[1] for row in others)])


def _other_ids(db: sqlite3.Connection, id_instance: str) -> dict[str, str]:
    """Return the id that each second id stands for."""
    rows = db.execute(
        "SELECT o.chat_id, p.chat_id FROM other_id o JOIN person p ON p.id = o.person WHERE o.id_instance = ?",
        (id_instance,),
    )
    return dict(rows.fetchall())


def _count_change(db: sqlite3.Connection, id_instance: str) -> None:
    db.execute("UPDATE account SET people_version = people_version + 1 WHERE id_instance = ?", (id_instance,))

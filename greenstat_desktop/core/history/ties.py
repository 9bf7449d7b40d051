"""One person under two ids: as a phone number in one answer, as a hidden id in another. Called inside transactions.

Nothing is guessed: two ids are one person's only where one row of an answer named both (``Contact.other_id``). What was
kept under the hidden id then joins what is kept under the phone's, in every status, and is counted once. A tie, once
made, stays: a later answer that ties an id to somebody else changes nothing.
"""

import sqlite3
from collections.abc import Iterable

import numpy as np

from greenstat_desktop.core.history.block import pack, unpack
from greenstat_desktop.core.recipients.fold import of_numbers


def tie(db: sqlite3.Connection, id_instance: str, pairs: Iterable[tuple[str, str]]) -> bool:
    """Make (phone id, hidden id) pairs one person each. Returns whether anything changed."""
    tied = dict(db.execute("SELECT chat_id, person FROM other_id WHERE id_instance = ?", (id_instance,)).fetchall())
    numbers = dict(db.execute("SELECT chat_id, id FROM person WHERE id_instance = ?", (id_instance,)).fetchall())
    joined: dict[int, int] = {}
    changed = False
    for phone, hidden in pairs:
        if hidden in tied or phone in tied or phone == hidden:
            continue
        stays = numbers.get(phone)
        goes = numbers.pop(hidden, None)
        if stays is None and goes is None:
            stays = _added(db, id_instance, phone)
        elif stays is None and goes is not None:
            db.execute("UPDATE person SET chat_id = ? WHERE id = ?", (phone, goes))
            stays = goes
        elif stays is not None and goes is not None:
            joined[goes] = stays
        numbers[phone] = tied[hidden] = stays or 0
        db.execute("INSERT INTO other_id VALUES (?, ?, ?)", (id_instance, hidden, stays))
        changed = True
    if joined:
        _join(db, id_instance, joined)
    return changed


def _added(db: sqlite3.Connection, id_instance: str, chat_id: str) -> int | None:
    return db.execute("INSERT INTO person (id_instance, chat_id) VALUES (?, ?)", (id_instance, chat_id)).lastrowid


def _join(db: sqlite3.Connection, id_instance: str, joined: dict[int, int]) -> None:
    """Let the people who go become those who stay, in every status and by every name."""
    gone = np.array(sorted(joined), np.int64)
    heirs = np.array([joined[number] for number in gone.tolist()], np.int64)
    rows = db.execute("SELECT id FROM status WHERE id_instance = ? AND block IS NOT NULL", (id_instance,)).fetchall()
    for (status,) in rows:  # block by block: those of a year together would not fit into the memory
        known = unpack(db.execute("SELECT block FROM status WHERE id = ?", (status,)).fetchone()[0])
        place = np.minimum(np.searchsorted(gone, known.people), len(gone) - 1)
        moved = gone[place] == known.people
        if moved.any():
            merged = of_numbers(np.where(moved, heirs[place], known.people), known.marks)
            counts = (len(merged), merged.marks.at_least("delivered"), merged.marks.at_least("read"))
            db.execute(
                "UPDATE status SET block = ?, recipients = ?, delivered = ?, read = ? WHERE id = ?",
                (pack(merged), *counts, status),
            )
    for goes, stays in joined.items():
        db.execute(
            "UPDATE person SET contact_name = iif(person.contact_name = '', o.contact_name, person.contact_name),"
            " given_name = iif(person.given_name = '', o.given_name, person.given_name),"
            " name = iif(person.name = '', o.name, person.name) FROM person o WHERE person.id = ? AND o.id = ?",
            (stays, goes),
        )
        db.execute("DELETE FROM person WHERE id = ?", (goes,))

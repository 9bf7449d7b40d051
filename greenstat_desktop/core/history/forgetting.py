"""People, statuses and accounts forgotten for good: every row goes, and a keyed hash stays that keeps them out.

Without the hash the next answer of the service would bring them back. It holds no number and no name; but whoever has
the file can try a number on it, as numbers are few. Called inside transactions; ``upkeep`` wipes the last traces.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from typing import TypeAlias

import numpy as np

from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.history.block import pack, unpack
from greenstat_desktop.core.recipients.fold import Receipts, Recipients
from greenstat_desktop.core.records import Contact, OutgoingStatus

Hash: TypeAlias = Callable[[str, str], bytes]


def person(db: sqlite3.Connection, chat_id: str) -> int:
    """Forget a person in every account, by any of their ids. Returns in how many statuses they were.

    Raises:
        BadInput: nobody has this id.
    """
    ids, found = {chat_id}, _people_of(db, {chat_id})
    while (more := _ids_of(db, found)) - ids:  # one account may know a second id that another one has alone
        ids |= more
        found = _people_of(db, ids)
    if not found:
        raise BadInput("person", "unknown")
    hashed = _hash(db)
    _keep_out(db, [hashed("person", one) for one in ids])
    left = 0
    for number, id_instance in found:
        left += _leave_statuses(db, id_instance, number)
        db.execute("DELETE FROM person WHERE id = ?", (number,))
        db.execute("UPDATE account SET people_version = people_version + 1 WHERE id_instance = ?", (id_instance,))
    return left


def status(db: sqlite3.Connection, id_instance: str, message_id: str) -> None:
    """Forget a status with its checks, recipients and picture.

    Raises:
        BadInput: it is not known.
    """
    key = (id_instance, message_id)
    if not db.execute("DELETE FROM status WHERE id_instance = ? AND message_id = ?", key).rowcount:
        raise BadInput("message_id", "unknown")
    _keep_out(db, [_hash(db)("status", " ".join(key))])


def account(db: sqlite3.Connection, id_instance: str) -> None:
    """Forget an account with its statuses, people and checks. Nothing keeps it from being added again."""
    if db.execute("DELETE FROM account WHERE id_instance = ?", (id_instance,)).rowcount:
        _keep_out(db, [_hash(db)("account", id_instance)])


def before(db: sqlite3.Connection, moment: int) -> int:
    """Forget the statuses first seen before a moment, and whoever then is in no status and no address book.

    Returns how many statuses went. They are too old for the service to list them again.
    """
    if not (gone := db.execute("DELETE FROM status WHERE first_seen_at < ?", (moment,)).rowcount):
        return 0
    for (id_instance,) in db.execute("SELECT id_instance FROM account").fetchall():
        seen: set[int] = set()
        for _, known in _blocks(db, id_instance):
            seen.update(known.people.tolist())
        strangers = "SELECT id FROM person WHERE id_instance = ? AND contact_name = '' AND given_name = ''"
        idle = [(number,) for (number,) in db.execute(strangers, (id_instance,)).fetchall() if number not in seen]
        db.executemany("DELETE FROM person WHERE id = ?", idle)
        db.execute("UPDATE account SET people_version = people_version + 1 WHERE id_instance = ?", (id_instance,))
    return gone


def again(db: sqlite3.Connection) -> None:
    """Forget once more whoever and whatever an older copy brought back."""
    if not (hashes := _hashes(db)):
        return
    hashed = _hash(db)
    chat_ids = [one for (one,) in db.execute("SELECT chat_id FROM person UNION SELECT chat_id FROM other_id")]
    for chat_id in chat_ids:
        if hashed("person", chat_id) in hashes:
            with suppress(BadInput):  # went a moment ago, under another of their ids
                person(db, chat_id)
    for key in db.execute("SELECT id_instance, message_id FROM status").fetchall():
        if hashed("status", " ".join(key)) in hashes:
            status(db, *key)


# What the service brings back


def receipts_left(db: sqlite3.Connection, receipts: Receipts) -> Receipts:
    """Return an answer without the people who were forgotten."""
    if not (hashes := _hashes(db)):
        return receipts
    hashed = _hash(db)
    stays = [row for row, one in enumerate(receipts.chat_ids) if hashed("person", one) not in hashes]
    if len(stays) == len(receipts):
        return receipts
    return Receipts([receipts.chat_ids[row] for row in stays], receipts.marks.taken(np.array(stays, np.intp)))


def contacts_left(db: sqlite3.Connection, contacts: Iterable[Contact]) -> list[Contact]:
    """Return contacts without the people who were forgotten; a second id of one of them is kept out from now on."""
    hashes, hashed = _hashes(db), _hash(db)
    left = []
    for one in contacts:
        ids = {hashed("person", each) for each in (one.chat_id, one.other_id) if each} if hashes else set()
        if ids & hashes:
            _keep_out(db, ids)
        else:
            left.append(one)
    return left


def names_left(db: sqlite3.Connection, names: Mapping[str, str]) -> Mapping[str, str]:
    """Return names by chat id without those of people who were forgotten."""
    if not (hashes := _hashes(db)):
        return names
    hashed = _hash(db)
    return {chat_id: name for chat_id, name in names.items() if hashed("person", chat_id) not in hashes}


def statuses_left(db: sqlite3.Connection, id_instance: str, listed: Iterable[OutgoingStatus]) -> list[OutgoingStatus]:
    """Return the service's list without the statuses that were forgotten."""
    return [one for one in listed if not is_forgotten(db, id_instance, one.message_id)]


def is_forgotten(db: sqlite3.Connection, id_instance: str, message_id: str) -> bool:
    """Tell whether a status was forgotten."""
    known = (_hash(db)("status", f"{id_instance} {message_id}"),)
    return db.execute("SELECT 1 FROM forgotten WHERE hash = ?", known).fetchone() is not None


# Rows and hashes


def _hash(db: sqlite3.Connection) -> Hash:
    key: bytes = db.execute("SELECT key FROM privacy").fetchone()[0]
    return lambda kind, text: blake2b(f"{kind} {text}".encode(), key=key, digest_size=16).digest()


def _hashes(db: sqlite3.Connection) -> set[bytes]:
    return {one for (one,) in db.execute("SELECT hash FROM forgotten").fetchall()}


def _people_of(db: sqlite3.Connection, ids: set[str]) -> set[tuple[int, str]]:
    """Return who has one of these ids, in every account: their numbers with their accounts."""
    found: set[tuple[int, str]] = set()
    for chat_id in ids:
        found |= set(
            db.execute(
                "SELECT id, id_instance FROM person WHERE chat_id = ?1"
                " UNION SELECT person, id_instance FROM other_id WHERE chat_id = ?1",
                (chat_id,),
            )
        )
    return found


def _ids_of(db: sqlite3.Connection, people: set[tuple[int, str]]) -> set[str]:
    query = "SELECT chat_id FROM person WHERE id = ?1 UNION SELECT chat_id FROM other_id WHERE person = ?1"
    return {chat_id for number, _ in people for (chat_id,) in db.execute(query, (number,))}


def _keep_out(db: sqlite3.Connection, hashes: Iterable[bytes]) -> None:
    db.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", [(one,) for one in hashes])
    db.execute("UPDATE privacy SET traces = 1")


def _blocks(db: sqlite3.Connection, id_instance: str) -> Iterator[tuple[int, Recipients]]:
    rows = db.execute("SELECT id FROM status WHERE id_instance = ? AND block IS NOT NULL", (id_instance,)).fetchall()
    for (number,) in rows:  # one by one: those of a year together would not fit into the memory
        yield number, unpack(db.execute("SELECT block FROM status WHERE id = ?", (number,)).fetchone()[0])


def _leave_statuses(db: sqlite3.Connection, id_instance: str, person: int) -> int:
    """Take somebody out of every status of an account. Returns out of how many."""
    left = 0
    for number, known in _blocks(db, id_instance):
        rows = np.flatnonzero(known.people != person)
        if len(rows) == len(known):
            continue
        rest = Recipients(known.people[rows], known.marks.taken(rows))
        counts = (len(rest), rest.marks.at_least("delivered"), rest.marks.at_least("read"))
        block = pack(rest) if len(rest) else None
        db.execute(
            "UPDATE status SET block = ?, recipients = ?, delivered = ?, read = ? WHERE id = ?",
            (block, *counts, number),
        )
        left += 1
    return left

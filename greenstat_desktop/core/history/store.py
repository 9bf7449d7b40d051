"""The history: a dozen calls, and no other way to what was kept."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import numpy as np

from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.history.block import pack, unpack
from greenstat_desktop.core.history.connection import Connection
from greenstat_desktop.core.history.people import PeopleBook
from greenstat_desktop.core.recipients.fold import Receipts, Recipients, changed_rows, fold, nobody
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import RecipientTable
from greenstat_desktop.core.records import Account, Answer, Check, Contact, OutgoingStatus, Status


class History:
    """Everything kept. Any thread may call; no call asks the service.

    Every call raises HistoryError where the file cannot be read or written; what it held before is then untouched.
    """

    def __init__(self, path: Path | None) -> None:
        """Open the file, or create it; ``None`` keeps everything in memory, for the demo."""
        self._file = Connection(path)
        self._book = PeopleBook()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    # Accounts

    def accounts(self) -> list[Account]:
        """Return the accounts, in the order in which they were added."""
        with self._file.reading() as db:
            rows = db.execute("SELECT id_instance, api_url, name FROM account ORDER BY rowid").fetchall()
        return [Account(*row) for row in rows]

    def save_account(self, account: Account) -> None:
        """Add an account, or change its address and name."""
        with self._file.writing() as db:
            db.execute(
                "INSERT INTO account (id_instance, api_url, name) VALUES (?, ?, ?) ON CONFLICT (id_instance)"
                " DO UPDATE SET api_url = excluded.api_url, name = excluded.name",
                (account.id_instance, account.api_url, account.name),
            )

    def forget_account(self, id_instance: str) -> None:
        """Forget an account with its statuses, people and checks."""
        with self._file.writing() as db:
            db.execute("DELETE FROM account WHERE id_instance = ?", (id_instance,))
        self._book.forget(id_instance)

    # Statuses

    def add_status(self, id_instance: str, message_id: str, seen_at: datetime) -> None:
        """Remember a status by its id alone. One that is known already stays as it is."""
        with self._file.writing() as db:
            _status_row(db, id_instance, message_id, _seconds(seen_at))

    def save_statuses(self, id_instance: str, listed: Iterable[OutgoingStatus], seen_at: datetime) -> None:
        """Keep what the service lists of its statuses, in one transaction. What is known already only gets richer."""
        at = _seconds(seen_at)
        with self._file.writing() as db:
            for one in listed:
                first = min(at, _seconds(one.last_action_at)) if one.last_action_at else at
                status = _status_row(db, id_instance, one.message_id, first)
                db.execute(
                    "UPDATE status SET kind = iif(?1 = 'other', kind, ?1), text = iif(?2 = '', text, ?2),"
                    " first_seen_at = min(first_seen_at, ?3) WHERE id = ?4",
                    (one.kind, one.text, first, status),
                )

    def statuses(self, id_instance: str | None = None) -> list[Status]:
        """Return the statuses of one account, or of all, the newest first."""
        chosen, values = ("WHERE id_instance = ?", (id_instance,)) if id_instance else ("", ())
        with self._file.reading() as db:
            rows = db.execute(f"{_STATUS} {chosen} ORDER BY first_seen_at DESC, id DESC", values).fetchall()
        return [_status(row) for row in rows]

    def status(self, id_instance: str, message_id: str) -> Status:
        """Return one status.

        Raises:
            BadInput: it is not known.
        """
        with self._file.reading() as db:
            key = (id_instance, message_id)
            row = db.execute(f"{_STATUS} WHERE id_instance = ? AND message_id = ?", key).fetchone()
        if not row:
            raise BadInput("message_id", "unknown")
        return _status(row)

    # Checks and recipients

    def save_check(self, id_instance: str, message_id: str, receipts: Receipts, taken_at: datetime) -> Check:
        """Merge an answer into what is known of a status, in one transaction, and return what came of it.

        A status not known yet is added. An empty answer changes no recipient.

        Raises:
            BadInput: the account is not known.
        """
        at = _seconds(taken_at)
        with self._file.writing() as db:
            status = _status_row(db, id_instance, message_id, at)
            known = _recipients(db, id_instance, message_id)
            numbers = self._book.numbers(db, id_instance, receipts.chat_ids)
            by_number = np.argsort(numbers)
            merged = fold(known, Recipients(numbers[by_number], receipts.marks.taken(by_number)))
            richer, new = changed_rows(known, merged)
            forgotten = len(merged) - len(receipts)
            answer: Answer = "empty" if not len(receipts) else "shorter" if forgotten else "ok"
            counts = (len(merged), merged.marks.at_least("delivered"), merged.marks.at_least("read"))
            if new or len(richer):
                db.execute(
                    "UPDATE status SET block = ?, recipients = ?, delivered = ?, read = ?,"
                    " first_seen_at = min(first_seen_at, ?) WHERE id = ?",
                    (pack(merged), *counts, merged.marks.first_time() or at, status),
                )
            db.execute(
                "UPDATE status SET last_checked_at = max(ifnull(last_checked_at, 0), ?) WHERE id = ?", (at, status)
            )
            outcome = (*counts, new, len(richer), forgotten)
            db.execute(
                'INSERT INTO "check" (status, taken_at, answer, recipients, delivered, read, new, changed, forgotten)'
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (status, at, answer, *outcome),
            )
        return Check(id_instance, message_id, _time(at), answer, *outcome)

    def checks(self, id_instance: str, message_id: str) -> list[Check]:
        """Return the checks of a status, the newest first."""
        with self._file.reading() as db:
            rows = db.execute(
                'SELECT taken_at, answer, c.recipients, c.delivered, c.read, new, changed, forgotten FROM "check" c'
                " JOIN status s ON s.id = c.status WHERE s.id_instance = ? AND s.message_id = ?"
                " ORDER BY taken_at DESC, c.id DESC",
                (id_instance, message_id),
            ).fetchall()
        return [Check(id_instance, message_id, _time(row[0]), *row[1:]) for row in rows]

    def table(self, id_instance: str, message_id: str) -> RecipientTable:
        """Return the recipients of a status as a table; an empty one where nobody is known."""
        with self._file.reading() as db:
            recipients = _recipients(db, id_instance, message_id)
            people = self._book.people(db, id_instance)
        return RecipientTable(people, np.searchsorted(people.ids, recipients.people), recipients.marks)

    def people(self, id_instance: str) -> People:
        """Return everybody an account ever reached or has in its address book."""
        with self._file.reading() as db:
            return self._book.people(db, id_instance)

    # Names

    def save_names(self, id_instance: str, contacts: Iterable[Contact], asked_at: datetime) -> None:
        """Keep names. An empty one never replaces a name that is known."""
        with self._file.writing() as db:
            self._book.rename(db, id_instance, contacts)
            db.execute("UPDATE account SET names_asked_at = ? WHERE id_instance = ?", (_seconds(asked_at), id_instance))

    def names_asked_at(self, id_instance: str) -> datetime | None:
        """Return when the names of an account were last refreshed, or None."""
        with self._file.reading() as db:
            row = db.execute("SELECT names_asked_at FROM account WHERE id_instance = ?", (id_instance,)).fetchone()
        return _time(row[0]) if row and row[0] else None


_STATUS: Final = (
    "SELECT id_instance, message_id, kind, text, first_seen_at, last_checked_at, recipients, delivered, read"  # fmt: skip
    " FROM status"
)


def _status(row: Sequence[Any]) -> Status:
    id_instance, message_id, kind, text, first_seen_at, last_checked_at, *counts = row
    checked_at = _time(last_checked_at) if last_checked_at else None
    return Status(id_instance, message_id, kind, text, _time(first_seen_at), checked_at, *counts)


def _status_row(db: sqlite3.Connection, id_instance: str, message_id: str, seen_at: int) -> int:
    if not db.execute("SELECT 1 FROM account WHERE id_instance = ?", (id_instance,)).fetchone():
        raise BadInput("account", "unknown")
    db.execute(
        "INSERT INTO status (id_instance, message_id, first_seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (id_instance, message_id, seen_at),
    )
    key = (id_instance, message_id)
    row: int = db.execute("SELECT id FROM status WHERE id_instance = ? AND message_id = ?", key).fetchone()[0]
    return row


def _recipients(db: sqlite3.Connection, id_instance: str, message_id: str) -> Recipients:
    key = (id_instance, message_id)
    row = db.execute("SELECT block FROM status WHERE id_instance = ? AND message_id = ?", key).fetchone()
    return unpack(row[0]) if row and row[0] else nobody()


def _seconds(time: datetime) -> int:
    return int(time.timestamp())


def _time(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)

"""The history: a dozen calls, and no other way to what was kept."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from greenstat_desktop.core.history import accounts, forgetting, statuses, trends, watch
from greenstat_desktop.core.history.block import pack, unpack
from greenstat_desktop.core.history.connection import Connection
from greenstat_desktop.core.history.people import PeopleBook
from greenstat_desktop.core.history.statuses import maybe_time, seconds, time
from greenstat_desktop.core.history.trends import Step
from greenstat_desktop.core.history.unpacked import Unpacked
from greenstat_desktop.core.history.upkeep import Upkeep
from greenstat_desktop.core.recipients.fold import Receipts, Recipients, changed_rows, fold, nobody, of_numbers
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import RecipientTable
from greenstat_desktop.core.records import Account, Answer, Check, Contact, OutgoingStatus, Status
from greenstat_desktop.core.schedule import Watched


class History:
    """Everything kept. Any thread may call; no call asks the service.

    Every call raises HistoryError where the file cannot be read or written; what it held before is then untouched.
    """

    def __init__(self, path: Path | None) -> None:
        """Open the file, or create it; ``None`` keeps everything in memory, for the demo."""
        self._file = Connection(path)
        self._book = PeopleBook()
        self._unpacked = Unpacked()
        self._statuses: dict[str | None, dict[statuses.Row, Status]] = {}  # of an account, or of all, as last read
        self.upkeep = Upkeep(self._file, self._let_go)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _let_go(self) -> None:
        """Keep nothing of what was read: some of it is forgotten."""
        self._unpacked.clear()
        self._statuses.clear()

    # Accounts

    def accounts(self) -> list[Account]:
        """Return the accounts, in the order in which they were added."""
        with self._file.reading() as db:
            return accounts.known(db)

    def save_account(self, account: Account) -> None:
        """Add an account, or change its address, name and colour; where it names no colour, it keeps the one it has."""
        with self._file.writing() as db:
            accounts.save(db, account)

    def forget_account(self, id_instance: str) -> None:
        """Forget an account with its statuses, people and checks, for good: see ``Upkeep``."""
        self._book.forget(id_instance)
        self.upkeep.forget_account(id_instance)

    # Statuses

    def add_status(self, id_instance: str, message_id: str, seen_at: datetime) -> None:
        """Remember a status by its id alone. One that is known already stays as it is."""
        with self._file.writing() as db:
            statuses.row_of(db, id_instance, message_id, seconds(seen_at))

    def save_statuses(
        self, id_instance: str, listed: Iterable[OutgoingStatus], seen_at: datetime, since: datetime | None = None
    ) -> None:
        """Keep what the service lists of its statuses, in one transaction. What is known already only gets richer.

        ``since``: the list is of everything published from then on; None: nobody knows. A status that is no longer
        listed stays.
        """
        with self._file.writing() as db:
            listed = forgetting.statuses_left(db, id_instance, listed)
            statuses.list_all(db, id_instance, listed, seconds(seen_at), seconds(since) if since else None)

    def listed_at(self, id_instance: str) -> datetime | None:
        """Return when the service last listed its statuses, or None."""
        with self._file.reading() as db:
            row = db.execute("SELECT listed_at FROM account WHERE id_instance = ?", (id_instance,)).fetchone()
        return maybe_time(row[0]) if row else None

    def statuses(self, id_instance: str | None = None) -> list[Status]:
        """Return the statuses of one account, or of all, the newest first: by the earliest time ever seen of each.

        One that did not change since the last call is the same object.
        """
        with self._file.reading() as db:
            found = statuses.known(db, id_instance, self._statuses.get(id_instance, {}))
        self._statuses[id_instance] = found
        return list(found.values())

    def overview(self, id_instance: str | None = None, most: int = 1_000_000) -> list[tuple[Status, int]]:
        """Return the newest statuses of one account, or of all, each with its trend.

        The trend is how many more had read it at the last check than at the one before.
        """
        with self._file.reading() as db:
            return trends.overview(db, id_instance, most)

    def last_step(self) -> int:
        """Return the number of the last check of all; 0 if there is none."""
        with self._file.reading() as db:
            return trends.last_step(db)

    def steps(self, since: int) -> list[Step]:
        """Return what was checked after the check of that number, in that order, whichever program did it."""
        with self._file.reading() as db:
            return trends.steps(db, since)

    def status(self, id_instance: str, message_id: str) -> Status:
        """Return one status.

        Raises:
            BadInput: it is not known.
        """
        with self._file.reading() as db:
            return statuses.one(db, id_instance, message_id)

    def thumbnail(self, id_instance: str, message_id: str) -> bytes:
        """Return a status' picture as JPEG, b"" where there is none."""
        with self._file.reading() as db:
            return statuses.thumbnail(db, id_instance, message_id)

    # Watching

    def watched(self, id_instance: str, since: datetime) -> list[Watched]:
        """Return what the schedule needs of the statuses first seen after ``since``, in no order."""
        with self._file.reading() as db:
            return statuses.watched(db, id_instance, seconds(since))

    def hold_watch(self, id_instance: str, who: str, now: datetime, until: datetime) -> bool:
        """Take or renew the watch of an account, or return False: another program has it, which may only be shown.

        ``who``: the running program. Whoever is killed loses the watch by the time it was lent ``until``.

        Raises:
            BadInput: the account is not known.
        """
        with self._file.writing(news=False) as db:
            statuses.require_account(db, id_instance)
            return watch.hold(db, id_instance, who, seconds(now), seconds(until))

    def renew_watches(self, who: str, until: datetime) -> None:
        """Renew every watch that ``who`` has; whoever lost one meanwhile does not get it back."""
        with self._file.writing(news=False) as db:
            watch.renew(db, who, seconds(until))

    def end_watch(self, id_instance: str, who: str) -> None:
        """Give back the watch, if ``who`` has it."""
        with self._file.writing(news=False) as db:
            watch.give_back(db, id_instance, who)

    def watcher(self, id_instance: str, now: datetime) -> str | None:
        """Return who watches an account, or None."""
        with self._file.reading() as db:
            return watch.holder(db, id_instance, seconds(now))

    def revision(self) -> int:
        """Return a number that is another one as soon as anything was written, by this program or another one."""
        with self._file.reading() as db:
            number: int = db.execute("SELECT number FROM revision").fetchone()[0]
        return number

    # Checks and recipients

    def save_check(self, id_instance: str, message_id: str, receipts: Receipts, taken_at: datetime) -> Check:
        """Merge an answer into what is known of a status, in one transaction, and return what came of it.

        A status not known yet is added. An empty answer changes no recipient.

        Raises:
            BadInput: the account is not known.
        """
        at = seconds(taken_at)
        with self._file.writing() as db:
            status = statuses.row_of(db, id_instance, message_id, at)
            known = _recipients(db, id_instance, message_id)
            receipts = forgetting.receipts_left(db, receipts)
            told = of_numbers(self._book.numbers(db, id_instance, receipts), receipts.marks)
            merged = fold(known, told)
            richer, new = changed_rows(known, merged)
            forgotten = len(merged) - len(told)
            answer: Answer = "empty" if not len(told) else "shorter" if forgotten else "ok"
            counts = (len(merged), merged.marks.at_least("delivered"), merged.marks.at_least("read"))
            if gained := new + len(richer):
                db.execute(
                    "UPDATE status SET block = ?, recipients = ?, delivered = ?, read = ?,"
                    " first_seen_at = min(first_seen_at, ?), gained = ?, gained_at = ?, gained_since = last_checked_at"
                    " WHERE id = ?",
                    (pack(merged), *counts, merged.marks.first_time() or at, gained, at, status),
                )
            db.execute("UPDATE status SET last_checked_at = ? WHERE id = ?", (at, status))
            outcome = (*counts, new, len(richer), forgotten)
            db.execute(
                'INSERT INTO "check" (status, taken_at, answer, recipients, delivered, read, new, changed, forgotten)'
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (status, at, answer, *outcome),
            )
        return Check(id_instance, message_id, time(at), answer, *outcome)

    def checks(self, id_instance: str, message_id: str) -> list[Check]:
        """Return the checks of a status, the newest first."""
        with self._file.reading() as db:
            rows = db.execute(
                'SELECT taken_at, answer, c.recipients, c.delivered, c.read, new, changed, forgotten FROM "check" c'
                " JOIN status s ON s.id = c.status WHERE s.id_instance = ? AND s.message_id = ?"
                " ORDER BY taken_at DESC, c.id DESC",
                (id_instance, message_id),
            ).fetchall()
        return [Check(id_instance, message_id, time(row[0]), *row[1:]) for row in rows]

    def table(self, id_instance: str, message_id: str) -> RecipientTable:
        """Return the recipients of a status as a table; an empty one where nobody is known."""
        with self._file.reading() as db:
            recipients = _recipients(db, id_instance, message_id)
            people = self._book.people(db, id_instance)
        return RecipientTable(people, np.searchsorted(people.ids, recipients.people), recipients.marks)

    def recipients(self, id_instance: str, message_ids: Iterable[str]) -> Iterator[Recipients]:
        """Yield the recipients of each of these statuses, in this order; nobody where nobody is known.

        Each is read when it is asked for, and the file is free in between: what is written meanwhile may be among it.
        They are kept in memory for the next who asks, and are for reading alone.
        """
        for message_id in message_ids:
            with self._file.reading() as db:
                block = _block(db, id_instance, message_id)
            yield self._unpacked.of(block) if block else nobody()

    def people(self, id_instance: str) -> People:
        """Return everybody an account ever reached or has in its address book."""
        with self._file.reading() as db:
            return self._book.people(db, id_instance)

    # Names

    def save_names(self, id_instance: str, contacts: Iterable[Contact], asked_at: datetime) -> None:
        """Keep the address book's names, and who is one person. An empty name never replaces one that is known."""
        with self._file.writing() as db:
            self._book.rename(db, id_instance, forgetting.contacts_left(db, contacts))
            db.execute("UPDATE account SET names_asked_at = ? WHERE id_instance = ?", (seconds(asked_at), id_instance))

    def give_names(self, id_instance: str, names: Mapping[str, str]) -> None:
        """Keep names, by chat id, that were brought in from a file: they come after the phone's, before people's own.

        Raises:
            BadInput: the account is not known.
        """
        with self._file.writing() as db:
            statuses.require_account(db, id_instance)
            self._book.give(db, id_instance, forgetting.names_left(db, names))

    def names_asked_at(self, id_instance: str) -> datetime | None:
        """Return when the names of an account were last refreshed, or None."""
        with self._file.reading() as db:
            row = db.execute("SELECT names_asked_at FROM account WHERE id_instance = ?", (id_instance,)).fetchone()
        return maybe_time(row[0]) if row else None


def _recipients(db: sqlite3.Connection, id_instance: str, message_id: str) -> Recipients:
    block = _block(db, id_instance, message_id)
    return unpack(block) if block else nobody()


def _block(db: sqlite3.Connection, id_instance: str, message_id: str) -> bytes | None:
    key = (id_instance, message_id)
    row = db.execute("SELECT block FROM status WHERE id_instance = ? AND message_id = ?", key).fetchone()
    return row[0] if row else None

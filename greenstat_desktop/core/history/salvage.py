"""Rows saved out of a damaged file: each row that can still be read, folded into what a sound copy knows."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

import numpy as np

from greenstat_desktop.core.errors import HistoryError
from greenstat_desktop.core.history.block import pack, unpack
from greenstat_desktop.core.recipients.fold import Recipients, fold, nobody, of_numbers

Row: TypeAlias = dict[str, Any]

_BEYOND: Final = 20_000  # how many numbers to try where the end of a table cannot be read
_MOST: Final = 5_000_000  # how many numbers to try at all
_COUNTED: Final = ("recipients", "delivered", "read")
_NAMES: Final = ("contact_name", "given_name", "name")


@dataclass
class Salvage:
    """Takes what one damaged file still tells into a sound history, inside one transaction of the latter."""

    damaged: sqlite3.Connection
    sound: sqlite3.Connection
    checks: int = 0  # that the sound history did not have
    incomplete: int = 0  # statuses whose people could not be read
    _people: dict[int, int] = field(default_factory=dict)  # numbers there to numbers here
    _statuses: dict[int, int] = field(default_factory=dict)

    def run(self) -> None:
        """Take over everything. What the sound history has stays; nobody leaves."""
        with suppress(sqlite3.Error):  # a file shorter than its head says is read all the same
            self.damaged.execute("PRAGMA writable_schema = ON")
        # A copy is of the same file: who cannot be read there has the number here that the copy knows.
        self._people = {number: number for (number,) in self.sound.execute("SELECT id FROM person").fetchall()}
        self._take_privacy()
        for row in self._rows("account"):
            self._upsert("account", row, ("id_instance",))
        for row in self._rows("person"):
            self._take_person(row)
        for row in self._scanned("other_id", "id_instance, chat_id"):
            self._insert("other_id", row | {"person": self._people.get(row["person"])})
        for row in self._rows("status"):
            self._take_status(row)
        for row in self._rows("thumbnail"):
            self._insert("thumbnail", row | {"status": self._statuses.get(row["status"])})
        for row in self._rows("check"):
            self._take_check(row)
        self.sound.execute("UPDATE account SET people_version = people_version + 1")
        self.sound.execute("UPDATE revision SET number = number + 1")

    def _take_privacy(self) -> None:
        """Who was forgotten stays so, and for as long as was chosen."""
        rows = self._scanned("privacy", "rowid")
        fresh = not self.sound.execute("SELECT 1 FROM account").fetchone()
        key = self.sound.execute("SELECT key FROM privacy").fetchone()[0]
        if not rows or (not fresh and rows[0]["key"] != key):
            return
        values = (rows[0]["key"], rows[0]["keep_days"], rows[0]["traces"])
        self.sound.execute("UPDATE privacy SET key = ?, keep_days = ?, traces = ?", values)
        for row in self._scanned("forgotten", "hash"):
            self._insert("forgotten", row)

    def _take_person(self, row: Row) -> None:
        key = (row["id_instance"], row["chat_id"])
        self._insert("person", {"id_instance": key[0], "chat_id": key[1]})
        query = "SELECT id FROM person WHERE id_instance = ? AND chat_id = ?"
        if not (found := self.sound.execute(query, key).fetchone()):
            return  # of an account that could not be read
        for name in _NAMES:
            if row.get(name):
                self.sound.execute(f"UPDATE person SET {name} = ? WHERE id = ?", (row[name], found[0]))
        self._people[row["id"]] = found[0]

    def _take_status(self, row: Row) -> None:
        key = {name: row[name] for name in ("id_instance", "message_id")}
        query = "SELECT id, block FROM status WHERE id_instance = :id_instance AND message_id = :message_id"
        known = self.sound.execute(query, key).fetchone()
        told = {name: value for name, value in row.items() if name not in ("id", "block", *_COUNTED)}
        self._upsert("status", told, ("id_instance", "message_id"))
        if not (found := self.sound.execute(query, key).fetchone()):
            return  # of an account that could not be read
        self._statuses[row["id"]] = found[0]
        before = unpack(known[1]) if known and known[1] else nobody()
        try:
            block = self.damaged.execute("SELECT block FROM status WHERE rowid = ?", (row["id"],)).fetchone()[0]
            merged = fold(before, self._renumbered(unpack(block))) if block else before
        except (sqlite3.Error, HistoryError):
            self.incomplete += 1
            return
        counts = (len(merged), merged.marks.at_least("delivered"), merged.marks.at_least("read"))
        self.sound.execute(
            "UPDATE status SET block = ?, recipients = ?, delivered = ?, read = ? WHERE id = ?",
            (pack(merged) if len(merged) else None, *counts, found[0]),
        )

    def _renumbered(self, recipients: Recipients) -> Recipients:
        numbers = np.array([self._people.get(one, 0) for one in recipients.people.tolist()], np.int64)
        rows = np.flatnonzero(numbers)
        if len(rows) < len(numbers):
            self.incomplete += 1
        return of_numbers(numbers[rows], recipients.marks.taken(rows))

    def _take_check(self, row: Row) -> None:
        row = {name: value for name, value in row.items() if name != "id"} | {
            "status": self._statuses.get(row["status"])
        }
        same = " AND ".join(f"{name} = :{name}" for name in row)
        if not self.sound.execute(f'SELECT 1 FROM "check" WHERE {same}', row).fetchone():
            self.checks += self._insert("check", row)

    # Reading what is damaged, writing what is sound

    def _rows(self, table: str) -> Iterator[Row]:
        """Yield each row that can be read, but for the blocks of statuses: those are damaged on their own."""
        if not (names := [name for name in self._columns(table) if name != "block"]):
            return
        query = f'SELECT {", ".join(names)} FROM "{table}" WHERE rowid = ?'
        for number in self._numbers(table):
            with suppress(sqlite3.Error):
                if row := self.damaged.execute(query, (number,)).fetchone():
                    yield dict(zip(names, row, strict=True))

    def _numbers(self, table: str) -> Iterable[int]:
        """Return the numbers of the rows; where a part of the table cannot be read, all that may be in that part."""
        rising, whole = self._read(f'SELECT rowid FROM "{table}" NOT INDEXED ORDER BY rowid')
        if whole:
            return [number for (number,) in rising]
        falling, _ = self._read(f'SELECT rowid FROM "{table}" NOT INDEXED ORDER BY rowid DESC')
        first = rising[-1][0] + 1 if rising else 1
        last = falling[-1][0] - 1 if falling else first + _BEYOND
        between = range(first, min(last, first + _MOST) + 1)
        return [*(number for (number,) in rising), *between, *(number for (number,) in reversed(falling))]

    def _scanned(self, table: str, order: str) -> list[Row]:
        if not (names := self._columns(table)):
            return []
        query = f'SELECT {", ".join(names)} FROM "{table}" ORDER BY {order}'
        rows, whole = self._read(query)
        if not whole:
            rows += self._read(f"{query} DESC")[0]
        return [dict(zip(names, row, strict=True)) for row in rows]

    def _read(self, query: str) -> tuple[list[tuple[Any, ...]], bool]:
        rows: list[tuple[Any, ...]] = []
        try:
            for row in self.damaged.execute(query):
                rows.append(row)  # noqa: PERF402 - what came before the error is kept
        except sqlite3.Error:
            return rows, False
        return rows, True

    def _columns(self, table: str) -> list[str]:
        """Return the columns that both files have."""
        there = {row[1] for row in self._read(f'PRAGMA table_info("{table}")')[0]}
        here = self.sound.execute(f'PRAGMA table_info("{table}")').fetchall()
        return [row[1] for row in here if row[1] in there]

    def _insert(self, table: str, row: Row) -> int:
        """Insert a row, unless it is there or belongs to something that could not be read. Returns how many."""
        names, places = ", ".join(row), ", ".join(f":{name}" for name in row)
        with suppress(sqlite3.IntegrityError):
            done = self.sound.execute(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({places})', row)
            return done.rowcount
        return 0

    def _upsert(self, table: str, row: Row, key: tuple[str, ...]) -> None:
        names, places = ", ".join(row), ", ".join(f":{name}" for name in row)
        changes = ", ".join(f"{name} = :{name}" for name in row if name not in key)
        with suppress(sqlite3.IntegrityError):
            self.sound.execute(
                f'INSERT INTO "{table}" ({names}) VALUES ({places})'
                f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}",
                row,
            )

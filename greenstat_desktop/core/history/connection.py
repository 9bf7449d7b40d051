"""One SQLite connection, used by every thread in turn: opened with care, its faults put into our words."""

import errno
import os
import random
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.core.history import schema

_PATIENCE_S: Final = 5.0  # how long another process may hold the file
_LOOKS_S: Final = (0.001, 0.005)
_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

_FAULTS: Final = {
    sqlite3.SQLITE_FULL: HistoryFault.FULL,
    sqlite3.SQLITE_READONLY: HistoryFault.READ_ONLY,
    sqlite3.SQLITE_PERM: HistoryFault.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: HistoryFault.READ_ONLY,
    sqlite3.SQLITE_BUSY: HistoryFault.LOCKED,
    sqlite3.SQLITE_LOCKED: HistoryFault.LOCKED,
    sqlite3.SQLITE_CORRUPT: HistoryFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: HistoryFault.DAMAGED,
}


class Connection:
    """The open history file. Every call takes a lock: an answer is saved or read in milliseconds."""

    def __init__(self, path: Path | None) -> None:
        """Open or create the file; ``None`` keeps everything in memory.

        Raises:
            HistoryError: it cannot be opened, is no history, or a newer version made it.
        """
        self.path = path
        self._lock = threading.RLock()
        with our_words():
            self._db = self._opened(path)

    @staticmethod
    def _opened(path: Path | None) -> sqlite3.Connection:
        if path is not None:
            # Made here and not by SQLite, so that nobody else can read it for a moment.
            with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "rb") as file:
                schema.refuse_foreign(file.read(100))
        db = sqlite3.connect(
            path or ":memory:", timeout=_PATIENCE_S, isolation_level=None, check_same_thread=False, cached_statements=64
        )
        try:
            # FULL: in WAL mode NORMAL loses acknowledged checks when the power fails.
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
                db.execute(f"PRAGMA {pragma}")
            schema.migrate(db)
        except BaseException:
            db.close()
            raise
        return db

    def close(self) -> None:
        """Close the file. Whoever uses it afterwards gets a HistoryError."""
        with self._lock:
            self._db.close()

    def rewrite(self) -> None:
        """Write the whole file anew and empty its write-ahead log: nothing deleted is left in either.

        Raises:
            HistoryError: LOCKED too, where another program reads or writes for longer than our patience.
        """
        with self._lock, our_words():
            self._db.execute("VACUUM")  # secure_delete misses what was copied as pages were split
            busy, _, _ = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise HistoryError(HistoryFault.LOCKED)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for questions, in one consistent view."""
        with self._lock, self._watched(), self._transaction("BEGIN DEFERRED"):
            yield self._db

    @contextmanager
    def writing(self, *, news: bool = True) -> Iterator[sqlite3.Connection]:
        """Give the connection for one transaction: committed and on the disk at the end, or as if nothing happened.

        ``news``: whether those who look for changes are to notice.
        """
        with self._lock, self._watched(), self._transaction("BEGIN IMMEDIATE"):
            yield self._db
            if news:
                self._db.execute("UPDATE revision SET number = number + 1")

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Put faults into our words; where the file is damaged, let the next opening take a close look at it."""
        try:
            with our_words():
                yield
        except HistoryError as error:
            if error.kind is HistoryFault.DAMAGED and self.path:
                suspect(self.path)
            raise

    def _begin(self, begin: str) -> None:
        """Begin a transaction, looking every few milliseconds whether another process is done.

        SQLite's own waiting grows to tenths of a second, in which one that saves without a break is always quicker.
        """
        patient_until = time.monotonic() + _PATIENCE_S
        self._db.execute("PRAGMA busy_timeout = 0")
        try:
            while True:
                try:
                    self._db.execute(begin)
                except sqlite3.OperationalError as error:
                    if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > patient_until:
                        raise
                    time.sleep(random.uniform(*_LOOKS_S))  # noqa: S311 - so that two do not keep step
                else:
                    return
        finally:
            self._db.execute(f"PRAGMA busy_timeout = {_PATIENCE_S * 1000:.0f}")

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self._begin(begin)
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # a full disk has rolled back already
                self._db.execute("ROLLBACK")
            raise


def library_version() -> str:
    """Return the version of SQLite itself."""
    return sqlite3.sqlite_version


def suspect(path: Path) -> None:
    """Remember that a history is damaged: whoever opens it next examines all of it."""
    with suppress(OSError):
        suspicion(path).touch(mode=0o600)


def suspicion(path: Path) -> Path:
    """Return the file that is there as long as a history is thought to be damaged."""
    return path.with_name(f"{path.name}.suspect")


@contextmanager
def our_words() -> Iterator[None]:
    """Turn what SQLite and the system refuse into a HistoryError, raised without their texts."""
    fault = None
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        # The low byte is the primary code; a closed connection has none.
        fault = _FAULTS.get(code & 0xFF, HistoryFault.UNREADABLE) if code else HistoryFault.UNREADABLE
    except PermissionError:
        fault = HistoryFault.READ_ONLY
    except OSError as error:
        fault = HistoryFault.FULL if error.errno in _NO_ROOM else HistoryFault.UNREADABLE
    if fault:
        raise HistoryError(fault)

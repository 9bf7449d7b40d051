"""Whether a history file is sound: its head, its pages, its indexes and the checksum of every block."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import HistoryError, HistoryFault, HistoryTooNew
from greenstat_desktop.core.history import schema
from greenstat_desktop.core.history.block import is_whole
from greenstat_desktop.core.history.connection import our_words

_BETWEEN_LOOKS: Final = 100_000  # steps of SQLite's machine, some milliseconds
# Where the head has the size of a page, the number of pages, the count of changes, and the one that number is of.
_SIZES: Final = ((16, 2), (28, 4), (24, 4), (92, 4))


def whole_head(path: Path) -> bool:
    """Tell whether the file is as long as its head says.

    Source: https://www.sqlite.org/fileformat.html, section 1.3.
    """
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100:
        return not head
    size, pages, changes, valid_for = (int.from_bytes(head[at : at + n], "big") for at, n in _SIZES)
    return changes != valid_for or path.stat().st_size >= pages * (65_536 if size == 1 else size)


def sound(path: Path, cancel: CancelToken | None = None) -> bool:
    """Read a whole file that nobody in this process has open, and tell whether all of it is sound. Changes nothing.

    Closing a file lets go of every lock that this process has on it, SQLite's own too.

    Raises:
        HistoryTooNew: a newer version of this program made it.
        HistoryError: it cannot be read, which says nothing about what is in it.
        Cancelled: somebody cancelled.
    """
    try:
        with our_words():
            log = path.with_name(f"{path.name}-wal")
            unfinished = log.exists() and log.stat().st_size > 0
            with path.open("rb") as file:
                head = file.read(100)
            if not head or not (unfinished or whole_head(path)) or (unfinished and not _is_log(log)):
                return False
            schema.refuse_foreign(head)
            with closing(read_only(path)) as db:
                if cancel:
                    db.set_progress_handler(lambda: int(cancel.cancelled), _BETWEEN_LOOKS)
                return intact(db)
    except HistoryTooNew:
        raise
    except HistoryError as error:
        if cancel:
            cancel.check()
        if error.kind in (HistoryFault.DAMAGED, HistoryFault.FOREIGN):
            return False
        raise


def _is_log(log: Path) -> bool:
    """Tell whether a write-ahead log begins as one. Source: https://www.sqlite.org/fileformat.html, section 4.1."""
    with log.open("rb") as file:
        return file.read(4) in (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


def read_only(path: Path) -> sqlite3.Connection:
    """Open a file for reading alone: neither it nor its write-ahead log is changed, not even by closing it."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)


def intact(db: sqlite3.Connection) -> bool:
    """Tell whether all of an open history is sound, as it is at this moment.

    Raises:
        HistoryTooNew: a newer version of this program made it.
        HistoryError: it is no history.
    """
    if db.execute("PRAGMA user_version").fetchone()[0] > schema.VERSION:
        raise HistoryTooNew
    if db.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise HistoryError(HistoryFault.FOREIGN)
    if db.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        return False
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'status'").fetchone():
        return False
    blocks = db.execute("SELECT block FROM status WHERE block IS NOT NULL")
    return all(is_whole(block) for (block,) in blocks)

"""A damaged history made sound: its newest sound copy, and what can be read of the damaged file, which is kept."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput, HistoryError, HistoryFault
from greenstat_desktop.core.history import copies, examining, forgetting
from greenstat_desktop.core.history.connection import Connection, our_words, suspicion
from greenstat_desktop.core.history.salvage import Salvage
from greenstat_desktop.core.records import Repair

_HEAD: Final = 100  # bytes, of a file
_LOCKS_AT: Final = 0x40000002  # where SQLite's locks say that it has a file open: "SHARED_FIRST" in its source
_LOCKS: Final = 510  # bytes
_PATIENCE_S: Final = 60.0  # how long another program may repair


def is_damaged(path: Path, now: datetime) -> bool:
    """Tell whether the file at this place is no sound history. Nobody in this process may have it open.

    All of it is read only where there is a reason: it was not closed in order, was found damaged before, or has no copy
    of this day yet, for which it was read.

    Raises:
        HistoryTooNew: a newer version of this program made it.
        HistoryError: it cannot be read, which says nothing about what is in it.
    """
    if not os.path.lexists(path):
        return False
    if path.is_dir():
        return True
    log = path.with_name(f"{path.name}-wal")
    with our_words():
        logged = log.exists() and log.stat().st_size > 0
        if path.stat().st_size == 0:
            return logged or bool(copies.all_copies(path))
        reasons = logged or suspicion(path).exists() or not copies.is_there(path, now)
        whole = examining.sound(path) if reasons else examining.whole_head(path)
    if whole:
        with suppress(OSError):
            suspicion(path).unlink()
    return not whole


def unfinished(path: Path) -> bool:
    """Tell whether a repair was killed halfway."""
    return _draft(path).exists()


def repair(path: Path, now: datetime) -> Repair | None:
    """Put a sound history in the place of a damaged one, which is moved aside byte for byte; None: it is sound already.

    Raises:
        HistoryError: another program has it open, or the disk has no room; nothing has changed then.
    """
    with _alone(path):
        _finish(path)
        if not is_damaged(path, now):  # another program was quicker
            return None
        if _in_use(path):
            raise HistoryError(HistoryFault.LOCKED)
        draft = _draft(path)
        _remove(draft)
        try:
            day = _newest_sound_copy(path, draft)
            salvage = _salvaged(path, draft)
            with closing(Connection(draft)) as file, file.reading() as db:
                statuses: int = db.execute("SELECT count(*) FROM status").fetchone()[0]
            with our_words():
                copies.settle(draft)
        except BaseException:
            _remove(draft)
            raise
        kept_in = copies.set_aside(path, now)
        with our_words():
            draft.replace(path)
            copies.settle(path.parent)
        with suppress(OSError):
            suspicion(path).unlink()
    return Repair(kept_in, day, statuses, salvage.checks if salvage else 0, salvage.incomplete if salvage else 0)


def restore(path: Path, source: Path, cancel: CancelToken) -> None:
    """Let everything be as it is in a copy, also for programs that have the history open. Copies it beside first.

    Whoever was forgotten stays forgotten.

    Raises:
        BadInput: the copy is no sound history.
        HistoryError: the history cannot be written; it is as it was then.
    """
    with our_words():
        if not source.is_file() or source.samefile(path) or not examining.sound(source, cancel):
            raise BadInput("copy", "unsound")
        draft = _draft(path)
        try:
            copies.put(source, draft)
            Connection(draft).close()  # of today's shape from here on
            with (
                closing(sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)) as live,
                closing(sqlite3.connect(draft, isolation_level=None)) as old,
            ):
                kept = copies.new_folder(path, datetime.now(UTC), " before restoring")
                live.execute("VACUUM INTO ?", (str(kept / path.name),))
                copies.settle(kept / path.name)
                _carry_over(live, old)
                cancel.check()
                old.backup(live)
        finally:
            _remove(draft)


def _carry_over(live: sqlite3.Connection, old: sqlite3.Connection) -> None:
    """Let the copy forget whoever was forgotten since, and look like news to those who read the history."""
    key, keep_days = live.execute("SELECT key, keep_days FROM privacy").fetchone()
    hashes = live.execute("SELECT hash FROM forgotten").fetchall()
    version = live.execute("SELECT number FROM revision").fetchone()[0] + 1
    people = live.execute("SELECT ifnull(max(people_version), 0) FROM account").fetchone()[0] + 1
    old.execute("PRAGMA foreign_keys = ON")
    old.execute("BEGIN IMMEDIATE")
    if old.execute("SELECT key FROM privacy").fetchone()[0] != key:
        old.execute("DELETE FROM forgotten")
    old.execute("UPDATE privacy SET key = ?, keep_days = ?", (key, keep_days))
    old.executemany("INSERT OR IGNORE INTO forgotten VALUES (?)", hashes)
    forgetting.again(old)
    old.execute("UPDATE account SET people_version = people_version + ?", (people,))
    old.execute("UPDATE revision SET number = max(number, ?)", (version,))
    old.execute("COMMIT")


def _newest_sound_copy(path: Path, draft: Path) -> date | None:
    for day, copy in copies.all_copies(path):
        with suppress(HistoryError):  # of a newer version, or not readable: an older one may do
            if examining.sound(copy):
                copies.put(copy, draft)
                return day
    return None


def _salvaged(path: Path, draft: Path) -> Salvage | None:
    """Fold what can be read of the damaged file into the draft; it is read from a duplicate, as reading writes."""
    if not path.is_file():
        Connection(draft).close()
        return None
    with our_words(), tempfile.TemporaryDirectory(dir=path.parent, prefix=".salvage-") as place:
        for end in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{path}{end}", Path(place) / f"damaged{end}")
        with closing(Connection(draft)) as file:
            _mend_head(Path(place) / "damaged", draft)
            with (
                closing(sqlite3.connect(Path(place) / "damaged", isolation_level=None)) as damaged,
                file.writing() as db,
            ):
                salvage = Salvage(damaged, db)
                salvage.run()
            return salvage


def _mend_head(damaged: Path, sound: Path) -> None:
    """Where only the head of a file is broken, give it that of a sound one: every history has the same but for counts.

    Source: https://www.sqlite.org/fileformat.html, section 1.3.
    """
    with damaged.open("r+b") as file, sound.open("rb") as other:
        there, head = file.read(_HEAD), bytearray(other.read(_HEAD))
        if len(there) < _HEAD or (there[:20] == head[:20] and there[21:24] == head[21:24]):
            return
        size = int.from_bytes(head[16:18], "big")
        head[28:32] = (damaged.stat().st_size // size).to_bytes(4, "big")
        head[32:40] = bytes(8)  # no page is free
        file.seek(0)
        file.write(head)


def _in_use(path: Path) -> bool:
    """Tell whether another program has the file open. On Windows it cannot be moved away then, which is soon said."""
    if os.name == "nt" or not path.is_file():
        return False
    import fcntl

    with our_words(), path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCKS, _LOCKS_AT)
        except BlockingIOError:
            return True
    return False


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Let one program repair at a time. The lock is SQLite's, on a file of its own: a kill lets it go."""
    with our_words(), closing(sqlite3.connect(f"{path}.repair", timeout=_PATIENCE_S, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def _finish(path: Path) -> None:
    """Finish a repair that was killed after the damaged file was moved away, forget one killed before."""
    draft = _draft(path)
    if draft.exists() and not os.path.lexists(path):
        with our_words():
            draft.replace(path)
    _remove(draft)


def _draft(path: Path) -> Path:
    return path.with_name(f"{path.name}.repaired")


def _remove(draft: Path) -> None:
    for end in ("", "-wal", "-shm"):
        with suppress(OSError):
            draft.with_name(draft.name + end).unlink()

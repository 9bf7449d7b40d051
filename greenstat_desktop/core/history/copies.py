"""What lies beside the history file: a copy of each of the last days, and damaged files that were set aside."""

import os
import re
import secrets
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.core.history import examining
from greenstat_desktop.core.history.connection import our_words, suspect

KEPT: Final = timedelta(days=7)
_NAME: Final = re.compile(r"history-(\d{4}-\d\d-\d\d)\.sqlite3")
_PATIENCE_S: Final = 5.0
_STALE_S: Final = 86_400  # the age of a half made copy that nobody is making any more
_BETWEEN_LOOKS: Final = 100_000  # steps of SQLite's machine, some milliseconds
_ENDS: Final = ("", "-wal", "-shm")  # of the files that are one database


def folder(history: Path) -> Path:
    """Return where the copies lie."""
    return history.parent / "backups"


def set_aside_folder(history: Path) -> Path:
    """Return where damaged files lie, a folder each time."""
    return history.parent / "damaged"


def all_copies(history: Path) -> list[tuple[date, Path]]:
    """Return the copies there are, the newest first."""
    with suppress(OSError):
        found = [(_NAME.fullmatch(one.name), one) for one in folder(history).iterdir()]
        return sorted(((date.fromisoformat(name[1]), one) for name, one in found if name), reverse=True)
    return []


def is_there(history: Path, now: datetime) -> bool:
    """Tell whether this day's copy was made."""
    return _place(history, now).exists()


def make(history: Path, now: datetime, cancel: CancelToken) -> Path:
    """Copy the history beside it, see that the copy is sound, and let go of those older than a week.

    Reads on a connection of its own: nobody waits for it, and what is saved meanwhile is in the next copy. Whole and on
    the disk, or not there at all.

    Raises:
        HistoryError: the disk is full, or the history is damaged.
        Cancelled: nothing is half done.
    """
    place = _place(history, now)
    draft = place.with_name(f".{secrets.token_hex(8)}.part")
    with our_words():
        place.parent.mkdir(mode=0o700, exist_ok=True)
        try:
            # Made here and not by SQLite, so that nobody else can read it for a moment.
            os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            with closing(sqlite3.connect(history, timeout=_PATIENCE_S, isolation_level=None)) as db:
                db.set_progress_handler(lambda: int(cancel.cancelled), _BETWEEN_LOOKS)
                try:
                    db.execute("VACUUM INTO ?", (str(draft),))
                    intact = examining.intact(db)
                except sqlite3.OperationalError:
                    cancel.check()
                    raise
                settle(draft)
                cancel.check()
                if not intact or not examining.sound(draft, cancel):
                    suspect(history)
                    raise HistoryError(HistoryFault.DAMAGED)
                if _forgotten(db) != _of_copy(draft):
                    return place  # somebody was forgotten meanwhile: the next copy is without them
            draft.replace(place)
            settle(place.parent)
        finally:
            for end in _ENDS:
                with suppress(OSError):
                    draft.with_name(draft.name + end).unlink()
        _remove_old(history, now)
    return place


def check(history: Path, cancel: CancelToken) -> bool:
    """Read all of an open history, on a connection of its own, and tell whether it is sound."""
    try:
        with our_words(), closing(sqlite3.connect(history, timeout=_PATIENCE_S, isolation_level=None)) as db:
            db.set_progress_handler(lambda: int(cancel.cancelled), _BETWEEN_LOOKS)
            intact = examining.intact(db)
    except HistoryError as error:
        cancel.check()
        if error.kind is not HistoryFault.DAMAGED:
            raise
        intact = False
    if not intact:
        suspect(history)
    return intact


def new_folder(history: Path, now: datetime, why: str = "") -> Path:
    """Make a folder of this second for what is set aside, even if there is one of this second already."""
    place = set_aside_folder(history) / f"{now:%Y-%m-%d %H.%M.%S}{why}"
    while place.exists():
        place = place.with_name(place.name + "+")
    place.mkdir(mode=0o700, parents=True)
    return place


def set_aside(history: Path, now: datetime) -> Path:
    """Move a damaged file, with its write-ahead log, into a new folder, byte for byte as it is. Returns the folder."""
    with our_words():
        place = new_folder(history, now)
        for end in reversed(_ENDS):  # the file itself last: until then it still has its log beside it
            one = history.with_name(history.name + end)
            if os.path.lexists(one):
                one.rename(place / one.name)
        settle(place)
        settle(history.parent)
    return place


def put(copy: Path, history: Path) -> None:
    """Let a file like this copy stand in the place of the history, which must be free."""
    draft = history.with_name(f".{secrets.token_hex(8)}.part")
    with our_words():
        try:
            with copy.open("rb") as source, os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
            settle(draft)
            draft.replace(history)
            settle(history.parent)
        finally:
            with suppress(OSError):
                draft.unlink()


def remove_all(history: Path) -> None:
    """Remove every copy and every damaged file, also half made ones."""
    with our_words():
        for place in (folder(history), set_aside_folder(history)):
            if place.exists():
                shutil.rmtree(place)


def remove_set_aside(history: Path, before: datetime) -> None:
    """Remove the damaged files that were set aside before a moment."""
    with our_words():
        place = set_aside_folder(history)
        for one in place.iterdir() if place.exists() else ():
            if one.stat().st_mtime < before.timestamp():
                shutil.rmtree(one)


def settle(place: Path) -> None:
    """Wait until a file, or what a folder lists, is on the disk. Windows opens no folders and needs no such thing."""
    if place.is_dir() and os.name == "nt":
        return
    handle = os.open(place, os.O_RDWR if place.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _place(history: Path, now: datetime) -> Path:
    return folder(history) / f"history-{now.astimezone(UTC):%Y-%m-%d}.sqlite3"


def _remove_old(history: Path, now: datetime) -> None:
    for day, one in all_copies(history):
        if now.astimezone(UTC).date() - day >= KEPT:
            one.unlink()
    for part in folder(history).glob(".*.part*"):
        if now.timestamp() - part.stat().st_mtime > _STALE_S:
            part.unlink()


def _forgotten(db: sqlite3.Connection) -> tuple[int, int]:
    hashes: int = db.execute("SELECT count(*) FROM forgotten").fetchone()[0]
    traces: int = db.execute("SELECT traces FROM privacy").fetchone()[0]
    return hashes, traces


def _of_copy(draft: Path) -> tuple[int, int]:
    with closing(examining.read_only(draft)) as db:
        return _forgotten(db)[0], 0

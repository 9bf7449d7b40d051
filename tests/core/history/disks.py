"""A disk for tests: it remembers every write and when it was made safe, and can fail at any one of them.

The history runs on it unchanged: a connection of apsw stands in for one of ``sqlite3``, with a VFS written here.
"""

import random
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
import pytest

SECTOR = 512


@dataclass
class Disk:
    """What was written where, in order; ``fail_at`` is the number of the write that fails, with ``fault``."""

    path: Path
    operations: list[tuple[str, str, int, bytes]] = field(default_factory=list)  # file, kind, place or size, content
    acknowledged: list[int] = field(default_factory=list)  # how many operations there were at each acknowledgement
    fail_at: int = 0
    writes: int = 0
    fault: int = apsw.SQLITE_FULL
    careless: bool = False  # whether ``synchronous = FULL`` is heard as NORMAL

    def acknowledge(self) -> None:
        """Remember that somebody was told that all is saved."""
        self.acknowledged.append(len(self.operations))

    def count(self) -> None:
        """Fail, if this is the write to fail."""
        self.writes += 1
        if self.writes == self.fail_at:
            raise apsw.exception_for(self.fault)

    def after_power_cut(self, at: int, dice: random.Random, folder: Path) -> Path:
        """Write the files as they may be after a power cut: what was not made safe is there, torn, or not there."""
        safe = {name: 0 for name, *_ in self.operations}
        for number, (name, kind, _, _) in enumerate(self.operations[:at]):
            if kind in ("sync", "gone"):
                safe[name] = number
        files = {name: bytearray() for name in safe}
        for number, (name, kind, place, content) in enumerate(self.operations[:at]):
            if kind == "sync" or (number > safe[name] and dice.random() < 0.5):
                continue
            torn = content
            if number > safe[name] and dice.random() < 0.2:
                torn = content[: dice.randrange(0, len(content) + 1, SECTOR)]
            file = files[name]
            if kind == "gone":
                file.clear()
                continue
            if kind == "size":
                del file[place:]
                continue
            file.extend(bytes(max(0, place + len(torn) - len(file))))
            file[place : place + len(torn)] = torn
        folder.mkdir(exist_ok=True)
        for name in ("", "-wal", "-shm"):
            (folder / f"{self.path.name}{name}").unlink(missing_ok=True)
        for name, file in ((name, file) for name, file in files.items() if file):
            (folder / name).write_bytes(file)
        return folder / self.path.name


@contextmanager
def on(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every connection opened meanwhile work on this disk."""
    name = f"disk-{id(disk)}"
    vfs = _Vfs(name, disk)

    def connect(path: object, **_: object) -> "_Connection":
        return _Connection(str(path), name, disk)

    with monkeypatch.context() as patch:
        patch.setattr("greenstat_desktop.core.history.connection.sqlite3.connect", connect)
        yield
    vfs.unregister()


class _Vfs(apsw.VFS):
    def __init__(self, name: str, disk: Disk) -> None:
        self.disk = disk
        super().__init__(name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return _File(name, flags, self.disk)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.disk.operations.append((Path(filename).name, "gone", 0, b""))
        super().xDelete(filename, syncdir)


class _File(apsw.VFSFile):
    def __init__(self, name: str | apsw.URIFilename | None, flags: list[int], disk: Disk) -> None:
        text = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.disk, self.name = disk, Path(text or "temporary").name
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self.disk.count()
        self.disk.operations.append((self.name, "write", offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self.disk.count()
        self.disk.operations.append((self.name, "size", newsize, b""))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self.disk.count()
        self.disk.operations.append((self.name, "sync", 0, b""))
        # nothing more: what is safe is what is remembered as safe


class _Connection:
    """As much of ``sqlite3.Connection`` as the history uses."""

    def __init__(self, path: str, vfs: str, disk: Disk) -> None:
        self.disk = disk
        with _as_sqlite3():
            self.db = apsw.Connection(path, vfs=vfs)
        self.db.set_busy_timeout(5_000)

    def execute(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> "_Cursor":
        if self.disk.careless:
            sql = sql.replace("synchronous = FULL", "synchronous = NORMAL")
        with _as_sqlite3():
            return _Cursor(self.db, self.db.execute(sql, values))

    def executemany(self, sql: str, rows: Iterable[Any]) -> None:
        with _as_sqlite3():
            self.db.executemany(sql, rows)

    @property
    def total_changes(self) -> int:
        return self.db.total_changes()

    def close(self) -> None:
        with _as_sqlite3():
            self.db.close()


class _Cursor:
    def __init__(self, db: apsw.Connection, cursor: apsw.Cursor) -> None:
        self.rowcount, self.lastrowid = db.changes(), db.last_insert_rowid()
        self.rows = iter(cursor.fetchall())

    def __iter__(self) -> Iterator[Any]:
        return self.rows

    def fetchone(self) -> tuple[Any, ...] | None:
        return next(self.rows, None)

    def fetchall(self) -> list[Any]:
        return list(self.rows)


@contextmanager
def _as_sqlite3() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        told = sqlite3.OperationalError(str(error))
        told.sqlite_errorcode = getattr(error, "extendedresult", 1)
        raise told from None

"""The power fails, the disk is full, a write fails: what was acknowledged is there, and the rest is as it was."""

import random
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import apsw
import numpy as np
import pytest

from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.messages import explain
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.records import Account, Contact, OutgoingStatus
from tests.core.history import disks

CUTS = 2_000
SAVES = 25
SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
STATUS = "BAE5F4886F6F2D05"


@pytest.fixture
def quick() -> Iterator[Path]:
    """A folder in memory, where there is one: waiting for the real disk is not what is tested."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        yield Path(folder)


def answer(*chat_ids: str) -> Receipts:
    return collected(list(chat_ids), ["read"] * len(chat_ids), np.full(len(chat_ids), 50, np.uint32))


def person(number: int) -> str:
    return f"{79_000_000_000 + number}@c.us"


def lost_or_torn(quick: Path, monkeypatch: pytest.MonkeyPatch, cuts: int, *, careless: bool) -> int:
    """Cut the power at so many moments while checks are saved. Returns after how many something was wrong."""
    disk = disks.Disk(quick / "history.sqlite3", careless=careless)
    with disks.on(disk, monkeypatch), History(disk.path) as history:
        history.save_account(SHOP)
        begun = len(disk.operations)
        for number in range(SAVES):
            history.save_check(SHOP.id_instance, STATUS, answer(*map(person, range(number + 1))), NOON)
            disk.acknowledge()
        ended = len(disk.operations)
    wrong = 0
    dice = random.Random(4)
    for _ in range(cuts):
        at = dice.randrange(begun, ended + 1)
        acknowledged = sum(moment <= at for moment in disk.acknowledged)
        wrong += not holds(disk.after_power_cut(at, dice, quick / "after"), acknowledged)
    return wrong


def holds(path: Path, acknowledged: int) -> bool:
    """Tell whether a history is whole, and holds what was acknowledged: one person more with each check."""
    try:
        with History(path) as history:
            with history._file.reading() as db:
                if db.execute("PRAGMA quick_check").fetchone() != ("ok",):
                    return False
            if not acknowledged:
                return True
            found = len(history.table(SHOP.id_instance, STATUS))
            return found == len(history.checks(SHOP.id_instance, STATUS)) >= acknowledged
    except HistoryError:
        return False


def test_nothing_acknowledged_is_lost_when_the_power_fails(quick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert lost_or_torn(quick, monkeypatch, CUTS, careless=False) == 0


@pytest.mark.mutant
def test_without_waiting_for_the_disk_much_is_lost(quick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert lost_or_torn(quick, monkeypatch, 100, careless=True) > 10


def save_check(history: History) -> None:
    history.save_check(SHOP.id_instance, STATUS, answer(*map(person, range(40))), NOON)


def save_statuses(history: History) -> None:
    listed = [OutgoingStatus(f"BAE6{one}", "text", "Roses", NOON, by_api=True, thumbnail=b"pic") for one in range(9)]
    history.save_statuses(SHOP.id_instance, listed, NOON)


def save_names(history: History) -> None:
    history.save_names(SHOP.id_instance, [Contact(person(one), f"Ann {one}", "") for one in range(40)], NOON)


def give_names(history: History) -> None:
    history.give_names(SHOP.id_instance, {person(one): f"Bob {one}" for one in range(40)})


def add_account(history: History) -> None:
    history.save_account(Account("7103000002", "https://7103.api.greenapi.com", "Café"))


def forget_account(history: History) -> None:
    history.forget_account(SHOP.id_instance)


def forget_person(history: History) -> None:
    history.upkeep.forget_person(person(0))


WRITES = (save_check, save_statuses, save_names, give_names, add_account, forget_account, forget_person)


def told(history: History) -> object:
    """Return everything that the history tells, to be compared."""
    with history._file.reading() as db:
        tables = ("account", "person", "status", "other_id", '"check"', "thumbnail", "forgotten")
        return {table: db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables}


def begun(path: Path) -> None:
    with History(path) as history:
        history.save_account(SHOP)
        history.save_check(SHOP.id_instance, STATUS, answer(person(0), person(1)), NOON)


def fault_of(work: Callable[[History], None], history: History) -> HistoryError | None:
    try:
        work(history)
    except HistoryError as error:
        return error
    return None


@pytest.mark.parametrize("fault", [apsw.SQLITE_FULL, apsw.SQLITE_IOERR, apsw.SQLITE_READONLY])
@pytest.mark.parametrize("write", WRITES)
def test_whichever_write_fails_it_is_said_and_the_history_is_as_before_or_after(
    quick: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[History], None], fault: int
) -> None:
    number, failed = 0, True
    while failed:
        number += 1
        path = quick / f"{number}.sqlite3"
        begun(path)
        disk = disks.Disk(path, fault=fault)
        with disks.on(disk, monkeypatch):
            history = History(path)
            before = told(history)
            disk.fail_at, disk.writes = number, 0
            error = fault_of(write, history)
            failed, disk.fail_at = error is not None, 0
            if error:
                assert error.kind is not HistoryFault.DAMAGED
                assert fault != apsw.SQLITE_FULL or error.kind in (HistoryFault.FULL, HistoryFault.TRACES)
                assert explain(error).text
            after = told(history)
            if failed and write not in (forget_account, forget_person):  # they also wipe, after all is forgotten
                assert after == before
            save_check(history) if write is not forget_account else None
            history.close()
        with History(path) as again, again._file.reading() as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert number > 2

"""Ten kinds of damage: the history starts, the damaged file is kept byte for byte, what can be had is had, and told."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput, HistoryError, HistoryFault
from greenstat_desktop.core.history import copies, repair
from greenstat_desktop.core.history.connection import Connection
from greenstat_desktop.core.history.opening import opened, opened_somehow
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.records import Account

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TOMORROW = NOON + timedelta(days=1)
CROWD = [f"{number}@c.us" for number in range(44_770_000_000, 44_770_000_400)]
OLD, NEW = [f"BAE5{number:012}" for number in range(40)], [f"BAE6{number:012}" for number in range(40)]
PAGE = 4_096


def answer(*chat_ids: str) -> Receipts:
    return collected(list(chat_ids), ["read"] * len(chat_ids), np.full(len(chat_ids), 50, np.uint32))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with 40 statuses in the history and in its copy, and 40 more since, closed in order."""
    home = tmp_path_factory.mktemp("template")
    with History(home / "history.sqlite3") as history:
        history.save_account(SHOP)
        for one in OLD:
            history.save_check(SHOP.id_instance, one, answer(*CROWD[:300]), NOON)
        history.upkeep.daily(CancelToken(), lambda: NOON)
        for one in NEW:
            history.save_check(SHOP.id_instance, one, answer(*CROWD), NOON)
    return home


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    shutil.copytree(template, tmp_path / "home")
    return tmp_path / "home" / "history.sqlite3"


def page_of(path: Path, table: str) -> int:
    """Return a page in the middle of a table or an index."""
    db = sqlite3.connect(path)
    root: int = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    db.close()
    page = path.read_bytes()[(root - 1) * PAGE : root * PAGE]
    if page[0] not in (2, 5):
        return root
    first = int.from_bytes(page[12:14], "big")
    return int.from_bytes(page[first : first + 4], "big")


def write_at(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 9 // 10 // PAGE * PAGE)


def a_page_of_zeros(path: Path) -> None:
    write_at(path, (page_of(path, "status") - 1) * PAGE, bytes(PAGE))


def a_bit_in_a_block(path: Path) -> None:
    db = sqlite3.connect(path)
    block: bytes = db.execute("SELECT block FROM status WHERE message_id = ?", (NEW[7],)).fetchone()[0]
    db.close()
    place = path.read_bytes().rindex(block[:40]) if path.read_bytes().count(block[:40]) == 1 else None
    if place is None:  # blocks are alike: the page of this one is found by the id beside it
        place = path.read_bytes().index(NEW[7].encode(), 2 * PAGE)
        place = path.read_bytes().index(block[:20], place)
    write_at(path, place + 15, bytes([path.read_bytes()[place + 15] ^ 4]))


def nothing_at_all(path: Path) -> None:
    path.write_bytes(b"")


def garbage(path: Path) -> None:
    path.write_bytes(os.urandom(50_000))


def garbage_for_a_log(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(os.urandom(50_000))


def a_broken_head(path: Path) -> None:
    write_at(path, 0, os.urandom(40))


def another_programs_file(path: Path) -> None:
    path.unlink()
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE bookmarks (title TEXT)")
    db.close()


def an_index_that_misses_a_row(path: Path) -> None:
    db = sqlite3.connect(path)
    root = page_of(path, "check_by_status")
    page = bytearray(path.read_bytes()[(root - 1) * PAGE : root * PAGE])
    cells = int.from_bytes(page[3:5], "big")
    page[3:5] = (cells - 1).to_bytes(2, "big")
    db.close()
    write_at(path, (root - 1) * PAGE, bytes(page))


def a_folder_in_its_place(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "letter.txt").write_text("to a friend")


# Each with how many statuses there are afterwards: 40 are in the copy, 40 more in the damaged file.
KINDS: list[tuple[Callable[[Path], None], int]] = [
    (truncated, 40),
    (a_page_of_zeros, 40),
    (a_bit_in_a_block, 80),
    (nothing_at_all, 40),
    (garbage, 40),
    (garbage_for_a_log, 80),
    (a_broken_head, 80),
    (another_programs_file, 40),
    (an_index_that_misses_a_row, 80),
    (a_folder_in_its_place, 40),
]


def contents(place: Path, base: str) -> dict[str, bytes]:
    """Return the files of a damaged set, as found or as kept."""
    return {
        str(one.relative_to(place)): one.read_bytes()
        for top in place.glob(f"{base}*")
        if not top.name.endswith(("-shm", ".repair"))  # rebuilt at will; a lock
        for one in ([top] if top.is_file() else top.rglob("*"))
        if one.stat().st_size or not one.name.endswith("-wal")  # reading makes an empty one
    }


@pytest.mark.parametrize(("damage", "statuses"), KINDS, ids=lambda one: getattr(one, "__name__", str(one)))
def test_a_damaged_history_starts_again(path: Path, damage: Callable[[Path], None], statuses: int) -> None:
    damage(path)
    before = contents(path.parent, path.name)
    found = opened(path, TOMORROW)
    with found.history as history:
        done = found.repair
        assert done
        assert contents(done.kept_in, path.name) == before
        assert done.copy_of == date(2026, 11, 22)
        known = {one.message_id: one for one in history.statuses()}
        assert done.statuses == len(known) >= statuses
        assert all(known[one].recipients == len(history.table(SHOP.id_instance, one)) == 300 for one in OLD)
        whole = [one for one in NEW if one in known and len(history.table(SHOP.id_instance, one)) == 400]
        assert len(known) - len(OLD) - len(whole) == done.incomplete
        assert (done.incomplete > 0) == (damage in (truncated, a_bit_in_a_block))
        assert done.checks == sum(len(history.checks(SHOP.id_instance, one)) for one in NEW if one in known)
        assert history.save_check(SHOP.id_instance, "BAE7", answer(*CROWD), TOMORROW).recipients == 400
    assert opened(path, TOMORROW).repair is None
    assert not [one for one in path.parent.iterdir() if "repaired" in one.name or "salvage" in one.name]


@pytest.mark.parametrize("damage", [truncated, a_page_of_zeros, a_broken_head, an_index_that_misses_a_row])
def test_without_a_copy_the_damaged_file_alone_still_tells(path: Path, damage: Callable[[Path], None]) -> None:
    shutil.rmtree(copies.folder(path))
    damage(path)
    found = opened(path, TOMORROW)
    with found.history as history:
        assert found.repair
        assert found.repair.copy_of is None
        assert [one.id_instance for one in history.accounts()] == [SHOP.id_instance]
        assert len(history.statuses()) == found.repair.statuses > 20


def test_a_copy_that_is_damaged_too_is_passed_over(path: Path) -> None:
    older = copies.folder(path) / "history-2026-11-21.sqlite3"
    newest = copies.all_copies(path)[0][1]
    shutil.copy(newest, older)
    a_page_of_zeros(newest)
    garbage(path)
    found = opened(path, TOMORROW)
    found.history.close()
    assert found.repair
    assert found.repair.copy_of == date(2026, 11, 21)


def test_a_sound_history_is_left_alone_and_read_whole_once_a_day(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    assert not repair.is_damaged(path, TOMORROW)
    assert path.read_bytes() == before
    assert {one.name for one in path.parent.iterdir()} <= {path.name, "backups", f"{path.name}-wal", f"{path.name}-shm"}
    monkeypatch.setattr("greenstat_desktop.core.history.examining.sound", None)
    assert not repair.is_damaged(path, NOON)  # its copy of this day was read whole


def test_what_was_damaged_while_open_is_repaired_by_the_next_start(path: Path) -> None:
    with History(path) as history:
        a_page_of_zeros(path)
        with pytest.raises(HistoryError) as caught:
            history.statuses()
        assert caught.value.kind is HistoryFault.DAMAGED
    found = opened(path, NOON)
    found.history.close()
    assert found.repair


def test_a_damaged_history_that_another_program_has_open_stays_where_it_is(path: Path) -> None:
    program = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('SELECT 1 FROM sqlite_schema').fetchone();"
        "print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        other.stdout.readline()
        a_page_of_zeros(path)
        before = path.read_bytes()
        with pytest.raises(HistoryError) as caught:
            opened(path, TOMORROW)
        assert caught.value.kind is HistoryFault.LOCKED
        assert path.read_bytes() == before
        other.communicate()
    opened(path, TOMORROW).history.close()


@pytest.mark.parametrize("moment", ["_salvaged", "settle", "set_aside"])
def test_a_repair_killed_halfway_is_finished_or_begun_anew(path: Path, moment: str) -> None:
    a_page_of_zeros(path)
    program = f"""
import os, signal, sys
from datetime import datetime, timezone
from pathlib import Path
from greenstat_desktop.core.history import copies, repair
module = repair if {moment!r} == "_salvaged" else copies
known = getattr(module, {moment!r})
def last(*given):
    done = known(*given)
    if {moment!r} != "settle" or str(given[0]).endswith(".repaired"):
        os.kill(os.getpid(), signal.SIGKILL)
    return done
setattr(module, {moment!r}, last)
repair.repair(Path(sys.argv[1]), datetime(2026, 11, 23, 12, tzinfo=timezone.utc))
"""
    killed = subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert killed.returncode == -9
    with opened(path, TOMORROW).history as history:
        assert len(history.statuses()) >= len(OLD)
    kept = [one for one in copies.set_aside_folder(path).rglob("*") if one.is_file() and one.stat().st_size]
    assert kept


@pytest.fixture
def powerless() -> Iterator[Path]:
    """A home of somebody whom the system does not let do everything, which it lets its administrator do."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        home = Path(place) / "home"
        home.mkdir()
        with History(home / "history.sqlite3") as history:
            history.save_account(SHOP)
        others = os.geteuid() == 0
        if others:
            for one in (home, home / "history.sqlite3"):
                os.chown(one, 65_534, 65_534)
            os.seteuid(65_534)
        try:
            yield home / "history.sqlite3"
        finally:
            if others:
                os.seteuid(0)
            home.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="the permissions of this system are others")
@pytest.mark.parametrize("forbidden", ["folder", "file"])
def test_without_permission_it_goes_on_in_memory_and_says_so(powerless: Path, forbidden: str) -> None:
    before = powerless.read_bytes()
    (powerless.parent if forbidden == "folder" else powerless).chmod(0o500 if forbidden == "folder" else 0)
    found = opened_somehow(powerless)
    with found.history as history:
        history.save_account(SHOP)
    assert found.trouble
    assert found.trouble.kind is HistoryFault.READ_ONLY
    powerless.chmod(0o600)
    assert powerless.read_bytes() == before


def test_a_copy_put_back_is_the_history_for_everybody_who_has_it_open(path: Path) -> None:
    copy = copies.all_copies(path)[0][1]
    with History(path) as history:
        assert len(history.statuses()) == 80
        history.people(SHOP.id_instance)
        revision = history.revision()
        repair.restore(path, copy, CancelToken())
        assert len(history.statuses()) == 40
        assert len(history.people(SHOP.id_instance).chat_ids) == 300
        assert history.revision() > revision
        assert history.save_check(SHOP.id_instance, NEW[0], answer(*CROWD), NOON).new == 400
    (kept,) = copies.set_aside_folder(path).iterdir()
    with History(kept / path.name) as before:
        assert len(before.statuses()) == 80


def test_a_copy_is_put_back_twice_in_a_second_and_what_was_there_is_kept_each_time(path: Path) -> None:
    copy = copies.all_copies(path)[0][1]
    for _ in range(3):
        repair.restore(path, copy, CancelToken())
    assert len([*copies.set_aside_folder(path).glob(f"* before restoring*/{path.name}")]) == 3


def test_a_copy_put_back_brings_back_nobody_who_was_forgotten(path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "kept elsewhere.sqlite3"
    shutil.copy(copies.all_copies(path)[0][1], elsewhere)
    with History(path) as history:
        history.upkeep.forget_person(CROWD[0])
        history.upkeep.forget_status(SHOP.id_instance, OLD[0])
        repair.restore(path, elsewhere, CancelToken())
        assert CROWD[0] not in history.people(SHOP.id_instance).chat_ids
        assert {one.message_id for one in history.statuses()} == set(OLD[1:])
        assert {one.recipients for one in history.statuses()} == {299}


@pytest.mark.parametrize("damage", [truncated, garbage, another_programs_file, nothing_at_all])
def test_a_copy_that_is_not_sound_is_not_put_back(path: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    copy = tmp_path / "copy.sqlite3"
    shutil.copy(path, copy)
    damage(copy)
    with History(path) as history, pytest.raises(BadInput):
        repair.restore(path, copy, CancelToken())
    with History(path) as history:
        assert len(history.statuses()) == 80


@pytest.mark.mutant
@pytest.mark.parametrize("careless", ["blocks are believed", "logs are believed", "indexes are believed"])
def test_an_examination_that_skips_something_is_caught(
    path: Path, monkeypatch: pytest.MonkeyPatch, careless: str
) -> None:
    where = "greenstat_desktop.core.history.examining"
    damage = {"blocks": a_bit_in_a_block, "logs": garbage_for_a_log, "indexes": an_index_that_misses_a_row}
    if careless.startswith("blocks"):
        monkeypatch.setattr(f"{where}.is_whole", lambda _: True)
    elif careless.startswith("logs"):
        monkeypatch.setattr(f"{where}._is_log", lambda _: True)
    else:
        monkeypatch.setattr(f"{where}.intact", lambda db: db.execute("PRAGMA user_version").fetchone() is not None)
    damage[careless.split(maxsplit=1)[0]](path)
    assert not repair.is_damaged(path, TOMORROW)


def _lose_it(path: Path, now: datetime) -> Path:
    """Delete what is damaged."""
    kept_in = _keep(path, now)
    shutil.rmtree(kept_in)
    kept_in.mkdir()
    return kept_in


def _write_into_it(path: Path, now: datetime) -> Path:
    """Keep what is damaged, but after it was opened for a look: SQLite writes where it reads."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 1")
    return _keep(path, now)


_keep = copies.set_aside


@pytest.mark.mutant
@pytest.mark.parametrize(
    ("where", "careless"),
    [
        ("copies.set_aside", _lose_it),
        ("copies.set_aside", _write_into_it),
        ("repair._newest_sound_copy", lambda *_: None),
        ("repair._salvaged", lambda _, draft: Connection(draft).close()),
    ],
    ids=["what is damaged is deleted", "what is damaged is written to", "no copy is used", "nothing is salvaged"],
)
def test_a_careless_repair_is_caught(
    path: Path, monkeypatch: pytest.MonkeyPatch, where: str, careless: Callable[..., object]
) -> None:
    monkeypatch.setattr(f"greenstat_desktop.core.history.{where}", careless)
    with pytest.raises(AssertionError):
        test_a_damaged_history_starts_again(path, a_bit_in_a_block, 80)

"""Forgotten for good: no byte of a number, a name or a text is left, and no later answer brings anybody back."""

import logging
import random
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput, HistoryError, HistoryFault
from greenstat_desktop.core.history.connection import Connection
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.records import Account, Contact, OutgoingStatus
from greenstat_desktop.core.redaction import RedactingFormatter

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Flowers on the Corner")
CAFE = Account("7103000002", "https://7103.api.greenapi.com", "Café")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ANN, ANN_HIDDEN, BOB = "11001234567@c.us", "120650379300963@lid", "79001234567@c.us"
STATUS, OTHER = "BAE5F4886F6F2D05", "BAE5018000000000"
CROWD = 3_000


def answer(*chat_ids: str) -> Receipts:
    return collected(list(chat_ids), ["read"] * len(chat_ids), np.full(len(chat_ids), 50, np.uint32))


def listed(message_id: str, text: str) -> OutgoingStatus:
    return OutgoingStatus(message_id, "text", text, NOON, by_api=True, thumbnail=b"\xff\xd8" + text.encode())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    """A history with a crowd in it, whose pages were split and joined, a copy of it, and a damaged file set aside."""
    crowd = [f"{number}@c.us" for number in random.Random(7).sample(range(44_000_000_000, 45_000_000_000), CROWD)]
    with History(path) as opened:
        for account in (SHOP, CAFE):
            opened.save_account(account)
            opened.save_statuses(
                account.id_instance, [listed(STATUS, "Tulips for Wilhelmina"), listed(OTHER, "Roses")], NOON
            )
        for start in range(0, CROWD, 300):
            opened.save_check(SHOP.id_instance, STATUS, answer(*crowd[start : start + 300]), NOON)
        opened.save_check(SHOP.id_instance, STATUS, answer(ANN, BOB), NOON)
        opened.save_check(SHOP.id_instance, OTHER, answer(ANN_HIDDEN, BOB), NOON)
        opened.save_check(CAFE.id_instance, OTHER, answer(ANN), NOON)
        for prefix in ("Aa", "Zz"):  # again and again, so that rows move from page to page
            names = [Contact(one, f"{prefix * 9} {one[:11]}", "") for one in crowd]
            opened.save_names(SHOP.id_instance, names, NOON)
            opened.save_names(SHOP.id_instance, [Contact(ANN, f"Annabella {prefix}", "", ANN_HIDDEN)], NOON)
        opened.upkeep.daily(CancelToken(), lambda: NOON)
        aside = path.parent / "damaged" / "2026-11-01 08.00.00"
        aside.mkdir(parents=True)
        (aside / path.name).write_bytes((path.parent / "backups" / "history-2026-11-22.sqlite3").read_bytes())
        yield opened


def left_of(home: Path, *needles: str) -> list[str]:
    """Return what is left of the needles in any file of a home, and where."""
    shapes = {needle: [needle.encode(), needle.encode("utf-16-le"), needle.encode()[::-1]] for needle in needles}
    files = [file for file in home.rglob("*") if file.is_file()]
    return [
        f"{needle} in {file.relative_to(home)}"
        for file in files
        for needle, forms in shapes.items()
        if any(form in file.read_bytes() for form in forms)
    ]


TRACES_OF_ANN = ("11001234567", "120650379300963", "Annabella")


def test_the_scan_finds_what_is_planted(history: History, path: Path) -> None:
    where = {one.rpartition(" in ")[2] for one in left_of(path.parent, *TRACES_OF_ANN)}
    assert {"backups/history-2026-11-22.sqlite3", "damaged/2026-11-01 08.00.00/history.sqlite3"} < where


@pytest.mark.parametrize("chat_id", [ANN, ANN_HIDDEN])
def test_nothing_is_left_of_a_person(history: History, path: Path, chat_id: str) -> None:
    assert history.upkeep.forget_person(chat_id) == 3
    assert left_of(path.parent, *TRACES_OF_ANN) == []
    counts = [(one.message_id, one.recipients, one.read) for one in history.statuses(SHOP.id_instance)]
    assert sorted(counts) == [(OTHER, 1, 1), (STATUS, CROWD + 1, CROWD + 1)]
    assert [one.recipients for one in history.statuses(CAFE.id_instance)] == [0, 0]
    assert len(history.table(CAFE.id_instance, OTHER)) == 0
    history.close()
    assert left_of(path.parent, *TRACES_OF_ANN) == []


def test_nothing_is_left_of_an_account(history: History, path: Path) -> None:
    log = path.parent / "logs" / "greenstat.log"
    log.parent.mkdir()
    handler = logging.FileHandler(log)
    handler.setFormatter(RedactingFormatter("%(message)s"))
    record = logging.LogRecord("x", logging.ERROR, "", 1, "account %s failed", (SHOP.id_instance,), None)
    handler.emit(record)
    handler.close()
    history.forget_account(SHOP.id_instance)
    assert left_of(path.parent, SHOP.id_instance, "Flowers on", "Annabella", "79001234567", "ZzZz") == []
    assert [one.id_instance for one in history.accounts()] == [CAFE.id_instance]


def test_nothing_is_left_of_a_status(history: History, path: Path) -> None:
    for account in (SHOP, CAFE):
        history.upkeep.forget_status(account.id_instance, STATUS)
    assert left_of(path.parent, STATUS, "Wilhelmina") == []
    assert {one.message_id for one in history.statuses()} == {OTHER}


def test_a_forgotten_person_is_not_learned_again(history: History, path: Path) -> None:
    history.upkeep.forget_person(ANN)
    check = history.save_check(SHOP.id_instance, STATUS, answer(ANN, ANN_HIDDEN, BOB, "447700900123@c.us"), NOON)
    assert (check.new, check.answer, check.recipients) == (1, "shorter", CROWD + 2)
    history.save_names(SHOP.id_instance, [Contact(ANN, "Annabella", "", "990001112223@lid")], NOON)
    history.give_names(SHOP.id_instance, {ANN: "Annabella"})
    history.save_check(SHOP.id_instance, STATUS, answer("990001112223@lid"), NOON)
    assert left_of(path.parent, *TRACES_OF_ANN, "990001112223") == []


def test_a_forgotten_status_is_not_learned_again(history: History, path: Path) -> None:
    history.upkeep.forget_status(SHOP.id_instance, STATUS)
    history.save_statuses(SHOP.id_instance, [listed(STATUS, "Wilhelmina"), listed("BAE5FFFF00000000", "New")], NOON)
    for ask in (
        lambda: history.add_status(SHOP.id_instance, STATUS, NOON),
        lambda: history.save_check(SHOP.id_instance, STATUS, answer(BOB), NOON),
    ):
        with pytest.raises(BadInput) as caught:
            ask()
        assert caught.value.problem == "forgotten"
    assert {one.message_id for one in history.statuses(SHOP.id_instance)} == {OTHER, "BAE5FFFF00000000"}


def test_a_forgotten_account_can_be_added_again(history: History) -> None:
    history.forget_account(SHOP.id_instance)
    history.save_account(SHOP)
    assert history.save_check(SHOP.id_instance, STATUS, answer(ANN), NOON).new == 1


def test_who_or_what_is_not_known_cannot_be_forgotten(history: History) -> None:
    with pytest.raises(BadInput):
        history.upkeep.forget_person("1@c.us")
    with pytest.raises(BadInput):
        history.upkeep.forget_status(SHOP.id_instance, "nothing")


def test_traces_that_another_program_keeps_open_are_said_and_wiped_later(
    history: History, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with history._file.reading() as db:
        db.execute("SELECT 1")
    monkeypatch.setattr(Connection, "rewrite", impatient(Connection.rewrite))
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    with pytest.raises(HistoryError) as caught:
        history.upkeep.forget_person(ANN)
    assert caught.value.kind is HistoryFault.TRACES
    assert history.status(SHOP.id_instance, OTHER).recipients == 1
    reader.execute("COMMIT")
    reader.close()
    history.upkeep.daily(CancelToken(), lambda: NOON)
    assert left_of(path.parent, *TRACES_OF_ANN) == []


def impatient(rewrite: Callable[[Connection], None]) -> Callable[[Connection], None]:
    def run(file: Connection) -> None:
        file._db.execute("PRAGMA busy_timeout = 50")
        rewrite(file)

    return run


def test_what_is_older_than_the_chosen_time_goes_with_whoever_is_nowhere_else(history: History, path: Path) -> None:
    assert history.upkeep.kept_for() is None
    later = NOON + timedelta(days=60)
    history.save_check(SHOP.id_instance, "BAE5FFFF00000000", answer(BOB), later)
    history.upkeep.daily(CancelToken(), lambda: later)
    assert len(history.statuses(CAFE.id_instance)) == 2
    with history._file.writing() as db:
        db.execute("UPDATE status SET first_seen_at = ? WHERE message_id = 'BAE5FFFF00000000'", (later.timestamp(),))
    history.upkeep.keep_for(timedelta(days=31))
    assert history.upkeep.kept_for() == timedelta(days=31)
    history.upkeep.daily(CancelToken(), lambda: later)
    assert [one.message_id for one in history.statuses()] == ["BAE5FFFF00000000"]
    assert history.people(CAFE.id_instance).chat_ids == []
    assert BOB in history.people(SHOP.id_instance).chat_ids
    with pytest.raises(BadInput):
        history.upkeep.keep_for(timedelta(days=30))


@pytest.mark.mutant
@pytest.mark.parametrize("lazy", ["the log is not emptied", "copies stay", "pages are not written anew"])
def test_a_trace_that_is_left_is_found(
    history: History, path: Path, monkeypatch: pytest.MonkeyPatch, lazy: str
) -> None:
    if lazy == "copies stay":
        monkeypatch.setattr("greenstat_desktop.core.history.copies.remove_all", lambda _: None)
    elif lazy == "the log is not emptied":
        monkeypatch.setattr(Connection, "rewrite", lambda file: file._db.execute("VACUUM"))
    else:
        monkeypatch.setattr(Connection, "rewrite", lambda file: file._db.execute("PRAGMA wal_checkpoint(TRUNCATE)"))
    history.forget_account(SHOP.id_instance)
    assert left_of(path.parent, SHOP.id_instance, *TRACES_OF_ANN, "ZzZz")

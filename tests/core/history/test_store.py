"""What the history promises: nothing saved is ever lost to a poorer answer, and one check is one transaction."""

import sqlite3
import stat
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop.core.errors import BadInput, HistoryError, HistoryFault, HistoryTooNew
from greenstat_desktop.core.history import schema
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.recipients.table import RecipientTable
from greenstat_desktop.core.records import Account, Contact, OutgoingStatus

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
CAFE = Account("7103000002", "https://7103.api.greenapi.com")
STATUS = "BAE5F4886F6F2D05"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ANN, BOB, CEM = "11001234567@c.us", "79001234567@c.us", "120650379300963@lid"


def answer(*rows: tuple[str, str, int]) -> Receipts:
    return collected([row[0] for row in rows], [row[1] for row in rows], np.array([row[2] for row in rows], np.uint32))


def shown(table: RecipientTable) -> dict[str, tuple[str, tuple[int, ...]]]:
    marks = table.marks
    return {
        table.people.chat_ids[who]: (marks.words[marks.codes[row]], tuple(marks.times[1:, row].tolist()))
        for row, who in enumerate(table.person)
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    with History(path) as opened:
        opened.save_account(SHOP)
        opened.save_account(CAFE)
        yield opened


def test_a_check_adds_the_status_its_people_and_their_states(history: History) -> None:
    check = history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50), (BOB, "sent", 40)), NOON)
    assert (check.answer, check.recipients, check.delivered, check.read, check.new, check.changed) == (
        "ok",
        2,
        1,
        1,
        2,
        0,
    )
    assert shown(history.table(SHOP.id_instance, STATUS)) == {ANN: ("read", (0, 0, 50)), BOB: ("sent", (40, 0, 0))}
    status = history.status(SHOP.id_instance, STATUS)
    assert (status.recipients, status.delivered, status.read, status.last_checked_at) == (2, 1, 1, NOON)
    assert status.first_seen_at == datetime.fromtimestamp(40, UTC)


def test_an_empty_answer_leaves_the_saved_recipients_alone(history: History) -> None:
    history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50), (BOB, "sent", 40)), NOON)
    before = shown(history.table(SHOP.id_instance, STATUS))
    check = history.save_check(SHOP.id_instance, STATUS, answer(), NOON + timedelta(hours=1))
    assert (check.answer, check.recipients, check.read, check.forgotten) == ("empty", 2, 1, 2)
    assert shown(history.table(SHOP.id_instance, STATUS)) == before
    assert [one.answer for one in history.checks(SHOP.id_instance, STATUS)] == ["empty", "ok"]


def test_a_shorter_answer_makes_nobody_leave_and_still_makes_others_richer(history: History) -> None:
    history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50), (BOB, "sent", 40)), NOON)
    check = history.save_check(SHOP.id_instance, STATUS, answer((BOB, "delivered", 60)), NOON)
    assert (check.answer, check.forgotten, check.changed, check.recipients) == ("shorter", 1, 1, 2)
    assert shown(history.table(SHOP.id_instance, STATUS)) == {
        ANN: ("read", (0, 0, 50)),
        BOB: ("delivered", (40, 60, 0)),
    }


def test_a_state_never_falls_and_keeps_its_earliest_time(history: History) -> None:
    for row in ((ANN, "read", 50), (ANN, "sent", 30), (ANN, "read", 90), (ANN, "failed", 95)):
        history.save_check(SHOP.id_instance, STATUS, answer(row), NOON)
    assert shown(history.table(SHOP.id_instance, STATUS)) == {ANN: ("read", (30, 0, 50))}


def test_the_services_own_states_are_kept(history: History) -> None:
    history.save_check(SHOP.id_instance, STATUS, answer((ANN, "noAccount", 5), (BOB, "read", 6)), NOON)
    assert history.table(SHOP.id_instance, STATUS).marks.counts()["noAccount"] == 1


def test_an_unchanged_answer_rewrites_no_block(history: History, path: Path) -> None:
    rows = answer((ANN, "read", 50), (BOB, "sent", 40))
    history.save_check(SHOP.id_instance, STATUS, rows, NOON)
    with sqlite3.connect(path) as spy:
        spy.execute("CREATE TRIGGER rewritten BEFORE UPDATE OF block ON status BEGIN SELECT RAISE(FAIL, 'block'); END")
    spy.close()
    assert history.save_check(SHOP.id_instance, STATUS, rows, NOON).changed == 0
    with pytest.raises(HistoryError):
        history.save_check(SHOP.id_instance, STATUS, answer((BOB, "read", 70)), NOON)


def test_a_check_that_fails_in_the_middle_leaves_no_trace(history: History, path: Path) -> None:
    history.save_check(SHOP.id_instance, STATUS, answer((ANN, "sent", 40)), NOON)
    with sqlite3.connect(path) as spy:
        spy.execute("CREATE TRIGGER failing BEFORE INSERT ON \"check\" BEGIN SELECT RAISE(FAIL, 'no'); END")
    spy.close()
    with pytest.raises(HistoryError):
        history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50), (CEM, "read", 60)), NOON)
    assert shown(history.table(SHOP.id_instance, STATUS)) == {ANN: ("sent", (40, 0, 0))}
    with sqlite3.connect(path) as spy:
        spy.execute("DROP TRIGGER failing")
        assert spy.execute("SELECT count(*) FROM person").fetchone() == (1,)
    spy.close()
    history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50), (CEM, "read", 60)), NOON)
    assert set(shown(history.table(SHOP.id_instance, STATUS))) == {ANN, CEM}


def test_everything_is_there_after_closing_and_opening_again(path: Path) -> None:
    with History(path) as history:
        history.save_account(SHOP)
        history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50)), NOON)
        history.save_names(SHOP.id_instance, [Contact(ANN, "Ann", "annie")], NOON)
    with History(path) as history:
        assert history.accounts() == [SHOP]
        table = history.table(SHOP.id_instance, STATUS)
        assert shown(table) == {ANN: ("read", (0, 0, 50))}
        assert table.people.names == ["Ann"]


def test_accounts_share_a_file_and_nothing_else(history: History) -> None:
    history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50)), NOON)
    history.save_check(CAFE.id_instance, STATUS, answer((BOB, "sent", 40)), NOON)
    history.save_names(SHOP.id_instance, [Contact(BOB, "Bob", "")], NOON)
    assert set(shown(history.table(SHOP.id_instance, STATUS))) == {ANN}
    assert history.table(CAFE.id_instance, STATUS).people.names == [""]
    history.forget_account(SHOP.id_instance)
    assert history.accounts() == [CAFE]
    assert [status.id_instance for status in history.statuses()] == [CAFE.id_instance]


def test_an_unknown_account_is_refused(history: History) -> None:
    with pytest.raises(BadInput):
        history.save_check("1", STATUS, answer(), NOON)


def test_an_empty_name_never_replaces_a_known_one(history: History) -> None:
    history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50)), NOON)
    history.save_names(SHOP.id_instance, [Contact(ANN, "Ann", "annie")], NOON)
    history.save_names(SHOP.id_instance, [Contact(ANN, "", "")], NOON)
    assert history.table(SHOP.id_instance, STATUS).people.names == ["Ann"]
    history.save_names(SHOP.id_instance, [Contact(ANN, "Anna", "")], NOON)
    assert history.table(SHOP.id_instance, STATUS).people.names == ["Anna"]
    assert history.names_asked_at(SHOP.id_instance) == NOON


def test_a_listed_status_gets_its_text_and_its_earliest_time(history: History) -> None:
    history.add_status(SHOP.id_instance, STATUS, NOON)
    listed = OutgoingStatus(STATUS, "image", "Tulips", NOON - timedelta(hours=2), by_api=True)
    history.save_statuses(SHOP.id_instance, [listed], NOON)
    history.save_statuses(SHOP.id_instance, [OutgoingStatus(STATUS, "other", "", NOON, by_api=None)], NOON)
    status = history.status(SHOP.id_instance, STATUS)
    assert (status.kind, status.text, status.first_seen_at) == ("image", "Tulips", NOON - timedelta(hours=2))


def test_statuses_come_newest_first(history: History) -> None:
    for hours, message_id in ((1, "B"), (0, "A"), (2, "C")):
        history.add_status(SHOP.id_instance, message_id, NOON + timedelta(hours=hours))
    assert [status.message_id for status in history.statuses(SHOP.id_instance)] == ["C", "B", "A"]


def test_a_status_that_did_not_change_is_the_same_object_until_something_is_forgotten(history: History) -> None:
    for message_id in "ABC":
        history.add_status(SHOP.id_instance, message_id, NOON)
    before = {status.message_id: status for status in history.statuses(SHOP.id_instance)}
    history.save_check(SHOP.id_instance, "B", answer(("1@lid", "read", 50)), NOON)
    after = {status.message_id: status for status in history.statuses(SHOP.id_instance)}
    assert (after["A"], after["C"]) == (before["A"], before["C"])
    assert after["A"] is before["A"]
    assert after["C"] is before["C"]
    assert (before["B"].read, after["B"].read) == (0, 1)
    history.upkeep.forget_status(SHOP.id_instance, "C")
    left = {status.message_id: status for status in history.statuses(SHOP.id_instance)}
    assert {*left} == {"A", "B"}
    assert left["A"] is not after["A"]


def test_threads_and_a_second_program_save_at_once_and_lose_nothing(history: History, path: Path) -> None:
    other = History(path)
    failures: list[Exception] = []

    def save(keeper: History, prefix: str) -> None:
        try:
            for number in range(25):
                keeper.save_check(SHOP.id_instance, STATUS, answer((f"{prefix}{number}@lid", "read", 50)), NOON)
        except HistoryError as error:
            failures.append(error)

    threads = [
        threading.Thread(target=save, args=(keeper, prefix))
        for keeper, prefix in ((history, "1"), (history, "2"), (other, "3"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(history.table(SHOP.id_instance, STATUS)) == len(other.table(SHOP.id_instance, STATUS)) == 75
    assert len(history.checks(SHOP.id_instance, STATUS)) == 75
    other.close()


def test_a_check_is_on_the_disk_before_it_is_acknowledged(history: History) -> None:
    with history._file.reading() as db:
        assert db.execute("PRAGMA synchronous").fetchone() == (2,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_nobody_else_can_read_the_file(history: History, path: Path) -> None:
    history.add_status(SHOP.id_instance, STATUS, NOON)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}, modes


def test_a_history_of_a_newer_version_is_refused_and_not_touched(path: Path) -> None:
    History(path).close()
    with sqlite3.connect(path) as newer:
        newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    newer.close()
    before = path.read_bytes()
    with pytest.raises(HistoryTooNew):
        History(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"a letter to a friend", HistoryFault.DAMAGED), (b"SQLite format 3\0" + b"\0" * 10, HistoryFault.DAMAGED)],
)
def test_a_file_that_is_no_history_is_refused_and_not_touched(path: Path, content: bytes, kind: HistoryFault) -> None:
    path.write_bytes(content)
    with pytest.raises(HistoryError) as caught:
        History(path)
    assert caught.value.kind is kind
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as foreign:
        foreign.execute("PRAGMA application_id = 42")
        foreign.execute("CREATE TABLE diary (day TEXT)")
    foreign.close()
    with pytest.raises(HistoryError) as caught:
        History(path)
    assert caught.value.kind is HistoryFault.FOREIGN


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(HistoryError):
        History(tmp_path / "nowhere" / "history.sqlite3")


def test_a_closed_history_says_so(path: Path) -> None:
    history = History(path)
    history.close()
    with pytest.raises(HistoryError):
        history.accounts()


def test_the_demo_keeps_everything_in_memory() -> None:
    with History(None) as history:
        history.save_account(SHOP)
        history.save_check(SHOP.id_instance, STATUS, answer((ANN, "read", 50)), NOON)
        assert len(history.table(SHOP.id_instance, STATUS)) == 1


def test_what_was_unpacked_is_kept_until_something_is_forgotten(history: History) -> None:
    for message_id in (STATUS, "B"):
        history.save_check(SHOP.id_instance, message_id, answer((ANN, "read", 50), (BOB, "sent", 40)), NOON)
    (first,) = history.recipients(SHOP.id_instance, [STATUS])
    assert [one is first for one in history.recipients(SHOP.id_instance, [STATUS])] == [True]
    history.upkeep.forget_status(SHOP.id_instance, "B")
    assert [one is first for one in history.recipients(SHOP.id_instance, [STATUS])] == [False]

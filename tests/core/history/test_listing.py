"""What the history keeps of listed statuses, who watches an account, and how others notice what was written."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.records import Account, OutgoingStatus
from greenstat_desktop.core.schedule import Watched

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SECOND, MINUTE, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)
TULIPS = OutgoingStatus(
    "A", "image", "Tulips", NOON - MINUTE, by_api=False, chosen=("1@lid", "2@lid"), thumbnail=b"jpg"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    with History(path) as opened:
        opened.save_account(SHOP)
        yield opened


def answer(*states: str) -> Receipts:
    return collected([f"{n}@lid" for n in range(len(states))], list(states), np.full(len(states), 50, np.uint32))


def test_a_listed_status_is_kept_with_all_that_is_told_of_it(history: History) -> None:
    history.save_statuses(SHOP.id_instance, [TULIPS], NOON)
    status = history.status(SHOP.id_instance, "A")
    assert (status.kind, status.text, status.by_api, status.chosen, status.deleted) == (
        "image",
        "Tulips",
        False,
        2,
        False,
    )
    assert status.listed_at == NOON
    assert history.thumbnail(SHOP.id_instance, "A") == b"jpg"


def test_a_deleted_status_stays_what_it_was_and_is_marked(history: History) -> None:
    history.save_statuses(SHOP.id_instance, [TULIPS], NOON)
    gone = OutgoingStatus("A", "deleted", "", NOON + MINUTE, by_api=False)
    history.save_statuses(SHOP.id_instance, [gone], NOON + 2 * MINUTE)
    status = history.status(SHOP.id_instance, "A")
    assert (status.kind, status.text, status.chosen, status.deleted) == ("image", "Tulips", 2, True)
    assert history.thumbnail(SHOP.id_instance, "A") == b"jpg"


def test_a_status_first_seen_as_deleted_is_just_that(history: History) -> None:
    history.save_statuses(SHOP.id_instance, [OutgoingStatus("A", "deleted", "", NOON, by_api=True)], NOON)
    status = history.status(SHOP.id_instance, "A")
    assert (status.kind, status.deleted, status.by_api) == ("deleted", True, True)


def test_a_status_that_is_no_longer_listed_stays(history: History) -> None:
    history.save_statuses(SHOP.id_instance, [TULIPS], NOON, NOON - DAY)
    history.save_statuses(SHOP.id_instance, [], NOON + 2 * DAY, NOON + DAY)
    assert history.status(SHOP.id_instance, "A").listed_at == NOON
    assert history.listed_at(SHOP.id_instance) == NOON + 2 * DAY


def test_a_status_known_by_its_id_alone_says_what_nobody_told(history: History) -> None:
    history.add_status(SHOP.id_instance, "A", NOON)
    status = history.status(SHOP.id_instance, "A")
    assert (status.by_api, status.chosen, status.listed_at, status.published_after) == (None, None, None, None)
    assert not status.closely_known
    assert history.thumbnail(SHOP.id_instance, "A") == b""


@pytest.mark.parametrize(
    ("lists", "closely"),
    [
        # hours and minutes: each list's time and how far back it reaches
        ([(0, 30 * 1440), (5, 1440)], True),
        ([(0, 30 * 1440), (60, 1440)], False),  # nobody looked for an hour
        ([(5, 30 * 1440)], False),  # the first list of all
        ([(0, 60), (5, 1440)], False),  # a longer list than before: it may be new to us only
        ([(0, 30 * 1440), (3000, 1440), (3005, 1440)], True),  # after a gap, from there on
        ([(0, 1440), (3000, 60), (3005, 1440)], False),
    ],
)
def test_publication_is_closely_known_only_between_two_lists_without_a_gap(
    history: History, lists: list[tuple[int, int]], closely: bool
) -> None:
    for minute, back in lists[:-1]:
        at = NOON + minute * MINUTE
        history.save_statuses(SHOP.id_instance, [], at, at - back * MINUTE)
    at = NOON + lists[-1][0] * MINUTE
    listed = OutgoingStatus("A", "text", "Hi", at - SECOND, by_api=True)
    history.save_statuses(SHOP.id_instance, [listed], at, at - lists[-1][1] * MINUTE)
    assert history.status(SHOP.id_instance, "A").closely_known is closely


def test_an_overview_reads_no_thumbnail_and_no_block(history: History) -> None:
    history.save_statuses(SHOP.id_instance, [TULIPS], NOON)
    with history._file.reading() as db:
        read: list[str] = []

        def noted(_: int, table: str | None, column: str | None, *__: object) -> int:
            read.append(f"{table}.{column}")
            return 0

        db.set_authorizer(noted)
    history.statuses()
    history.watched(SHOP.id_instance, NOON - DAY)
    with history._file.reading() as db:
        db.set_authorizer(None)
    assert "status.message_id" in read
    assert not {"status.block", "thumbnail.jpeg"} & set(read)


def test_the_schedule_learns_from_the_history_what_it_would_learn_from_the_checks(history: History) -> None:
    history.add_status(SHOP.id_instance, "A", NOON)
    (known,) = history.watched(SHOP.id_instance, NOON - DAY)
    assert known == Watched("A", NOON)
    for minute, states in enumerate((["sent"], ["sent"], ["read", "sent"], ["read", "sent"], [])):
        check = history.save_check(SHOP.id_instance, "A", answer(*states), NOON + minute * MINUTE)
        known = known.after(check)
        (read,) = history.watched(SHOP.id_instance, datetime.fromtimestamp(0, UTC))
        assert read.first_seen_at == datetime.fromtimestamp(50, UTC)
        assert (read.gained, read.gained_at, read.gained_since) == (known.gained, known.gained_at, known.gained_since)
        assert (read.last_checked_at, read.recipients, read.read) == (
            known.last_checked_at,
            known.recipients,
            known.read,
        )
    assert known.gained == 2
    assert known.gained_since == NOON + MINUTE


def test_statuses_too_old_to_ask_about_are_left_out(history: History) -> None:
    history.add_status(SHOP.id_instance, "OLD", NOON - 31 * DAY)
    history.add_status(SHOP.id_instance, "NEW", NOON - DAY)
    assert [one.message_id for one in history.watched(SHOP.id_instance, NOON - 30 * DAY)] == ["NEW"]


def test_one_program_watches_at_a_time_and_renews_it(history: History, path: Path) -> None:
    with History(path) as other:
        assert history.hold_watch(SHOP.id_instance, "window", NOON, NOON + 30 * SECOND)
        assert not other.hold_watch(SHOP.id_instance, "collect", NOON + SECOND, NOON + 31 * SECOND)
        assert other.watcher(SHOP.id_instance, NOON + SECOND) == "window"
        assert history.hold_watch(SHOP.id_instance, "window", NOON + 20 * SECOND, NOON + 50 * SECOND)
        assert not other.hold_watch(SHOP.id_instance, "collect", NOON + 40 * SECOND, NOON + 70 * SECOND)
        other.end_watch(SHOP.id_instance, "collect")
        assert other.watcher(SHOP.id_instance, NOON + 40 * SECOND) == "window"
        history.end_watch(SHOP.id_instance, "window")
        assert other.hold_watch(SHOP.id_instance, "collect", NOON + 41 * SECOND, NOON + 71 * SECOND)


def test_a_watch_runs_out_by_itself_and_also_when_the_clock_is_set_back(history: History) -> None:
    assert history.hold_watch(SHOP.id_instance, "killed", NOON, NOON + 30 * SECOND)
    assert history.hold_watch(SHOP.id_instance, "next", NOON + 30 * SECOND, NOON + MINUTE)
    assert history.hold_watch(SHOP.id_instance, "later", NOON - DAY, NOON - DAY + 30 * SECOND)


def test_an_unknown_account_is_not_watched(history: History) -> None:
    with pytest.raises(BadInput):
        history.hold_watch("1", "window", NOON, NOON + MINUTE)


def test_forgetting_an_account_ends_its_watch(history: History) -> None:
    history.save_statuses(SHOP.id_instance, [TULIPS], NOON)
    history.hold_watch(SHOP.id_instance, "window", NOON, NOON + MINUTE)
    history.forget_account(SHOP.id_instance)
    history.save_account(SHOP)
    assert history.watcher(SHOP.id_instance, NOON) is None
    assert history.statuses() == []


_TAKER = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from greenstat_desktop.core.history.store import History
with History(Path(sys.argv[1])) as history:
    at = datetime.fromtimestamp(int(sys.argv[2]), UTC)
    sys.stdin.readline()
    print(sum(history.hold_watch(f"71{n:08}", sys.argv[3], at, at + timedelta(seconds=30)) for n in range(200)))
"""


def test_of_two_processes_that_take_the_same_watches_at_once_each_gets_what_the_other_does_not(path: Path) -> None:
    with History(path) as history:
        for number in range(200):
            history.save_account(Account(f"71{number:08}", SHOP.api_url))
    command = [sys.executable, "-c", _TAKER, str(path), str(int(NOON.timestamp()))]
    takers = [
        subprocess.Popen([*command, who], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for who in ("a", "b")
    ]
    for taker in takers:
        assert taker.stdin is not None
        taker.stdin.write("\n")
        taker.stdin.flush()
    taken = [json.loads(taker.communicate(timeout=60)[0]) for taker in takers]
    assert sum(taken) == 200


def test_whatever_is_written_is_noticed_by_everybody_and_a_watch_by_nobody(history: History, path: Path) -> None:
    with History(path) as other:
        seen = [other.revision()]
        for write in (
            lambda: history.add_status(SHOP.id_instance, "A", NOON),
            lambda: history.save_check(SHOP.id_instance, "A", answer("sent"), NOON),
            lambda: other.save_statuses(SHOP.id_instance, [TULIPS], NOON),
            lambda: history.give_names(SHOP.id_instance, {"1@lid": "Ann"}),
        ):
            write()
            seen.append(other.revision())
            assert other.revision() == history.revision()
        assert len(set(seen)) == 5
        history.hold_watch(SHOP.id_instance, "window", NOON, NOON + MINUTE)
        history.statuses()
        assert other.revision() == seen[-1]

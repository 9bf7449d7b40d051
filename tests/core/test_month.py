"""A month of three accounts on a made-up clock: killed, asleep, forgotten, refused, out of reach: nothing is lost."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from greenstat_desktop.core import schedule
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import AccessRefused, Cause, Connection, QuotaExceeded, ServiceError, Unreachable
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.watch import Rhythm, Watcher
from greenstat_desktop.sandbox.world import HOUR_S, World, make_world
from tests.core.made_up import START, Clock, Over, Service

MONTH = timedelta(days=31)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
# A second of the made-up month is dear: it looks up less often than the real one.
RHYTHM = Rhythm(look=timedelta(minutes=10), lease=timedelta(minutes=30), find=timedelta(minutes=20))
SLACK = RHYTHM.find + schedule.LATEST + RHYTHM.look  # what changes this late before an end may stay unseen


@dataclass(frozen=True)
class Fate:
    """What happens to an account in a month, in hours from its beginning."""

    seed: int
    runs: tuple[tuple[float, float], ...]  # when the program is there; it is killed at the end of each
    sleeps: dict[float, float] = field(default_factory=dict)  # when the computer falls asleep, and for how long
    outages: tuple[tuple[float, float, ServiceError], ...] = ()
    linked_anew: float = 10_000  # statistics are empty from then on

    def seen(self, at: float) -> bool:
        """Tell whether the service could be asked at an hour, and would have answered."""
        running = any(begin <= at < end for begin, end in self.runs)
        asleep = any(begin <= at < begin + length for begin, length in self.sleeps.items())
        out = any(begin <= at < end for begin, end, _ in self.outages)
        return running and not asleep and not out and at < self.linked_anew


FATES = (
    Fate(
        11,
        runs=((0, 100), (101, 250.5), (263, 264), (264.2, 744)),
        sleeps={30: 9, 54: 8.5, 300: 60, 500: 0.5},
        outages=((150, 153, Unreachable(Connection.NAME)), (400, 400.3, Unreachable(Connection.TIMEOUT))),
    ),
    Fate(
        12,
        runs=((0, 744),),
        outages=((60, 132, QuotaExceeded(date(2026, 12, 1))), (500, 501, Unreachable(Connection.REFUSED))),
        linked_anew=480.2,
    ),
    Fate(
        13,
        runs=tuple((day * 24 + 8, day * 24 + 18) for day in range(31)),  # a desktop in office hours
        outages=((200, 230, AccessRefused(401, (Cause.TOKEN,))),),
    ),
)


def lived(fate: Fate, path: Path) -> World:
    """Let the month go by, and return what was true in it."""
    world = make_world(seed=fate.seed, recipients=40, statuses=9, now=(START + MONTH).timestamp())
    clock = Clock()
    service = Service(world, clock)

    def fault(at: datetime) -> ServiceError | None:
        hour = (at - START) / HOUR
        service.instance.conduct.forgetful = hour >= fate.linked_anew
        return next((error for begin, end, error in fate.outages if begin <= hour < end), None)

    service.fault = fault
    clock.sleeps = {START + at * HOUR: length * HOUR for at, length in fate.sleeps.items()}
    for begin, end in fate.runs:
        clock.now, clock.ends_at = max(clock.now, START + begin * HOUR), START + end * HOUR
        with History(path) as history:
            history._file._db.execute("PRAGMA synchronous = OFF")  # no power fails in a made-up month
            collector = service.collector(history)
            history.hold_watch(service.account.id_instance, "killed", clock.now, clock.now + RHYTHM.lease)
            watcher = Watcher(collector, service.account, "here", rhythm=RHYTHM, wait=clock.wait)
            with pytest.raises(Over):
                watcher.run(CancelToken(), lambda _: None)
    assert [call for call in service.instance.conduct.calls() if call.code == 429] == []
    return world


@pytest.fixture(scope="module", params=FATES, ids=lambda fate: str(fate.seed))
def month(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Fate, World, History]]:
    fate: Fate = request.param
    path = tmp_path_factory.mktemp("month") / "history.sqlite3"
    world = lived(fate, path)
    with History(path) as history:
        yield fate, world, history


def kept(history: History, id_instance: str, message_id: str) -> dict[str, tuple[str, dict[str, int]]]:
    """Return the state of everybody by chat id, with the times that are known."""
    table = history.table(id_instance, message_id)
    marks = table.marks
    known = {}
    for row, who in enumerate(table.person):
        times = dict(zip(("sent", "delivered", "read"), marks.times[1:, row].tolist(), strict=True))
        known[table.people.chat_ids[who]] = marks.words[marks.codes[row]], {s: t for s, t in times.items() if t}
    return known


def test_every_status_that_was_published_is_known(month: tuple[Fate, World, History]) -> None:
    fate, world, history = month
    listable = [
        status.message_id
        for status in world.statuses
        if status.published_at < (START + (fate.runs[-1][1] * HOUR) - RHYTHM.find).timestamp()
    ]
    assert {status.message_id for status in history.statuses()} >= set(listable)


def test_whoever_could_be_seen_is_kept_with_the_state_that_could_be_seen_last(
    month: tuple[Fate, World, History],
) -> None:
    fate, world, history = month
    id_instance = history.accounts()[0].id_instance
    held = 0
    for status in world.statuses:
        known = kept(history, id_instance, status.message_id)
        truth = world.times(status.message_id)
        first = (status.published_at - START.timestamp()) / HOUR_S
        last_seen = max((at for at in _quarters(first, fate) if _steadily(fate, at)), default=None)
        sure = START.timestamp() + (last_seen * HOUR_S if last_seen is not None else -1)
        for receipt in world.receipts(status.message_id, sure) if last_seen is not None else []:
            state, _ = known[receipt["participant"]]
            assert ("sent", "delivered", "read").index(state) >= ("sent", "delivered", "read").index(receipt["status"])
            held += 1
        for chat_id, (state, times) in known.items():
            real = truth[chat_id]
            assert times[state] == getattr(real, f"{state}_at"), "the time of the state that was seen last is exact"
            assert all(getattr(real, f"{one}_at") == at for one, at in times.items()), "no time is made up"
    assert held > 100


def _quarters(first: float, fate: Fate) -> Iterator[float]:
    """Yield the quarters of the hours from ``first`` on in which the service still knew a status."""
    at = first
    while at < min(first + 29 * 24, fate.runs[-1][1]):
        yield at
        at += 0.25


def _steadily(fate: Fate, at: float) -> bool:
    """Tell whether the service could be asked at an hour, and for long enough afterwards to be sure that it was."""
    # After an outage an account is asked less and less often: up to a day later where the quota was used up.
    slack = SLACK / HOUR
    return all(fate.seen(at + step * 0.25) for step in range(int(slack * 4) + 2))


def test_what_was_seen_before_the_account_was_linked_anew_stays(month: tuple[Fate, World, History]) -> None:
    fate, world, history = month
    if fate.linked_anew > 744:
        assert all(status.read for status in history.statuses() if (START + MONTH - status.first_seen_at) > 2 * DAY)
        return
    id_instance = history.accounts()[0].id_instance
    for status in history.statuses():
        answers = [check.answer for check in history.checks(id_instance, status.message_id)]  # newest first
        assert answers == sorted(answers, key=lambda answer: answer != "empty"), "empty from then on"
        truth = world.truth(status.message_id, (START + fate.linked_anew * HOUR).timestamp())
        over = (START + fate.linked_anew * HOUR - status.first_seen_at) > DAY + HOUR
        assert not over or (status.recipients, status.delivered, status.read) == tuple(truth)


def test_a_watched_month_asks_a_sensible_number_of_questions(month: tuple[Fate, World, History]) -> None:
    _, world, history = month
    id_instance = history.accounts()[0].id_instance
    checks = sum(len(history.checks(id_instance, status.message_id)) for status in world.statuses)
    assert 9 * 30 < checks < 9 * 1_500

"""``python -m tests.bench.schedule [--quick]``: the schedule against a fixed round robin, on the sandbox's world.

A simulation, not a measurement: a month of an account goes by on a made-up clock, once for each way of asking, always
with the same number of questions. *Wait* is the time from a change (sent, delivered, read) to the question that shows
it, the time until the status is found in the list included; *delivered at* is the share of the times of delivery that
are known in the end: the service names only the latest state, so whoever reads before the next question has none.
"""

import argparse
import heapq
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.records import Check
from greenstat_desktop.core.schedule import FIND_EVERY, Watched, due_at, next_question
from greenstat_desktop.sandbox.reading import NEVER
from greenstat_desktop.sandbox.world import DAY_S, DEFAULT_SEED, KEPT_S, World, make_world

BEGIN: Final = int(datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp())
END: Final = BEGIN + 2 * DAY_S  # by then nothing changes any more
RECIPIENTS: Final = 250
SIZES: Final = ((1, 10), (1, 60), (1, 500), (40, 10), (40, 60), (40, 500))  # accounts, statuses of each
PACE_S: Final = 1.0

Moments: TypeAlias = NDArray[np.float64]
Asked: TypeAlias = list[list[float]]  # when each status was asked about, rising


@dataclass(frozen=True, slots=True)
class Life:
    """What is true of one status. All times are Unix seconds."""

    published_at: int
    found_at: float  # when the list of statuses first showed it
    sent: list[int]  # rising, as the other two
    delivered: list[int]
    read: list[int]
    pairs: NDArray[np.int64]  # [2, n]: when each of the delivered was delivered, and read; ``NEVER`` for not read

    def counts(self, at: float) -> tuple[int, int, int]:
        """Return how many were sent, delivered and read by then."""
        return bisect_right(self.sent, at), bisect_right(self.delivered, at), bisect_right(self.read, at)

    def both(self, after: float, until: float) -> int:
        """Count those who were delivered and read between two moments."""
        delivered, read = self.pairs
        return int(np.count_nonzero((delivered > after) & (read <= until)))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one way of asking came to."""

    calls: int
    waits: Moments  # seconds, one a change
    kept: NDArray[np.bool_]  # whether the time of delivery is known, for all who have one; in the lives' order
    too_soon: int  # questions less than the service's pace after the one before: each a 429


# What is true


def lives_of(world: World) -> list[Life]:
    """Return the statuses of a world, the oldest first; the list is asked for every ``FIND_EVERY``."""
    return [_life(world, status.message_id, status.published_at) for status in reversed(world.statuses)]


def _life(world: World, message_id: str, published_at: int) -> Life:
    times = world.times(message_id).values()
    every = FIND_EVERY.total_seconds()
    pairs = [(one.delivered_at, one.read_at or NEVER) for one in times if one.delivered_at is not None]
    return Life(
        published_at,
        found_at=(published_at // every + 1) * every,
        sent=sorted(one.sent_at for one in times),
        delivered=sorted(one.delivered_at for one in times if one.delivered_at is not None),
        read=sorted(one.read_at for one in times if one.read_at is not None),
        pairs=np.array(pairs, np.int64).reshape(-1, 2).T,
    )


# Ways of asking


def by_schedule(lives: Sequence[Life]) -> Asked:
    """Ask as ``core.schedule`` says."""
    awake_since = _time(lives[0].found_at)
    watched = {str(number): Watched(str(number), _time(life.published_at)) for number, life in enumerate(lives)}
    later = [(_time(life.found_at), str(number)) for number, life in enumerate(lives)]
    heapq.heapify(later)
    due: dict[str, Watched] = {}
    asked: Asked = [[] for _ in lives]
    free_at, end = awake_since, _time(END)
    while later or due:
        now = free_at if due else max(free_at, later[0][0])
        if now >= end:
            break
        while later and later[0][0] <= now:
            name = heapq.heappop(later)[1]
            due[name] = watched[name]
        question = next_question(due.values(), now, awake_since)
        assert question is not None
        one = due.pop(question[0].message_id)
        number = int(one.message_id)
        asked[number].append(now.timestamp())
        one = one.after(_check(one, lives[number], now))
        watched[one.message_id] = one
        free_at = now + timedelta(seconds=PACE_S)
        if (again := due_at(one, awake_since)) is not None:
            heapq.heappush(later, (again, one.message_id))
    return asked


def _check(known: Watched, life: Life, now: datetime) -> Check:
    at = now.timestamp()
    sent, delivered, read = life.counts(at)
    changed = 0
    if known.last_checked_at:
        changed = delivered - known.delivered + read - known.read - life.both(known.last_checked_at.timestamp(), at)
    return Check("", "", now, "ok", sent, delivered, read, sent - known.recipients, changed, 0)


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def round_robin(lives: Sequence[Life], calls: int) -> Asked:
    """Ask about all that the service still keeps in turns, evenly: the fixed interval."""
    return _in_turns(lives, calls, KEPT_S)


def round_robin_of_the_day(lives: Sequence[Life], calls: int) -> Asked:
    """Ask in turns, evenly, but only while a status can be seen: a fixed interval that knows the one thing to know."""
    return _in_turns(lives, calls, DAY_S + 120)


def _in_turns(lives: Sequence[Life], calls: int, kept_s: float) -> Asked:
    asked: Asked = [[] for _ in lives]
    ring: list[int] = []
    coming, place = 0, 0
    for now in _evenly([(life.found_at, min(life.published_at + kept_s, END)) for life in lives], calls):
        while coming < len(lives) and lives[coming].found_at <= now:
            ring.append(coming)
            coming += 1
        while ring and place < len(ring) and lives[ring[place]].published_at + kept_s < now:
            del ring[place]
        place = place if place < len(ring) else 0
        if ring:
            asked[ring[place]].append(now)
            place += 1
    return asked


def _evenly(spans: Iterable[tuple[float, float]], calls: int) -> Iterator[float]:
    """Yield so many moments at even steps over the union of the spans, which come in order."""
    joined: list[list[float]] = []
    for begin, end in spans:
        if joined and begin <= joined[-1][1]:
            joined[-1][1] = max(end, joined[-1][1])
        else:
            joined.append([begin, end])
    passed = np.cumsum([0.0] + [end - begin for begin, end in joined])
    moments = np.arange(calls) * (passed[-1] / calls)
    spans_of = np.searchsorted(passed, moments, side="right") - 1
    yield from (np.array([begin for begin, _ in joined])[spans_of] + moments - passed[spans_of]).tolist()


# What came of it


def outcome(lives: Sequence[Life], asked: Asked) -> Outcome:
    """Add up the waits, and see which times of delivery are known."""
    waits, kept = [], []
    for life, moments in zip(lives, asked, strict=True):
        checks = np.array([*moments, float("inf")])
        delivered, read = life.pairs[:, life.pairs[0] < life.pairs[1]]  # of the others, only reading is reported
        for changes in (life.sent, delivered, life.read):
            seen = checks[np.searchsorted(checks, changes)]
            waits.append(np.minimum(seen, END) - changes)
        kept.append(checks[np.searchsorted(checks, delivered)] < read)
    times = np.sort(np.concatenate([np.array(moments) for moments in asked]))
    too_soon = int((np.diff(times) < PACE_S - 1e-6).sum())
    return Outcome(len(times), np.concatenate(waits), np.concatenate(kept), too_soon)


def compared(statuses: int, seed: int, recipients: int = RECIPIENTS) -> dict[str, Outcome]:
    """Let one account's month go by, once for each way of asking, with equally many questions."""
    lives = lives_of(make_world(seed=seed, recipients=recipients, statuses=statuses, now=BEGIN))
    ours = outcome(lives, by_schedule(lives))
    others: dict[str, Callable[[Sequence[Life], int], Asked]] = {
        "round robin": round_robin, "the day's only": round_robin_of_the_day,
    }  # fmt: skip
    return {
        "schedule": ours,
        **{name: outcome(lives, other(lives, ours.calls)) for name, other in others.items()},
    }


def together(outcomes: Sequence[Outcome]) -> Outcome:
    """Add up the accounts: each has its own limits, so none waits for another."""
    return Outcome(
        sum(one.calls for one in outcomes),
        np.concatenate([one.waits for one in outcomes]),
        np.concatenate([one.kept for one in outcomes]),
        sum(one.too_soon for one in outcomes),
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Print one line for each size and way of asking."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.schedule", description=(__doc__ or "").split("\n")[2])
    parser.add_argument("--quick", action="store_true", help="leave out 500 statuses")
    quick = parser.parse_args(argv).quick
    line = "{:>8} {:>8}  {:<14} {:>9} {:>4} {:>9} {:>7} {:>13} {:>15}\n"
    say = sys.stdout.write
    heads = ("accounts", "statuses", "asked by", "calls", "429", "median s", "p95 s", "delivered at", "lost, kept here")
    say(line.format(*heads))
    with ProcessPoolExecutor() as workers:
        for accounts, statuses in SIZES:
            if quick and statuses == 500:
                continue
            seeds = range(DEFAULT_SEED, DEFAULT_SEED + accounts)
            months = list(workers.map(partial(compared, statuses), seeds))
            ways = {name: together([month[name] for month in months]) for name in months[0]}
            ours = ways["schedule"]
            for name, one in ways.items():
                lost = ~one.kept
                rescued = f"{ours.kept[lost].mean():.1%}" if one is not ours and lost.any() else ""
                median, p95 = np.percentile(one.waits, (50, 95))
                say(line.format(accounts, statuses, name, f"{one.calls:,}", one.too_soon, f"{median:,.0f}",
                                f"{p95:,.0f}", f"{one.kept.mean():.2%}", rescued))  # fmt: skip
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Every number that is shown, over thousands of made-up histories, held against counting in plain Python.

The same seeds each time: what fails once fails again, and says with which seed.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import sqrt
from statistics import median

import numpy as np
import pytest

from greenstat_desktop.core.audience import audience_of
from greenstat_desktop.core.comparison import EQUAL_AGES, compare
from greenstat_desktop.core.curves import reach_curve, time_to_read
from greenstat_desktop.core.groups import KINDS, by_kind, by_week, by_weekday
from greenstat_desktop.core.hours import LEAST_AN_HOUR, LEAST_STATUSES, WITHIN_S, hours_of
from greenstat_desktop.core.observed import DAY_S, figures
from greenstat_desktop.core.own_average import Measure, cards_of
from greenstat_desktop.core.proportions import LEAST_RECIPIENTS, Part
from greenstat_desktop.core.recipients.fold import Recipients
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.records import Status
from greenstat_desktop.core.summary import totals
from tests.core.statuses import KINDS as ALL_KINDS
from tests.core.statuses import START, Told
from tests.core.test_groups import check, monday
from tests.core.test_own_average import plainly as plain_average
from tests.tables import Row

HISTORIES = 2_000
MOST_PEOPLE = 36
THURSDAY = 3  # 1 January 1970
AGES = (None, 600, 3_600, 40_000, DAY_S, 2 * DAY_S)
PEOPLE = People(np.arange(1, MOST_PEOPLE + 1), [f"{number}@c.us" for number in range(MOST_PEOPLE)], [""] * MOST_PEOPLE)


@dataclass(frozen=True)
class Made:
    """One history: its statuses, and who received each."""

    told: list[Told]
    people: list[list[int]]  # of each status, the numbers of its rows' people, rising


def made(seed: int) -> Made:
    """Make up a history: mostly of a few statuses, now and then of enough for a best hour."""
    dice = random.Random(seed)
    large = seed % 20 == 0
    count = dice.randint(14, 18) if large else dice.randint(1, 3)
    ages = (40_000, DAY_S, 2 * DAY_S) if large else AGES
    people = [sorted(dice.sample(range(1, MOST_PEOPLE + 1), _size(dice))) for _ in range(count)]
    return Made([_told(dice, number, len(ones), ages) for number, ones in enumerate(people)], people)


def _size(dice: random.Random) -> int:
    return dice.choice((0, dice.randint(1, 12), dice.randint(30, MOST_PEOPLE)))


def _told(dice: random.Random, number: int, size: int, ages: Sequence[int | None]) -> Told:
    day, hour = dice.randrange(20), dice.choice((9, 9, 12, 18, dice.randrange(24)))
    since = START - START % DAY_S + day * DAY_S + hour * 3_600 + dice.randrange(3_600)
    age = dice.choice(ages)
    until = since + (age or 0) + dice.choice((0, 0, 500))

    def moment() -> int:
        return dice.choice((0, since - 30, *(since + int(dice.random() * (until - since)) for _ in range(3))))

    states = ("failed", "sent", "delivered", "read", "read")
    rows = tuple(
        Row(f"{one}@c.us", "", dice.choice(states), *(moment() for _ in range(3))) for one in range(size)
    )  # fmt: skip
    first = datetime.fromtimestamp(since, UTC)
    status = Status(
        "1",
        f"S{number}",
        dice.choice(ALL_KINDS),
        "",
        first,
        None if age is None else first + timedelta(seconds=age),
        size,
        sum(row.state in ("delivered", "read") for row in rows),
        sum(row.state == "read" for row in rows),
        published_after=dice.choice((None, first - timedelta(minutes=5), first - timedelta(hours=3))),
    )
    return Told(status, rows)


@pytest.fixture(scope="module")
def histories() -> list[Made]:
    return [made(seed) for seed in range(HISTORIES)]


def test_totals_and_medians(histories: list[Made]) -> None:
    for seed, one in enumerate(histories):
        for told in one.told:
            marks, states = told.observed.marks, Counter(row.state for row in told.rows)
            found, reading = totals(marks), time_to_read(marks, told.since)
            delivered = states["delivered"] + states["read"]
            assert (found.recipients, found.delivered, found.read) == (len(told.rows), delivered, states["read"]), seed
            assert (found.not_delivered, found.not_read) == (
                len(told.rows) - delivered,
                len(told.rows) - states["read"],
            ), seed
            taken = told.taken_by(10**9)
            assert reading.median_s == (median(taken) if taken else None), seed
            assert (reading.known, reading.readers) == (len(taken), states["read"]), seed


def test_the_bands_of_curves_and_what_was_known_at_an_age(histories: list[Made]) -> None:
    for seed, one in enumerate(histories):
        for told in one.told[:2]:
            observed = told.observed
            ages = np.array([300, WITHIN_S, DAY_S])
            curve = reach_curve(observed.marks, told.since, observed.until, ages)
            for place, age in enumerate(ages.tolist()):
                band = curve.read.least[place], curve.read.most[place]
                assert band == told.read_at(age), (seed, age)
                band = curve.delivered.least[place], curve.delivered.most[place]
                assert band == told.delivered_at(age), (seed, age)
                assert (figures(observed, age) is not None) == told.known_at(age), (seed, age)


def test_cards_beside_the_accounts_own_average_at_the_same_age(histories: list[Made]) -> None:
    for seed, one in enumerate(histories[::2]):
        own, *others = one.told
        cards = cards_of(own.observed, [other.observed for other in others])
        for card in cards.cards:
            usual, count = plain_average(own, others, card.measure)
            assert (card.statuses, card.usual is None) == (count, usual is None), (seed, card.measure)
            if card.usual and usual:
                assert (card.usual.least, card.usual.most) == pytest.approx((usual.least, usual.most)), seed
        assert cards.card(Measure.READ).value == own.status.read


def test_comparisons_and_their_intervals(histories: list[Made]) -> None:
    for seed, one in enumerate(made for made in histories if len(made.told) > 1):
        age_s, told = EQUAL_AGES[seed % len(EQUAL_AGES)], one.told[:8]
        lines = compare([each.observed for each in told], age_s).lines
        shares = [_read_at(each, age_s) for each in told]
        for line, share in zip(lines, shares, strict=True):
            assert (line.figures and line.figures.read) == share, seed
            first = shares[0]
            sure = line is not lines[0] and first and share and min(first.whole, share.whole) >= LEAST_RECIPIENTS
            assert (line.against is not None) == bool(sure), seed
            if line.against and share and first:
                least, _ = _newcombe(share.least, share.whole, first.most, first.whole)
                _, most = _newcombe(share.most, share.whole, first.least, first.whole)
                assert (line.against.interval.least, line.against.interval.most) == pytest.approx((least, most)), seed


def _read_at(told: Told, age_s: int | None) -> Part | None:
    if age_s is None:
        return Part(told.status.read, told.status.read, len(told.rows))
    return Part(*told.read_at(age_s), len(told.rows)) if told.known_at(age_s) else None


def _newcombe(part: int, whole: int, other_part: int, other_whole: int) -> tuple[float, float]:
    """Return the ends of a difference of shares, from the roots of Wilson's equation (p - P)² = z² P (1 - P) / n."""
    (low, high), (other_low, other_high) = _wilson(part, whole), _wilson(other_part, other_whole)
    share, other = part / whole, other_part / other_whole
    down = sqrt((share - low) ** 2 + (other_high - other) ** 2)
    up = sqrt((high - share) ** 2 + (other - other_low) ** 2)
    return share - other - down, share - other + up


def _wilson(part: int, whole: int) -> tuple[float, float]:
    share, spread = part / whole, 1.959964**2 / whole
    a, b, c = 1 + spread, -2 * share - spread, share * share
    root = sqrt(max(0.0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def test_the_rows_of_audiences_and_their_segments(histories: list[Made]) -> None:
    for seed, one in enumerate(histories):
        parts = []
        plain: dict[int, list[tuple[bool, int, int]]] = defaultdict(list)  # of each person: read, when, seconds taken
        for told, people in zip(one.told, one.people, strict=True):
            parts.append((told.since, Recipients(np.array(people, np.int64), told.observed.marks)))
            for person, row in zip(people, told.rows, strict=True):
                read = row.state == "read"
                plain[person].append((read, row.read if read else 0, max(0, row.read - told.since)))
        audience = audience_of(PEOPLE, parts)
        assert PEOPLE.ids[audience.person].tolist() == sorted(plain), seed
        rows = zip(
            audience.received.tolist(), audience.read.tolist(), audience.last_read.tolist(), audience.codes.tolist(),
            audience.median_s.tolist(), strict=True,
        )  # fmt: skip
        for person, (received, read, last, code, middle) in zip(sorted(plain), rows, strict=True):
            theirs = plain[person]
            reads, taken = sum(here for here, _, _ in theirs), [took for _, at, took in theirs if at]
            assert (received, read, last) == (len(theirs), reads, max(at for _, at, _ in theirs)), seed
            assert audience.words[code] == _segment(len(theirs), reads), seed
            assert middle == median(taken) if taken else np.isnan(middle), seed


def _segment(received: int, read: int) -> str:
    if received < 5:
        return "too_few"
    if not read:
        return "never"
    return "always" if read * 10 >= received * 8 else "often" if read * 10 >= received * 4 else "sometimes"


def test_heat_and_the_best_hour_to_publish(histories: list[Made]) -> None:
    best = 0
    for seed, one in enumerate(histories[::2]):
        found = hours_of((told.observed for told in one.told), UTC)
        reads = [row.read for told in one.told for row in told.rows if row.state == "read"]
        known = [at for at in reads if at]
        week = Counter((at // DAY_S + THURSDAY) % 7 * 24 + at // 3_600 % 24 for at in known)
        assert {place: n for place, n in enumerate(found.reads.reads.ravel().tolist()) if n} == week, seed
        assert found.reads.untimed == len(reads) - len(known), seed
        hour = _best_hour([told for told in one.told if told.known_at(WITHIN_S) and told.observed.publication_known])
        assert (found.publishing.best.hour if found.publishing.best else None) == hour, seed
        best += hour is not None
    assert best > 10  # so that the question was put at all


def _best_hour(used: Sequence[Told]) -> int | None:
    by_hour: dict[int, list[Told]] = defaultdict(list)
    for told in used:
        by_hour[told.status.first_seen_at.hour].append(told)
    rates = {}
    for hour, there in by_hour.items():
        people = sum(len(one.rows) for one in there)
        if len(there) >= LEAST_AN_HOUR and people >= LEAST_RECIPIENTS:
            rates[hour] = sum(one.read_at(WITHIN_S)[0] for one in there) / people, len(there)
    if len(used) < LEAST_STATUSES or len(rates) < 2:
        return None
    return max(sorted(rates), key=lambda hour: rates[hour])


def test_weeks_kinds_and_weekdays(histories: list[Made]) -> None:
    for one in histories:
        statuses = [told.status for told in one.told]
        check(by_weekday(statuses, UTC), statuses, lambda status: status.first_seen_at.weekday())  # type: ignore[arg-type]
        weeks = by_week(statuses, UTC)
        check(weeks, statuses, lambda status: monday(status.first_seen_at.date()))  # type: ignore[arg-type]
        for newer, older in pairwise(weeks.groups):
            if newer.key - older.key == timedelta(weeks=1) and newer.against:
                least, most = _newcombe(newer.read.least, newer.read.whole, older.read.least, older.read.whole)
                assert (newer.against.interval.least, newer.against.interval.most) == pytest.approx((least, most))
        of_kinds = [status for status in statuses if status.kind in KINDS]
        check(by_kind(statuses), of_kinds, lambda status: status.kind)  # type: ignore[arg-type]

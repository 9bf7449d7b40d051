"""Hours of reading and of publishing, held against counting with the clock of a real zone, clock changes and all."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.choice import Choice
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.hours import LEAST_READS, LEAST_STATUSES, WITHIN_S, PublishingHours, hours_of
from greenstat_desktop.core.insights import read_hours
from greenstat_desktop.core.local_time import hours_of_week
from greenstat_desktop.core.observed import Observed
from greenstat_desktop.core.proportions import Part, difference
from greenstat_desktop.core.records import Status
from greenstat_desktop.sandbox.world import make_world
from tests.core.made_up import START, Clock, Service
from tests.core.statuses import Told, several
from tests.tables import Row, table_of

ZONES = ["Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Chatham", "UTC"]
zones = st.sampled_from(sorted(set(ZONES) & available_timezones()) or ["UTC"])


@given(zones, st.lists(st.integers(1, 2**32 - 1), max_size=12))
def test_an_hour_of_the_week_is_what_the_zones_clock_showed(name: str, seconds: list[int]) -> None:
    zone = ZoneInfo(name)
    local = [datetime.fromtimestamp(one, UTC).astimezone(zone) for one in seconds]
    expected = [one.weekday() * 24 + one.hour for one in local]
    assert hours_of_week(np.array(seconds, np.uint32), zone).tolist() == expected


@settings(max_examples=100, deadline=None)
@given(several(0, 12), zones)
def test_hours_are_those_of_counting_one_by_one(made: list[Told], name: str) -> None:
    zone = ZoneInfo(name)
    found = hours_of((one.observed for one in made), zone)
    reads = [row.read for one in made for row in one.rows if row.state == "read"]
    moments = [datetime.fromtimestamp(at, UTC).astimezone(zone) for at in reads if at]
    counted = Counter((one.weekday(), one.hour) for one in moments)
    week = {
        (day, hour): int(n) for day, row in enumerate(found.reads.reads.tolist()) for hour, n in enumerate(row) if n
    }
    assert week == counted
    assert (found.reads.total, found.reads.untimed, found.reads.statuses) == (
        len(moments),
        len(reads) - len(moments),
        len(made),
    )
    used = [one for one in made if one.known_at(WITHIN_S) and one.observed.publication_known]
    assert (found.publishing.statuses, found.publishing.left_out) == (len(used), len(made) - len(used))
    for hour in found.publishing.hours:
        here = [one for one in used if one.status.first_seen_at.astimezone(zone).hour == hour.hour]
        read = [one.read_at(WITHIN_S) for one in here]
        size = sum(len(one.rows) for one in here)
        assert hour.statuses == len(here) > 0
        assert hour.read == Part(sum(one[0] for one in read), sum(one[1] for one in read), size)


def published(at: datetime, readers: int, number: int) -> Observed:
    """Make a status to 40 people, of whom so many read it within an hour."""
    begun = int(at.timestamp())
    rows = [
        Row(f"{one}@c.us", state="read" if one < readers else "sent", sent=begun, read=begun + 1800)
        for one in range(40)
    ]
    status = Status("1", f"S{number}", "text", "", at, at + timedelta(hours=30), 40, readers, readers)
    return Observed(status, table_of(*rows).marks)


def at_hours(*hours: tuple[int, int, int]) -> PublishingHours:
    """Publish (hour, how many statuses, how many readers each)."""
    day = datetime(2026, 11, 2, tzinfo=UTC)
    statuses = [
        published(day + timedelta(days=number, hours=hour), readers, number)
        for hour, count, readers in hours
        for number in range(count)
    ]
    return hours_of(statuses, UTC).publishing


def test_the_best_hour_is_the_one_with_most_readers_and_says_how_sure_it_is() -> None:
    publishing = at_hours((9, 5, 10), (18, 5, 30), (20, 2, 40))
    assert publishing.best
    assert (publishing.best.hour, publishing.best.statuses, publishing.best.read) == (18, 5, Part(150, 150, 200))
    # Twenty o'clock has too few statuses: it is not the best, nor what the best is held against.
    assert publishing.best.against == difference(Part(150, 150, 200), Part(50, 50, 200))
    assert publishing.best.against
    assert publishing.best.against.sure


def test_too_few_statuses_or_hours_have_no_best() -> None:
    assert at_hours((9, 4, 10), (18, LEAST_STATUSES - 5, 30)).best is None
    assert at_hours((9, LEAST_STATUSES + 5, 10), (18, 2, 30)).best is None
    assert at_hours().best is None


def test_too_few_reads_have_no_heat() -> None:
    day = datetime(2026, 11, 2, 12, tzinfo=UTC)  # a Monday
    few = hours_of([published(day, 33, 1)], UTC).reads
    assert (few.total, few.enough) == (33, False)
    enough = hours_of([published(day + timedelta(weeks=number), 40, number) for number in range(3)], UTC).reads
    assert enough.total >= LEAST_READS
    assert divmod(int(enough.reads.argmax()), 24) == (0, 12)


def test_the_hours_are_what_the_sandbox_knows_to_be_true() -> None:
    service = Service(make_world(seed=9, recipients=70, statuses=12, now=START.timestamp()), Clock())
    world = service.world
    zone = ZoneInfo("UTC")
    with History(None) as history:
        collector = service.collector(history)
        for status in world.statuses:
            collector.check(service.account, status.message_id, CancelToken())
        now = service.clock.seconds()
        found = read_hours(history, service.account.id_instance, Choice(), zone)
    reads = [
        datetime.fromtimestamp(times.read_at, zone)
        for status in world.statuses
        for times in world.times(status.message_id).values()
        if times.read_at is not None and times.read_at <= now
    ]
    # The newest statuses are still being read while they are asked about one by one.
    assert abs(found.reads.total - len(reads)) <= 3
    counted = Counter((one.weekday(), one.hour) for one in reads)
    away = sum(
        abs(int(n) - counted[day, hour]) for day, row in enumerate(found.reads.reads) for hour, n in enumerate(row)
    )
    assert away <= 3
    assert sum(hour.statuses for hour in found.publishing.hours) + found.publishing.left_out == 12

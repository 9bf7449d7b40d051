"""Weeks, kinds and weekdays, held against adding up one by one."""

from collections import defaultdict
from collections.abc import Callable, Hashable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.groups import KINDS, Group, Groups, by_kind, by_week, by_weekday
from greenstat_desktop.core.observed import DAY_S
from greenstat_desktop.core.proportions import Part, difference
from greenstat_desktop.core.records import Kind, Status

NIGHT = datetime(2026, 10, 24, 20, tzinfo=UTC)  # Berlin's clocks are set back in the next night
BERLIN = pytest.mark.skipif("Europe/Berlin" not in available_timezones(), reason="needs the system's zones")


@st.composite
def statuses(draw: st.DrawFn) -> Status:
    size = draw(st.integers(0, 200))
    delivered = draw(st.integers(0, size))
    first = NIGHT + timedelta(seconds=draw(st.integers(-30 * DAY_S, 30 * DAY_S)))
    age = draw(st.sampled_from([None, 3_600, DAY_S, 3 * DAY_S]))
    checked = None if age is None else first + timedelta(seconds=age)
    kind: Kind = draw(st.sampled_from([*KINDS, "other", "deleted"]))
    return Status("1", "S", kind, "", first, checked, size, delivered, draw(st.integers(0, delivered)))


many = st.lists(statuses(), max_size=20)


def check(groups: Groups[Hashable], used: list[Status], key: Callable[[Status], Hashable]) -> None:
    by_key: dict[Hashable, list[Status]] = defaultdict(list)
    done = [one for one in used if one.last_checked_at and one.last_checked_at - one.first_seen_at >= timedelta(days=1)]
    for one in done:
        if one.recipients:
            by_key[key(one)].append(one)
    assert {group.key: group.statuses for group in groups.groups} == {key: len(ones) for key, ones in by_key.items()}
    assert groups.left_out == len(used) - len(done)
    for group in groups.groups:
        assert group.read == together(by_key[group.key])
        assert group.delivered.most == sum(one.delivered for one in by_key[group.key])


def together(ones: list[Status]) -> Part:
    read = sum(one.read for one in ones)
    return Part(read, read, sum(one.recipients for one in ones))


@given(many)
def test_kinds_are_added_up_one_by_one_each_against_the_others(made: list[Status]) -> None:
    used = [one for one in made if one.kind in KINDS]
    groups = by_kind(made)
    check(groups, used, lambda one: one.kind)  # type: ignore[arg-type]
    for group in groups.groups:
        rest = [other.read for other in groups.groups if other is not group]
        whole = Part(sum(one.least for one in rest), sum(one.most for one in rest), sum(one.whole for one in rest))
        assert group.against == difference(group.read, whole)
    assert [group.key for group in groups.groups] == [kind for kind in KINDS if kind in {g.key for g in groups.groups}]


@BERLIN
@given(many)
def test_weeks_and_weekdays_are_those_of_the_zone(made: list[Status]) -> None:
    zone = ZoneInfo("Europe/Berlin")
    check(by_weekday(made, zone), made, lambda one: one.first_seen_at.astimezone(zone).weekday())  # type: ignore[arg-type]
    weeks = by_week(made, zone)
    check(weeks, made, lambda one: monday(one.first_seen_at.astimezone(zone).date()))  # type: ignore[arg-type]
    assert [group.key for group in weeks.groups] == sorted((group.key for group in weeks.groups), reverse=True)
    known: dict[date, Group[date]] = {group.key: group for group in weeks.groups}
    for week, group in known.items():
        before = known.get(week - timedelta(days=7))
        assert group.against == (difference(group.read, before.read) if before else None)


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())

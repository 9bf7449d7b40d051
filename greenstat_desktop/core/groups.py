"""Statuses week by week, kind by kind, weekday by weekday: what they came to together. Pure; no recipient is read.

Only statuses whose day was over when they were last asked about are counted: the younger ones would come off too badly.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Final, Generic, TypeVar

from greenstat_desktop.core.proportions import Difference, Part, difference
from greenstat_desktop.core.records import Kind, Status

K = TypeVar("K", bound=Hashable)

KINDS: Final[tuple[Kind, ...]] = ("text", "image", "video", "voice")
_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Group(Generic[K]):
    """Some statuses together. People are counted once for every status they received."""

    key: K  # the week's Monday; the kind; the weekday, Monday 0
    statuses: int
    delivered: Part  # out of all their recipients
    read: Part  # likewise; a lower bound
    against: Difference | None  # of the read share: to the week before, or to all the other groups; None: too few


@dataclass(frozen=True, slots=True)
class Groups(Generic[K]):
    """The groups that have statuses."""

    groups: tuple[Group[K], ...]
    left_out: int  # statuses whose day was not over yet, or that nobody asked about since


@dataclass(frozen=True, slots=True)
class Grouped:
    """The same statuses in every grouping."""

    statuses: int  # all of them, also those left out
    weeks: Groups[date]
    kinds: Groups[Kind]
    weekdays: Groups[int]


def grouped(statuses: Sequence[Status], zone: tzinfo | None = None) -> Grouped:
    """Group by week, by kind and by weekday. ``zone``: as in ``by_week``."""
    return Grouped(len(statuses), by_week(statuses, zone), by_kind(statuses), by_weekday(statuses, zone))


def by_week(statuses: Iterable[Status], zone: tzinfo | None = None) -> Groups[date]:
    """Group by the week of publication, Monday to Sunday, the newest first, each against the calendar week before it.

    ``zone``: where Monday begins; None: the system's own.
    """

    def monday(status: Status) -> date:
        day = status.first_seen_at.astimezone(zone).date()
        return day - timedelta(days=day.weekday())

    sums, left_out = _summed(statuses, monday)
    groups = tuple(
        Group(week, *sums[week], _against(sums[week], sums.get(week - _WEEK))) for week in sorted(sums, reverse=True)
    )
    return Groups(groups, left_out)


def by_kind(statuses: Iterable[Status]) -> Groups[Kind]:
    """Group by text, image, video and voice, in this order, each against all the others; other kinds are left aside."""
    sums, left_out = _summed((status for status in statuses if status.kind in KINDS), lambda status: status.kind)
    return Groups(_among_others(sums, KINDS), left_out)


def by_weekday(statuses: Iterable[Status], zone: tzinfo | None = None) -> Groups[int]:
    """Group by the weekday of publication, Monday (0) first, each against all the others. ``zone``: as above."""
    sums, left_out = _summed(statuses, lambda status: status.first_seen_at.astimezone(zone).weekday())
    return Groups(_among_others(sums, range(7)), left_out)


_Sums = tuple[int, Part, Part]  # statuses, delivered, read


def _summed(statuses: Iterable[Status], key: Callable[[Status], K]) -> tuple[dict[K, _Sums], int]:
    counts: dict[K, list[int]] = {}  # statuses, delivered, read, recipients: plain numbers, as a year has thousands
    left_out = 0
    for status in statuses:
        if status.last_checked_at is None or status.last_checked_at - status.first_seen_at < _DAY:
            left_out += 1
        elif status.recipients:
            count = counts.setdefault(key(status), [0, 0, 0, 0])
            count[0] += 1
            count[1] += status.delivered
            count[2] += status.read
            count[3] += status.recipients
    return {group: _sums_of(*count) for group, count in counts.items()}, left_out


def _among_others(sums: dict[K, _Sums], order: Sequence[K]) -> tuple[Group[K], ...]:
    groups = []
    for key in (key for key in order if key in sums):
        rest = _NONE
        for other, more in sums.items():
            rest = rest if other == key else _added(rest, more)
        groups.append(Group(key, *sums[key], _against(sums[key], rest)))
    return tuple(groups)


def _sums_of(statuses: int, delivered: int, read: int, recipients: int) -> _Sums:
    return statuses, Part(delivered, delivered, recipients), Part(read, read, recipients)


def _added(one: _Sums, other: _Sums) -> _Sums:
    return one[0] + other[0], one[1].plus(other[1]), one[2].plus(other[2])


def _against(one: _Sums, other: _Sums | None) -> Difference | None:
    return difference(one[2], other[2]) if other else None


_NONE: Final[_Sums] = (0, Part(0, 0, 0), Part(0, 0, 0))

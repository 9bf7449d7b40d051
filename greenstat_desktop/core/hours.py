"""When people read, hour by hour of the week, and at which hour publishing brought most readers. Pure.

Hours are those of the clocks in one zone. Below stated numbers nothing is concluded: the numbers stay in sight all the
same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.local_time import hours_of_week
from greenstat_desktop.core.observed import HOUR_S, Observed, figures
from greenstat_desktop.core.proportions import Difference, Part, difference
from greenstat_desktop.core.recipients.marks import READ

Week: TypeAlias = NDArray[np.int64]  # reads, int64[7, 24]: Monday first, hours from 0

LEAST_READS: Final = 100  # for a heat map to be more than chance
LEAST_STATUSES: Final = 10  # of which the first six hours are known, for a best hour
LEAST_AN_HOUR: Final = 3  # statuses published at an hour, for it to take part
WITHIN_S: Final = 6 * HOUR_S

_Sums: TypeAlias = tuple[int, Part, Part]  # statuses, delivered, read
_NONE: Final[_Sums] = (0, Part(0, 0, 0), Part(0, 0, 0))


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """How many reads fell into each hour of the week. One person counts once for every status they read."""

    reads: Week
    statuses: int
    untimed: int  # reads whose time is not known; they are in no hour

    @property
    def total(self) -> int:
        """All reads in the map."""
        return int(self.reads.sum())

    @property
    def enough(self) -> bool:
        """Whether there are ``LEAST_READS``: if not, say "too few" and show no heat."""
        return self.total >= LEAST_READS


@dataclass(frozen=True, slots=True)
class PublishingHour:
    """The statuses published at one hour of the day, together, and what they came to within six hours."""

    hour: int  # 0 to 23, by the clocks of the zone
    statuses: int
    delivered: Part  # out of all their recipients, who count once for every status
    read: Part  # likewise; a lower bound
    against: Difference | None  # of the read share to all other hours that take part; None: too few

    @property
    def enough(self) -> bool:
        """Whether it takes part in finding the best: at least ``LEAST_AN_HOUR`` statuses, and recipients enough."""
        return _takes_part((self.statuses, self.delivered, self.read))


@dataclass(frozen=True, slots=True)
class PublishingHours:
    """The hours at which anything was published, from 0 to 23."""

    hours: tuple[PublishingHour, ...]
    statuses: int  # that these are of
    left_out: int  # whose publication or first six hours are not known

    @property
    def best(self) -> PublishingHour | None:
        """The hour whose statuses were read by the greatest share within six hours; None where there are too few.

        Too few are fewer than ``LEAST_STATUSES`` in all, or fewer than two hours with enough to be told apart. Whether
        it is better for certain says ``against``.
        """
        candidates = [hour for hour in self.hours if hour.enough]
        if self.statuses < LEAST_STATUSES or len(candidates) < 2:
            return None
        return max(candidates, key=lambda hour: (hour.read.least / hour.read.whole, hour.statuses))


@dataclass(frozen=True, slots=True, eq=False)
class Hours:
    """When people read, and when to publish."""

    reads: HeatMap
    publishing: PublishingHours


def hours_of(statuses: Iterable[Observed], zone: tzinfo | None = None) -> Hours:
    """Count the reads of these statuses by hour of the week, and what they came to by their hour of publication.

    ``zone``: whose clocks; None: the system's own. The statuses are looked at one by one, and not kept.
    """
    times, count, readers = [np.empty(0, np.uint32)], 0, 0
    sums: dict[int, _Sums] = {}
    for one in statuses:
        count += 1
        read = one.marks.times[READ][one.marks.codes >= one.marks.words.index("read")]
        readers += len(read)
        times.append(read[read > 0])
        if one.publication_known and (early := figures(one, WITHIN_S)):
            hour = one.status.first_seen_at.astimezone(zone).hour
            sums[hour] = _added(sums.get(hour, _NONE), (1, early.delivered, early.read))
    known = np.concatenate(times)
    week = np.bincount(hours_of_week(known, zone), minlength=7 * 24).reshape(7, 24)
    used = sum(one[0] for one in sums.values())
    hours = tuple(_hour(hour, sums) for hour in sorted(sums))
    return Hours(HeatMap(week, count, readers - len(known)), PublishingHours(hours, used, count - used))


def _hour(hour: int, sums: Mapping[int, _Sums]) -> PublishingHour:
    rest = _NONE
    for other, more in sums.items():
        rest = _added(rest, more) if other != hour and _takes_part(more) else rest
    return PublishingHour(hour, *sums[hour], difference(sums[hour][2], rest[2]))


def _takes_part(sums: _Sums) -> bool:
    statuses, _, read = sums
    return statuses >= LEAST_AN_HOUR and not read.too_few


def _added(one: _Sums, other: _Sums) -> _Sums:
    return one[0] + other[0], one[1].plus(other[1]), one[2].plus(other[2])

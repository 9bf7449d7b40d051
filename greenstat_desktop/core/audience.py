"""The people of many statuses: how many each received and read, how fast, and when last. Pure.

A person counts only over statuses they were a recipient of, whatever became of it: *received* counts those, and is what
*read* is out of. Read is a lower bound: people may hide read receipts.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.recipients.fold import Recipients
from greenstat_desktop.core.recipients.marks import READ, Codes, Marks, Rows, Times
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import Key
from greenstat_desktop.core.segments import WORDS, segments

Counts: TypeAlias = NDArray[np.uint32]

_GREATEST: Final = 0xFFFF_FFFF


class AudienceColumn(Enum):
    """What an audience can be sorted by. The values are the names of the command line and of CSV files."""

    NAME = "name"
    PHONE = "phone"
    COUNTRY = "country"
    RECEIVED = "received"
    READ = "read"
    READ_RATE = "read_rate"
    MEDIAN = "median_s"
    LAST_READ = "last_read_at"
    SEGMENT = "segment"


@dataclass(frozen=True, slots=True, eq=False)
class Audience:
    """Everyone who received at least one of some statuses, n rows in the order of the history's people.

    It is arranged as the recipients of one status are (``core.recipients.table.arrange``), with ``AudienceColumn`` to
    sort by and the words of ``core.segments`` to filter by.
    """

    people: People = field(repr=False)
    person: Rows  # intp[n], each row's place in ``people``; rising
    received: Counts  # uint32[n], statuses; 1 at least
    read: Counts  # uint32[n], statuses
    timed: Counts  # uint32[n], of ``read`` those whose time of reading is known
    median_s: NDArray[np.float64]  # seconds from first seen to read, of the timed; NaN where there are none
    last_read: Times  # uint32[n], Unix seconds; 0 is unknown
    codes: Codes  # uint8[n], the segment by ``words``
    statuses: int  # how many statuses these are
    country_names: Mapping[str, str] = field(default_factory=dict, repr=False)  # by ISO 3166 code, as they sort

    def __len__(self) -> int:
        return len(self.person)

    @property
    def words(self) -> tuple[str, ...]:
        """The segments by code."""
        return WORDS

    @property
    def read_rate(self) -> NDArray[np.float64]:
        """Read out of received, float64[n], 0 to 1; a lower bound."""
        rate: NDArray[np.float64] = self.read / self.received
        return rate

    @property
    def reads(self) -> int:
        """How often any of the statuses was read by anybody."""
        return int(self.read.sum())

    def counts(self) -> dict[str, int]:
        """Count the people in each segment; all five are there."""
        return dict(zip(WORDS, np.bincount(self.codes, minlength=len(WORDS)).tolist(), strict=True))

    def key(self, column: AudienceColumn) -> Key:
        """Return each row's sort key: an unsigned integer that rises with the value, 0 where it is absent.

        Absent are the names and numbers nobody knows, countries and times likewise, and the segment of those who
        received too few; nought read is a value.
        """
        return _KEYS[column](self)

    def prepare(self) -> None:
        """Work out sort keys and search text now, on this thread, so that the first click finds them ready."""
        self.people.prepare()
        _ = self.people.regions


def audience_of(
    people: People,
    statuses: Iterable[tuple[int, Recipients]],
    *,
    country_names: Mapping[str, str] | None = None,
    cancel: CancelToken | None = None,
) -> Audience:
    """Sum up statuses by person.

    ``statuses``: of each, when it was first seen (Unix seconds) and its recipients. ``people``: everybody of the
    account; a number that is not among them is left out. The median is of the times from first
    seen to read, as in ``core.curves.time_to_read``: reading before first seen counts as at once.

    Raises:
        Cancelled: between two statuses.
    """
    tally = _Tally(people)
    number = 0
    for number, (since, recipients) in enumerate(statuses, 1):  # noqa: B007 - it is how many there were
        if cancel:
            cancel.check()
        tally.add(since, recipients)
    return tally.summed_up(number, country_names or {})


class _Tally:
    """Columns over all people of an account, added up status by status."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._received, self._read, self._last_read = (np.zeros(len(people), np.uint32) for _ in range(3))
        self._taken: list[NDArray[np.uint64]] = []  # of each reader's time: who, by place, and the seconds it took
        self._alike = _Alike(people, np.empty(0, np.int64))

    def add(self, since: int, recipients: Recipients) -> None:
        # Most statuses go to the same people as the one before.
        same = recipients.people is self._alike.numbers or np.array_equal(recipients.people, self._alike.numbers)
        if not same:
            self._take_over()
            self._alike = _Alike(self._people, recipients.people)
        times = self._alike.add(recipients.marks)
        if since:
            timed = np.flatnonzero(times > 0)  # in booleans numpy finds them in a fifth of the time
            took = np.maximum(times.take(timed), np.uint32(since)) - np.uint32(since)
            self._taken.append(self._alike.who.take(timed) | took)

    def summed_up(self, statuses: int, country_names: Mapping[str, str]) -> Audience:
        self._take_over()
        person = np.flatnonzero(self._received)
        timed, median_s = self._medians()
        received, read = self._received[person], self._read[person]
        return Audience(
            self._people,
            person,
            received,
            read,
            timed[person],
            median_s[person],
            self._last_read[person],
            segments(received, read),
            statuses,
            country_names,
        )

    def _take_over(self) -> None:
        alike, there = self._alike, self._alike.there
        # Within one status everybody stands once: fancy indexing adds as a loop would.
        places = alike.places[there]
        self._received[places] += np.uint32(alike.statuses)
        self._read[places] += alike.read[there]
        self._last_read[places] = np.maximum(self._last_read[places], alike.last_read[there])

    def _medians(self) -> tuple[Counts, NDArray[np.float64]]:
        """Return how many times each person's median is of, and the median in seconds."""
        # Person and time are one integer: sorted as such, each person's times stand together, and in order.
        both = np.concatenate([np.empty(0, np.uint64), *self._taken])
        both.sort()
        timed = np.bincount((both >> np.uint64(32)).astype(np.intp), minlength=len(self._people))
        ends = np.cumsum(timed)
        upper = np.minimum(ends - timed + timed // 2, max(len(both) - 1, 0))
        lower = np.maximum(upper - (timed % 2 == 0), 0)
        taken = (both & np.uint64(_GREATEST)).astype(np.float64) if len(both) else np.zeros(1)
        median_s = np.where(timed > 0, (taken[lower] + taken[upper]) / 2, np.nan)
        return timed.astype(np.uint32), median_s


class _Alike:
    """Columns over the recipients of statuses that went to the same people."""

    def __init__(self, people: People, numbers: NDArray[np.int64]) -> None:
        self.numbers, ids = numbers, people.ids
        self.places = np.minimum(np.searchsorted(ids, numbers), max(len(ids) - 1, 0))
        self.there = ids[self.places] == numbers if len(ids) else np.zeros(len(numbers), np.bool_)
        self.who = self.places.astype(np.uint64) << np.uint64(32)
        self.statuses = 0
        self.read, self.last_read = np.zeros(len(numbers), np.uint32), np.zeros(len(numbers), np.uint32)

    def add(self, marks: Marks) -> Times:
        """Add a status; return when each of its recipients read it, 0 where they did not, or nobody knows."""
        read = (marks.codes >= marks.words.index("read")) & self.there
        times: Times = marks.times[READ] * read
        self.statuses += 1
        self.read += read
        np.maximum(self.last_read, times, out=self.last_read)
        return times


def _rate_key(audience: Audience) -> Key:
    # Thirty-one bits tell any two rates apart as long as nobody received more than 46,340 statuses.
    return ((audience.read.astype(np.uint64) << np.uint64(31)) // audience.received + np.uint64(1)).astype(np.uint32)


def _median_key(audience: Audience) -> Key:
    halves = np.nan_to_num(audience.median_s * 2, nan=-1.0) + 1  # the middle of two whole seconds is a half
    return np.minimum(halves, _GREATEST).astype(np.uint32)


def _country_key(audience: Audience) -> Key:
    people, named = audience.people, audience.country_names
    nameless = sorted(region for region in set(people.regions) if region and region not in named)
    place = {region: number for number, region in enumerate((*named, *nameless), 1)} | {"": 0}
    ranks = np.fromiter((place[region] for region in people.regions), np.uint32, len(people))
    return ranks[audience.person]


_KEYS: dict[AudienceColumn, Callable[[Audience], Key]] = {
    AudienceColumn.NAME: lambda audience: audience.people.name_rank[audience.person],
    AudienceColumn.PHONE: lambda audience: audience.people.phone_rank[audience.person],
    AudienceColumn.COUNTRY: _country_key,
    AudienceColumn.RECEIVED: lambda audience: audience.received,
    AudienceColumn.READ: lambda audience: audience.read + np.uint32(1),
    AudienceColumn.READ_RATE: _rate_key,
    AudienceColumn.MEDIAN: _median_key,
    AudienceColumn.LAST_READ: lambda audience: audience.last_read,
    AudienceColumn.SEGMENT: lambda audience: audience.codes,
}

"""How a status made its way: who had it and who had read it by when, and how long reading took. Pure.

The service tells a person's state and, at best, the second in which it came about. Whoever is found *read* was
delivered too, at a moment that nobody wrote down: it has bounds, and no more. So a curve is a band, at least so many
and at most so many, which is as thin as a line wherever every moment is known.

Everything is counted from when the status was first seen, since the service never tells when it was published. First
seen is an upper bound of that (contract section 2.2): true ages are these or greater.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.marks import READ, SENT

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.marks import Marks

Ages: TypeAlias = NDArray[np.int64]  # seconds since the status was first seen
Counts: TypeAlias = NDArray[np.int64]  # people
_Moments: TypeAlias = tuple[NDArray[np.int64], NDArray[np.int64]]  # the earliest and the latest, Unix seconds

_HOUR_S: Final = 3_600
_STEPS: Final = ((2, 300), (6, 900), (48, _HOUR_S), (7 * 24, 6 * _HOUR_S))  # up to so many hours, every so many seconds
_LAST_STEP_S: Final = 24 * _HOUR_S


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """How many people had got somewhere, age by age. Both counts rise, and meet where every moment is known."""

    least: Counts  # int64[k], those who had for certain
    most: Counts  # int64[k], those who may have had

    @property
    def exact(self) -> bool:
        """Whether it is a line: no moment is a mere bound, as far as these ages show."""
        return bool(np.array_equal(self.least, self.most))


@dataclass(frozen=True, slots=True, eq=False)
class ReachCurve:
    """How a status made its way, at k ages. Delivered counts the read; read is a lower bound all the same."""

    ages: Ages  # int64[k]
    delivered: Band
    read: Band


@dataclass(frozen=True, slots=True)
class TimeToRead:
    """How long people took to read a status, and out of how many that is known."""

    median_s: float | None  # from first seen to read, so rather too short than too long; None where nobody's is known
    known: int  # readers whose time of reading the service told
    readers: int  # all who read it, as far as they let anybody know


def reach_curve(marks: Marks, since: int, until: int, ages: Ages | None = None) -> ReachCurve:
    """Count who had received and who had read a status at each of these ``ages``.

    ``since``: when the status was first seen; ``until``: when it was last asked about; Unix seconds both. Ages beyond
    that show what was known then. ``ages``: in any order; None takes ``round_ages`` up to ``until``.

    A moment that is known counts from itself on. Of the others:

    - *delivered* without a time, or with one later than the time of reading, lies between *sent*, or else ``since``,
      and *read*, or else ``until``;
    - *read* without a time lies between *delivered*, or else *sent*, or else ``since``, and ``until``.

    Moments outside of ``since`` and ``until`` count at these; at ``until`` every band ends in one number. Times of a
    state that a person has not reached are ignored.
    """
    until = max(since, until)
    ages = round_ages(until - since) if ages is None else ages
    bands = [
        Band(*(_reached(np.clip(moments, since, until) - since, ages) for moments in (latest, earliest)))
        for earliest, latest in (_delivered(marks, since, until), _read(marks, since, until))
    ]
    return ReachCurve(ages, *bands)


def time_to_read(marks: Marks, since: int) -> TimeToRead:
    """Work out the median time from ``since``, when the status was first seen, to reading it.

    Only of those whose time of reading is known; a time before ``since`` counts as none at all. ``since``: Unix
    seconds; 0 is unknown, and then so is everybody's time.
    """
    readers = marks.codes >= marks.words.index("read")
    times = marks.times[READ][readers].astype(np.int64)
    taken = np.maximum(times[times > 0] - since, 0) if since else np.empty(0, np.int64)
    return TimeToRead(float(np.median(taken)) if len(taken) else None, len(taken), int(np.count_nonzero(readers)))


def round_ages(length: int) -> Ages:
    """Return ages that people think in, from 0 to ``length`` seconds, both included: dense at first, daily at last."""
    parts, start = [], 0
    for hours, step in _STEPS:
        parts.append(np.arange(start, hours * _HOUR_S, step))
        start = hours * _HOUR_S
    ages = np.concatenate([*parts, np.arange(start, max(start, length), _LAST_STEP_S)])
    return np.append(ages[ages < length], length).astype(np.int64)


def _delivered(marks: Marks, since: int, until: int) -> _Moments:
    sent, delivered, read = _times(marks, "delivered")
    known = (delivered > 0) & ((read == 0) | (delivered <= read))
    latest = np.where(read > 0, read, until)
    earliest = np.minimum(np.where(sent > 0, sent, since), latest)
    return np.where(known, delivered, earliest), np.where(known, delivered, latest)


def _read(marks: Marks, since: int, until: int) -> _Moments:
    sent, delivered, read = _times(marks, "read")
    before = np.where(delivered > 0, delivered, np.where(sent > 0, sent, since))
    return np.where(read > 0, read, before), np.where(read > 0, read, until)


def _times(marks: Marks, state: str) -> NDArray[np.int64]:
    """Return sent, delivered and read of those who got as far as ``state``, int64[3, m]; 0 is unknown."""
    there = np.flatnonzero(marks.codes >= marks.words.index(state))
    times = marks.times[SENT:].take(there, axis=1).astype(np.int64)
    times[2, marks.codes.take(there) < marks.words.index("read")] = 0
    return times


def _reached(moments: NDArray[np.int64], ages: Ages) -> Counts:
    if len(ages) == 1:  # sorting would take ten times as long
        return np.array([np.count_nonzero(moments <= ages[0])], np.int64)
    return np.searchsorted(np.sort(moments), ages, side="right").astype(np.int64)

"""One status as it was last asked about, and what it had come to at an age: what statuses are compared by. Pure.

A status lives for a day: what it has come to by then is what it came to. Ages count from when it was first seen, so
statuses are compared below a day only where that is within minutes of the publication.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from greenstat_desktop.core.curves import TimeToRead, reach_curve
from greenstat_desktop.core.proportions import Part
from greenstat_desktop.core.recipients.marks import READ, SENT, Marks
from greenstat_desktop.core.records import CLOSE, Status

HOUR_S: Final = 3_600
DAY_S: Final = 24 * HOUR_S


@dataclass(frozen=True, slots=True, eq=False)
class Observed:
    """A status and its recipients, as the history has them."""

    status: Status
    marks: Marks

    @property
    def since(self) -> int:
        """When it was first seen, Unix seconds."""
        return int(self.status.first_seen_at.timestamp())

    @property
    def until(self) -> int:
        """When it was last asked about, Unix seconds; as old as first seen where it never was."""
        checked_at = self.status.last_checked_at
        return max(self.since, int(checked_at.timestamp())) if checked_at else self.since

    @property
    def age_s(self) -> int:
        """How old it was when it was last asked about."""
        return self.until - self.since

    @property
    def over(self) -> bool:
        """Whether it was asked about after its day: nothing more will come."""
        return self.age_s >= DAY_S

    @property
    def publication_known(self) -> bool:
        """Whether first seen is within minutes of the publication: it was watched for, or sent to somebody then."""
        sent = self.marks.times[SENT]
        return self.status.closely_known or bool(((sent > 0) & (sent <= self.since + CLOSE.total_seconds())).any())


@dataclass(frozen=True, slots=True)
class Figures:
    """What a status had come to. Recipients are all there are, whenever the service first told of each."""

    recipients: int
    delivered: Part  # out of the recipients
    read: Part  # out of the recipients; a lower bound all the same
    reading: TimeToRead  # of those who had read it by then


def latest(observed: Observed) -> Figures:
    """Return what a status had come to when it was last asked about; exact but for the median."""
    return _at(observed, observed.age_s)


def figures(observed: Observed, age_s: int) -> Figures | None:
    """Return what a status had come to at an age in seconds; None where nobody knows.

    Unknown is what came after it was last asked about, unless that was after its day: nothing more came then. Unknown
    is also every age below a day where the publication is not known.
    """
    known = observed.over if age_s >= DAY_S else observed.age_s >= age_s and observed.publication_known
    return _at(observed, min(age_s, observed.age_s)) if known else None


def _at(observed: Observed, age_s: int) -> Figures:
    marks, since = observed.marks, observed.since
    curve = reach_curve(marks, since, observed.until, np.array([age_s]))
    size = len(marks)
    delivered, read = (Part(int(band.least[0]), int(band.most[0]), size) for band in (curve.delivered, curve.read))
    times = marks.times[READ][marks.codes >= marks.words.index("read")].astype(np.int64)
    taken = np.maximum(times[times > 0] - since, 0)
    taken = taken[(taken <= age_s) | (age_s == observed.age_s)]
    reading = TimeToRead(float(np.median(taken)) if len(taken) else None, len(taken), read.most)
    return Figures(size, delivered, read, reading)

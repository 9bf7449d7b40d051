"""Two to eight statuses side by side, at equal age: their curves on one axis, and a table that can be sorted. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from greenstat_desktop.core.curves import Ages, ReachCurve, reach_curve, round_ages
from greenstat_desktop.core.observed import DAY_S, HOUR_S, Figures, Observed, figures, latest
from greenstat_desktop.core.proportions import Difference, difference
from greenstat_desktop.core.recipients.table import Order
from greenstat_desktop.core.recipients.text import folded
from greenstat_desktop.core.records import Status

LEAST, MOST = 2, 8  # statuses side by side
EQUAL_AGES: Final = (HOUR_S, 6 * HOUR_S, DAY_S, None)  # what is offered; None: each by when it was last asked about


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One of the statuses."""

    status: Status
    curve: ReachCurve  # at the ages of the comparison, as far as this status was asked about
    figures: Figures | None  # at the age of the comparison; None where they are not known (``core.observed``)
    against: (
        Difference | None
    )  # of the read share to the first status'; None for the first, and where either is unknown


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """The statuses in the order in which they were given."""

    age_s: int | None
    ages: Ages  # int64[k], the axis: from 0 to the age, or to the oldest of them
    lines: tuple[Line, ...]


class ComparisonColumn(Enum):
    """What the lines can be sorted by."""

    STATUS = "text"
    KIND = "kind"
    FIRST_SEEN = "first_seen_at"
    RECIPIENTS = "recipients"
    DELIVERED = "delivered"
    DELIVERED_RATE = "delivered_rate"
    READ = "read"
    READ_RATE = "read_rate"
    MEDIAN = "median_s"


def compare(observed: Sequence[Observed], age_s: int | None) -> Comparison:
    """Compare 2 to 8 statuses at an age in seconds, one of ``EQUAL_AGES``.

    A status younger than the age has a curve as far as it goes, and no figures. Figures of shares come with what they
    are out of; where that is fewer than ``LEAST_RECIPIENTS`` people, there is no share and no difference.
    """
    if not LEAST <= len(observed) <= MOST:
        raise ValueError("two to eight statuses are compared")
    ages = round_ages(max(one.age_s for one in observed) if age_s is None else age_s)
    found = [latest(one) if age_s is None else figures(one, age_s) for one in observed]
    first = found[0]
    lines = []
    for number, (one, here) in enumerate(zip(observed, found, strict=True)):
        curve = reach_curve(one.marks, one.since, one.until, ages[ages <= one.age_s])
        against = difference(here.read, first.read) if number and here and first else None
        lines.append(Line(one.status, curve, here, against))
    return Comparison(age_s, ages, tuple(lines))


def sorted_lines(lines: Sequence[Line], order: Sequence[Order]) -> list[Line]:
    """Sort lines by ``ComparisonColumn``, the first order counts most; what is unknown comes last either way.

    Lines that are equal in all of it keep their order. Numbers known within bounds sort by the middle.
    """
    rows = list(lines)
    for one in reversed(order):
        key = _KEYS[ComparisonColumn(one.column)]
        known = sorted((row for row in rows if key(row) is not None), key=key, reverse=one.descending)
        rows = known + [row for row in rows if key(row) is None]
    return rows


def _of_figures(value: Callable[[Figures], Any]) -> Callable[[Line], Any]:
    return lambda line: value(line.figures) if line.figures else None


_KEYS: Final[dict[ComparisonColumn, Callable[[Line], Any]]] = {
    ComparisonColumn.STATUS: lambda line: (folded(line.status.text), line.status.text) if line.status.text else None,
    ComparisonColumn.KIND: lambda line: line.status.kind,
    ComparisonColumn.FIRST_SEEN: lambda line: line.status.first_seen_at,
    ComparisonColumn.RECIPIENTS: _of_figures(lambda here: here.recipients),
    ComparisonColumn.DELIVERED: _of_figures(lambda here: here.delivered.least + here.delivered.most),
    ComparisonColumn.DELIVERED_RATE: _of_figures(lambda here: here.delivered.share and here.delivered.share.middle),
    ComparisonColumn.READ: _of_figures(lambda here: here.read.least + here.read.most),
    ComparisonColumn.READ_RATE: _of_figures(lambda here: here.read.share and here.read.share.middle),
    ComparisonColumn.MEDIAN: _of_figures(lambda here: here.reading.median_s),
}

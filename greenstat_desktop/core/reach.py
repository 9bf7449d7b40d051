"""The reach curve of a status, made ready to be drawn: dense enough for every pixel of every range. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from greenstat_desktop.core.curves import Ages, ReachCurve, reach_curve, round_ages
from greenstat_desktop.core.recipients.distinct import distinct

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.marks import Marks

RANGES_S: Final = (3_600, 6 * 3_600, 24 * 3_600)  # what one looks at besides everything
_POINTS: Final = 1_024  # a range: as many as a wide window has pixels for it


@dataclass(frozen=True, slots=True, eq=False)
class Reach:
    """How a status made its way until it was last asked about. Delivered counts the read; read is a lower bound."""

    since: int  # when the status was first seen, Unix seconds
    until: int  # when it was last asked about, Unix seconds; not before ``since``
    recipients: int
    curve: ReachCurve  # at rising ages; empty where nobody is known
    told: Ages  # int64[k], places in ``curve.ages`` of the ages that people think in

    @property
    def length(self) -> int:
        """How many seconds of it are known."""
        return self.until - self.since

    def place(self, age_s: float) -> int:
        """Return the place of the last age that is not beyond ``age_s``."""
        return place_of(self.curve.ages, age_s)


def place_of(ages: Ages, age_s: float) -> int:
    """Return the place of the last of rising ``ages`` that is not beyond ``age_s``; 0 where all are."""
    return max(0, int(np.searchsorted(ages, age_s, side="right")) - 1)


def reach(marks: Marks, since: int, until: int) -> Reach:
    """Work out the curve of a status for ``RANGES_S`` and for all of it; Unix seconds both."""
    until = max(since, until)
    length = until - since
    spans = [span for span in RANGES_S if span < length]
    ends = [*spans, length] if len(marks) else []
    told = round_ages(length) if len(marks) else np.empty(0, np.int64)
    dense = [np.linspace(0, end, _POINTS).astype(np.int64) for end in ends]
    ages = distinct(told, np.array(spans if ends else [], np.int64), *dense)
    return Reach(since, until, len(marks), reach_curve(marks, since, until, ages), np.searchsorted(ages, told))

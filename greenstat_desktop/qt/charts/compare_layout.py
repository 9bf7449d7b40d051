"""Where the curves of several statuses are, on one axis of age, and where their names have room. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.curves import Counts, ReachCurve
from greenstat_desktop.core.proportions import Part
from greenstat_desktop.core.reach import place_of
from greenstat_desktop.qt.charts.plot import Plot, Points
from greenstat_desktop.qt.charts.ticks import age_ticks, count_ticks

LEAST_SPAN_S: Final = 60
_TOP_PX, _BOTTOM_PX = 8, 22
_AGE_GAP_PX: Final = 90
_RATE_GAP_PX: Final = 34
_HEADROOM: Final = 1.08  # above the highest curve


class Curved(Protocol):
    """One of the statuses: its recipients, and its curve at rising ages."""

    @property
    def recipients(self) -> int:
        """Everybody the shares are of."""

    @property
    def curve(self) -> ReachCurve:
        """How it made its way."""


@dataclass(frozen=True, slots=True)
class CompareLayout:
    """Curves ready to be painted, in the order of their statuses; ``labels`` are the middles of their names.

    ``lines`` are what is certain, ``tops`` what is possible: the same where every moment is known, and where too few
    people received it to tell: their band would hide all the others.
    """

    plot: Plot  # of per cent
    ages: list[int]  # seconds
    rates: list[int]  # per cent
    lines: list[Points]
    tops: list[Points]
    labels: list[float]


def length_of(one: Curved) -> int:
    """Return up to which age a curve is known, in seconds; -1 where it is of nobody."""
    return int(one.curve.ages[-1]) if len(one.curve.ages) and one.recipients else -1


def span_of(curves: Sequence[Curved], range_s: int | None) -> int:
    """Return how many seconds are shown: as long as the longest is known, ``range_s`` at most."""
    whole = max([LEAST_SPAN_S, *map(length_of, curves)])
    return whole if range_s is None else min(range_s, whole)


def lay_out(
    curves: Sequence[Curved], span_s: int, width: int, height: int, sides: tuple[float, float], line_px: float
) -> CompareLayout:
    """Place the shares of readers; ``sides`` is the room left and right of the plot, ``line_px`` a name's height."""
    left, right = sides
    inner = max(1.0, width - left - right), max(1.0, height - _TOP_PX - _BOTTOM_PX)
    most = max(5.0, *(_last_rate(one, span_s) for one in curves)) * _HEADROOM
    plot = Plot(left, _TOP_PX, *inner, span_s, min(100.0, most))
    lines = [plot.line(one.curve.ages, rates(one, one.curve.read.least)) for one in curves]
    tops = [_top(one, line, plot) for one, line in zip(curves, lines, strict=True)]
    ends = [float(line[-1, 1]) if len(line) else plot.bottom for line in lines]
    return CompareLayout(
        plot,
        age_ticks(span_s, max(1, int(plot.width / _AGE_GAP_PX))),
        count_ticks(int(plot.most), max(1, int(plot.height / _RATE_GAP_PX))),
        lines,
        tops,
        spread(ends, line_px, plot.top, plot.bottom),
    )


def spread(wanted: Sequence[float], apart: float, top: float, bottom: float) -> list[float]:
    """Return places near those ``wanted``, in the same order of height, at least ``apart`` where there is room."""
    if not wanted:
        return []
    apart = min(apart, (bottom - top) / max(1, len(wanted) - 1))
    order = sorted(range(len(wanted)), key=lambda one: wanted[one])
    places = [0.0] * len(wanted)
    above = top - apart
    for one in order:
        above = places[one] = max(wanted[one], above + apart)
    below = bottom + apart
    for one in reversed(order):
        below = places[one] = min(places[one], below - apart)
    return places


def rates(one: Curved, readers: Counts) -> NDArray[np.float64]:
    """Return so many readers as shares of a status' recipients, in per cent."""
    return np.asarray(readers, np.float64) * (100 / max(1, one.recipients))


def readers_at(one: Curved, age_s: float) -> Part:
    """Return how many had read it, at least and at most, at an age that its curve knows."""
    place = place_of(one.curve.ages, age_s)
    return Part(int(one.curve.read.least[place]), int(one.curve.read.most[place]), one.recipients)


def _top(one: Curved, line: Points, plot: Plot) -> Points:
    read = one.curve.read
    told = read.exact or readers_at(one, 0).too_few
    return line if told else plot.line(one.curve.ages, rates(one, read.most))


def _last_rate(one: Curved, span_s: int) -> float:
    return 100 * readers_at(one, span_s).most / one.recipients if length_of(one) >= 0 else 0.0

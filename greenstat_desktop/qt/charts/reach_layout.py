"""Where everything of a reach curve is, in pixels. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from greenstat_desktop.core.curves import Band
from greenstat_desktop.core.reach import Reach
from greenstat_desktop.qt.charts.plot import Plot, Points
from greenstat_desktop.qt.charts.ticks import clock_ticks, count_ticks

LEAST_SPAN_S: Final = 60
_TOP_PX, _RIGHT_PX, _BOTTOM_PX = 8, 10, 22  # the last one is the room of the times
_COUNT_GAP_PX: Final = 34
_CLOCK_GAP_PX: Final = 86
_CLEAR_PX: Final = 34  # half of a time, and a gap


@dataclass(frozen=True, slots=True)
class Outline:
    """A band's edges. They are one line where every moment is known."""

    least: Points
    most: Points
    exact: bool


@dataclass(frozen=True, slots=True)
class ReachLayout:
    """A reach curve, ready to be painted."""

    plot: Plot
    counts: list[int]  # what the axis of people is marked with; its end is everybody
    moments: list[int]  # what the axis of time is marked with, between its ends; Unix seconds
    delivered: Outline
    read: Outline


def span_of(reach: Reach, range_s: int | None) -> int:
    """Return how many seconds are shown: ``range_s`` of them, or all where that is None or more than there are."""
    whole = max(LEAST_SPAN_S, reach.length)
    return whole if range_s is None else min(range_s, whole)


def counts_of(reach: Reach, height: int) -> list[int]:
    """Return the marks of the axis of people."""
    return count_ticks(max(1, reach.recipients), int((height - _TOP_PX - _BOTTOM_PX) / _COUNT_GAP_PX))


def lay_out(
    reach: Reach, span_s: int, width: int, height: int, left_px: float, ends_px: tuple[float, float]
) -> ReachLayout:
    """Place a curve in so many pixels; ``left_px`` are for the marks of the axis of people.

    ``ends_px``: how wide the words at both ends of the axis of time are.
    """
    counts = counts_of(reach, height)
    inner = max(1.0, width - left_px - _RIGHT_PX), max(1.0, height - _TOP_PX - _BOTTOM_PX)
    plot = Plot(left_px, _TOP_PX, *inner, span_s, max(1, reach.recipients))
    moments = clock_ticks(reach.since, span_s, int(plot.width / _CLOCK_GAP_PX))
    first, last = plot.left + ends_px[0] + _CLEAR_PX, plot.right - ends_px[1] - _CLEAR_PX
    clear = [at for at in moments if first <= plot.x(at - reach.since) <= last]
    return ReachLayout(
        plot, counts, clear, _outline(reach, plot, reach.curve.delivered), _outline(reach, plot, reach.curve.read)
    )


def _outline(reach: Reach, plot: Plot, band: Band) -> Outline:
    ages = reach.curve.ages
    shown = reach.place(plot.span_s) + 1
    exact = bool(np.array_equal(band.least[:shown], band.most[:shown]))
    least = plot.line(ages, band.least)
    return Outline(least, least if exact else plot.line(ages, band.most), exact)

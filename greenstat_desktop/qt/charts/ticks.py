"""Where an axis has its marks: numbers that people think in, as many as there is room for. Pure."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count
from typing import Final

_DAY_S: Final = 86_400
_MINUTES: Final = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720)
_DAYS: Final = (1, 2, 7, 14, 28, 91, 182, 364, 10 * 364)
STEPS_S: Final = (*(60 * minutes for minutes in _MINUTES), *(_DAY_S * days for days in _DAYS))


def count_ticks(most: int, fitting: int) -> list[int]:
    """Return rising whole numbers from 0 to at most ``most``, evenly apart, ``fitting`` steps between them at most."""
    step = next(step for step in _round_steps() if most <= step * max(1, fitting))
    return list(range(0, most + 1, step))


def step_for(span_s: int, fitting: int) -> int:
    """Return the least step in seconds of which ``fitting`` and no more go into ``span_s``; the greatest at worst."""
    return next((step for step in STEPS_S if span_s <= step * max(1, fitting)), STEPS_S[-1])


def age_ticks(span_s: int, fitting: int) -> list[int]:
    """Return ages in seconds from 0 to at most ``span_s``."""
    return list(range(0, span_s + 1, step_for(span_s, fitting)))


def clock_ticks(since: int, span_s: int, fitting: int) -> list[int]:
    """Return the Unix seconds between ``since`` and ``since + span_s`` at which a local clock shows a round time.

    Steps of days begin at midnight. On the day that a clock is changed two of them stand nearer, or farther apart.
    """
    step = step_for(span_s, fitting)
    return [at for at in _rounds(datetime.fromtimestamp(since).date(), step, since + span_s) if at >= since]


def _round_steps() -> Iterator[int]:
    yield from (1, 2, 4, 5)
    for tenfold in count():
        yield from (digit * 10**tenfold for digit in (10, 20, 25, 40, 50))


def _rounds(day: date, step: int, until: int) -> Iterator[int]:
    within_day = range(0, _DAY_S, step) if step < _DAY_S else range(1)
    while True:
        midnight = datetime(day.year, day.month, day.day)
        for seconds in within_day:
            at = int((midnight + timedelta(seconds=seconds)).timestamp())
            if at > until:
                return
            yield at
        day += timedelta(days=max(1, step // _DAY_S))

"""How a benchmark is measured: value and yardstick in turns, so that both meet the same weather on a shared machine."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import TypeAlias

Measure: TypeAlias = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of a benchmark, in its unit. The ratio is the median of the pairs', not the ratio of the medians."""

    value: float
    yardstick: float
    ratio: float
    note: str = ""


def timed(work: Callable[[], object]) -> float:
    """Do it once and return the milliseconds it took; what it returns goes afterwards, off the clock."""
    gc.collect()
    start = time.perf_counter()
    result = work()
    took = time.perf_counter() - start
    del result
    return took * 1000


def paired(value: Measure, yardstick: Measure, pairs: int, note: str = "") -> Measured:
    """Measure both so many times in turns, each first in every second pair, after one round that does not count."""
    gc.collect()
    gc.freeze()  # the material need not be looked through again before each measurement
    try:
        value(), yardstick()
        rounds = [(value(), yardstick()) if number % 2 else (yardstick(), value())[::-1] for number in range(pairs)]
    finally:
        gc.unfreeze()
    return summed_up(rounds, note)


def summed_up(rounds: list[tuple[float, float]], note: str = "") -> Measured:
    """Return the medians of (value, yardstick) pairs and of their ratios."""
    values, yardsticks = zip(*rounds, strict=True)
    return Measured(median(values), median(yardsticks), median(v / y for v, y in rounds), note)


def slowest(measures: dict[str, Measure], rounds: int = 3) -> str:
    """Return the name of what takes longest, by its median."""
    taken = {name: [measure()] for name, measure in measures.items()}
    for _ in range(rounds - 1):
        for name, measure in measures.items():
            taken[name].append(measure())
    return max(taken, key=lambda name: median(taken[name]))

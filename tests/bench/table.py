"""Which benchmarks there are. A new one is a line here and a function ``measure_<name>`` in its theme's module."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from tests.bench.measure import Measured


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One row of performance.md, "The figures we go for"."""

    name: str
    theme: str  # the module of this package that measures it
    goal: float  # the greatest ratio, value to yardstick, that is good enough
    unit: str = "ms"  # of value and yardstick

    @property
    def measure(self) -> Callable[..., Measured]:
        """The function that measures it, at full size unless it is told another one."""
        function: Callable[..., Measured] = getattr(import_module(f"tests.bench.{self.theme}"), f"measure_{self.name}")
        return function


BENCHMARKS: Final = {
    one.name: one
    for one in (
        Benchmark("sort", "engine", 0.6),
        Benchmark("sort_vs_python", "engine", 0.06),
        Benchmark("filter", "engine", 6),
        Benchmark("search", "engine", 0.08),
        Benchmark("click", "window", 0.03),
        Benchmark("scroll", "window", 1.1),
        Benchmark("decode", "answers", 1.0),
        Benchmark("save", "keeping", 6),
        Benchmark("open", "keeping", 0.4),
        Benchmark("size", "keeping", 0.25, "bytes"),
        Benchmark("audience", "audience", 0.25),
        Benchmark("csv", "writing", 0.12),
        Benchmark("pace", "collecting", 1.05),
        Benchmark("accounts", "collecting", 1.3),
        Benchmark("stall", "stalling", 1),
        Benchmark("start", "starting", 1.25),
        Benchmark("memory", "starting", 2.0, "MB"),
    )
}

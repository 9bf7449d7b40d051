"""``python -m tests.bench [NAME …] [--json FILE]``: measure, print a table, keep the figures as JSON."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

from tests.bench.measure import Measured
from tests.bench.table import BENCHMARKS, Benchmark

_LINE = "{:<15} {:>12} {:>12} {:>7} {:>6}  {:<7} {}\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmarks asked for, all by default. Goals that are missed are said, and are no failure."""
    options = _options(argv)
    chosen = [one for one in BENCHMARKS.values() if not options.names or one.name in options.names]
    if options.here:
        for one in chosen:
            _say(json.dumps({"name": one.name, **asdict(one.measure())}) + "\n")
        return 0
    _say(_LINE.format("name", "value", "yardstick", "ratio", "goal", "", ""))
    figures = {}
    for one, measured in _measured(chosen):
        _say(_line(one, measured))
        figures[one.name] = {
            "value": measured.value, "yardstick": measured.yardstick, "ratio": measured.ratio, "goal": one.goal
        }  # fmt: skip
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 0 if len(figures) == len(chosen) else 1


def _measured(chosen: Sequence[Benchmark]) -> Iterator[tuple[Benchmark, Measured]]:
    """Run each theme in a process of its own, so that none finds what another left behind."""
    environ = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false", **os.environ}
    for _, theme in groupby(chosen, key=lambda one: one.theme):
        command = [sys.executable, "-m", "tests.bench", "--here", *(one.name for one in theme)]
        with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True, encoding="utf-8") as child:
            for line in child.stdout or ():
                figures = json.loads(line)
                yield BENCHMARKS[figures.pop("name")], Measured(**figures)


def _line(one: Benchmark, measured: Measured) -> str:
    verdict = "met" if measured.ratio <= one.goal else "missed"
    value, yardstick = (f"{figure:,.2f} {one.unit}" for figure in (measured.value, measured.yardstick))
    return _LINE.format(one.name, value, yardstick, f"{measured.ratio:.3f}", f"{one.goal:g}", verdict, measured.note)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure the figures we go for.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all by default; of {', '.join(BENCHMARKS)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write value, yardstick (ms, bytes, MB), ratio, goal")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    for name in options.names:
        if name not in BENCHMARKS:
            parser.error(f"there is no benchmark {name!r}")
    return options


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

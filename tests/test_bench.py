"""The benchmarks hold together; what they measure is no test's business."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import main
from tests.bench.answers import measure_decode
from tests.bench.table import BENCHMARKS

ROOT = Path(__file__).parent.parent
# The rows of performance.md, "The figures we go for", that concern what exists by now.
EXPECTED = [
    "sort", "sort_vs_python", "filter", "search", "click", "scroll", "decode", "save", "open", "size", "audience",
    "csv", "pace", "accounts", "stall", "start", "memory",
]  # fmt: skip


def test_every_figure_we_go_for_has_a_benchmark() -> None:
    assert list(BENCHMARKS) == EXPECTED


@pytest.mark.parametrize("name", EXPECTED)
def test_every_benchmark_has_a_function_in_its_theme(name: str) -> None:
    one = BENCHMARKS[name]
    source = (ROOT / "tests" / "bench" / f"{one.theme}.py").read_text(encoding="utf-8")
    assert f"def measure_{name}(" in source


def test_help_names_the_benchmarks() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "sort_vs_python" in done.stdout


def test_an_unknown_name_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["nonsense"])
    assert stopped.value.code == 2
    assert "nonsense" in capsys.readouterr().err


def test_a_small_benchmark_measures_both_sides() -> None:
    measured = measure_decode(size=500)
    assert min(measured.value, measured.yardstick, measured.ratio) > 0

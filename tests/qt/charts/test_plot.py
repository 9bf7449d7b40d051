import numpy as np
import pytest

from greenstat_desktop.qt.charts.plot import Plot

PLOT = Plot(left=40, top=10, width=100, height=50, span_s=1_000, most=20)


def test_pixels_and_values_answer_each_other() -> None:
    assert (PLOT.x(0), PLOT.x(1_000), PLOT.y(0), PLOT.y(20)) == (40, 140, 60, 10)
    assert PLOT.age(PLOT.x(250)) == pytest.approx(250)


def test_places_outside_are_at_the_edge() -> None:
    assert (PLOT.age(0), PLOT.age(5_000)) == (0, 1_000)


def test_a_line_of_many_points_keeps_least_and_greatest_of_each_column() -> None:
    ages = np.arange(100_000)
    values = (ages >= 50_123) * 7
    plot = Plot(0, 0, 100, 50, 99_999, 10)
    line = plot.line(ages, values)
    assert len(line) <= 2 * 100 + 2
    assert line[:, 1].tolist() == pytest.approx([50, 50, 15, 15], abs=1e-9)
    assert line[1:3, 0].tolist() == pytest.approx([50.1, 50.9], abs=0.1)


def test_a_level_stretch_is_two_points() -> None:
    assert len(PLOT.line(np.arange(0, 1_001, 10), np.full(101, 3))) == 2


def test_what_is_beyond_the_span_is_left_out() -> None:
    line = PLOT.line(np.array([0, 500, 1_000, 2_000]), np.array([0, 5, 10, 20]))
    assert line[:, 0].max() == 140


def test_a_line_of_nothing_is_empty() -> None:
    assert len(PLOT.line(np.empty(0, np.int64), np.empty(0, np.int64))) == 0

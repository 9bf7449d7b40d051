from itertools import pairwise

import numpy as np
import pytest

from greenstat_desktop.core.reach import Reach, reach
from greenstat_desktop.qt.charts.reach_layout import lay_out, span_of
from tests.tables import Row, big_table, table_of

SINCE = 1_772_700_000
HOUR = 3_600
ENDS = (60.0, 50.0)  # how wide the words at both ends of the axis are


def curve(recipients: int, hours: int = 24) -> Reach:
    return reach(big_table(recipients, recipients).marks, 1_764_500_000, 1_764_500_000 + hours * HOUR)


@pytest.mark.parametrize("recipients", [1, 2, 1_200, 100_000])
def test_everything_is_inside_and_rises(recipients: int) -> None:
    made = lay_out(curve(recipients), span_of(curve(recipients), None), 900, 150, 60, ENDS)
    for outline in (made.delivered, made.read):
        for line in (outline.least, outline.most):
            assert np.all((line[:, 0] >= made.plot.left) & (line[:, 0] <= made.plot.right + 1e-6))
            assert np.all((line[:, 1] >= made.plot.top - 1e-6) & (line[:, 1] <= made.plot.bottom + 1e-6))
            assert np.all(np.diff(line[:, 1]) <= 1e-9)
            assert len(line) <= 2 * made.plot.width + 2


def test_a_time_that_is_only_a_bound_makes_a_band_and_a_known_one_a_line() -> None:
    known = table_of(Row(sent=SINCE, delivered=SINCE + 60, read=SINCE + 600)).marks
    bound = table_of(Row(sent=SINCE, state="read")).marks
    for marks, exact in ((known, True), (bound, False)):
        made = lay_out(reach(marks, SINCE, SINCE + HOUR), HOUR, 900, 150, 60, ENDS)
        assert made.read.exact is exact
        assert (made.read.least is made.read.most) is exact


@pytest.mark.parametrize(("range_s", "span"), [(None, 24 * HOUR), (HOUR, HOUR), (48 * HOUR, 24 * HOUR)])
def test_a_range_is_no_longer_than_what_is_known(range_s: int | None, span: int) -> None:
    assert span_of(curve(2), range_s) == span


def test_a_status_that_was_just_seen_has_an_axis_all_the_same() -> None:
    just = reach(table_of(Row(state="sent", sent=SINCE)).marks, SINCE, SINCE)
    made = lay_out(just, span_of(just, None), 900, 150, 60, ENDS)
    assert len(made.read.least) == 1


def test_marks_of_time_keep_away_from_the_words_at_both_ends_and_from_each_other() -> None:
    made = lay_out(curve(2, 30 * 24), 30 * 24 * HOUR, 900, 150, 60, ENDS)
    places = [made.plot.x(at - 1_764_500_000) for at in made.moments]
    assert len(places) >= 3
    assert all(after - before > 60 for before, after in pairwise(places))
    assert places[0] - made.plot.left > ENDS[0] + 20
    assert made.plot.right - places[-1] > ENDS[1] + 20

from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.qt.charts.ticks import age_ticks, clock_ticks, count_ticks, step_for

HOUR, DAY = 3_600, 86_400


@pytest.mark.parametrize(
    ("most", "fitting", "ticks"),
    [
        (1, 4, [0, 1]),
        (2, 4, [0, 1, 2]),
        (7, 4, [0, 2, 4, 6]),
        (1_204, 4, [0, 400, 800, 1_200]),
        (100_000, 4, [0, 25_000, 50_000, 75_000, 100_000]),
        (5, 0, [0, 5]),
    ],
)
def test_counts_are_marked_with_round_numbers(most: int, fitting: int, ticks: list[int]) -> None:
    assert count_ticks(most, fitting) == ticks


@given(st.integers(1, 10**9), st.integers(1, 20))
def test_count_ticks_are_even_whole_and_no_more_than_fit(most: int, fitting: int) -> None:
    ticks = count_ticks(most, fitting)
    assert ticks[0] == 0
    assert ticks[-1] <= most
    assert len({after - before for before, after in pairwise(ticks)}) <= 1
    assert len(ticks) <= fitting + 1


@pytest.mark.parametrize(("span", "fitting", "step"), [(60, 5, 60), (5 * HOUR, 5, HOUR), (30 * DAY, 5, 7 * DAY)])
def test_time_goes_by_steps_of_a_clock(span: int, fitting: int, step: int) -> None:
    assert step_for(span, fitting) == step


def test_ages_are_marked_from_nought() -> None:
    assert age_ticks(6 * HOUR, 6) == [0, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 5 * HOUR, 6 * HOUR]


def test_clock_ticks_stand_at_round_local_times() -> None:
    since = int(datetime(2026, 3, 5, 9, 12).timestamp())
    shown = [datetime.fromtimestamp(at).strftime("%H:%M") for at in clock_ticks(since, 5 * HOUR + 1_800, 6)]
    assert shown == ["10:00", "11:00", "12:00", "13:00", "14:00"]


def test_days_begin_at_local_midnight() -> None:
    since = int(datetime(2026, 3, 5, 9, 12).timestamp())
    ticks = [datetime.fromtimestamp(at) for at in clock_ticks(since, 9 * DAY, 5)]
    assert all((one.hour, one.minute) == (0, 0) for one in ticks)
    assert [one.day for one in ticks] == [7, 9, 11, 13]


@given(st.integers(0, 4_000_000_000), st.integers(60, 400 * DAY), st.integers(1, 12))
def test_clock_ticks_are_within_their_span_and_not_many_more_than_fit(since: int, span: int, fitting: int) -> None:
    ticks = clock_ticks(since, span, fitting)
    assert ticks == sorted(set(ticks))
    assert all(since <= at <= since + span for at in ticks)
    assert len(ticks) <= fitting + 2

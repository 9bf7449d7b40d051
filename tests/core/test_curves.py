import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.curves import TimeToRead, reach_curve, round_ages, time_to_read
from greenstat_desktop.core.summary import totals
from tests.tables import Row, big_table, table_of

START = 1_795_356_000
HOUR = 3_600

# The plain way: one recipient and one age after the other.


def moment_of_delivery(row: Row, since: int, until: int) -> tuple[int, int] | None:
    if row.state not in {"delivered", "read"}:
        return None
    read = row.read if row.state == "read" else 0
    if row.delivered and not (read and row.delivered > read):
        return row.delivered, row.delivered
    return min(row.sent or since, read or until), read or until


def moment_of_reading(row: Row, since: int, until: int) -> tuple[int, int] | None:
    if row.state != "read":
        return None
    return (row.read, row.read) if row.read else (row.delivered or row.sent or since, until)


def plainly(rows: list[Row], since: int, until: int, ages: list[int]) -> list[list[int]]:
    """Return delivered at least and at most, read at least and at most."""
    curves = []
    for moment_of in (moment_of_delivery, moment_of_reading):
        moments = [moment for row in rows if (moment := moment_of(row, since, until))]
        for end in (1, 0):
            at = [min(max(moment[end], since), until) - since for moment in moments]
            curves.append([sum(one <= age for one in at) for age in ages])
    return curves


def computed(rows: list[Row], since: int, until: int, ages: list[int]) -> list[list[int]]:
    curve = reach_curve(table_of(*rows).marks, since, until, np.array(ages, np.int64))
    bands = (curve.delivered.least, curve.delivered.most, curve.read.least, curve.read.most)
    return [band.tolist() for band in bands]


seconds = st.one_of(st.just(0), st.integers(START - 100, START + 200), st.integers(1, 2**32 - 1))
states = st.sampled_from(["failed", "sent", "delivered", "read", "read"])
rows_of = st.lists(st.tuples(states, seconds, seconds, seconds), max_size=25).map(
    lambda rows: [Row(f"{number}@c.us", "", *row) for number, row in enumerate(rows)]
)


@given(
    rows=rows_of,
    since=st.integers(START - 50, START + 50),
    length=st.integers(0, 300),
    ages=st.lists(st.integers(-5, 400), max_size=12),
)
def test_curves_are_those_of_counting_one_by_one(rows: list[Row], since: int, length: int, ages: list[int]) -> None:
    assert computed(rows, since, since + length, ages) == plainly(rows, since, since + length, ages)


@given(rows=rows_of, length=st.integers(0, 40 * 24 * HOUR))
def test_bands_rise_hold_together_and_end_in_the_totals(rows: list[Row], length: int) -> None:
    marks = table_of(*rows).marks
    curve = reach_curve(marks, START, START + length)
    for band in (curve.delivered, curve.read):
        assert (np.diff(band.least) >= 0).all()
        assert (np.diff(band.most) >= 0).all()
        assert (band.least <= band.most).all()
    assert (curve.read.least <= curve.delivered.least).all()
    assert (curve.read.most <= curve.delivered.most).all()
    assert curve.delivered.least[-1] == curve.delivered.most[-1] == totals(marks).delivered
    assert curve.read.least[-1] == curve.read.most[-1] == totals(marks).read


@given(rows=rows_of, since=st.one_of(st.just(0), st.integers(START - 50, START + 150)))
def test_the_median_is_that_of_a_sorted_list(rows: list[Row], since: int) -> None:
    taken = sorted(max(row.read - since, 0) for row in rows if since and row.state == "read" and row.read)
    middle = [taken[(len(taken) - 1) // 2], taken[len(taken) // 2]] if taken else []
    readers = sum(row.state == "read" for row in rows)
    expected = TimeToRead(sum(middle) / 2 if middle else None, len(taken), readers)
    assert time_to_read(table_of(*rows).marks, since) == expected


def test_known_moments_make_a_line() -> None:
    row = Row(state="read", sent=START, delivered=START + 10, read=START + 60)
    curve = reach_curve(table_of(row).marks, START, START + 100, np.array([0, 9, 10, 59, 60]))
    assert curve.delivered.exact
    assert curve.delivered.least.tolist() == [0, 0, 1, 1, 1]
    assert curve.read.least.tolist() == [0, 0, 0, 0, 1]


def test_a_reader_without_a_time_of_delivery_was_delivered_between_sending_and_reading() -> None:
    row = Row(state="read", sent=START + 5, read=START + 60)
    curve = reach_curve(table_of(row).marks, START, START + 100, np.array([4, 5, 59, 60]))
    assert not curve.delivered.exact
    assert curve.delivered.most.tolist() == [0, 1, 1, 1]
    assert curve.delivered.least.tolist() == [0, 0, 0, 1]
    assert curve.read.exact


def test_a_delivery_said_to_be_later_than_the_reading_is_not_believed() -> None:
    row = Row(state="read", delivered=START + 90, read=START + 60)
    curve = reach_curve(table_of(row).marks, START, START + 100, np.array([0, 60]))
    assert (curve.delivered.least.tolist(), curve.delivered.most.tolist()) == ([0, 1], [1, 1])


def test_who_is_delivered_at_a_time_unknown_counts_for_certain_only_when_last_asked() -> None:
    curve = reach_curve(table_of(Row(state="delivered")).marks, START, START + 100, np.array([0, 99, 100]))
    assert (curve.delivered.least.tolist(), curve.delivered.most.tolist()) == ([0, 0, 1], [1, 1, 1])


def test_a_state_of_the_services_own_is_in_no_curve() -> None:
    curve = reach_curve(table_of(Row(state="failed", other=START, sent=START)).marks, START, START + 100)
    assert curve.delivered.most.tolist()[-1] == curve.read.most.tolist()[-1] == 0


@pytest.mark.parametrize("until", [START, START - 10])
def test_a_status_asked_about_as_it_was_first_seen_has_one_age(until: int) -> None:
    curve = reach_curve(table_of(Row(state="read", read=START)).marks, START, until)
    assert (curve.ages.tolist(), curve.read.least.tolist()) == ([0], [1])


def test_nobody_makes_a_curve_of_noughts() -> None:
    curve = reach_curve(table_of().marks, START, START + HOUR)
    assert not curve.delivered.most.any()
    assert time_to_read(table_of().marks, START) == TimeToRead(None, 0, 0)


@given(st.integers(0, 400 * 24 * HOUR))
def test_round_ages_begin_at_nought_rise_and_end_where_asked(length: int) -> None:
    ages = round_ages(length)
    assert (int(ages[0]), int(ages[-1])) == (0, length)
    assert (np.diff(ages) > 0).all()


def test_the_ages_that_statuses_are_compared_at_are_round_ages() -> None:
    ages = round_ages(30 * 24 * HOUR)
    assert {HOUR, 6 * HOUR, 24 * HOUR, 7 * 24 * HOUR} <= set(ages.tolist())
    assert len(ages) < 150


def test_a_big_table_is_counted_as_a_small_one_is() -> None:
    marks = big_table(100_000, 1_000).marks
    curve = reach_curve(marks, marks.first_time(), 1_767_200_000)
    assert curve.delivered.least[-1] == totals(marks).delivered

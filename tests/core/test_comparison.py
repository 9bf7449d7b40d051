"""Statuses side by side, held against plain counting."""

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.comparison import EQUAL_AGES, ComparisonColumn, Line, compare, sorted_lines
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.insights import read_comparison
from greenstat_desktop.core.observed import DAY_S
from greenstat_desktop.core.proportions import LEAST_RECIPIENTS, Part
from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.recipients.table import Order
from greenstat_desktop.core.recipients.text import folded
from greenstat_desktop.core.records import Account
from tests.core.statuses import Told, several


@settings(max_examples=100, deadline=None)
@given(several(2, 8), st.sampled_from(EQUAL_AGES))
def test_lines_are_those_of_counting_one_by_one(made: list[Told], age_s: int | None) -> None:
    comparison = compare([one.observed for one in made], age_s)
    assert int(comparison.ages[-1]) == (max(one.age for one in made) if age_s is None else age_s)
    for one, line in zip(made, comparison.lines, strict=True):
        ages = comparison.ages[comparison.ages <= one.age]
        assert np.array_equal(line.curve.ages, ages)
        for row, age in list(enumerate(ages.tolist()))[::7]:
            assert (line.curve.read.least[row], line.curve.read.most[row]) == one.read_at(age)
        assert (line.figures is None) == (age_s is not None and not one.known_at(age_s))
        if line.figures:
            assert line.figures.read == Part(*one.read_at(10**9 if age_s is None else age_s), len(one.rows))
        known = line.figures and comparison.lines[0].figures and line is not comparison.lines[0]
        enough = min(len(one.rows), len(made[0].rows)) >= LEAST_RECIPIENTS
        assert (line.against is not None) == bool(known and enough)


def value(line: Line, column: ComparisonColumn) -> Any:  # noqa: ANN401 - compared within one column only
    status, figures = line.status, line.figures
    if column is ComparisonColumn.STATUS:
        return (folded(status.text), status.text) if status.text else None
    if column is ComparisonColumn.KIND:
        return status.kind
    if column is ComparisonColumn.FIRST_SEEN:
        return status.first_seen_at
    if figures is None:
        return None
    part = figures.delivered if "delivered" in column.value else figures.read
    if column.value.endswith("rate"):
        return (part.least + part.most) / 2 / part.whole if part.whole >= LEAST_RECIPIENTS else None
    if column is ComparisonColumn.MEDIAN:
        return figures.reading.median_s
    return figures.recipients if column is ComparisonColumn.RECIPIENTS else part.least + part.most


@settings(max_examples=100, deadline=None)
@given(
    several(2, 8),
    st.sampled_from(EQUAL_AGES),
    st.lists(st.builds(Order, st.sampled_from(ComparisonColumn), st.booleans()), max_size=3),
)
def test_lines_sort_by_what_they_are_and_what_is_unknown_comes_last(
    made: list[Told], age_s: int | None, order: list[Order]
) -> None:
    lines = compare([one.observed for one in made], age_s).lines
    rows = list(lines)
    for one in reversed(order):
        column = ComparisonColumn(one.column)
        known = [row for row in rows if value(row, column) is not None]
        unknown = [row for row in rows if value(row, column) is None]
        # Halves of a share are told apart to ten digits here: the two ways round differently.
        rows = sorted(known, key=lambda row: rounded(value(row, column)), reverse=one.descending) + unknown
    assert [line.status.message_id for line in sorted_lines(lines, order)] == [row.status.message_id for row in rows]


def rounded(one: Any) -> Any:  # noqa: ANN401
    return round(one, 10) if isinstance(one, float) else one


@pytest.mark.parametrize("count", [0, 1, 9])
def test_fewer_than_two_or_more_than_eight_are_not_compared(count: int) -> None:
    with pytest.raises(ValueError, match="two to eight"):
        compare([], None) if not count else compare([None] * count, None)  # type: ignore[list-item]


def test_two_statuses_of_the_history_are_compared_at_one_hour() -> None:
    at = datetime(2026, 11, 1, 9, tzinfo=UTC)
    chat_ids = [f"{number}@c.us" for number in range(100)]
    with History(None) as history:
        history.save_account(Account("1", "https://api.green-api.com"))
        for message_id, soon in (("A", 40), ("B", 70)):
            begun = int(at.timestamp())
            sent = np.full(100, begun, np.uint32)
            history.save_check("1", message_id, collected(chat_ids, ["sent"] * 100, sent), at + timedelta(seconds=30))
            read = np.array([begun + (600 if number < soon else 7_200) for number in range(100)], np.uint32)
            history.save_check("1", message_id, collected(chat_ids, ["read"] * 100, read), at + timedelta(hours=3))
        first, second = read_comparison(history, "1", ["A", "B"], 3_600, CancelToken()).lines
        assert first.figures
        assert second.figures
        assert (first.figures.read, second.figures.read) == (Part(40, 40, 100), Part(70, 70, 100))
        assert second.against
        assert second.against.sure
        assert (first.figures.reading.median_s, first.figures.reading.known) == (600, 40)
        assert read_comparison(history, "1", ["A", "B"], DAY_S).lines[0].figures is None

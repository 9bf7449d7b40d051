import numpy as np
import pytest

from greenstat_desktop.core.recipients.ranges import counts_in, merged, row_beginning_with
from greenstat_desktop.core.recipients.table import Arrangement, Column, Order, arrange
from tests.tables import Row, big_table, shown

PEOPLE = [
    Row("79000000001@c.us", "Anna Lee", "read"),
    Row("79000000002@c.us", "Boris", "delivered"),
    Row("447700900123@c.us", "", "read"),
    Row("79000000004@c.us", "Émile", "sent"),
    Row("79000000005@c.us", "annabel", "failed"),
]


@pytest.mark.parametrize(
    ("ranges", "few"),
    [
        ([], ()),
        ([range(3, 5), range(3)], (range(5),)),
        ([range(5, 7), range(1, 2)], (range(1, 2), range(5, 7))),
        ([range(9), range(2, 4), range(9)], (range(9),)),
    ],
)
def test_ranges_become_few_and_hold_no_row_twice(ranges: list[range], few: tuple[range, ...]) -> None:
    assert merged(ranges) == few


def test_states_are_counted_in_the_rows_alone() -> None:
    by_state = Arrangement(order=(Order(Column.STATE, descending=True),))
    table = shown(*PEOPLE, arrangement=by_state)
    assert dict(counts_in(table, [range(3)])) == {"read": 2, "delivered": 1}
    assert dict(counts_in(table, [range(1), range(4, 5)])) == {"read": 1, "failed": 1}
    assert dict(counts_in(table, [])) == {}


def test_a_million_rows_are_counted_as_one_range() -> None:
    table = arrange(big_table(1_000_000, 1_000), Arrangement())
    counted = counts_in(table, [range(1_000_000)])
    assert sum(counted.values()) == 1_000_000
    assert counted["read"] == np.count_nonzero(table.table.marks.codes == len(table.table.marks.words) - 1)


@pytest.mark.parametrize(
    ("typed", "start", "row"),
    [
        ("a", 0, 0), ("a", 1, 4), ("a", 5, 0), ("ANNA ", 1, 0), ("annab", 0, 4), ("emi", 0, 3), ("é", 0, 3),
        ("+44 77", 0, 2), ("447", 3, 2), ("x", 0, -1), (" ", 0, -1), ("7900", 0, -1),
    ],
)  # fmt: skip
def test_who_begins_with_what_was_typed_is_found_from_a_row_on(typed: str, start: int, row: int) -> None:
    assert row_beginning_with(shown(*PEOPLE), typed, start) == row


def test_nobody_is_found_where_nobody_is_shown() -> None:
    assert row_beginning_with(shown(PEOPLE[0], arrangement=Arrangement(search="nobody")), "a", 0) == -1

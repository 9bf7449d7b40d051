"""Where rows and people come to stand, held against looking through all rows."""

from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.recipients.places import rows_moved, rows_of
from greenstat_desktop.core.recipients.table import Arrangement, RecipientTable, arrange
from tests.core.recipients.test_table import ARRANGEMENTS, tables


@given(tables(), ARRANGEMENTS, ARRANGEMENTS, st.data())
def test_rows_are_found_where_they_moved_to(
    table: RecipientTable, one: Arrangement, other: Arrangement, data: st.DataObject
) -> None:
    before, after = arrange(table, one), arrange(table, other)
    rows = data.draw(st.lists(st.integers(0, len(before) - 1), max_size=9)) if len(before) else []
    places = {row: place for place, row in enumerate(after.rows.tolist())}
    assert rows_moved(before, after, rows) == [places.get(int(before.rows[row]), -1) for row in rows]


@given(tables(), ARRANGEMENTS, st.lists(st.integers(-2, 12), max_size=9))
def test_people_are_found_where_they_stand_last(table: RecipientTable, wanted: Arrangement, ids: list[int]) -> None:
    arranged = arrange(table, wanted)
    places = {int(table.people.ids[table.person[row]]): place for place, row in enumerate(arranged.rows.tolist())}
    assert rows_of(arranged, ids) == [places.get(number, -1) for number in ids]

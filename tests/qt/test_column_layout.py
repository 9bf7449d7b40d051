import json

import pytest

from greenstat_desktop.qt.column_layout import ColumnLayout, read_layout

COLUMNS = ("name", "phone", "read")


@pytest.mark.parametrize(
    "layout",
    [
        ColumnLayout(COLUMNS),
        ColumnLayout(("read", "name", "phone"), frozenset({"phone"}), (100, 200, 60)),
    ],
)
def test_a_layout_is_read_as_it_was_written(layout: ColumnLayout) -> None:
    assert read_layout(layout.text, COLUMNS) == layout


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "7", "{}", "\x00\xff", "[" * 100_000, '{"order": 1, "hidden": [], "widths": []}',
        json.dumps({"order": ["name", "phone"], "hidden": [], "widths": []}),
        json.dumps({"order": ["name", "phone", "read", "seen"], "hidden": [], "widths": []}),
        json.dumps({"order": ["name", "name", "read"], "hidden": [], "widths": []}),
        json.dumps({"order": COLUMNS, "hidden": COLUMNS, "widths": []}),
        json.dumps({"order": COLUMNS, "hidden": ["strange"], "widths": []}),
        json.dumps({"order": COLUMNS, "hidden": [["x"]], "widths": []}),
        json.dumps({"order": COLUMNS, "hidden": [], "widths": [100, 100]}),
        json.dumps({"order": COLUMNS, "hidden": [], "widths": [100, 100, -5]}),
        json.dumps({"order": COLUMNS, "hidden": [], "widths": [100, 100, 10**9]}),
        json.dumps({"order": COLUMNS, "hidden": [], "widths": [100, True, 1.5]}),
        json.dumps({"order": COLUMNS, "hidden": [], "widths": "abc"}),
        json.dumps({"order": [1, None, "read"], "hidden": [], "widths": []}),
    ],
)  # fmt: skip
def test_what_is_wrong_old_or_damaged_is_left_aside(text: str) -> None:
    assert read_layout(text, COLUMNS) is None

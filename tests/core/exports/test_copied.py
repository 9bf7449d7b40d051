import time
from datetime import UTC

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.exports.copied import MOST_AS_HTML, copied
from greenstat_desktop.core.exports.recipient_lines import RecipientCells
from greenstat_desktop.core.recipients.table import Arrangement, Column, Order
from tests.tables import Row, big_table, shown

ANN = Row("79001234567@c.us", "Ann", "read", sent=1764500000, read=1764500099)
BOB = Row("447700900123@c.us", "Bob", "sent", sent=1764500001)
HIDDEN = Row("120650379300963@lid", "", "failed")
ALL = ("name", "phone", "state", "sent_at", "delivered_at", "read_at", "time_to_read")


def cells(*columns: str) -> RecipientCells:
    return RecipientCells(columns, {"read": "Gelesen"}, lambda read: f"{read % 100} s" if read else "", UTC)


def test_cells_are_set_apart_by_tabs_and_rows_by_line_ends() -> None:
    assert copied([["a", "b"], ["c", ""]]).text == "a\tb\r\nc\t"


def test_headings_stand_above_in_both_forms() -> None:
    made = copied([["a"]], ["Name"])
    assert made.text == "Name\r\na"
    assert "<tr><th>Name</th></tr><tr>" in made.html
    assert made.rows == 1


@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\n=1+1", "  =1", "＝1+1", "a\n=1+1", "a\t=1+1", '"=1"']
)
def test_what_a_spreadsheet_would_run_stays_text_in_one_cell(name: str) -> None:
    made = copied([[name, "x"]])
    cell, rest = made.text.split("\t")
    assert rest == "x"
    assert "\n" not in made.text
    assert cell.startswith(("'", "a "))
    assert f">{cell}".replace("'", "&#x27;").replace('"', "&quot;") in made.html


def test_phones_and_times_that_we_format_stay_as_they_are() -> None:
    assert copied([["+7 900 123-45-67", "=1"]], ours=(0,)).text == "+7 900 123-45-67\t'=1"


def test_markup_is_escaped_in_html_and_left_alone_in_text() -> None:
    made = copied([["<img src=x>&"]])
    assert made.text == "<img src=x>&"
    assert "<img" not in made.html
    assert "&lt;img src=x&gt;&amp;" in made.html


def test_a_mirrored_table_begins_at_the_right_and_a_phone_with_its_plus() -> None:
    made = copied([["שרה", "+972 50-394-8788"]], ["שם", "טלפון"], ours=(1,), mirrored=True)
    assert '<table dir="rtl"><tr align="right"><th>שם</th>' in made.html
    assert '<td dir="auto" class="t">שרה</td><td dir="auto">+972 50-394-8788</td>' in made.html
    assert made.text == copied([["שרה", "+972 50-394-8788"]], ["שם", "טלפון"], ours=(1,)).text


def test_too_many_rows_are_offered_as_text_alone() -> None:
    made = copied([["a"]] * (MOST_AS_HTML + 1))
    assert (made.html, made.rows) == ("", MOST_AS_HTML + 1)
    assert made.text.count("a") == MOST_AS_HTML + 1


def test_copying_can_be_cancelled() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        copied([["a"]] * 1000, cancel=cancel)


def test_recipients_are_copied_as_shown_in_the_columns_asked_for() -> None:
    by_name = Arrangement(order=(Order(Column.NAME, descending=True),))
    table = shown(ANN, BOB, HIDDEN, arrangement=by_name)
    columns = ("read_at", "name", "phone", "state", "time_to_read")
    assert list(cells(*columns).lines(table, [range(3)])) == [
        ("", "Bob", "+44 7700 900123", "sent", ""),
        ("2025-11-30 10:54:59", "Ann", "+7 900 123-45-67", "Gelesen", "99 s"),
        ("", "", "", "failed", ""),
    ]


def test_only_the_selected_rows_are_copied() -> None:
    table = shown(ANN, BOB, HIDDEN)
    names = list(cells("name").lines(table, [range(1), range(2, 3)]))
    assert names == [("Ann",), ("",)]


def test_many_rows_take_no_time_to_speak_of() -> None:
    table = shown(*(Row(f"7900{number:07}@c.us", f"P {number}", "read", sent=1764500000) for number in range(20_000)))
    every = cells(*ALL)
    list(every.lines(table, [range(20_000)]))  # numbers are written once
    begun = time.perf_counter()
    made = copied(every.lines(table, [range(20_000)]), ours=every.ours)
    assert made.rows == 20_000
    assert time.perf_counter() - begun < 3


def test_a_large_table_is_copied_row_by_row() -> None:
    from greenstat_desktop.core.recipients.table import arrange

    arranged = arrange(big_table(3_000, 300), Arrangement(order=(Order(Column.READ),)))
    lines = list(cells("name").lines(arranged, [range(3_000)]))
    people = arranged.table.people
    assert lines == [(people.names[person],) for person in arranged.table.person[arranged.rows].tolist()]

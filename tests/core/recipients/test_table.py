"""``arrange`` held against a naive re-statement: plain Python over plain rows."""

import unicodedata
from enum import Enum

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenstat_desktop.core.recipients.marks import DELIVERED, KNOWN_STATES, READ, SENT, Marks, words_of
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import Arrangement, Column, Order, RecipientTable, arrange
from greenstat_desktop.core.recipients.text import folded, narrows, rank

NAMES = [
    "",
    "",
    "José",
    "jose",
    "JOSE",
    "Ян",
    "Ёжик",
    "דינה",
    "عمر",
    "O'Neil 12-34",
    "anna  lee",
    "Ann\nB",
    "Łódź",
    "🙂",
    "İı",
]
IDS = [
    "79001234567@c.us",
    "79001234568@c.us",
    "5511912345678@c.us",
    "120650379300963@lid",
    "491701234567@c.us",
    "weird",
]
STATES = [*KNOWN_STATES, "failed", "noAccount"]
TIMES = st.sampled_from([0, 0, 1, 65_535, 65_536, 1_700_000_000, 1_700_000_001, 2**32 - 1])
PEOPLE = st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(NAMES) | st.text(max_size=6)), min_size=1, max_size=8)
SEARCHES = st.sampled_from(
    ["", " ", "jose", "JOSÉ", "é", "ann", "lee anna", "+7 (900) 123", "7900", "900 123", "12-34", "1234", "@lid",
     "c.us", "דינה", "zzz", "lodz", "еж", "ii", "+", "-", "4567\n", "8@c", "\u0301"]
)  # fmt: skip
ORDERS = st.lists(st.builds(Order, st.sampled_from(Column), st.booleans()), max_size=3).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> RecipientTable:
    people = draw(PEOPLE)
    rows = draw(
        st.lists(st.tuples(st.integers(0, len(people) - 1), st.sampled_from(STATES), TIMES, TIMES, TIMES), max_size=25)
    )
    words = words_of({row[1] for row in rows})
    times = np.zeros((4, len(rows)), np.uint32)
    for slot, column in ((SENT, 2), (DELIVERED, 3), (READ, 4)):
        times[slot] = [row[column] for row in rows]
    marks = Marks(words, np.array([words.index(row[1]) for row in rows], np.uint8), times)
    directory = People(np.arange(len(people)), [who[0] for who in people], [who[1] for who in people])
    return RecipientTable(directory, np.array([row[0] for row in rows], np.intp), marks)


ARRANGEMENTS = st.builds(Arrangement, st.frozensets(st.sampled_from([*STATES, "unheard"])), SEARCHES, ORDERS)


def naive_rows(table: RecipientTable, wanted: Arrangement) -> list[int]:
    rows = [row for row in range(len(table)) if passes(table, row, wanted)]
    for order in reversed(wanted.order):
        present = [row for row in rows if value(table, row, order.column)]
        absent = [row for row in rows if not value(table, row, order.column)]
        # sorted() is stable with reverse=True too: ties keep their order.
        rows = sorted(present, key=lambda row: value(table, row, order.column), reverse=order.descending) + absent
    return rows


def value(table: RecipientTable, row: int, column: Enum) -> tuple[object, ...] | int:
    who, code = table.person[row], int(table.marks.codes[row])
    match column:
        case Column.NAME:
            name = table.people.names[who]
            return (folded(name), name) if name else 0
        case Column.PHONE:
            digits = table.people.digits[who]
            return (digits,) if digits else 0
        case Column.STATE:
            word = table.marks.words[code]
            return (KNOWN_STATES.index(word) + 1, "") if word in KNOWN_STATES else (0, word)
    return int(table.marks.times[[Column.SENT, Column.DELIVERED, Column.READ].index(Column(column)) + 1][row])


def passes(table: RecipientTable, row: int, wanted: Arrangement) -> bool:
    if wanted.states and table.marks.words[table.marks.codes[row]] not in wanted.states:
        return False
    who = table.person[row]
    fields = (folded(table.people.names[who]), folded(table.people.chat_ids[who]))
    words = folded(wanted.search).split()
    digits = "".join(letter for letter in wanted.search if letter.isdigit())
    number_like = bool(digits) and all(
        letter.isdigit() or letter.isspace() or letter in "+()./–-" for letter in wanted.search
    )
    return all(any(word in field for field in fields) for word in words) or (
        number_like and any(digits in field for field in fields)
    )


@settings(max_examples=2_000)
@given(tables(), ARRANGEMENTS)
def test_rows_are_those_of_a_naive_filter_and_a_stable_sort(table: RecipientTable, wanted: Arrangement) -> None:
    assert arrange(table, wanted).rows.tolist() == naive_rows(table, wanted)


@given(tables(), st.lists(ARRANGEMENTS, min_size=2, max_size=4))
def test_what_was_arranged_before_never_changes_the_outcome(table: RecipientTable, path: list[Arrangement]) -> None:
    arranged = None
    for wanted in path:
        arranged = arrange(table, wanted, arranged)
        assert arranged.rows.tolist() == arrange(table, wanted).rows.tolist()


@given(tables(), st.lists(SEARCHES, min_size=2, max_size=5), st.data())
def test_a_search_that_is_typed_on_finds_what_it_finds_at_once(
    table: RecipientTable, texts: list[str], data: st.DataObject
) -> None:
    text, arranged = "".join(texts), None
    for end in sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=8))):
        wanted = Arrangement(search=text[:end])
        arranged = arrange(table, wanted, arranged)
        assert arranged.rows.tolist() == naive_rows(table, wanted)


@given(tables(), SEARCHES | st.text(max_size=5), SEARCHES | st.text(max_size=5))
def test_what_narrows_a_search_finds_nobody_else(table: RecipientTable, longer: str, shorter: str) -> None:
    if narrows(longer, shorter):
        assert not (table.people.found(longer) & ~table.people.found(shorter)).any()


@pytest.mark.parametrize(
    ("longer", "shorter", "sure"),
    [
        ("anna lee", "ann", True),
        ("anna", "", True),
        ("+7 (900) 12", "+7 (90", True),
        ("ann", "anna", False),
        ("+7", "+", False),
        ("", "a", False),
    ],
)
def test_a_longer_text_narrows_a_search_where_that_is_sure(longer: str, shorter: str, *, sure: bool) -> None:
    assert narrows(longer, shorter) == sure


@pytest.mark.parametrize("top", [0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF])
@pytest.mark.parametrize("descending", [False, True])
def test_times_of_any_size_keep_their_order_and_their_ties(top: int, *, descending: bool) -> None:
    times = np.random.default_rng(top).integers(0, top, 3_000, np.uint32, endpoint=True)
    times[::7], times[1::7] = 0, top
    marks = Marks(words_of(set()), np.zeros(len(times), np.uint8), np.tile(times, (4, 1)))
    table = RecipientTable(People(np.arange(1), [IDS[0]], ["Ann"]), np.zeros(len(times), np.intp), marks)
    wanted = Arrangement(order=(Order(Column.READ, descending),))
    assert arrange(table, wanted).rows.tolist() == naive_rows(table, wanted)


def test_many_names_are_ranked_as_all_at_once() -> None:
    names = [f"{number * 7919 % 10_007:05}" if number % 10 else "" for number in range(10_000)]
    ranks = rank(names, names)
    assert [names[row] for row in np.argsort(ranks, kind="stable")] == sorted(names)
    assert not ranks[::10].any()


@given(st.text())
def test_folding_leaves_no_case_and_no_accent(text: str) -> None:
    assert folded(text) == folded(text.upper().lower()) or not text.isascii()
    assert not any(unicodedata.category(letter) == "Mn" and unicodedata.combining(letter) for letter in folded(text))

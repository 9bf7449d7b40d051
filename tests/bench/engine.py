"""The table engine: sort, filter and search 1,000,000 rows over 10,000 people, as the window asks for them."""

from dataclasses import dataclass
from functools import cache, partial
from operator import attrgetter
from statistics import median

import numpy as np

from greenstat_desktop.core.recipients.marks import READ, Rows
from greenstat_desktop.core.recipients.table import Arranged, Arrangement, Column, Order, RecipientTable, arrange
from greenstat_desktop.core.recipients.text import alternatives, folded
from tests.bench.material import table
from tests.bench.measure import Measure, Measured, paired, slowest, timed

ROWS = 1_000_000
PAGE = 64  # rows, more than are on a screen
IN_FORCE = (Order(Column.READ, descending=True),)
SEARCHES = (
    "anna", "jose", "Müller", "смирнов", "王", "maria silva", "nobody",
    "+55 11 9", "7900", "972-52", "@lid", "roses",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A recipient as a program without columns would have it. Its fields are named as ``Column`` names them."""

    name: str
    phone: str
    state: str
    sent_at: int
    delivered_at: int
    read_at: int


def measure_sort(size: int = ROWS) -> Measured:
    """Sort by the worst column, nothing sorted before; yardstick: a stable argsort of one int64 column."""
    rows = table(size)
    times = rows.marks.times[READ].astype(np.int64)
    worst = _worst_order(rows)
    return paired(
        lambda: timed(lambda: arrange(rows, Arrangement(order=(worst,)))),
        lambda: timed(lambda: np.argsort(times, kind="stable")),
        pairs=11,
        note=_in_words(worst),
    )


def measure_sort_vs_python(size: int = ROWS) -> Measured:
    """Sort by the worst column; yardstick: ``sorted`` dataclasses by the same one."""
    rows = table(size)
    worst, records = _worst_order(rows), _records(rows)
    key = attrgetter(worst.column.value)
    return paired(
        lambda: timed(lambda: arrange(rows, Arrangement(order=(worst,)))),
        lambda: timed(lambda: sorted(records, key=key, reverse=worst.descending)),
        pairs=5,
        note=_in_words(worst),
    )


def measure_filter(size: int = ROWS) -> Measured:
    """Show one state, in the order in force, just sorted; yardstick: where numpy finds the state's code."""
    rows = table(size)
    codes, code = rows.marks.codes, rows.marks.words.index("read")
    in_order, one_state = Arrangement(order=IN_FORCE), Arrangement(frozenset({"read"}), order=IN_FORCE)
    again = arrange(rows, one_state, arrange(rows, in_order))

    def first_filter() -> float:
        before = arrange(rows, in_order)
        return timed(lambda: arrange(rows, one_state, before).rows)

    def found() -> float:
        return timed(lambda: np.flatnonzero(codes == code))

    later = paired(lambda: timed(lambda: arrange(rows, one_state, again).rows), found, pairs=11)
    return paired(first_filter, found, pairs=11, note=f"first one after sorting; the next {later.ratio:.2f}")


def measure_search(size: int = ROWS) -> Measured:
    """Type real searches letter by letter; yardstick: ``in``, for the slowest keystroke, over a string a row.

    A keystroke ends with the number of rows found and the first page of them, which is what the window shows. To bring
    all of them together took longer than to find them: measured for 95 % of all rows, in processor time, memory cold,
    one ``compress`` of all rows 7.9 ms, piece by piece 6.3, with rows of 32 bits 5.7, into a buffer that is kept 6.0.
    """
    rows = table(size)
    everybody = rows.people
    texts = [
        f"{folded(everybody.names[person])}\n{folded(everybody.chat_ids[person])}" for person in rows.person.tolist()
    ]
    rounds = [{text: took for search in SEARCHES for text, took in _typed(rows, search).items()} for _ in range(3)]
    worst = max(rounds[0], key=lambda text: median(taken[text] for taken in rounds))
    needle = " ".join(alternatives(worst)[0])
    return paired(
        lambda: _typed(rows, worst)[worst],
        lambda: timed(lambda: [needle in text for text in texts]),
        pairs=7,
        note=f"{worst!r}, of {len(rounds[0])} keystrokes",
    )


def _typed(rows: RecipientTable, search: str) -> dict[str, float]:
    """Type a search into a table that was just sorted: the milliseconds of each keystroke, by the text so far."""
    before, taken = arrange(rows, Arrangement(order=IN_FORCE)), {}
    for end in range(1, len(search) + 1):
        arrangement, shown = Arrangement(search=search[:end], order=IN_FORCE), before
        taken[search[:end]] = timed(partial(_first_page, rows, arrangement, shown))
        before = arrange(rows, arrangement, shown)
    return taken


def _first_page(rows: RecipientTable, arrangement: Arrangement, before: Arranged) -> Rows:
    return arrange(rows, arrangement, before).part(0, PAGE)


@cache
def _worst_order(rows: RecipientTable) -> Order:
    orders = {_in_words(one): one for column in Column for one in (Order(column), Order(column, descending=True))}

    def sorting(one: Order) -> Measure:
        return lambda: timed(lambda: arrange(rows, Arrangement(order=(one,))))

    return orders[slowest({name: sorting(one) for name, one in orders.items()})]


def _in_words(order: Order) -> str:
    return f"{order.column.value} {'descending' if order.descending else 'ascending'}"


def _records(rows: RecipientTable) -> list[Row]:
    everybody, words = rows.people, rows.marks.words
    _, sent, delivered, read = rows.marks.times.tolist()
    people, states = rows.person.tolist(), rows.marks.codes.tolist()
    return [
        Row(everybody.names[person], everybody.digits[person], words[state], *times)
        for person, state, *times in zip(people, states, sent, delivered, read, strict=True)
    ]

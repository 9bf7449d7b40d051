"""Tables for tests: said in rows, made into columns."""

from dataclasses import dataclass

import numpy as np

from greenstat_desktop.core.recipients.marks import DELIVERED, OTHER, READ, SENT, TIME_ROWS, Marks, words_of
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import Arranged, Arrangement, RecipientTable, arrange

ALL = Arrangement()


@dataclass(frozen=True)
class Row:
    """One recipient. Times are Unix seconds; 0 is unknown."""

    chat_id: str = "79001234567@c.us"
    name: str = ""
    state: str = "read"
    sent: int = 0
    delivered: int = 0
    read: int = 0
    other: int = 0  # the time of a state of the service's own


def table_of(*rows: Row) -> RecipientTable:
    """Make a table of these rows, in this order; rows of one chat id are one person, of the last one's name."""
    names = {row.chat_id: row.name for row in rows}
    place = {chat_id: place for place, chat_id in enumerate(names)}
    people = People(np.arange(1, len(names) + 1, dtype=np.int64), list(names), list(names.values()))
    words = words_of({row.state for row in rows})
    times = np.zeros((TIME_ROWS, len(rows)), np.uint32)
    for number, row in enumerate(rows):
        times[[OTHER, SENT, DELIVERED, READ], number] = row.other, row.sent, row.delivered, row.read
    codes = np.array([words.index(row.state) for row in rows], np.uint8)
    person = np.array([place[row.chat_id] for row in rows], np.intp)
    return RecipientTable(people, person, Marks(words, codes, times))


def shown(*rows: Row, arrangement: Arrangement = ALL) -> Arranged:
    """Make a table of these rows and arrange it."""
    return arrange(table_of(*rows), arrangement)


def big_table(rows: int, people: int, seed: int = 1) -> RecipientTable:
    """Make a table at any size: people with names and numbers, times of one month, every state and gap."""
    random = np.random.default_rng(seed)
    numbers = 79_000_000_000 + random.permutation(people)
    given, family = (
        ("Анна", "José", "Li", "Mary Ann", "محمد", "O'Brien"),
        ("Müller", "Иванова", "Smith", "Nguyễn", "王"),
    )
    names = [f"{given[one % len(given)]} {family[one % len(family)]} {one}" for one in range(people)]
    who = People(np.arange(1, people + 1), [f"{number}@c.us" for number in numbers.tolist()], names)
    words = words_of({"failed"})
    codes = random.integers(0, len(words), rows, np.uint8)
    times = random.integers(1_764_500_000, 1_767_100_000, (TIME_ROWS, rows), np.uint32)
    times[random.random((TIME_ROWS, rows)) < 0.1] = 0
    return RecipientTable(who, random.integers(0, people, rows, np.intp), Marks(words, codes, times))

"""Tables of people, and which rows of one to show, in which order; first of them the recipients of one status."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.marks import DELIVERED, READ, SENT, Codes, Marks, Rows
from greenstat_desktop.core.recipients.people import People

Key: TypeAlias = NDArray[np.unsignedinteger[Any]]


class Table(Protocol):
    """What can be arranged: n rows, each about a person and in one of some groups, such as states or segments."""

    def __len__(self) -> int: ...

    @property
    def people(self) -> People:
        """Whom the rows are about; what is searched."""

    @property
    def person(self) -> Rows:
        """Each row's place in ``people``, intp[n]."""

    @property
    def words(self) -> tuple[str, ...]:
        """The groups' words by code."""

    @property
    def codes(self) -> Codes:
        """Each row's group, uint8[n]."""

    def key(self, column: Any) -> Key:  # noqa: ANN401 - each table has columns of its own
        """Return each row's sort key: an unsigned integer that rises with the value, 0 where it is absent."""


T = TypeVar("T", bound=Table)


class Column(Enum):
    """What the recipients can be sorted by. The values are the names of the command line and of CSV files."""

    NAME = "name"
    PHONE = "phone"
    STATE = "state"
    SENT = "sent_at"
    DELIVERED = "delivered_at"
    READ = "read_at"


@dataclass(frozen=True, slots=True, eq=False)
class RecipientTable:
    """The recipients of one status, n rows."""

    people: People
    person: Rows  # intp[n], each row's place in ``people``
    marks: Marks

    def __len__(self) -> int:
        return len(self.person)

    @property
    def words(self) -> tuple[str, ...]:
        """The states by code."""
        return self.marks.words

    @property
    def codes(self) -> Codes:
        """Each row's state, uint8[n]."""
        return self.marks.codes

    def key(self, column: Column) -> Key:
        """Return each row's sort key: an unsigned integer that rises with the value, 0 where it is absent."""
        return _KEYS[column](self)


_KEYS: dict[Column, Callable[[RecipientTable], Key]] = {
    Column.NAME: lambda table: _narrowed(table.people.name_rank)[table.person],
    Column.PHONE: lambda table: _narrowed(table.people.phone_rank)[table.person],
    Column.STATE: lambda table: table.marks.codes + np.uint8(1),
    Column.SENT: lambda table: table.marks.times[SENT],
    Column.DELIVERED: lambda table: table.marks.times[DELIVERED],
    Column.READ: lambda table: table.marks.times[READ],
}


def _narrowed(ranks: NDArray[np.uint32]) -> Key:
    """Return the ranks in 16 bits where they fit: those sort in one pass. The greatest value stays free for absent."""
    return ranks.astype(np.uint16) if len(ranks) < 0xFFFF else ranks


@dataclass(frozen=True, slots=True)
class Order:
    """One column to sort by. Rows where it is absent come last either way."""

    column: Enum  # of the table's own columns, such as ``Column``
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What to show, and in which order. The first order counts most; ties keep the history's order."""

    states: frozenset[str] = frozenset()  # exactly these states, or other groups of the table; empty shows all
    search: str = ""
    order: tuple[Order, ...] = ()


@dataclass(frozen=True, eq=False)
class Sorted(Generic[T]):
    """Every row of a table, in order, and the columns that filter and search look at brought into that order once."""

    table: T
    rows: Rows

    @cached_property
    def codes(self) -> Codes:
        """The groups, in order, uint8[n]."""
        return self.table.codes[self.rows]

    @cached_property
    def person(self) -> Rows:
        """Each row's place in ``People``, in order, intp[n]."""
        return self.table.person[self.rows]


@dataclass(frozen=True, slots=True, eq=False)
class ArrangedTable(Generic[T]):
    """A table and the rows of it that an arrangement shows, in order."""

    table: T
    arrangement: Arrangement
    rows: Rows
    everybody: Sorted[T]  # kept, so that a filter or a keystroke need not sort again

    def __len__(self) -> int:
        return len(self.rows)


Arranged: TypeAlias = ArrangedTable[RecipientTable]


def arrange(table: T, arrangement: Arrangement, before: ArrangedTable[T] | None = None) -> ArrangedTable[T]:
    """Return the rows of ``table`` that ``arrangement`` shows, in its order.

    ``before``, an earlier answer of this function, saves the sorting where table and order are the same; it never
    changes the outcome.
    """
    if before is not None and before.table is table and before.arrangement.order == arrangement.order:
        everybody = before.everybody
    else:
        everybody = Sorted(table, _sorted(table, arrangement.order))
    shown = _shown(everybody, arrangement)
    # compress() takes a quarter of the time of indexing by a mask.
    rows = everybody.rows if shown is None else np.compress(shown, everybody.rows)
    return ArrangedTable(table, arrangement, rows, everybody)


def _shown(everybody: Sorted[T], arrangement: Arrangement) -> NDArray[np.bool_] | None:
    """Tell for each row in order whether filter and search let it through; None where both are open."""
    shown = None
    if arrangement.states:
        shown = np.zeros(len(everybody.rows), np.bool_)
        for code, word in enumerate(everybody.table.words):
            if word in arrangement.states:
                shown |= everybody.codes == code
    if arrangement.search.strip():
        # Every place is a place in People: "clip" only spares take() the time to make sure of it.
        found = everybody.table.people.found(arrangement.search).take(everybody.person, mode="clip")
        shown = found if shown is None else shown & found
    return shown


def _sorted(table: Table, order: tuple[Order, ...]) -> Rows:
    """Sort all rows: stable passes from the least column to the first one."""
    rows: Rows | None = None
    for one in reversed(order):
        key = table.key(one.column)
        # 0, the absent, becomes the greatest either way: by wrapping below zero, or by turning every bit.
        turned = ~key if one.descending else key - key.dtype.type(1)
        for part in _sixteen_bits(turned):
            step = np.argsort(part if rows is None else part[rows], kind="stable")
            rows = step if rows is None else rows[step]
    return np.arange(len(table)) if rows is None else rows


def _sixteen_bits(key: Key) -> tuple[Key, ...]:
    """Split keys into parts of at most 16 bits, the lowest first: numpy sorts those by radix, much faster."""
    if key.dtype.itemsize <= 2:
        return (key,)
    return (key.astype(np.uint16), (key >> 16).astype(np.uint16))

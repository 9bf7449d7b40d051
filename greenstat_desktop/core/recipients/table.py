"""Tables of people, and which rows of one to show, in which order; first of them the recipients of one status."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, Generic, Protocol, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.marks import DELIVERED, READ, SENT, Codes, Marks, Rows
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.some import Some
from greenstat_desktop.core.recipients.text import narrows

Key: TypeAlias = NDArray[np.unsignedinteger[Any]]
Places: TypeAlias = NDArray[np.integer[Any]]  # in ``People``, integers of any size

_PIECE: Final = 32_768  # rows: what is worked out about them stays in the processor's cache
_FEW: Final = 4  # so small a part of a table is looked at row by row; more of it, all in one go


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
    Column.NAME: lambda table: table.people.name_rank.take(table.person),
    Column.PHONE: lambda table: table.people.phone_rank.take(table.person),
    Column.STATE: lambda table: table.marks.codes + np.uint8(1),
    Column.SENT: lambda table: table.marks.times[SENT],
    Column.DELIVERED: lambda table: table.marks.times[DELIVERED],
    Column.READ: lambda table: table.marks.times[READ],
}


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
    """Every row of a table, in order, and the columns that filter and search look at brought into that order.

    They are brought at once, where sorting is waited for anyway: the first letter typed then is as quick as the second.
    """

    table: T
    rows: Rows
    codes: Codes  # the groups, uint8[n]
    person: Places


@dataclass(frozen=True, slots=True, eq=False)
class ArrangedTable(Generic[T]):
    """A table and the rows of it that an arrangement shows, in order."""

    table: T
    arrangement: Arrangement
    shown: Some
    everybody: Sorted[T]  # kept, so that a filter or a keystroke need not sort again

    def __len__(self) -> int:
        return len(self.shown)

    @property
    def rows(self) -> Rows:
        """The rows shown, in order, intp[n]. It takes milliseconds to bring a million together: see ``part``."""
        return self.shown.all

    def part(self, start: int, stop: int) -> Rows:
        """Return the rows shown from ``start`` to before ``stop``."""
        return self.shown.part(start, stop)

    @property
    def person(self) -> Places:
        """The place of each row shown in ``People``, in order."""
        everybody = self.everybody
        return everybody.person if self.rows is everybody.rows else self.table.person.take(self.rows)


Arranged: TypeAlias = ArrangedTable[RecipientTable]


def arrange(table: T, arrangement: Arrangement, before: ArrangedTable[T] | None = None) -> ArrangedTable[T]:
    """Return the rows of ``table`` that ``arrangement`` shows, in its order.

    ``before``, an earlier answer of this function, saves the sorting where table and order are the same, and most of
    the searching where a search became longer; it never changes the outcome.
    """
    if before is None or before.table is not table or before.arrangement.order != arrangement.order:
        everybody = _everybody(table, arrangement.order)
    elif _is_narrower(arrangement, before):
        found = table.people.found(arrangement.search).take(before.person, mode="clip")
        return ArrangedTable(table, arrangement, Some(before.rows, found), before.everybody)
    else:
        everybody = before.everybody
    return ArrangedTable(table, arrangement, _shown(everybody, arrangement), everybody)


def _everybody(table: T, order: tuple[Order, ...]) -> Sorted[T]:
    if not order:
        return Sorted(table, np.arange(len(table)), table.codes, table.person)
    rows = _sorted(table, order)
    # Read here and there: where fewer bytes lie in between, more of them are in the processor's cache.
    person: Places = table.person.astype(np.min_scalar_type(len(table.people)))
    # Every row is a row of the table: "clip" only spares take() the time to make sure of it.
    return Sorted(table, rows, table.codes.take(rows, mode="clip"), person.take(rows, mode="clip"))


def _is_narrower(arrangement: Arrangement, before: ArrangedTable[T]) -> bool:
    """Tell whether a search became longer and it is quicker to look at the few rows that it had found."""
    few = len(before) < len(before.table) // _FEW
    same = arrangement.states == before.arrangement.states
    return few and same and narrows(arrangement.search, before.arrangement.search)


def _shown(everybody: Sorted[T], arrangement: Arrangement) -> Some:
    """Return the rows that filter and search let through, in order."""
    table, which = everybody.table, None
    if arrangement.search.strip():
        found = table.people.found(arrangement.search)
        if not found.all():  # "@"
            which = _rows_of(everybody.person, found)
    if arrangement.states:
        codes = [code for code, word in enumerate(table.words) if word in arrangement.states]
        one_of_them = _any_of(codes, everybody.codes)
        which = one_of_them if which is None else which & one_of_them
    return Some(everybody.rows, which)


def _rows_of(person: Places, found: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell for each row whether its person is found."""
    rows = np.empty(len(person), np.bool_)
    for start in range(0, len(person), _PIECE):  # in one go, numpy would make eight bytes of every place first
        piece = slice(start, start + _PIECE)
        found.take(person[piece], out=rows[piece], mode="clip")
    return rows


def _any_of(codes: list[int], column: Codes) -> NDArray[np.bool_]:
    found = np.zeros(len(column), np.bool_)
    for code in codes:
        found |= column == code
    return found


def _sorted(table: Table, order: tuple[Order, ...]) -> Rows:
    """Sort all rows: stable passes from the least column to the first one."""
    rows: Rows | None = None
    for one in reversed(order):
        key = table.key(one.column)
        step = _in_order(key if rows is None else key[rows], descending=one.descending)
        rows = step if rows is None else rows[step]
    return np.arange(len(table)) if rows is None else rows


def _in_order(key: Key, *, descending: bool) -> Rows:
    """Return the places of the keys in order: equal ones as they stand, 0, the absent, last either way.

    A key and its place make one integer, and numpy sorts plain integers with the processor's vector instructions: a
    third of the time of sorting places by radix, a fifth of that of any stable ``argsort``.
    """
    place_bits = len(key).bit_length()
    narrow = place_bits <= 32 and int(key.max(initial=0)) < 1 << 32 - place_bits  # then twice as fast once more
    word: type[np.unsignedinteger[Any]] = np.uint32 if narrow else np.uint64
    joined: Key = np.empty(len(key), word)
    for start in range(0, len(key), _PIECE):
        piece = joined[start : start + _PIECE]
        piece[:] = key[start : start + _PIECE]
        # 0 becomes the greatest either way: by turning every bit, or by wrapping below zero.
        _ = np.invert(piece, out=piece) if descending else np.subtract(piece, word(1), out=piece)
        piece <<= word(place_bits)
        piece |= np.arange(start, start + len(piece), dtype=word)
    joined.sort()
    joined &= word((1 << place_bits) - 1)
    rows: Rows = (joined if narrow else joined.view(np.int64)).astype(np.intp, copy=False)
    return rows

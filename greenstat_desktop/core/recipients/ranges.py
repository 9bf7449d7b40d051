"""Questions about many rows of a table at once, rows said as ranges: a million selected ones are one range."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from greenstat_desktop.core.recipients.marks import Rows
from greenstat_desktop.core.recipients.table import ArrangedTable
from greenstat_desktop.core.recipients.text import folded


def merged(ranges: Sequence[range]) -> tuple[range, ...]:
    """Return the same rows as few ranges, rising, none twice."""
    found: list[range] = []
    for one in sorted(ranges, key=lambda one: one.start):
        if found and one.start <= found[-1].stop:
            found[-1] = range(found[-1].start, max(found[-1].stop, one.stop))
        else:
            found.append(one)
    return tuple(found)


def counts_in(arranged: ArrangedTable[Any], ranges: Sequence[range]) -> Mapping[str, int]:
    """Count the people of these rows in each group, a recipient's best state first; empty groups are left out."""
    table = arranged.table
    parts = [table.codes[arranged.part(one.start, one.stop)] for one in ranges]
    codes = np.concatenate(parts) if parts else table.codes[:0]
    tally = np.bincount(codes, minlength=len(table.words)).tolist()
    return {word: count for word, count in zip(reversed(table.words), reversed(tally), strict=True) if count}


def row_beginning_with(arranged: ArrangedTable[Any], text: str, start: int) -> int:
    """Return the first row from ``start`` on, and round from the top, whose name begins with ``text``; -1 if none does.

    Case and accents count for nothing. Who has no name is found by the number, with or without its plus sign.
    """
    if not len(arranged) or not text.strip():
        return -1
    people, person = arranged.table.people, arranged.table.person
    prefix, digits = folded(text), "".join(letter for letter in text if letter.isdigit())
    begins = np.array([name.startswith(prefix) for name in people.folded_names], np.bool_)
    if digits:
        begins |= [
            not name and number.startswith(digits) for name, number in zip(people.names, people.digits, strict=True)
        ]
    hits: Rows = np.flatnonzero(begins.take(person.take(arranged.rows)))
    if not len(hits):
        return -1
    place = int(np.searchsorted(hits, start))
    return int(hits[place if place < len(hits) else 0])

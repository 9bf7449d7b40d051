"""Who read a status first: the top list of a report. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from greenstat_desktop.core.phones import display, masked
from greenstat_desktop.core.recipients.marks import READ

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.table import RecipientTable


@dataclass(frozen=True, slots=True)
class Reader:
    """One person who read a status."""

    name: str  # "" where it is unknown, or left out
    phone: str  # as people write it; "" is a hidden number
    read_at: int  # Unix seconds


def first_readers(table: RecipientTable, most: int, *, mask: bool) -> list[Reader]:
    """Return who read it first, the first of them first; people whose time of reading nobody knows are not among them.

    ``mask`` hides the middle of every number, and leaves the names out.
    """
    marks = table.marks
    read_at = np.where(marks.codes >= marks.words.index("read"), marks.times[READ], 0)
    known = np.flatnonzero(read_at)
    rows = known[np.argsort(read_at[known], kind="stable")][:most]
    found = []
    for person, at in zip(table.person[rows].tolist(), read_at[rows].tolist(), strict=True):
        people = table.people
        phone = display(people.digits[person])
        # Of a hidden number nothing is shown, masked or not.
        shown = masked(people.chat_ids[person]) if mask and phone else phone
        found.append(Reader("" if mask else people.names[person], shown, at))
    return found

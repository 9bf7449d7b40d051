"""Where some people, or some rows, stand in an arranged table. Looking for a few is much quicker than placing all."""

from typing import Any

import numpy as np

from greenstat_desktop.core.recipients.table import ArrangedTable


def rows_of(arranged: ArrangedTable[Any], ids: list[int]) -> list[int]:
    """Return the row that shows each of these people, by the history's number; -1 for who is not shown."""
    if not ids:
        return []
    everybody, asked = arranged.table.people.ids, np.asarray(ids, np.int64)
    place = np.searchsorted(everybody, asked)
    known = np.append(everybody, -1)[place] == asked
    place[~known] = len(everybody)  # strangers
    is_asked = np.zeros(len(everybody) + 1, np.bool_)
    is_asked[place[known]] = True
    person = arranged.person
    rows = np.flatnonzero(is_asked.take(person))
    row_of_person = np.full(len(everybody) + 1, -1, np.intp)
    row_of_person[person[rows]] = rows
    found: list[int] = row_of_person[place].tolist()
    return found


def rows_moved(before: ArrangedTable[Any], after: ArrangedTable[Any], rows: list[int]) -> list[int]:
    """Return where some rows of ``before`` stand in ``after``, of the same table; -1 for who is not shown."""
    asked = before.rows[rows]
    is_asked = np.zeros(len(after.table), np.bool_)
    is_asked[asked] = True
    found = np.flatnonzero(is_asked.take(after.rows))
    row_of = dict(zip(after.rows[found].tolist(), found.tolist(), strict=True))
    return [row_of.get(row, -1) for row in asked.tolist()]

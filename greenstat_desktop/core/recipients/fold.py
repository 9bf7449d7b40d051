"""Merging answers: states only rise, each state keeps its earliest time, nobody leaves."""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.distinct import distinct
from greenstat_desktop.core.recipients.keys import Keys, keys_of
from greenstat_desktop.core.recipients.marks import (
    KNOWN_STATES,
    OTHER,
    TIME_ROWS,
    Marks,
    Rows,
    Times,
    blank,
    earliest,
    recoded,
    words_of,
)
from greenstat_desktop.core.recipients.pieces import looked_up, without_repeats

People: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Receipts:
    """What one answer said: each person once, in the service's order."""

    chat_ids: list[str]  # distinct
    marks: Marks

    def __len__(self) -> int:
        return len(self.chat_ids)

    @cached_property
    def keys(self) -> Keys:
        """The ids as integers, 0 for those that have none, uint64[n]."""
        return keys_of(self.chat_ids)


@dataclass(frozen=True, slots=True, eq=False)
class Recipients:
    """Who is known to have been sent one status, and how far each of them got."""

    people: People  # int64[n], the history's numbers for them, rising
    marks: Marks

    def __len__(self) -> int:
        return len(self.people)


def nobody() -> Recipients:
    """Return the recipients of a status nothing is known of."""
    return Recipients(np.empty(0, np.int64), blank(words_of(set()), 0))


def collected(chat_ids: list[str], states: list[str], times: Times) -> Receipts:
    """Make receipts of an answer's rows, merging those of one person.

    ``times``: uint32[n], Unix seconds of the row's own state; 0 is unknown.
    """
    words = words_of(set(states))
    code_of = {word: code for code, word in enumerate(words)}
    codes = looked_up(code_of, states, np.uint8)
    time_row = np.maximum(codes.astype(np.intp) - (len(words) - len(KNOWN_STATES)) + 1, OTHER)
    marks = Marks(words, codes, np.zeros((TIME_ROWS, len(codes)), np.uint32))
    marks.times[time_row, np.arange(len(codes))] = times
    rows = Receipts(chat_ids, marks)
    if not _may_repeat(rows.keys):
        return rows
    place_of = without_repeats(chat_ids)
    merged = of_numbers(looked_up(place_of, chat_ids, np.int64), marks)
    return Receipts(list(place_of), merged.marks)


def _may_repeat(keys: Keys) -> bool:
    """Tell whether an id may stand there twice: for one that has no key, nobody looks."""
    in_order = np.sort(keys)
    return bool(len(keys) and (in_order[0] == 0 or (in_order[1:] == in_order[:-1]).any()))


def of_numbers(numbers: People, marks: Marks) -> Recipients:
    """Make recipients of columns in any order, in which one person may stand twice, as the ids of two."""
    order = np.argsort(numbers)  # not stable, and three times as fast: of one person's rows none comes first
    people, marks = numbers[order], marks.taken(order)
    starts = np.flatnonzero(np.diff(people, prepend=-1))
    if len(starts) == len(people):
        return Recipients(people, marks)
    one_step = np.uint32(1)  # as in ``earliest``: 0 counts as the latest
    times = np.minimum.reduceat(marks.times - one_step, starts, axis=1) + one_step
    return Recipients(people[starts], Marks(marks.words, np.maximum.reduceat(marks.codes, starts), times))


def fold(known: Recipients, answer: Recipients) -> Recipients:
    """Merge an answer into what is known: states only rise, each state keeps its earliest time, nobody leaves.

    The order of merging does not matter, and merging the same answer again changes nothing.
    """
    people = known.people if np.array_equal(known.people, answer.people) else distinct(known.people, answer.people)
    words = words_of({*known.marks.words, *answer.marks.words})
    merged = blank(words, len(people))
    for one in (known, answer):
        place: Rows | slice = slice(None) if len(one) == len(people) else np.searchsorted(people, one.people)
        merged.codes[place] = np.maximum(merged.codes[place], recoded(one.marks, words))
        merged.times[:, place] = earliest(merged.times[:, place], one.marks.times)
    return Recipients(people, merged)


def changed_rows(known: Recipients, merged: Recipients) -> tuple[Rows, int]:
    """Compare what was known with what is after a fold.

    Returns the rows of ``merged`` that were known before and became richer, and the number of new people.
    """
    if len(known) == len(merged):
        place: Rows = np.arange(len(known))
    else:
        place = np.searchsorted(merged.people, known.people)
    richer = recoded(known.marks, merged.marks.words) != merged.marks.codes[place]
    richer |= (known.marks.times != merged.marks.times[:, place]).any(axis=0)
    return place[richer], len(merged) - len(known)

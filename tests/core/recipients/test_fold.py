"""What merging promises, held against a naive re-statement in plain Python."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from greenstat_desktop.core.recipients.fold import Receipts, Recipients, changed_rows, collected, fold, nobody
from greenstat_desktop.core.recipients.marks import KNOWN_STATES

Row = tuple[str, str, int]  # chat id, state, Unix seconds; 0 is unknown
Person = tuple[str, dict[str, int]]  # best state; the earliest time of each state ("other" for the service's own)

STATES = st.sampled_from([*KNOWN_STATES, "failed", "noAccount", "прочитано"])
TIMES = st.sampled_from([0, 0, 1, 1_700_000_000, 1_700_000_001, 2**32 - 1]) | st.integers(0, 2**32 - 1)
ROWS = st.lists(st.tuples(st.sampled_from("abcdefgh"), STATES, TIMES), max_size=30)


def rank(state: str) -> tuple[int, str]:
    return (KNOWN_STATES.index(state) + 1, "") if state in KNOWN_STATES else (0, state)


def naive(rows: list[Row]) -> dict[str, Person]:
    people: dict[str, Person] = {}
    for chat_id, state, time in rows:
        best, times = people.get(chat_id, (state, {}))
        slot = state if state in KNOWN_STATES else "other"
        if time:
            times = {**times, slot: min(time, times.get(slot, time))}
        people[chat_id] = (max(best, state, key=rank), times)
    return people


def receipts(rows: list[Row]) -> Receipts:
    columns = list(zip(*rows, strict=True)) or [(), (), ()]
    return collected(list(columns[0]), list(columns[1]), np.array(columns[2], np.uint32))


def as_recipients(answer: Receipts) -> Recipients:
    numbers = np.array([ord(chat_id) for chat_id in answer.chat_ids], np.int64)
    order = np.argsort(numbers)
    return Recipients(numbers[order], answer.marks.taken(order))


def told(recipients: Recipients) -> dict[str, Person]:
    marks = recipients.marks
    assert marks.words[-3:] == KNOWN_STATES
    people = {}
    for row, number in enumerate(recipients.people.tolist()):
        times = zip(("other", *KNOWN_STATES), marks.times[:, row].tolist(), strict=True)
        people[chr(number)] = (marks.words[marks.codes[row]], {slot: time for slot, time in times if time})
    return people


@given(ROWS)
def test_an_answer_is_folded_by_person(rows: list[Row]) -> None:
    answer = receipts(rows)
    assert answer.chat_ids == list(dict.fromkeys(row[0] for row in rows))
    assert told(as_recipients(answer)) == naive(rows)


@settings(max_examples=2_000)
@given(st.lists(ROWS, max_size=5))
def test_folding_answers_one_by_one_is_folding_all_their_rows(answers: list[list[Row]]) -> None:
    known = nobody()
    for rows in answers:
        known = fold(known, as_recipients(receipts(rows)))
    assert told(known) == naive([row for rows in answers for row in rows])
    assert (np.diff(known.people) > 0).all()


@given(ROWS, ROWS)
def test_the_order_of_answers_does_not_matter(one: list[Row], other: list[Row]) -> None:
    first, second = as_recipients(receipts(one)), as_recipients(receipts(other))
    assert told(fold(first, second)) == told(fold(second, first))


@given(ROWS, ROWS)
def test_what_changed_is_what_a_comparison_of_each_person_finds(one: list[Row], other: list[Row]) -> None:
    known = as_recipients(receipts(one))
    merged = fold(known, as_recipients(receipts(other)))
    richer, new = changed_rows(known, merged)
    before, after = told(known), told(merged)
    assert {chr(merged.people[row]) for row in richer} == {who for who in before if before[who] != after[who]}
    assert new == len(after) - len(before)


@given(ROWS)
def test_an_empty_answer_changes_nothing(rows: list[Row]) -> None:
    known = as_recipients(receipts(rows))
    merged = fold(known, nobody())
    assert told(merged) == told(known)
    assert changed_rows(known, merged)[0].size == 0


@given(ROWS)
def test_counts_are_those_of_the_people(rows: list[Row]) -> None:
    marks = as_recipients(receipts(rows)).marks
    states = [state for state, _ in naive(rows).values()]
    assert {word: count for word, count in marks.counts().items() if count} == {s: states.count(s) for s in states}
    assert list(marks.counts())[:3] == ["read", "delivered", "sent"]
    assert marks.at_least("delivered") == states.count("delivered") + states.count("read")

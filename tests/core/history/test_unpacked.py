"""What was unpacked once is kept, while it fits: by its bytes, so it is never out of date."""

import random
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from greenstat_desktop.core.history.block import pack
from greenstat_desktop.core.history.unpacked import Unpacked
from greenstat_desktop.core.recipients.fold import Recipients
from greenstat_desktop.core.recipients.marks import READ, blank, words_of

SIZE = 10
ONE_S_BYTES = SIZE * (1 + 4 * 4)  # of the columns, less the block itself


def block(number: int, people: int = SIZE) -> bytes:
    marks = blank(words_of(set()), people)
    marks.times[READ] = 1_795_000_000 + number
    return pack(Recipients(np.arange(1, people + 1), marks))


def test_the_same_block_is_unpacked_once() -> None:
    unpacked = Unpacked()
    first = unpacked.of(block(1))
    assert unpacked.of(bytes(bytearray(block(1)))) is first
    other = unpacked.of(block(2))
    assert other.marks.times[READ].tolist() == [1_795_000_002] * SIZE
    assert unpacked.of(block(1)) is first


def test_statuses_to_the_same_people_share_them() -> None:
    unpacked = Unpacked()
    assert unpacked.of(block(1)).people is unpacked.of(block(2)).people
    assert unpacked.of(block(3, people=4)).people.tolist() == [1, 2, 3, 4]


def test_what_was_not_asked_for_longest_goes_first() -> None:
    unpacked = Unpacked(most_bytes=2 * (ONE_S_BYTES + len(block(0))) + 8)
    first, second = unpacked.of(block(1)), unpacked.of(block(2))
    assert unpacked.of(block(1)) is first
    unpacked.of(block(3))
    assert unpacked.of(block(1)) is first
    assert unpacked.of(block(2)) is not second


def test_one_that_is_too_large_is_unpacked_every_time() -> None:
    unpacked = Unpacked(most_bytes=ONE_S_BYTES)
    assert unpacked.of(block(1)) is not unpacked.of(block(1))
    assert unpacked.of(block(1)).people.tolist() == list(range(1, SIZE + 1))


def test_nobody_can_spoil_what_is_kept() -> None:
    kept = Unpacked().of(block(1))
    for column in (kept.people, kept.marks.codes, kept.marks.times):
        with pytest.raises(ValueError, match="read-only"):
            column[...] = 0


def test_threads_side_by_side_all_get_what_they_asked_for() -> None:
    unpacked = Unpacked(most_bytes=3 * (ONE_S_BYTES + len(block(0))))
    blocks = [block(number) for number in range(8)]
    asked = [random.Random(seed).randrange(8) for seed in range(400)]
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda number: unpacked.of(blocks[number]), asked))
    assert [int(one.marks.times[READ, 0]) - 1_795_000_000 for one in found] == asked

"""A block gives back what went in, and says so when it cannot."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.core.history.block import pack, unpack
from greenstat_desktop.core.recipients.fold import Recipients, nobody
from greenstat_desktop.core.recipients.marks import Marks, words_of

TIME = st.just(0) | st.integers(0, 2**32 - 1)


@st.composite
def recipients(draw: st.DrawFn) -> Recipients:
    people = sorted(draw(st.sets(st.integers(1, 2**31), max_size=20)))
    words = words_of(draw(st.sets(st.sampled_from(["failed", "не доставлено", "a\nb", "x" * 64]))))
    size = len(people)
    codes = draw(st.lists(st.integers(0, len(words) - 1), min_size=size, max_size=size))
    times = [draw(st.lists(TIME, min_size=size, max_size=size)) for _ in range(4)]
    return Recipients(np.array(people, np.int64), Marks(words, np.array(codes, np.uint8), np.array(times, np.uint32)))


@given(recipients())
def test_what_is_packed_comes_back(before: Recipients) -> None:
    after = unpack(pack(before))
    assert after.people.tolist() == before.people.tolist()
    assert after.marks.words == before.marks.words
    assert after.marks.codes.tolist() == before.marks.codes.tolist()
    assert after.marks.times.tolist() == before.marks.times.tolist()
    assert after.marks.times.dtype == np.uint32


def test_nobody_is_a_block_too() -> None:
    assert len(unpack(pack(nobody()))) == 0


@given(recipients(), st.data())
def test_one_changed_bit_is_found(before: Recipients, data: st.DataObject) -> None:
    block = bytearray(pack(before))
    bit = data.draw(st.integers(0, len(block) * 8 - 1))
    block[bit // 8] ^= 1 << bit % 8
    with pytest.raises(HistoryError) as caught:
        unpack(bytes(block))
    assert caught.value.kind is HistoryFault.DAMAGED


@given(recipients(), st.data())
def test_a_block_cut_short_is_found(before: Recipients, data: st.DataObject) -> None:
    block = pack(before)
    with pytest.raises(HistoryError):
        unpack(block[: data.draw(st.integers(0, len(block) - 1))])


def test_ten_thousand_recipients_with_all_three_times_take_less_than_six_bytes_each() -> None:
    chance = np.random.default_rng(1)
    size = 10_000
    sent = 1_790_000_000 + chance.integers(0, 120, size)
    delivered = sent + np.minimum(chance.lognormal(3, 1.5, size), 80_000).astype(np.int64)
    read = delivered + np.minimum(chance.lognormal(8.5, 1.2, size), 80_000).astype(np.int64)
    times = np.stack([np.zeros(size, np.int64), sent, delivered, read]).astype(np.uint32)
    marks = Marks(words_of(set()), np.full(size, 2, np.uint8), times)
    assert len(pack(Recipients(np.arange(size), marks))) < 6 * size

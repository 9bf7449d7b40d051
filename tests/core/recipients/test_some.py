import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.recipients.some import Some

SIZES = st.sampled_from([0, 1, 50, 8191, 8192, 8193, 30_000])


@given(SIZES, st.sampled_from([0, 0.001, 0.3, 1]), st.integers(0, 9), st.data())
def test_a_part_is_a_slice_of_all_whether_or_not_all_were_asked_for(
    size: int, share: float, seed: int, data: st.DataObject
) -> None:
    random = np.random.default_rng(seed)
    rows, which = random.permutation(size), random.random(size) < share
    wanted = rows[which].tolist()
    some = Some(rows, which)
    assert len(some) == len(wanted)
    start, stop = sorted(data.draw(st.integers(0, size + 2)) for _ in range(2))
    assert some.part(start, stop).tolist() == wanted[start:stop]
    assert some.all.tolist() == wanted
    assert some.part(start, stop).tolist() == wanted[start:stop]


@pytest.mark.parametrize("size", [0, 3])
def test_without_a_choice_all_are_shown(size: int) -> None:
    rows = np.arange(size)[::-1]
    assert Some(rows).all is rows
    assert len(Some(rows)) == size
    assert Some(rows).part(1, 3).tolist() == rows[1:3].tolist()

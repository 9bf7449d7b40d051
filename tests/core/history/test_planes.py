"""Planes are a zlib stream like any other, however each of them is coded."""

import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.history.planes import deflated, inflated

_SIZE = 10_000


@st.composite
def planes(draw: st.DrawFn) -> list[bytes]:
    """Draw planes of everything from one byte again and again to noise, too little to be coded apart or not."""
    chance = np.random.default_rng(draw(st.integers(0, 2**32)))
    size = draw(st.sampled_from((0, 1, 7, 300, _SIZE)))
    kinds = draw(st.lists(st.tuples(st.integers(1, 256), st.floats(0, 1)), max_size=6))
    return [
        (chance.integers(0, different, size) * (chance.random(size) < full)).astype(np.uint8).tobytes()
        for different, full in kinds
    ]


@given(planes())
def test_zlib_and_we_read_what_was_written(planes: list[bytes]) -> None:
    stream = deflated(planes)
    assert zlib.decompress(stream) == inflated(stream, 1) == inflated(memoryview(stream), 100_000) == b"".join(planes)


@given(st.binary(max_size=1000), st.integers(0, 9))
def test_a_stream_of_anybody_else_is_read(data: bytes, level: int) -> None:
    assert inflated(zlib.compress(data, level), 1) == data


def test_what_cannot_shrink_takes_no_more_than_it_is() -> None:
    noise = np.random.default_rng(1).integers(0, 256, _SIZE).astype(np.uint8).tobytes()
    assert len(deflated([noise])) < _SIZE + 32


def test_little_takes_little() -> None:
    assert len(deflated([bytes(10)] * 20)) < 40


@pytest.mark.parametrize("stream", [b"", b"\x78\x01", b"\x78\x01\x03\x00", bytes(100), b"\x78\x01" + b"\xff" * 50])
def test_what_is_no_stream_is_refused(stream: bytes) -> None:
    with pytest.raises(zlib.error):
        inflated(stream, 100)

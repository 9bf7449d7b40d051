"""Intervals held against published figures and against what an interval has to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.proportions import LEAST_RECIPIENTS, Part, Span, difference, share_interval

wholes = st.integers(1, 5_000)
parts = wholes.flatmap(lambda whole: st.tuples(st.integers(0, whole), st.integers(0, whole), st.just(whole))).map(
    lambda drawn: Part(min(drawn[:2]), max(drawn[:2]), drawn[2])
)


# Source: Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
# table I, method 3 (score).
@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_a_share_lies_where_wilson_says(part: int, whole: int, low: float, high: float) -> None:
    span = share_interval(part, whole)
    assert span
    assert (span.least, span.most) == pytest.approx((low, high), abs=5e-5)


# Source: Newcombe 1998 (the paper of the module), table II, method 10, contrasts (a) and (b).
@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [((56, 70), (48, 80), 0.0524, 0.3339), ((9, 10), (3, 10), 0.1705, 0.8090)],
)
def test_a_difference_lies_where_newcombe_says(
    one: tuple[int, int], other: tuple[int, int], low: float, high: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("greenstat_desktop.core.proportions.LEAST_RECIPIENTS", 1)
    found = difference(Part(one[0], one[0], one[1]), Part(other[0], other[0], other[1]))
    assert found
    assert (found.interval.least, found.interval.most) == pytest.approx((low, high), abs=5e-5)
    assert found.sure


@given(parts, parts)
def test_an_interval_holds_the_difference_and_turns_with_it(one: Part, other: Part) -> None:
    found, turned = difference(one, other), difference(other, one)
    if one.whole < LEAST_RECIPIENTS or other.whole < LEAST_RECIPIENTS:
        assert found is turned is None
        return
    assert found
    assert turned
    slack = 1e-12
    assert -1 - slack <= found.interval.least <= found.value.least + slack
    assert found.value.least <= found.value.most + slack
    assert found.value.most - slack <= found.interval.most <= 1 + slack
    assert found.interval.least == pytest.approx(-turned.interval.most)
    if found.sure:
        assert found.value.least * found.value.most > 0


@given(wholes.flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_a_share_lies_within_its_interval(drawn: tuple[int, int]) -> None:
    part, whole = drawn
    span = share_interval(part, whole)
    assert span
    assert 0 <= span.least <= part / whole <= span.most <= 1


def test_a_share_of_nothing_has_no_interval() -> None:
    assert share_interval(0, 0) is None
    assert Part(0, 0, 0).share is Part(0, 0, 0).interval is None


def test_too_few_recipients_make_no_percentage() -> None:
    assert Part(15, 15, LEAST_RECIPIENTS - 1).too_few
    assert Part(15, 15, LEAST_RECIPIENTS).share == Span(0.5, 0.5)

import pytest

from greenstat_desktop.core.own_average import Card, Cards, Measure
from greenstat_desktop.core.proportions import Span
from greenstat_desktop.qt.cards import Compared
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.usual_view import phrases

ISOLATES = str.maketrans("", "", "\u2066\u2068\u2069")


def cards(*, over: bool = True, **usual: Span) -> Cards:
    values = {"reached": (1_204, None), "delivered": (1_150, 1_204), "read": (812, 1_204), "not_read": (392, 1_204),
              "median": (4_320.0, 812)}  # fmt: skip
    made = [
        Card(one, value, out_of, value / out_of if out_of and one is not Measure.MEDIAN else None,
             usual.get(one.value), 29 if one.value in usual else 2)
        for one in Measure for value, out_of in (values[one.value],)
    ]  # fmt: skip
    return Cards(3_600, over, tuple(made))


def said(made: Cards, times: LocalTimes) -> Compared:
    return phrases(made, times)


def test_each_number_is_compared_in_its_own_unit(times: LocalTimes) -> None:
    told = said(
        cards(
            reached=Span(1_198, 1_198), delivered=Span(0.95, 0.95), read=Span(0.70, 0.70), not_read=Span(0.30, 0.30),
            median=Span(5_400, 5_400),
        ),
        times,
    )  # fmt: skip
    assert told.reached.translate(ISOLATES) == "+6 vs. your average"
    assert told.delivered.translate(ISOLATES) == "+0.5 points vs. average"
    assert told.read.translate(ISOLATES) == "−2.6 points vs. average"
    assert told.unread.translate(ISOLATES) == "+2.6 points vs. average"
    assert told.median == "18 min faster than average"
    assert "29" in told.average


@pytest.mark.parametrize(
    ("usual", "words"),
    [
        (Span(3_600, 3_600), "12 min slower than average"),
        (Span(4_300, 4_330), "as fast as average"),
        (Span(3_600, 5_400), "about as fast as average"),
        (Span(4_920, 5_520), "10 min to 20 min faster than average"),
    ],
)
def test_the_median_is_faster_or_slower(times: LocalTimes, usual: Span, words: str) -> None:
    assert said(cards(median=usual), times).median == words


def test_a_bound_stays_a_bound(times: LocalTimes) -> None:
    told = said(cards(reached=Span(1_198, 1_210)), times)
    assert told.reached.translate(ISOLATES) == "−6 to +6 vs. your average"


def test_bounds_far_apart_are_told_in_whole_points_that_hold_them(times: LocalTimes) -> None:
    told = said(cards(delivered=Span(0.878, 0.929), read=Span(0.705, 0.7095)), times)
    assert told.delivered.translate(ISOLATES) == "+2 to +8 points vs. average"
    assert told.read.translate(ISOLATES) == "−3.5 to −3.1 points vs. average"


def test_what_has_too_few_others_says_so_beside_what_has_enough(times: LocalTimes) -> None:
    assert said(cards(reached=Span(1_198, 1_198)), times).median == "too few others to compare"


def test_where_nothing_can_be_compared_nothing_is_said(times: LocalTimes) -> None:
    assert said(cards(), times) == Compared()

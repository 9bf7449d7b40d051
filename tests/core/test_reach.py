import numpy as np
import pytest

from greenstat_desktop.core.curves import round_ages
from greenstat_desktop.core.reach import RANGES_S, reach
from tests.tables import Row, table_of

HOUR = 3_600


def test_a_curve_of_nobody_has_no_ages() -> None:
    made = reach(table_of().marks, 1_000, 5_000)
    assert (len(made.curve.ages), made.recipients, made.length) == (0, 0, 4_000)


def test_every_range_has_a_point_at_both_ends_and_a_thousand_between() -> None:
    made = reach(table_of(Row(read=2_000, sent=1_000)).marks, 1_000, 1_000 + 48 * HOUR)
    for end in (*RANGES_S, 48 * HOUR):
        assert np.count_nonzero(made.curve.ages <= end) > 1_000
        assert end in made.curve.ages
    assert np.all(np.diff(made.curve.ages) > 0)


def test_the_ages_that_people_think_in_can_be_told() -> None:
    made = reach(table_of(Row(read=2_000)).marks, 1_000, 1_000 + 3 * HOUR)
    assert made.curve.ages[made.told].tolist() == round_ages(3 * HOUR).tolist()


@pytest.mark.parametrize(("age", "read"), [(0, 0), (999, 0), (1_000, 1), (5_000, 1), (900_000, 1)])
def test_the_place_of_an_age_tells_what_was_known_by_then(age: int, read: int) -> None:
    made = reach(table_of(Row(read=2_000, delivered=1_500)).marks, 1_000, 4_500)
    at = made.place(age)
    assert made.curve.ages[at] <= age
    assert abs(int(made.curve.read.least[at]) - read) == 0 or made.curve.ages[at] < 1_000 <= age < 1_005

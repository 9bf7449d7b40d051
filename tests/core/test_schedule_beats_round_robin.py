"""The schedule against a fixed round robin at the same number of questions: ``tests.bench.schedule`` in small."""

import numpy as np
import pytest

from tests.bench.schedule import Outcome, compared

SCHEDULE, ROUND_ROBIN, OF_THE_DAY = "schedule", "round robin", "the day's only"


@pytest.fixture(scope="module", params=[10, 60], ids=["10 statuses", "60 statuses"])
def ways(request: pytest.FixtureRequest) -> dict[str, Outcome]:
    return compared(request.param, seed=7103, recipients=120)


def waits(one: Outcome, percentile: float) -> float:
    return float(np.percentile(one.waits, percentile))


def test_every_way_of_asking_has_the_same_number_of_questions_and_the_same_changes(ways: dict[str, Outcome]) -> None:
    assert len({one.calls for one in ways.values()}) == 1
    assert len({len(one.waits) for one in ways.values()}) == 1


@pytest.mark.parametrize("other", [ROUND_ROBIN, OF_THE_DAY])
def test_a_change_waits_less_than_half_as_long(ways: dict[str, Outcome], other: str) -> None:
    assert waits(ways[SCHEDULE], 50) * 2 < waits(ways[other], 50)
    assert waits(ways[SCHEDULE], 95) * 2 < waits(ways[other], 95)


@pytest.mark.parametrize("other", [ROUND_ROBIN, OF_THE_DAY])
def test_more_times_of_delivery_are_kept(ways: dict[str, Outcome], other: str) -> None:
    assert ways[SCHEDULE].kept.mean() > max(ways[other].kept.mean(), 0.99)


def test_no_question_comes_sooner_than_the_service_allows(ways: dict[str, Outcome]) -> None:
    assert ways[SCHEDULE].too_soon == 0

"""What is shown of statuses, held against what the sandbox knows to be true of them."""

from collections.abc import Iterator

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.curves import reach_curve
from greenstat_desktop.core.groups import by_week, by_weekday
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.insights import read_comparison
from greenstat_desktop.core.observed import DAY_S, HOUR_S, Observed
from greenstat_desktop.core.proportions import Part
from greenstat_desktop.core.summary import totals
from greenstat_desktop.sandbox.world import make_world
from tests.core.made_up import START, Clock, Service


@pytest.fixture(scope="module")
def service() -> Service:
    return Service(make_world(seed=9, recipients=80, statuses=14, now=START.timestamp()), Clock())


@pytest.fixture(scope="module")
def history(service: Service) -> Iterator[History]:
    """Give what is known once every status was asked about."""
    with History(None) as known:
        collector = service.collector(known)
        collector.find_statuses(service.account, CancelToken())
        for status in service.world.statuses:
            collector.check(service.account, status.message_id, CancelToken())
        yield known


def observed(service: Service, history: History) -> list[Observed]:
    statuses = history.statuses(service.account.id_instance)
    blocks = history.recipients(service.account.id_instance, [status.message_id for status in statuses])
    return [Observed(status, block.marks) for status, block in zip(statuses, blocks, strict=True)]


def test_totals_and_curves(service: Service, history: History) -> None:
    for one in observed(service, history):
        truth = service.world.truth(one.status.message_id, one.until)
        found = totals(one.marks)
        assert (found.recipients, found.delivered, found.read) == (truth.recipients, truth.delivered, truth.read)
        curve = reach_curve(one.marks, one.since, one.until)
        for place, age in enumerate(curve.ages.tolist()):
            truth = service.world.truth(one.status.message_id, one.since + age)
            assert curve.read.least[place] <= truth.read <= curve.read.most[place]
            assert curve.delivered.least[place] <= truth.delivered <= curve.delivered.most[place]


@pytest.mark.parametrize("age_s", [HOUR_S, 6 * HOUR_S, DAY_S])
def test_statuses_at_equal_age(service: Service, history: History, age_s: int) -> None:
    old = [one for one in observed(service, history) if one.age_s >= age_s]
    known = [one.status.message_id for one in old if age_s == DAY_S or one.publication_known][:8]
    for line in read_comparison(history, service.account.id_instance, known, age_s).lines:
        at = int(line.status.first_seen_at.timestamp()) + age_s
        truth = service.world.truth(line.status.message_id, at)
        assert line.figures
        assert line.figures.recipients == truth.recipients
        assert line.figures.read.least <= truth.read <= line.figures.read.most
        assert line.figures.delivered.least <= truth.delivered <= line.figures.delivered.most


def test_weeks_and_weekdays(service: Service, history: History) -> None:
    over = [one for one in observed(service, history) if one.over]
    truths = [service.world.truth(one.status.message_id, one.until) for one in over]
    read, people = sum(one.read for one in truths), sum(one.recipients for one in truths)
    statuses = history.statuses(service.account.id_instance)
    for groups in (by_week(statuses).groups, by_weekday(statuses).groups):
        together = Part(0, 0, 0)
        for group in groups:
            together = together.plus(group.read)
        assert together == Part(read, read, people)

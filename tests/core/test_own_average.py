"""The cards held against plain counting, and against what the sandbox knows to be true."""

from statistics import fmean, median

import pytest
from hypothesis import given, settings

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.insights import read_cards
from greenstat_desktop.core.observed import DAY_S, figures, latest
from greenstat_desktop.core.own_average import LEAST_READERS, LEAST_STATUSES, Measure, cards_of, others_of
from greenstat_desktop.core.proportions import LEAST_RECIPIENTS, Part, Span
from greenstat_desktop.sandbox.world import make_world
from tests.core.made_up import START, Clock, Service
from tests.core.statuses import Told, several, told


@settings(max_examples=250, deadline=None)
@given(told())
def test_figures_are_those_of_counting_one_by_one(one: Told) -> None:
    for age in (0, 3_600, 21_600, DAY_S, 5 * DAY_S):
        found = figures(one.observed, age)
        assert (found is not None) == one.known_at(age)
        if found:
            assert found.read == Part(*one.read_at(age), len(one.rows))
            assert found.delivered == Part(*one.delivered_at(age), len(one.rows))
    now = latest(one.observed)
    assert now.read.least == now.read.most == one.status.read
    assert now.delivered.least == now.delivered.most == one.status.delivered


def plainly(own: Told, others: list[Told], measure: Measure) -> tuple[Span | None, int]:
    """Return the others' average and of how many it is."""
    spans: list[tuple[float, float]] = []
    for one in others:
        age = one.age if own.age >= DAY_S else own.age
        sure = own.age >= DAY_S or own.known_at(own.age)
        if not sure or not one.known_at(DAY_S if own.age >= DAY_S else age):
            continue
        size = len(one.rows)
        if measure is Measure.REACHED:
            spans.append((size, size))
        elif measure is Measure.MEDIAN:
            taken = one.taken_by(10**9 if age == one.age else age)
            if len(taken) >= LEAST_READERS:
                spans.append((median(taken), median(taken)))
        elif size >= LEAST_RECIPIENTS:
            least, most = one.delivered_at(age) if measure is Measure.DELIVERED else one.read_at(age)
            shares = (least / size, most / size)
            spans.append((1 - shares[1], 1 - shares[0]) if measure is Measure.NOT_READ else shares)
    if len(spans) < LEAST_STATUSES:
        return None, len(spans)
    return Span(fmean(span[0] for span in spans), fmean(span[1] for span in spans)), len(spans)


@settings(max_examples=100, deadline=None)
@given(several(1, 12))
def test_the_average_is_that_of_counting_one_by_one(made: list[Told]) -> None:
    own, *others = made
    cards = cards_of(own.observed, [other.observed for other in others])
    assert [card.measure for card in cards.cards] == list(Measure)
    for card in cards.cards:
        usual, count = plainly(own, others, card.measure)
        assert card.statuses == count
        assert (card.usual is None) == (usual is None)
        if card.usual and usual:
            assert (card.usual.least, card.usual.most) == pytest.approx((usual.least, usual.most))
    assert cards.card(Measure.REACHED).value == len(own.rows)
    assert cards.card(Measure.READ).value == own.status.read
    assert cards.card(Measure.NOT_READ).value == len(own.rows) - own.status.read


@given(several(2, 6))
def test_a_status_is_compared_with_the_nearest_others_that_reached_anybody(made: list[Told]) -> None:
    own, *_ = (one.status for one in made)
    others = others_of(own, [one.status for one in made])
    assert own not in others
    assert all(one.recipients for one in others)
    distances = [abs(one.first_seen_at - own.first_seen_at) for one in others]
    assert distances == sorted(distances)


def test_the_cards_are_what_the_sandbox_knows_to_be_true() -> None:
    service = Service(make_world(seed=8, recipients=80, statuses=14, now=START.timestamp()), Clock())
    world = service.world
    with History(None) as history:
        collector = service.collector(history)
        collector.find_statuses(service.account, CancelToken())
        for status in world.statuses:
            collector.check(service.account, status.message_id, CancelToken())
        now = service.clock.seconds()
        young, old = world.statuses[1], world.statuses[-1]
        cards = read_cards(history, service.account.id_instance, old.message_id)
        assert cards.over
        read = cards.card(Measure.READ)
        assert (read.value, read.out_of) == (
            world.truth(old.message_id, now).read,
            world.truth(old.message_id, now).recipients,
        )
        done = [one for one in world.statuses if one is not old and now - one.published_at >= DAY_S]
        rates = [truth.read / truth.recipients for one in done if (truth := world.truth(one.message_id, now))]
        assert read.usual
        assert read.usual.least == pytest.approx(fmean(rates))
        assert read.statuses == len(rates)
        cards = read_cards(history, service.account.id_instance, young.message_id)
        assert not cards.over
        delivered = cards.card(Measure.DELIVERED)
        assert delivered.usual
        rates = []
        for one in world.statuses:
            at = one.published_at + cards.age_s
            if one is not young and at <= now:
                truth = world.truth(one.message_id, at)
                rates.append(truth.delivered / truth.recipients)
        # First seen is up to 20 s after the publication here, and delivery before reading is known within bounds.
        assert delivered.usual.least - 0.02 <= fmean(rates) <= delivered.usual.most + 0.02
        with pytest.raises(BadInput):
            read_cards(history, service.account.id_instance, "unheard")

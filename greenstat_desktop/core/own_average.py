"""One status against the account's own others at the same age: the cards. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import fmean
from typing import Final

from greenstat_desktop.core.observed import Figures, Observed, figures, latest
from greenstat_desktop.core.proportions import Span
from greenstat_desktop.core.records import Status

LEAST_STATUSES: Final = 5  # below this an average is not worth the name: say "too few"
MOST_STATUSES: Final = 60  # how many others an average is taken of, the nearest in time
LEAST_READERS: Final = 5  # whose times are known, for a median to be worth averaging


class Measure(Enum):
    """What a card shows, in the order of the cards."""

    REACHED = "reached"  # people it was sent to
    DELIVERED = "delivered"
    READ = "read"
    NOT_READ = "not_read"
    MEDIAN = "median"  # seconds from first seen to read


@dataclass(frozen=True, slots=True)
class Card:
    """One number, what it is out of, and what is usual for the account."""

    measure: Measure
    value: float | None  # people; seconds for the median; None where nobody knows
    out_of: int | None  # people; for the median the readers whose time is known; None for Reached
    share: float | None  # value out of ``out_of``, 0 to 1; None for Reached and the median, and out of nobody
    usual: Span | None  # the others' average at this age: of shares, for Reached of people, for the median of seconds
    statuses: int  # how many others that is of; ``usual`` is None below ``LEAST_STATUSES``

    @property
    def difference(self) -> Span | None:
        """By how much it is more than usual, in the unit of ``usual``; None where either is unknown."""
        own = self.share if self.measure in _SHARES else self.value
        if own is None or self.usual is None:
            return None
        return Span(own - self.usual.most, own - self.usual.least)


@dataclass(frozen=True, slots=True)
class Cards:
    """The cards of one status."""

    age_s: int  # how old it was when last asked about
    over: bool  # its day is over: it and the others are compared by what they came to
    cards: tuple[Card, ...]  # in the order of ``Measure``

    def card(self, measure: Measure) -> Card:
        """Return one of them."""
        return next(card for card in self.cards if card.measure is measure)


_SHARES: Final = (Measure.DELIVERED, Measure.READ, Measure.NOT_READ)


def others_of(status: Status, statuses: Iterable[Status]) -> list[Status]:
    """Return whom to compare a status with: the account's others that reached anybody, the 60 nearest in time."""
    others = [
        one
        for one in statuses
        if one.id_instance == status.id_instance and one.message_id != status.message_id and one.recipients
    ]
    return sorted(others, key=lambda one: abs(one.first_seen_at - status.first_seen_at))[:MOST_STATUSES]


def cards_of(own: Observed, others: Iterable[Observed]) -> Cards:
    """Make the cards of a status, beside the average of the ``others`` at the same age.

    An average counts every status once, however many people it reached. Others enter it only as far as it is known
    what they had come to at that age (``core.observed.figures``); of shares only where there are enough recipients, of
    medians where enough readers' times are known. Where moments are mere bounds, so is the average. A status younger
    than a day whose publication is not known has an age that nobody knows, and is compared with none.
    """
    there: list[Figures] = []
    if own.over:
        there = [latest(other) for other in others if other.over]
    elif own.publication_known:
        there = [found for other in others if (found := figures(other, own.age_s))]
    here = latest(own)
    return Cards(own.age_s, own.over, tuple(_card(measure, here, there) for measure in Measure))


def _card(measure: Measure, here: Figures, others: Sequence[Figures]) -> Card:
    spans = [span for one in others if (span := _span(measure, one))]
    usual = _mean(spans) if len(spans) >= LEAST_STATUSES else None
    value, out_of = _value(measure, here)
    share = value / out_of if measure in _SHARES and value is not None and out_of else None
    return Card(measure, value, out_of, share, usual, len(spans))


def _value(measure: Measure, here: Figures) -> tuple[float | None, int | None]:
    """Return a card's number and what it is out of. When last asked about, everything is known exactly."""
    match measure:
        case Measure.REACHED:
            return here.recipients, None
        case Measure.DELIVERED:
            return here.delivered.most, here.recipients
        case Measure.READ:
            return here.read.most, here.recipients
        case Measure.NOT_READ:
            return here.recipients - here.read.most, here.recipients
    return here.reading.median_s, here.reading.known


def _span(measure: Measure, figures: Figures) -> Span | None:
    match measure:
        case Measure.REACHED:
            return Span(figures.recipients, figures.recipients)
        case Measure.DELIVERED:
            return figures.delivered.share
        case Measure.READ:
            return figures.read.share
        case Measure.NOT_READ:
            return Span(1 - read.most, 1 - read.least) if (read := figures.read.share) else None
    median = figures.reading.median_s
    return None if median is None or figures.reading.known < LEAST_READERS else Span(median, median)


def _mean(spans: Sequence[Span]) -> Span:
    return Span(fmean(span.least for span in spans), fmean(span.most for span in spans))

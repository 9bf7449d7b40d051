"""How people receive and read: minutes to hours, slower at night, some never. Pure; every time is in Unix seconds."""

import math
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from greenstat_desktop.sandbox.people import Person

NEVER = 1 << 62  # later than any clock

_MORNING_H, _BEDTIME_H = 7, 23
_READS_AT_NIGHT = 0.12
_STRAIGHT_TO_READ = 0.5  # of the people of a status from the phone: "delivered" is never reported for them


@dataclass(frozen=True, slots=True)
class Reading:
    """When one status was sent to, reached and was read by its recipients.

    Three int64 columns of equal length, in the recipients' order: Unix seconds, ``NEVER`` for what does not happen.
    ``sent <= delivered <= read`` in every row.
    """

    sent: "array[int]"
    delivered: "array[int]"
    read: "array[int]"


@dataclass(frozen=True, slots=True)
class Life:
    """What of a status decides when it can be read."""

    published_at: int
    ends_at: int  # nothing is delivered or read from here on
    from_phone: bool
    appeal: float  # times everybody's readiness to read; 1 is usual


def read_all(life: Life, people: Iterable[Person], rng: Random) -> Reading:
    """Let everybody read as they do; the first people's times do not depend on how many come after them."""
    reading = Reading(array("q"), array("q"), array("q"))
    for person in people:
        sent = life.published_at + int(rng.random() * 20)
        delivered = sent + _delivery_delay_s(rng)
        read = _awake(delivered + _reading_delay_s(person, rng), person, rng)
        reads = rng.random() < person.read_rate * life.appeal
        straight = life.from_phone and rng.random() < _STRAIGHT_TO_READ
        read_at = int(read) if reads and read < life.ends_at else NEVER
        delivered_at = int(delivered) if delivered < life.ends_at else NEVER
        reading.sent.append(sent)
        reading.delivered.append(read_at if straight else delivered_at)
        reading.read.append(read_at)
    return reading


def _delivery_delay_s(rng: Random) -> float:
    """Most phones are on: a minute or so. Some are off for hours, a few for good."""
    luck = rng.random()
    if luck < 0.03:
        return math.inf
    if luck < 0.12:
        return 3600 * (0.5 + 20 * rng.random())
    return math.exp(rng.gauss(4.1, 1.3))


def _reading_delay_s(person: Person, rng: Random) -> float:
    return person.patience_s * math.exp(rng.gauss(0, 1.1))


def _awake(moment: float, person: Person, rng: Random) -> float:
    """Put off what falls into the person's night until some time after getting up."""
    hour = (moment + person.utc_offset_s) / 3600 % 24 if moment < math.inf else _MORNING_H
    if _MORNING_H <= hour < _BEDTIME_H or rng.random() < _READS_AT_NIGHT:
        return moment
    return moment + (_MORNING_H - hour) % 24 * 3600 + rng.expovariate(1 / 3000)

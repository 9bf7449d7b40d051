"""The people a sandbox's statuses are shown to: names, numbers and reading habits, made from a seed."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, islice
from random import Random

from greenstat_desktop.sandbox.names import ODD_NAMES, PLACES, Place

_HIDDEN_SHARE = 0.04  # known by a hidden id (@lid) only
_NEVER_READS_SHARE = 1 / 12  # never looks, or hides read receipts: nobody can tell
_ODD_EVERY = 10  # one person in ten has an odd name, until the odd names are used up


@dataclass(frozen=True, slots=True)
class Person:
    """One recipient, and how this person reads."""

    chat_id: str  # "<digits>@c.us", or "<15 digits>@lid" where the number is hidden
    contact_name: str  # as saved in the phone; "" if it is not
    name: str  # as the person calls themselves; "" if unknown
    utc_offset_s: int  # where the person sleeps
    read_rate: float  # share of the delivered statuses that are ever read, 0 to 1
    patience_s: float  # typical time from delivery to reading, awake


def make_people(seed: int, count: int) -> tuple[Person, ...]:
    """Make ``count`` people with different chat ids; fewer people of the same seed are the first of more."""
    return tuple(islice(_people(Random(f"{seed}:people")), count))


def phone_number(rng: Random, place: Place) -> str:
    """Make up a mobile number: digits with the country's prefix and length, no plus sign."""
    prefix, _, rest = rng.choice(place.numbers).partition("#")
    digits = len(rest) + 1
    return f"{prefix}{rng.randrange(10**digits):0{digits}}"


def _people(rng: Random) -> Iterator[Person]:
    taken: set[str] = set()
    bounds = list(accumulate(place.weight for place in PLACES))
    number = 0
    while True:
        place = rng.choices(PLACES, cum_weights=bounds)[0]
        chat_id = _chat_id(rng, place)
        if chat_id in taken:  # small number ranges fill up: draw again, country and all
            continue
        taken.add(chat_id)
        contact_name, name = _names(rng, place, number)
        yield Person(
            chat_id=chat_id,
            contact_name=contact_name,
            name=name,
            utc_offset_s=place.utc_offset_s,
            read_rate=0.0 if rng.random() < _NEVER_READS_SHARE else 0.4 + 0.58 * rng.random(),
            patience_s=math.exp(rng.gauss(math.log(1800), 0.7)),
        )
        number += 1


def _chat_id(rng: Random, place: Place) -> str:
    if rng.random() < _HIDDEN_SHARE:
        return f"{rng.randrange(10**14, 10**15)}@lid"
    return f"{phone_number(rng, place)}@c.us"


def _names(rng: Random, place: Place, number: int) -> tuple[str, str]:
    """Return the name saved in the phone and the person's own, in this order."""
    given, family = rng.choice(place.given), rng.choice(place.family)
    name = place.form.format(given=given, family=family)
    habit = rng.random()
    odd, left = divmod(number, _ODD_EVERY)
    if left == _ODD_EVERY - 1 and odd < len(ODD_NAMES):
        return ("", ODD_NAMES[odd]) if odd % 2 else (ODD_NAMES[odd], name)
    if habit < 0.02:
        return "", ""
    if habit < 0.08:
        return "", name
    if habit < 0.13:
        return f"{name} ({rng.choice(('roses', 'wedding', 'Café', 'office 2', '♥'))})", given
    return name, name

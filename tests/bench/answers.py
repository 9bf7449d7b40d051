"""Answers of the service: from bytes to folded columns."""

import json

import numpy as np

from greenstat_desktop.core.green_api import decode
from greenstat_desktop.core.recipients.fold import Recipients, fold, nobody
from greenstat_desktop.sandbox.instance import encoded
from greenstat_desktop.sandbox.world import HOUR_S, make_world
from tests.bench.material import FIRST_DAY
from tests.bench.measure import Measured, paired, timed


def measure_decode(size: int = 100_000) -> Measured:
    """Read an answer and fold it into the one of an hour before; yardstick: ``json.loads`` of the same bytes."""
    world = make_world(recipients=size, statuses=1, now=FIRST_DAY)
    numbers = {person.chat_id: number for number, person in enumerate(world.people)}
    status = world.statuses[0].message_id
    early, late = (encoded(world.receipts(status, FIRST_DAY + hours * HOUR_S)) for hours in (2, 3))
    known = _folded(nobody(), early, numbers)
    return paired(
        lambda: timed(lambda: _folded(known, late, numbers)), lambda: timed(lambda: json.loads(late)), pairs=15
    )


def _folded(known: Recipients, body: bytes, numbers: dict[str, int]) -> Recipients:
    """Do what ``History.save_check`` does to an answer before it writes."""
    receipts = decode.receipts(body)
    people = np.fromiter(map(numbers.__getitem__, receipts.chat_ids), np.int64, len(receipts))
    by_number = np.argsort(people)
    return fold(known, Recipients(people[by_number], receipts.marks.taken(by_number)))

"""Answers of the service: from bytes to folded columns."""

import json

from greenstat_desktop.core.green_api import decode
from greenstat_desktop.core.recipients.fold import Recipients, fold, nobody, of_numbers
from greenstat_desktop.core.recipients.keys import Directory
from greenstat_desktop.sandbox.instance import encoded
from greenstat_desktop.sandbox.world import HOUR_S, make_world
from tests.bench.material import FIRST_DAY
from tests.bench.measure import Measured, paired, timed


def measure_decode(size: int = 100_000) -> Measured:
    """Read an answer and fold it into the one of an hour before; yardstick: ``json.loads`` of the same bytes."""
    world = make_world(recipients=size, statuses=1, now=FIRST_DAY)
    chat_ids = [person.chat_id for person in world.people]
    directory = Directory(chat_ids, range(1, len(chat_ids) + 1))
    status = world.statuses[0].message_id
    early, late = (encoded(world.receipts(status, FIRST_DAY + hours * HOUR_S)) for hours in (2, 3))
    known = _folded(nobody(), early, directory)
    return paired(
        lambda: timed(lambda: _folded(known, late, directory)), lambda: timed(lambda: json.loads(late)), pairs=15
    )


def _folded(known: Recipients, body: bytes, directory: Directory) -> Recipients:
    """Do what ``History.save_check`` does to an answer before it writes."""
    receipts = decode.receipts(body)
    return fold(known, of_numbers(directory.numbers(receipts.chat_ids, receipts.keys), receipts.marks))

"""What is measured with: the sandbox's people, tables of any size, and a folder that goes with the process."""

import atexit
import tempfile
from functools import cache
from pathlib import Path

import numpy as np

from greenstat_desktop.core.recipients.marks import DELIVERED, READ, SENT, Marks, blank, words_of
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import RecipientTable
from greenstat_desktop.sandbox.people import make_people
from greenstat_desktop.sandbox.world import DAY_S, DEFAULT_SEED

PEOPLE = 10_000
FIRST_DAY = 1_764_547_200  # 1 December 2025, Unix seconds


@cache
def people(count: int = PEOPLE) -> People:
    """Make people, ready for the first click as the window makes them."""
    made = make_people(DEFAULT_SEED, count)
    names = [one.contact_name or one.name for one in made]
    everybody = People(np.arange(1, count + 1, dtype=np.int64), [one.chat_id for one in made], names)
    everybody.prepare()
    return everybody


def marks(random: np.random.Generator, published: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Marks:
    """Make marks as the sandbox's people read (``sandbox.reading``, without their nights), all three times kept.

    ``published``: Unix seconds, for each recipient.
    """
    size = len(published)
    luck = random.random(size)
    sent = published + random.integers(0, 20, size)
    delay = np.where(luck < 0.12, 3600 * (0.5 + 20 * random.random(size)), random.lognormal(4.1, 1.3, size))
    delivered = sent + delay.astype(np.int64)
    read = delivered + random.lognormal(np.log(1800), 1.3, size).astype(np.int64)
    reached = (luck >= 0.03) & (delivered < published + DAY_S)
    has_read = reached & (random.random(size) < 0.55) & (read < published + DAY_S)
    made = blank(words_of(set()), size)
    made.codes[:] = reached.astype(np.uint8) + has_read
    made.times[SENT] = sent
    made.times[DELIVERED] = np.where(reached, delivered, 0)
    made.times[READ] = np.where(has_read, read, 0)
    return made


@cache
def table(rows: int) -> RecipientTable:
    """Make a table over ``PEOPLE`` people: what they did with the statuses of a month, in no order."""
    random = np.random.default_rng(1)
    everybody = people(min(PEOPLE, rows))
    published = FIRST_DAY + random.integers(0, 30 * DAY_S, rows)
    return RecipientTable(everybody, random.integers(0, len(everybody), rows, np.intp), marks(random, published))


@cache
def status(rows: int) -> RecipientTable:
    """Make the table of one status, as the history would return it: everybody in it once, times of one day."""
    return RecipientTable(people(rows), np.arange(rows), marks(np.random.default_rng(1), np.full(rows, FIRST_DAY)))


@cache
def scratch() -> Path:
    """Return a folder beside the code, so that it is on a real disk; it goes when the process ends."""
    place = Path("build").absolute()  # git looks away
    place.mkdir(exist_ok=True)
    folder = tempfile.TemporaryDirectory(prefix="bench-", dir=place)
    atexit.register(folder.cleanup)
    return Path(folder.name)

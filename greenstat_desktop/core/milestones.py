"""What is worth telling somebody who is not looking. Pure."""

from datetime import timedelta
from enum import Enum
from typing import Final

from greenstat_desktop.core.records import Status

DAY: Final = timedelta(days=1)


class Milestone(Enum):
    """A moment in the life of a status. Each comes once."""

    HALF_READ = "half_read"
    DAY_DONE = "day_done"  # nobody can see it in WhatsApp any more


def reached(before: Status, after: Status) -> tuple[Milestone, ...]:
    """Return what a status reached between two looks at it. What was never checked before reached nothing."""
    then, now = before.last_checked_at, after.last_checked_at
    if then is None or now is None or now <= then:
        return ()
    over_at = after.first_seen_at + DAY
    found = []
    if _half_read(after) and not _half_read(before):
        found.append(Milestone.HALF_READ)
    if then < over_at <= now:
        found.append(Milestone.DAY_DONE)
    return tuple(found)


def _half_read(status: Status) -> bool:
    return 0 < status.recipients <= 2 * status.read

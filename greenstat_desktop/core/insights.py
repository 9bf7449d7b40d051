"""What a page asks for in one call: read from the history, then computed. For background jobs.

Every call can be stopped. It reads one block a status, some milliseconds at 10,000 recipients, and leaves
the file free in between.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from greenstat_desktop.core.audience import Audience, audience_of
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.choice import Choice, chosen
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.marks import DELIVERED, READ, SENT
from greenstat_desktop.core.records import Status


@dataclass(frozen=True, slots=True, eq=False)
class OpenedAudience:
    """The people of some statuses, and which statuses those are."""

    audience: Audience
    statuses: Sequence[Status]  # the newest first


@dataclass(frozen=True, slots=True)
class Appearance:
    """One status as one person has it. Times are Unix seconds; 0 is unknown, or not reached."""

    status: Status
    state: str
    sent_at: int
    delivered_at: int
    read_at: int


def read_audience(
    history: History,
    id_instance: str,
    choice: Choice,
    *,
    country_names: Mapping[str, str] | None = None,
    cancel: CancelToken | None = None,
) -> OpenedAudience:
    """Sum up the statuses of one account that ``choice`` is about, by person; ready for the first click.

    Raises:
        HistoryError: the file could not be read.
        Cancelled: between two statuses.
    """
    statuses = chosen(history.statuses(id_instance), choice)
    blocks = history.recipients(id_instance, [status.message_id for status in statuses])
    people = history.people(id_instance)  # whoever comes in from now on is left out until the next time
    parts = zip(map(_since, statuses), blocks, strict=True)
    audience = audience_of(people, parts, country_names=country_names, cancel=cancel)
    audience.prepare()
    return OpenedAudience(audience, statuses)


def read_appearances(
    history: History, id_instance: str, person: int, choice: Choice, cancel: CancelToken | None = None
) -> list[Appearance]:
    """Return the statuses that one person was a recipient of, the newest first.

    ``person``: the history's number for them, as in ``People.ids``; nobody has an empty list.

    Raises:
        HistoryError: the file could not be read.
        Cancelled: between two statuses.
    """
    statuses = chosen(history.statuses(id_instance), choice)
    blocks = history.recipients(id_instance, [status.message_id for status in statuses])
    found = []
    for status, recipients in zip(statuses, blocks, strict=True):
        if cancel:
            cancel.check()
        row = int(np.searchsorted(recipients.people, person))
        if row < len(recipients) and recipients.people[row] == person:
            marks = recipients.marks
            times = (int(marks.times[which, row]) for which in (SENT, DELIVERED, READ))
            found.append(Appearance(status, marks.words[marks.codes[row]], *times))
    return found


def _since(status: Status) -> int:
    return int(status.first_seen_at.timestamp())

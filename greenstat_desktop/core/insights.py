"""What a page asks for in one call: read from the history, then computed. For background jobs.

Every call can be stopped. It reads one block a status, some milliseconds at 10,000 recipients, and leaves
the file free in between.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import tzinfo

import numpy as np

from greenstat_desktop.core.audience import Audience, audience_of
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.choice import Choice, chosen
from greenstat_desktop.core.comparison import Comparison, compare
from greenstat_desktop.core.errors import HistoryError
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.hours import Hours, hours_of
from greenstat_desktop.core.observed import Observed
from greenstat_desktop.core.own_average import Cards, cards_of, others_of
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


def read_ahead(history: History, id_instance: str, choice: Choice, cancel: CancelToken) -> None:
    """Unpack what ``read_audience`` and ``read_hours`` will ask for, which takes half of their time.

    What cannot be read is theirs to say.

    Raises:
        Cancelled: between two statuses; what was unpacked by then is kept.
    """
    with suppress(HistoryError):
        statuses = chosen(history.statuses(id_instance), choice)
        for _ in history.recipients(id_instance, [status.message_id for status in statuses]):
            cancel.check()


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


def read_cards(history: History, id_instance: str, message_id: str, cancel: CancelToken | None = None) -> Cards:
    """Make the cards of one status, beside the average of the account's others at the same age.

    Reads at most 61 statuses: some 0.15 s at 10,000 recipients each, 0.02 s at 1,200.

    Raises:
        BadInput: the status is not known.
        HistoryError: the file could not be read.
        Cancelled: between two statuses.
    """
    status = history.status(id_instance, message_id)
    others = others_of(status, history.statuses(id_instance))
    own, *rest = _observed(history, [status, *others], cancel)
    return cards_of(own, rest)


def read_comparison(
    history: History, id_instance: str, message_ids: Sequence[str], age_s: int | None, cancel: CancelToken | None = None
) -> Comparison:
    """Compare two to eight statuses at an age in seconds; None: each by when it was last asked about.

    Raises:
        BadInput: a status is not known.
        HistoryError: the file could not be read.
        Cancelled: between two statuses.
    """
    statuses = [history.status(id_instance, message_id) for message_id in message_ids]
    return compare(list(_observed(history, statuses, cancel)), age_s)


def read_hours(
    history: History, id_instance: str, choice: Choice, zone: tzinfo | None = None, cancel: CancelToken | None = None
) -> Hours:
    """Count when the statuses that ``choice`` is about were read, and which hour of publishing did best.

    ``zone``: whose clocks; None: the system's own. Once unpacked, 300 statuses of 10,000 recipients take
    about 0.4 s.

    Raises:
        HistoryError: the file could not be read.
        Cancelled: between two statuses.
    """
    return hours_of(_observed(history, chosen(history.statuses(id_instance), choice), cancel), zone)


def _observed(history: History, statuses: Sequence[Status], cancel: CancelToken | None) -> Iterator[Observed]:
    for status in statuses:
        if cancel:
            cancel.check()
        (recipients,) = history.recipients(status.id_instance, [status.message_id])
        yield Observed(status, recipients.marks)


def _since(status: Status) -> int:
    return int(status.first_seen_at.timestamp())

"""One person across the statuses of an account: what they received, and how far each got. For background jobs."""

from collections.abc import Sequence
from dataclasses import dataclass

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.choice import Choice
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.insights import Appearance, read_appearances


@dataclass(frozen=True, slots=True)
class PersonHistory:
    """Everything that is known of one person's statuses."""

    person: int  # the history's number; 0 for a stranger
    chat_id: str
    name: str  # "" where the service told none
    appearances: Sequence[Appearance]  # the newest first

    @property
    def read(self) -> int:
        """How many of them they read; a lower bound."""
        return sum(one.state == "read" for one in self.appearances)


def read_person(history: History, id_instance: str, chat_id: str, cancel: CancelToken | None = None) -> PersonHistory:
    """Read what one person received of an account's statuses; a stranger received none.

    Raises:
        HistoryError: the file could not be read.
        Cancelled: between two statuses.
    """
    people = history.people(id_instance)
    if chat_id not in people.chat_ids:
        return PersonHistory(0, chat_id, "", ())
    place = people.chat_ids.index(chat_id)
    person = int(people.ids[place])
    appearances = read_appearances(history, id_instance, person, Choice(), cancel)
    return PersonHistory(person, chat_id, people.names[place], appearances)

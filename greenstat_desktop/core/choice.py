"""Which statuses a question is about: of a period, of some kinds. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from greenstat_desktop.core.records import Kind, Status


@dataclass(frozen=True, slots=True)
class Choice:
    """A period and kinds. As it is made, it is all there is."""

    since: datetime | None = None  # aware; first seen then or later
    until: datetime | None = None  # aware; first seen before then
    kinds: frozenset[Kind] = frozenset()  # empty: every kind

    def takes(self, status: Status) -> bool:
        """Tell whether it is about a status."""
        return (
            (self.since is None or status.first_seen_at >= self.since)
            and (self.until is None or status.first_seen_at < self.until)
            and (not self.kinds or status.kind in self.kinds)
        )


def chosen(statuses: Iterable[Status], choice: Choice) -> list[Status]:
    """Return the statuses that a choice is about and that anybody is known to have received, in their order."""
    return [status for status in statuses if status.recipients and choice.takes(status)]

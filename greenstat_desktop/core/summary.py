"""What a status came to, in numbers: totals and rates, each with what it is out of. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.marks import Marks


@dataclass(frozen=True, slots=True)
class Totals:
    """How far a status came, in people: the read are among the delivered, the delivered among the recipients."""

    recipients: int
    delivered: int
    read: int  # a lower bound: people may hide read receipts

    @property
    def not_delivered(self) -> int:
        """Recipients whose phone has not confirmed it."""
        return self.recipients - self.delivered

    @property
    def not_read(self) -> int:
        """Recipients who have not read it, as far as they let anybody know; those it did not reach included."""
        return self.recipients - self.read

    @property
    def delivered_rate(self) -> float | None:
        """Delivered out of recipients, 0 to 1; None where there are none."""
        return self.delivered / self.recipients if self.recipients else None

    @property
    def read_rate(self) -> float | None:
        """Read out of recipients, 0 to 1, a lower bound; None where there are none."""
        return self.read / self.recipients if self.recipients else None


def totals(marks: Marks) -> Totals:
    """Count how far these recipients got."""
    return Totals(len(marks), marks.at_least("delivered"), marks.at_least("read"))

"""A history opened with care: what is damaged is repaired first, and what was done about it is told."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from greenstat_desktop.core.errors import HistoryError
from greenstat_desktop.core.history.repair import is_damaged, repair, unfinished
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Repair


@dataclass(frozen=True, slots=True)
class Opened:
    """A history, and what had to be done to open it."""

    history: History
    repair: Repair | None = None  # None: it was sound
    trouble: HistoryError | None = None  # why it is in memory only; None: it is not


def opened(path: Path, now: datetime | None = None) -> Opened:
    """Open the history at this place, repaired if it must be.

    Raises:
        HistoryError: it cannot be opened here: a newer version made it, the folder does not allow writing, the disk is
            full, another program has it open while it is damaged. It is as it was.
    """
    moment = now or datetime.now(UTC)
    done = repair(path, moment) if unfinished(path) or is_damaged(path, moment) else None
    return Opened(History(path), done)


def opened_somehow(path: Path) -> Opened:
    """Open the history at this place; one that cannot be opened is left alone, and an empty one in memory has to do."""
    try:
        return opened(path)
    except HistoryError as error:
        trouble = error
    return Opened(History(None), trouble=trouble)

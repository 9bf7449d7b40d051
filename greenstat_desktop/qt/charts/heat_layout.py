"""Where the cells of a week are, a row a day and a column an hour. Pure."""

from dataclasses import dataclass
from typing import Final

DAYS: Final = 7
HOURS: Final = 24
_GAP_PX: Final = 2.0


@dataclass(frozen=True, slots=True)
class HeatLayout:
    """Seven rows of 24 cells; a stop is ``24 * row + hour``."""

    left: float
    top: float
    width: float
    height: float

    def cell(self, stop: int) -> tuple[float, float, float, float]:
        """Return a cell's left, top, width and height."""
        row, hour = divmod(stop, HOURS)
        wide, high = self.width / HOURS, self.height / DAYS
        gap = min(_GAP_PX, wide / 4, high / 4)
        return self.left + hour * wide, self.top + row * high, wide - gap, high - gap

    def stop_at(self, x: float, y: float) -> int | None:
        """Return the cell at a place; gaps belong to the cell before them."""
        hour, row = int((x - self.left) // (self.width / HOURS)), int((y - self.top) // (self.height / DAYS))
        return HOURS * row + hour if 0 <= hour < HOURS and 0 <= row < DAYS else None


def moved(stop: int, key: str) -> int:
    """Return the cell that a key leads to; at an edge it stays."""
    row, hour = divmod(stop, HOURS)
    across = {"left": hour - 1, "right": hour + 1, "home": 0, "end": HOURS - 1}.get(key, hour)
    down = {"up": row - 1, "down": row + 1}.get(key, row)
    return HOURS * min(max(down, 0), DAYS - 1) + min(max(across, 0), HOURS - 1)


def hours_shown(width: float, label_px: float) -> range:
    """Return the hours that have room for their name below them."""
    wide = width / HOURS
    return range(0, HOURS, next((step for step in (1, 2, 3, 4, 6, 12) if step * wide >= label_px), HOURS))

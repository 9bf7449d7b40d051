"""The rectangle inside a chart's axes: from ages and counts to pixels and back. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Points: TypeAlias = NDArray[np.float64]  # float64[k, 2], pixels from left and top
Values: TypeAlias = NDArray[np.integer[Any]] | NDArray[np.float64]

_LEVEL_PX: Final = 0.05


@dataclass(frozen=True, slots=True)
class Plot:
    """Where it is, and what it shows: ages from 0 to ``span_s`` to the right, values from 0 to ``most`` upwards."""

    left: float
    top: float
    width: float
    height: float
    span_s: int
    most: float

    @property
    def bottom(self) -> float:
        """Where 0 is."""
        return self.top + self.height

    @property
    def right(self) -> float:
        """Where the greatest age is."""
        return self.left + self.width

    def x(self, age_s: float) -> float:
        """Return an age's place."""
        return self.left + self.width * age_s / max(1, self.span_s)

    def y(self, value: float) -> float:
        """Return a value's place."""
        return self.bottom - self.height * value / self.most if self.most else self.bottom

    def age(self, x: float) -> float:
        """Return the age at a place, one at the edge where it is outside."""
        return min(1.0, max(0.0, (x - self.left) / max(1.0, self.width))) * self.span_s

    def line(self, ages: NDArray[np.int64], values: Values) -> Points:
        """Return the line through rising ``values`` at rising ``ages``, up to ``span_s``.

        Where several of them share a column of pixels, only the least and the greatest of them are in it: a jump stays
        a jump, however many points there are. Of a stretch that is level only both ends are.
        """
        end = int(np.searchsorted(ages, self.span_s, side="right"))
        if not end:
            return np.empty((0, 2))
        x = self.left + ages[:end] * (self.width / max(1, self.span_s))
        y = self.bottom - np.asarray(values[:end], float) * (self.height / self.most if self.most else 0)
        columns = np.floor(x)
        changes = columns[1:] != columns[:-1]
        points = np.column_stack((x, y))[np.append(True, changes) | np.append(changes, True)]
        level = np.abs(np.diff(points[:, 1])) < _LEVEL_PX
        kept: Points = points[~(np.append(False, level) & np.append(level, False))]
        return kept

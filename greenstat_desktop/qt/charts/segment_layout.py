"""Where the parts of a whole are along a bar. Pure."""

from collections.abc import Sequence
from typing import Final

LEAST_PX: Final = 3.0  # so that a single person among thousands is seen
GAP_PX: Final = 2.0


def spans(counts: Sequence[int], width: float) -> list[tuple[float, float]]:
    """Return left and width of each part; an empty part has no width, every other at least ``LEAST_PX``.

    The parts and the gaps between them fill ``width`` as far as it goes; they keep their order.
    """
    total = sum(counts)
    there = sum(count > 0 for count in counts)
    if not there:
        return [(0.0, 0.0) for _ in counts]
    room = max(0.0, width - GAP_PX * (there - 1))
    small = _small(counts, room)
    rest = max(1, total - sum(counts[place] for place in small))
    left_over = max(0.0, room - LEAST_PX * len(small))
    found, left = [], 0.0
    for place, count in enumerate(counts):
        wide = LEAST_PX if place in small else left_over * count / rest
        found.append((left, wide))
        left += wide + GAP_PX if count else 0.0
    return found


def _small(counts: Sequence[int], room: float) -> set[int]:
    """Return the places of the parts that get ``LEAST_PX``: as they take more than their share, others may follow."""
    small: set[int] = set()
    while True:
        rest = sum(count for place, count in enumerate(counts) if place not in small)
        left_over = room - LEAST_PX * len(small)
        more = {
            place
            for place, count in enumerate(counts)
            if count and place not in small and count * left_over < LEAST_PX * rest
        }
        if not more:
            return small
        small |= more

"""How somebody arranged the columns of a table, as one line of text for the settings. Pure."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_WIDTHS_PX: Final = range(20, 4001)


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """The columns by name."""

    order: tuple[str, ...]  # all of them, as they stand from the leading edge on
    hidden: frozenset[str] = frozenset()
    widths: tuple[int, ...] = ()  # pixels, one for each of ``order``; () leaves them to the window

    @property
    def text(self) -> str:
        """The layout for the settings; ``read_layout`` reads it."""
        return json.dumps({"order": self.order, "hidden": sorted(self.hidden), "widths": self.widths})


def read_layout(text: str, columns: Sequence[str]) -> ColumnLayout | None:
    """Return the layout that ``text`` tells of these columns.

    None where it is nonsense or tells of other columns: their names are the version that a layout belongs to.
    """
    try:
        told = json.loads(text)
        layout = ColumnLayout(tuple(told["order"]), frozenset(told["hidden"]), tuple(told["widths"]))
        known = sorted(layout.order) == sorted(columns)
        seen = layout.hidden < frozenset(columns)  # one column is always shown
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    measured = not layout.widths or len(layout.widths) == len(columns)
    sound = all(type(width) is int and width in _WIDTHS_PX for width in layout.widths)
    return layout if known and seen and measured and sound else None

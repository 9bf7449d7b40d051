"""Where the user left off, as one line of text for the settings. Pure."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

KEY: Final = "left/1"  # the number is the version of what the text tells
_MOST: Final = 10_000  # characters

Order = tuple[tuple[str, bool], ...]  # by name of the column; whether descending


@dataclass(frozen=True, slots=True)
class LeftOff:
    """The page, what was open on it, and how it was arranged. What was searched for is not kept."""

    page: str = ""
    id_instance: str = ""
    message_id: str = ""
    newest: bool = True  # whether the open status was the account's newest: then the newest one is shown again
    states: frozenset[str] = frozenset()  # the filter on the open status
    orders: Mapping[str, Order] = field(default_factory=dict)  # by name of the table

    @property
    def text(self) -> str:
        """The text for the settings; ``read_left_off`` reads it."""
        told = {name: getattr(self, name) for name in ("page", "id_instance", "message_id", "newest", "orders")}
        return json.dumps({**told, "states": sorted(self.states)})


def read_left_off(text: str) -> LeftOff:
    """Return what ``text`` tells; nonsense tells nothing at all."""
    try:
        told = json.loads(text[:_MOST])
        orders = {
            str(table): tuple((str(column), down is True) for column, down in order)
            for table, order in told["orders"].items()
        }
        page, id_instance, message_id = (str(told[name]) for name in ("page", "id_instance", "message_id"))
        states = frozenset(map(str, told["states"]))
        newest = told["newest"] is True
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return LeftOff()
    return LeftOff(page, id_instance, message_id, newest, states, orders)

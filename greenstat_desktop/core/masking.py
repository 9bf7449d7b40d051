"""Phone numbers with their middle hidden, for what is handed to others. Pure."""

from typing import Final

_SHOWN_FIRST, _SHOWN_LAST = 4, 2  # digits, where the number is long enough to hide as many as it shows
_HIDDEN: Final = "*"


def masked(phone: str) -> str:
    """Return a number as written for people with the digits in its middle hidden: ``+7 900 ***-**-67``.

    At least two of five digits are hidden, so of a short number fewer are shown; all else stays as it is written.
    """
    places = [place for place, letter in enumerate(phone) if letter.isdigit()]
    last = min(_SHOWN_LAST, len(places) // 5)
    first = min(_SHOWN_FIRST, 3 * len(places) // 5 - last)
    hidden = set(places[first : len(places) - last])
    return "".join(_HIDDEN if place in hidden else letter for place, letter in enumerate(phone))

"""Chat ids as integers, by which a hundred thousand are compared, or looked up, in a few milliseconds.

Nearly every id is a short number and one of three suffixes: that is one integer, and no two such ids share one.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.pieces import pieces

Keys: TypeAlias = NDArray[np.uint64]
Numbers: TypeAlias = NDArray[np.int64]

_MOST_DIGITS: Final = 16
_SUFFIXES: Final = (b"c.us", b"@lid", b"g.us")  # the last four bytes
_LID: Final = 2
_AT: Final = ord("@")
_NEWLINE: Final = ord("\n")
_ZEROS: Final = np.uint64(0x3030303030303030)  # eight digits 0


def keys_of(chat_ids: list[str]) -> Keys:
    """Return the integer of each id in its one form, ``79001234567@c.us``; 0 for any other, uint64[n]."""
    text = _lines(chat_ids)
    ends = np.flatnonzero(text == _NEWLINE)
    if len(ends) != len(chat_ids) + 1:
        return keys_of([chat_id.replace("\n", "?") for chat_id in chat_ids])
    starts, ends = ends[:-1] + 1, ends[1:]
    last_four = np.ndarray((len(text) - 3,), "<u4", text, strides=(1,))[ends - 4]
    keys = np.zeros(len(chat_ids), np.uint64)
    for number, suffix in enumerate(_SUFFIXES, 1):
        keys[last_four == int.from_bytes(suffix, "little")] = number
    at = ends - 5 + (keys == _LID)
    size = at - starts
    plain = (keys > 0) & (text[at] == _AT) & (size > 0) & (size <= _MOST_DIGITS) & (text[starts] != ord("0"))
    size = np.clip(size, 0, _MOST_DIGITS).astype(np.uint64)
    low, low_is = _eight_digits(text, at - 8, np.minimum(size, np.uint64(8)))
    high, high_is = _eight_digits(text, at - 16, np.maximum(size, np.uint64(8)) - np.uint64(8))
    keys += (high * np.uint64(10**8) + low) * np.uint64(4)
    return np.where(plain & low_is & high_is, keys, np.uint64(0))


def _lines(chat_ids: list[str]) -> NDArray[np.uint8]:
    """Return a line for each id, behind an empty one in front of which there is room for a number."""
    lines = [("\n".join(piece) + "\n").encode("ascii", "replace") for piece in pieces(chat_ids)]
    return np.frombuffer(b"".join((b"\0" * _MOST_DIGITS, b"\n", *lines)), np.uint8)


def _eight_digits(text: NDArray[np.uint8], at: NDArray[np.intp], size: Keys) -> tuple[Keys, NDArray[np.bool_]]:
    """Read the last ``size`` of the eight bytes at each place as a number, all eight of them in one go.

    Returns the numbers, and whether there is nothing but digits.

    Source: D. Lemire, "Quickly parsing eight digits", 2018, and "Quickly determining whether a string is digits".
    """
    others = ~np.uint64(0) >> (size * np.uint64(8))  # the bits of what is not to be read: it becomes zeros in front
    eight: Keys = np.ndarray((len(text) - 7,), "<u8", text, strides=(1,))[at].astype(np.uint64, copy=False)
    eight = (eight & ~others) | (_ZEROS & others)
    tens, digit = np.uint64(0xF0F0F0F0F0F0F0F0), np.uint64(0x0606060606060606)
    are_digits = ((eight & tens) | (((eight + digit) & tens) >> np.uint64(4))) == np.uint64(0x3333333333333333)
    for mask, factor, bits in (
        (0x0F0F0F0F0F0F0F0F, 10 * 2**8 + 1, 8),
        (0x00FF00FF00FF00FF, 100 * 2**16 + 1, 16),
        (0x0000FFFF0000FFFF, 10_000 * 2**32 + 1, 32),
    ):
        eight = ((eight & np.uint64(mask)) * np.uint64(factor)) >> np.uint64(bits)
    return eight, are_digits


class Directory:
    """From chat ids to numbers: by keys, and by name for the few ids that have none."""

    def __init__(self, chat_ids: list[str], numbers: Sequence[int]) -> None:
        """Take distinct ids and the number of each, above 0."""
        keys = keys_of(chat_ids)
        order = np.argsort(keys)
        order = order[np.searchsorted(keys, 0, side="right", sorter=order) :]
        self._keys = keys[order]
        self._numbers: Numbers = np.asarray(numbers, np.int64)[order]
        self._odd = {chat_ids[row]: int(numbers[row]) for row in np.flatnonzero(keys == 0).tolist()}

    def numbers(self, chat_ids: list[str], keys: Keys) -> Numbers:
        """Return the number of each id, whose ``keys_of`` are given; 0 for strangers, int64[n]."""
        found = np.zeros(len(chat_ids), np.int64)
        if len(self._keys):
            order = np.argsort(keys)  # looked up in their order, neighbours are found in the processor's cache
            place = np.searchsorted(self._keys, keys[order])
            place[place == len(self._keys)] = 0
            found[order] = np.where(self._keys[place] == keys[order], self._numbers[place], 0)
        for row in np.flatnonzero(keys == 0).tolist():
            found[row] = self._odd.get(chat_ids[row], 0)
        return found

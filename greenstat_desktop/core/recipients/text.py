"""How texts compare and how they are found: case and accents ignored, digits found through any punctuation."""

import re
import unicodedata
from collections.abc import Sequence
from heapq import merge

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.marks import Rows
from greenstat_desktop.core.recipients.pieces import pieces

# Letters that no decomposition brings back to their plain form.
_PLAIN = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}


class _Folding(dict[int, str]):
    """What each decomposed letter becomes, for ``str.translate``; worked out when a letter is met first."""

    def __missing__(self, code: int) -> str:
        small = chr(code).casefold()
        self[code] = "" if unicodedata.combining(chr(code)) else "".join(_PLAIN.get(letter, letter) for letter in small)
        return self[code]


_FOLDING = _Folding()
_NUMBER_LIKE = re.compile(r"[\s\d+()./–-]*\d[\s\d+()./–-]*")
_NO_DIGIT = re.compile(r"\D+")


def folded(text: str) -> str:
    """Return the text without case and accents: "JOSÉ" and "jose" become the same."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).translate(_FOLDING)


def rank(texts: Sequence[str], folds: Sequence[str]) -> NDArray[np.uint32]:
    """Rank texts by their folded form, then by themselves: 0 for "" (absent), equal ones equal, uint32[n]."""
    keys = [(folds[row], text) for row, text in enumerate(texts)]
    ranks = np.zeros(len(texts), np.uint32)
    place, before = 0, None
    # Sorted piece by piece: one call for all would keep the window's thread waiting.
    runs = [sorted(piece, key=keys.__getitem__) for piece in pieces([row for row, text in enumerate(texts) if text])]
    for row in merge(*runs, key=keys.__getitem__):
        if keys[row] != before:
            place, before = place + 1, keys[row]
        ranks[row] = place
    return ranks


class Haystack:
    """Many short texts in one buffer, searched without a Python call per text."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Take texts that are already folded; a search word never holds white space, so lines never run together."""
        lines = [f"{text}\n".encode(errors="replace") for text in texts]
        self._bytes = np.frombuffer(b"".join(lines), np.uint8)
        self._ends = np.cumsum(np.fromiter(map(len, lines), np.intp, len(lines)))
        self._starts = np.concatenate(([0], self._ends[:-1])) if lines else self._ends
        self._frequency = np.bincount(self._bytes, minlength=256)

    def __len__(self) -> int:
        return len(self._ends)

    def having(self, words: Sequence[str]) -> NDArray[np.bool_]:
        """Tell for each text whether it holds every one of the (folded) words, bool[n]."""
        found = np.ones(len(self), np.bool_)
        for word in words if len(self) else ():
            found &= self._holding(word.encode(errors="replace"))
        return found

    def _holding(self, needle: bytes) -> NDArray[np.bool_]:
        if len(needle) == 1:  # the first letter typed is found most often: looking at all is quicker than at each
            return np.logical_or.reduceat(self._bytes == needle[0], self._starts)
        hit = np.zeros(len(self), np.bool_)
        hit[np.searchsorted(self._ends, self._occurrences(needle), side="right")] = True
        return hit

    def _occurrences(self, needle: bytes) -> Rows:
        """Return where the needle, of two bytes at least, starts: look for its rarest byte and one beside it first."""
        rarest = min(range(len(needle)), key=lambda place: self._frequency[needle[place]])
        pair = max(0, rarest - 1)
        start = np.flatnonzero((self._bytes[:-1] == needle[pair]) & (self._bytes[1:] == needle[pair + 1])) - pair
        start = start[(start >= 0) & (start <= len(self._bytes) - len(needle))]
        for place, byte in enumerate(needle):
            if place not in (pair, pair + 1) and len(start):
                start = start[self._bytes[start + place] == byte]
        return start


def alternatives(search: str) -> tuple[tuple[str, ...], ...]:
    """Read a search text: any one of the alternatives will do, and of one alternative every word is needed.

    "anna lee" needs both words; "+7 (900) 123" is also looked for as the digits 7900123. () finds everybody.
    """
    words = tuple(folded(search).split())
    if not words:
        return ()
    if _NUMBER_LIKE.fullmatch(search):
        digits = _NO_DIGIT.sub("", folded(search))
        if (digits,) != words:
            return ((digits,), words)
    return (words,)


def narrows(longer: str, shorter: str) -> bool:
    """Tell whether everybody whom one search finds is sure to be found by the other: "anna lee" after "ann".

    False may also mean that it cannot be told: "+" finds a plus sign, "+7" finds every seven.
    """
    looser = alternatives(shorter)
    return not looser or all(
        any(all(any(word in one for one in strict) for word in loose) for loose in looser)
        for strict in alternatives(longer) or ((),)
    )

"""How well a few typed letters fit a text: for lists that are searched by typing. Pure."""

from typing import Final

from greenstat_desktop.core.recipients.text import folded

_START: Final = 8  # a letter that begins a word
_NEXT: Final = 5  # a letter right behind the one before it
_LETTER: Final = 1
_GAP: Final = 0.05  # per letter skipped, so that short texts win


def fit(typed: str, text: str) -> float | None:
    """Return how well ``typed`` fits, more is better; None where its letters do not all come, in order.

    Case and accents count for nothing. Of several words each has to fit, in any order.
    """
    words, letters = folded(typed).split(), folded(text)
    fits = [_word_fit(word, letters) for word in words]
    if any(one is None for one in fits):
        return None
    return sum(one for one in fits if one is not None) - _GAP * len(letters)


def _word_fit(word: str, text: str) -> float | None:
    """Try every place where the word may begin: a greedy first one would miss the better start of a later word."""
    starts = [place for place, letter in enumerate(text) if letter == word[0]]
    fits = [one for start in starts if (one := _fit_from(word, text, start)) is not None]
    return max(fits, default=None)


def _fit_from(word: str, text: str, start: int) -> float | None:
    worth, before = 0.0, start - 1
    for letter in word:
        place = text.find(letter, before + 1)
        if place < 0:
            return None
        if place == 0 or not text[place - 1].isalnum():
            worth += _START
        elif place == before + 1 and place > start:
            worth += _NEXT
        worth += _LETTER
        before = place
    return worth

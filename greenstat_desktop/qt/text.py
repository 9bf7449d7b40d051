"""Foreign text made safe to show: control and direction characters seen, not obeyed; isolated; clipped; no markup."""

import html
import unicodedata
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FSI, _LRI, _PDI = "\u2068", "\u2066", "\u2069"
RLM: Final = "\u200f"
LONGEST: Final = 200

_ISOLATES: Final = {ord(one): None for one in (_FSI, _LRI, _PDI)}

_SEEN: Final = {
    **{code: 0x2400 + code for code in range(32)},
    127: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
    **dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF), 0xFFFD),
    **dict.fromkeys((0x2028, 0x2029), 0x2424),
    **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD),
}


def plain(text: str, longest: int = LONGEST) -> str:
    """Return the text on one line, clipped to so many letters, its control characters as visible symbols."""
    if len(text) > longest:
        text = text[: longest - 1] + "…"
    return text if text.isascii() and text.isprintable() else text.translate(_SEEN)


def isolated(text: str) -> str:
    """Return ``plain`` text that keeps its own direction to itself."""
    shown = plain(text)
    calm = shown.isascii() and shown[:1].isalpha() and shown[-1:].isalnum() and not _mirrored()
    return shown if calm or not shown else f"{_FSI}{shown}{_PDI}"


def local(text: str) -> str:
    """Return a date as the locale wrote it, marks of direction and all, that keeps its own direction to itself."""
    return f"{_FSI}{text}{_PDI}"


def number(text: str) -> str:
    """Return a phone number that reads from left to right, plus sign first, in a mirrored window too."""
    return f"{_LRI}{text}{_PDI}" if text else ""


def sided(text: str) -> str:
    """Return a sentence of our own that begins at the side of a mirrored window, even where a name is its first word.

    WORKAROUND (until QTextBlock knows isolates): text that can be marked or edited takes its direction from its first
    letter, were it one of a foreign name. A path or a number, without a letter of the window's own, stays as it is.
    """
    turned = _mirrored() and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"{RLM}{text}" if turned else text


def bare(text: str) -> str:
    """Return a sentence of our own without the isolates around what it names: for where they would be seen."""
    return text.translate(_ISOLATES)


def one_line(text: str) -> str:
    """Return what a person wrote on several lines as one: for titles, where line breaks are no attack."""
    return plain(" ".join(text.split()))


def tooltip(text: str) -> str:
    """Return text for a tooltip: Qt guesses rich text there, so what looks like markup is escaped."""
    return f"<span>{html.escape(plain(text))}</span>" if any(letter in text for letter in "<&>") else plain(text)


def nameless(text: str) -> bool:
    """Tell whether a name shows nothing at all: empty, or white space and invisible characters only."""
    return all(letter.isspace() or unicodedata.category(letter) == "Cf" for letter in text)


def _mirrored() -> bool:
    """Tell whether even plain English needs isolating: the dots of what was cut off would go to its wrong end."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

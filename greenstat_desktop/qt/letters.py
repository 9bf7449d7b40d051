"""The fonts of names, found before a page is painted.

The first text in a script takes Qt 3 to 13 ms: to find out which font has its letters, and where Thai may break. That
is kept for all threads: done on another one, it leaves the window's own a millisecond or two of opening the font.
"""

import threading
import unicodedata
from collections import defaultdict
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QGuiApplication, QTextLayout

from greenstat_desktop.qt.text import isolated, number

_OF_EACH: Final = 8  # letters: marks upon letters may come from a font of their own


@lru_cache(maxsize=8)
def find_fonts(letters: frozenset[str]) -> None:
    """Have Qt find the fonts of these letters. Not for the window's own thread: it waits until that is done."""
    if QGuiApplication.instance() is not None:
        # A thread of its own gives back the fonts that it opened, which a lane of jobs would keep as long as it lives.
        finding = threading.Thread(target=_lay_out, args=(sample(letters),), name="fonts")
        finding.start()
        finding.join()


def sample(letters: frozenset[str]) -> str:
    """Return some letters of each script, and what stands around foreign names and numbers."""
    scripts: defaultdict[str, list[str]] = defaultdict(list)
    for letter in sorted(letters):
        script = scripts[unicodedata.name(letter, "").partition(" ")[0]]  # "HEBREW LETTER ALEF"
        if not letter.isascii() and letter.isprintable() and len(script) < _OF_EACH:
            script.append(letter)
    return " ".join((isolated("…"), number("7"), *("".join(one) for one in scripts.values() if one)))


def _lay_out(text: str) -> None:
    layout = QTextLayout(text, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

"""The fonts of names, found before a page is painted.

The first text in a script takes Qt 3 to 13 ms: to find out which font has its letters, and where Thai may break. That
is kept for all threads: done on another one, it leaves the window's own a millisecond or two of opening the font.
"""

import threading
import unicodedata
from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QGuiApplication, QTextLayout

from greenstat_desktop.qt.text import isolated, number

_FRAME: Final = f"{isolated('…')} {number('7')}"  # what stands around foreign names and numbers
_found: Final[set[str]] = set()  # scripts, kept as long as Qt keeps what it found


def find_fonts(names: Iterable[str]) -> None:
    """Have Qt find the fonts of these names now. Not for the window's own thread: it waits until that is done."""
    foreign = {script_of(letter): letter for letter in set("".join(names)) if not letter.isascii()}
    missing = "".join(letter for script, letter in foreign.items() if script not in _found)
    if missing and QGuiApplication.instance() is not None:
        _found.update(foreign)
        # A thread of its own gives back the fonts that it opened, which a lane of jobs would keep as long as it lives.
        finding = threading.Thread(target=_lay_out, args=(_FRAME + missing,), name="fonts")
        finding.start()
        finding.join()


def script_of(letter: str) -> str:
    """Return the script of a letter, by its name in Unicode: "HEBREW LETTER ALEF" is of HEBREW."""
    return unicodedata.name(letter, "").partition(" ")[0]


def _lay_out(text: str) -> None:
    layout = QTextLayout(text, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

"""The fonts of names, found before a page needs them.

The first text in a script takes Qt 3 to 15 ms, to find out which font has its letters: a page of many scripts would be
painted late, and typing would wait. So the window does it ahead, one script at a time, with pauses to answer in.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QTextLayout

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.recipients.pieces import pieces
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import Done, Jobs, Outcome
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.text import isolated, number

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.people import People

_LANE: Final = "tables"  # as arranging has it: both are short
_PAUSE_MS: Final = 20
_FRAME: Final = f"{isolated('…')} {number('7')}"  # what stands around foreign names and numbers


class FontsAhead(QObject):
    """Has Qt find the fonts of everybody's name, of each script once.

    On the window's own thread, as Qt's locks around fonts and Python's own do not go together: a worker that finds one
    and says so in the log can stop both for ever.
    """

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk)
        self._jobs = jobs
        self._people: People | None = None  # whose names were looked at last
        self._found: set[str] = set()  # scripts
        self._missing: list[str] = []  # a letter of each script that is yet to be found
        self._pausing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pausing.timeout.connect(self._find_next)
        desk.status_settled.connect(self._status_settled)

    def _status_settled(self, opened: Opened) -> None:
        people = opened.table.people
        if people is not self._people:
            self._people = people
            self._jobs.submit(_LANE, lambda cancel: scripts(people.names, cancel), self._wanted)

    def _wanted(self, outcome: Outcome[dict[str, str]]) -> None:
        if isinstance(outcome, Done):
            self._missing += [letter for script, letter in outcome.value.items() if script not in self._found]
            self._found.update(outcome.value)
            if self._missing:
                self._pausing.start()

    def _find_next(self) -> None:
        _lay_out(_FRAME + self._missing.pop())
        if self._missing:
            self._pausing.start()


def scripts(names: list[str], cancel: CancelToken) -> dict[str, str]:
    """Return a letter of each script in these names that is not Latin without accents, by the script's name."""
    found: set[str] = set()
    for piece in pieces(names):
        cancel.check()
        found.update(*piece)
    return {script_of(letter): letter for letter in sorted(found) if not letter.isascii()}


def script_of(letter: str) -> str:
    """Return the script of a letter, by its name in Unicode: "HEBREW LETTER ALEF" is of HEBREW."""
    return unicodedata.name(letter, "").partition(" ")[0]


def _lay_out(text: str) -> None:
    layout = QTextLayout(text, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

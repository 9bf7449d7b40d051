"""Spares every module from being read as text by PySide6, which looks there for features that nobody uses here."""

import linecache
import sys
from typing import Final

import PySide6.QtCore  # noqa: F401 - loads what is changed below

_ASKS: Final = "_mod_uses_pyside"


def leave_unread() -> None:
    """Have PySide6 take it for granted that no module chooses a feature of it. To be called before all else of it.

    It reads the source of whatever is imported later to find out: 40 ms of a start, and 20 MB that ``linecache`` keeps.
    """
    # WORKAROUND PySide6 6.11 (as long as shibokensupport.feature does that): where it does not, nothing is changed.
    feature = vars(sys.modules.get("shibokensupport.feature", sys))
    if _ASKS in feature:
        feature[_ASKS] = _never
        linecache.clearcache()  # what was imported before, 2 MB; whoever needs a line of it reads it again


def _never(_: object) -> bool:
    return False

"""What a page of the window is: the frame shows one at a time, and hands it the commands that mean the visible page."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.commands import ONLY, SORTS
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.painting import InTurns

# The commands that mean the visible page.
ANSWERED: Final = (
    "refresh", "search", "clear_filters", "export", "original_order",
    *(f"{menu}_{name}" for menu in ("sort", "then") for name in SORTS),
    *(f"only_{state}" for state in ONLY),
)  # fmt: skip

Answers: TypeAlias = Mapping[str, Callable[..., None]]


class Page(QWidget):
    """One page of the window. It is built empty, and loads what it shows when it becomes visible.

    Signals: ``answers_changed`` when ``answers`` would return something else, ``facts_changed`` when ``facts`` would.
    """

    answers_changed = Signal()
    facts_changed = Signal()
    message: MessageBar  # where the page says what went wrong; each page finds the place for it
    parts: tuple[QWidget, ...] = ()  # what of it is painted in turns of their own, in this order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.painting = InTurns(self)

    def paint_in_turns(self) -> None:
        """Paint the parts of the page, which are about to change, one after the other."""
        for part in self.parts:
            self.painting.paint(part)

    def shown(self) -> None:
        """The page has become the visible one: it takes the focus, and loads what is not there yet."""
        self.setFocus()

    def foreseen(self) -> None:
        """The page may soon be the visible one, as the pointer is at its button: what takes long can begin."""

    def answers(self) -> Answers:
        """Return what each command of ``ANSWERED`` does on this page now; one that is left out is greyed.

        ``export`` is called with a ``PresetName`` or with nothing, the others with nothing.
        """
        return {}

    def facts(self) -> str | None:
        """Return what the status bar says of this page; None: it speaks of the status that is open."""
        return None

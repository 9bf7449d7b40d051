"""A row of filters, a chip each, with its count: the states of recipients; other groups derive from the same."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QWidget

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.text import bare, isolated, tooltip
from greenstat_desktop.qt.times import LocalTimes

_KNOWN: Final = ("read", "delivered", "sent")
_MOST_OWN: Final = 2  # more of the service's own states than that share a chip
_LEAST_PX: Final = 440  # what chips may ask for where the service's own states are long words


class Chips(QWidget):
    """A chip for all, and one for each group of a table's rows. One that derives from it names them.

    A click chooses one group; with Ctrl several. Signals: ``chosen`` carries a frozenset of groups, empty for all.
    """

    chosen = Signal(object)

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._states: frozenset[str] = frozenset()
        self._chips: dict[frozenset[str], QPushButton] = {}  # empty: all
        self._texts: dict[frozenset[str], tuple[str, str]] = {}  # with the count, and without
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the counts give way, see _fit
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)  # a chip is as wide as it needs

    def groups(self, words: tuple[str, ...]) -> tuple[frozenset[str], ...]:
        """Return what each chip chooses, in order; the first one, empty, is all."""
        return (frozenset(), *(frozenset((word,)) for word in words))

    def title(self, states: frozenset[str]) -> str:
        """Return what stands on a chip, with "&" doubled."""
        raise NotImplementedError

    @property
    def states(self) -> frozenset[str]:
        """The groups chosen; empty means all."""
        return self._states

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many rows are in each group, in this order. A group that is gone is chosen no more."""
        wanted = self.groups(tuple(counts))
        if tuple(self._chips) != wanted:
            self._build(wanted)
        for states, chip in self._chips.items():
            number = sum(counts[state] for state in states or counts)
            word = self.title(states)
            whole = f"{word} {self._times.count(number)}"
            self._texts[states] = whole, word
            chip.setToolTip(tooltip(bare(_read(whole))))
            chip.setAccessibleName(_read(whole))
        self.updateGeometry()
        self._fit()
        self._choose(self._states & set(counts))

    def choose(self, states: frozenset[str]) -> None:
        """Choose these groups, as a click would."""
        if states != self._states:
            self._choose(states)
            self.chosen.emit(self._states)

    def _build(self, wanted: tuple[frozenset[str], ...]) -> None:
        for chip in self._chips.values():
            chip.setParent(None)
            chip.deleteLater()
        self._chips, self._texts = {}, {}
        before: QWidget = self
        for states in wanted:
            chip = QPushButton(self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(lambda _=False, states=states: self._clicked(states))
            self._row.insertWidget(len(self._chips), chip)
            self.setTabOrder(before, chip)  # what is made late would come last
            before = chip
            self._chips[states] = chip

    def _fit(self) -> None:
        """Leave the counts off the chips, from the last one on, where there is too little room."""
        missing = self.sizeHint().width() - self.width()
        for states, chip in reversed(self._chips.items()):
            whole, word = self._texts[states]
            text = word if missing > 0 else whole
            missing -= _width(chip, whole) - _width(chip, text)
            chip.setText(text)

    def _hint(self, which: int) -> QSize:
        widths = [_width(chip, self._texts[states][which]) for states, chip in self._chips.items()]
        return QSize(sum(widths) + self._row.spacing() * max(0, len(widths) - 1), super().sizeHint().height())

    # What Qt asks for

    @guarded(QSize())
    def sizeHint(self) -> QSize:
        return self._hint(0)

    @guarded(QSize())
    def minimumSizeHint(self) -> QSize:
        return self._hint(1).boundedTo(QSize(_LEAST_PX, _LEAST_PX))

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _clicked(self, states: frozenset[str]) -> None:
        several = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self._show_choice()  # a click on a chosen chip must not switch it off by itself
        self.choose(self._states ^ states if several and states else states)

    def _choose(self, states: frozenset[str]) -> None:
        self._states = states
        self._show_choice()

    def _show_choice(self) -> None:
        for states, chip in self._chips.items():
            chip.setChecked(states <= self._states if states else not self._states)


class StateChips(Chips):
    """Chips *All · Read · Delivered · Sent* and one for each state of the service's own."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(times, parent)
        self.setAccessibleName(self.tr("Filter by state"))
        self.show_counts(dict.fromkeys(_KNOWN, 0))

    def groups(self, words: tuple[str, ...]) -> tuple[frozenset[str], ...]:
        """Return all, then each state; too many states of the service's own become one chip."""
        own = [state for state in words if state not in _KNOWN]
        single = [state for state in words if state in _KNOWN or len(own) <= _MOST_OWN]
        together = (frozenset(own),) if len(own) > _MOST_OWN else ()
        return (frozenset(), *(frozenset((state,)) for state in single), *together)

    def title(self, states: frozenset[str]) -> str:
        """Return the name of a state, or of several."""
        if len(states) > 1:
            return self.tr("Other")
        known = {"read": self.tr("Read"), "delivered": self.tr("Delivered"), "sent": self.tr("Sent")}
        state = next(iter(states), "")
        # "&" would make the next letter a mnemonic.
        return (known.get(state) or isolated(state[:24]).replace("&", "&&")) if states else self.tr("All")


def _width(chip: QPushButton, text: str) -> int:
    """Return how wide a chip is with a text."""
    metrics = chip.fontMetrics()
    return (
        chip.sizeHint().width() + metrics.horizontalAdvance(_read(text)) - metrics.horizontalAdvance(_read(chip.text()))
    )


def _read(text: str) -> str:
    return text.replace("&&", "&")

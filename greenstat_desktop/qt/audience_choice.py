"""The choosers over the audience: of which period, and of which kinds of status."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenstat_desktop.qt.chooser import Chooser
from greenstat_desktop.qt.window_memory import WindowMemory

if TYPE_CHECKING:
    from greenstat_desktop.core.choice import Choice
    from greenstat_desktop.core.records import Kind

_NOTED: Final = "audience/choice"  # what is remembered: days and kind, with a blank between
_FIRST: Final = ("28", "")


class AudienceChoice(QWidget):
    """Signals: ``chosen`` when another period or kind was."""

    chosen = Signal()

    def __init__(self, memory: WindowMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self.period, self.kind = Chooser(self), Chooser(self)
        for days, text in (
            ("28", self.tr("Last 4 weeks")),
            ("7", self.tr("Last 7 days")),
            ("91", self.tr("Last 3 months")),
            ("", self.tr("Everything")),
        ):
            self.period.addItem(text, days)
        for kind, text in (
            ("", self.tr("All kinds")),
            ("text", self.tr("Text")),
            ("image", self.tr("Images")),
            ("video", self.tr("Videos")),
            ("voice", self.tr("Voice notes")),
        ):
            self.kind.addItem(text, kind)
        self.period.setAccessibleName(self.tr("Period"))
        self.kind.setAccessibleName(self.tr("Kind of status"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        days, _, kind = memory.text(_NOTED).partition(" ")
        self._choose(*((days, kind) if memory.text(_NOTED) else _FIRST))
        for box in (self.period, self.kind):
            box.setProperty("kind", "compact")  # beside them stands a sentence
            row.addWidget(box)
            box.currentIndexChanged.connect(self._chosen)

    @property
    def narrowed(self) -> bool:
        """Whether there may be more statuses than these."""
        return any((self.period.currentData(), self.kind.currentData()))

    def choice(self, now: datetime | None = None) -> Choice:
        """Return what is chosen."""
        from greenstat_desktop.core.choice import Choice

        days, kind = self.period.currentData(), self.kind.currentData()
        since = (now or datetime.now(UTC)) - timedelta(days=int(days)) if days else None
        return Choice(since, kinds=frozenset((cast("Kind", kind),)) if kind else frozenset())

    def widen(self) -> None:
        """Choose everything there is."""
        self._choose("", "")

    def _choose(self, days: str, kind: str) -> None:
        for box, data in ((self.period, days), (self.kind, kind)):
            box.setCurrentIndex(max(0, box.findData(data)))

    def _chosen(self) -> None:
        self._memory.note(_NOTED, f"{self.period.currentData()} {self.kind.currentData()}")
        self.chosen.emit()

"""The people of many statuses: filters by how often they read, search and table, all working together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from greenstat_desktop.core.segments import RULES
from greenstat_desktop.qt.audience_model import (
    COLUMNS,
    LAST_READ,
    MEDIAN,
    NAME,
    PHONE,
    RATE,
    RECEIVED,
    AudienceModel,
    segment_names,
)
from greenstat_desktop.qt.audience_view import AudienceView
from greenstat_desktop.qt.chips import Chips
from greenstat_desktop.qt.people_panel import PeoplePanel
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.audience import Audience, AudienceColumn

# Who reads most comes first, and of those the ones who had most to read.
FIRST_ORDER: Final = ((RATE, True), (RECEIVED, True))


class SegmentChips(Chips):
    """Chips *Everyone · Always · Often · Sometimes · Never · Too few to tell*."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(times, parent)
        self.setAccessibleName(self.tr("Filter by how often they read"))
        self.show_people({})

    def show_people(self, counts: Mapping[str, int]) -> None:
        """Show how many people are in each segment, in the order of the rules."""
        words = (rule.segment.value for rule in RULES)
        self.show_counts({word: counts.get(word, 0) for word in words})

    def title(self, states: frozenset[str]) -> str:
        """Return the name of a segment."""
        return segment_names()[next(iter(states))] if states else self.tr("Everyone")


class AudiencePanel(PeoplePanel["Audience"]):
    """Shows one audience; why there is nobody, the page says in ``why_nobody``."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        self.model = AudienceModel(times)

        def make_chips(parent: QWidget) -> SegmentChips:
            self._segments = SegmentChips(times, parent)
            return self._segments

        super().__init__(self.model, partial(AudienceView, self.model), make_chips, times, parent)
        self.model.setParent(self)
        self.why_nobody: Callable[[], None] = lambda: self.empty.show_text("", "")
        self._order = FIRST_ORDER
        self.view.header.show_order(self._order)

    def show_audience(self, audience: Audience | None, *, keep: bool) -> None:
        """Show an audience. With ``keep`` selection, scroll position and filters stay as they are."""
        self._segments.show_people(audience.counts() if audience is not None else {})
        self.show_people(audience, keep=keep)

    # What a panel of people asks for

    def sort_column(self, column: int) -> AudienceColumn:
        """Return what core calls a column of the model."""
        from greenstat_desktop.core.audience import AudienceColumn

        return AudienceColumn(COLUMNS[column])

    def sorts(self) -> Mapping[str, int]:
        """Return the column that each sorting command means."""
        return {"name": NAME, "phone": PHONE, "read_at": LAST_READ, "time_to_read": MEDIAN}

    def say_nobody(self, *, filtered: bool) -> None:
        """Say why nobody is shown, and what to do."""
        if not filtered:
            self.why_nobody()
            return
        self.empty.show_text(
            self.tr("Nobody matches"),
            self.tr("Nobody fits the filter and the search together."),
            self.tr("Show everybody"),
            self.show_everybody,
        )

"""Chooses the statuses to be compared: a list with a box to tick for each, and a search over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.choosable_statuses import ChoosableStatuses
from greenstat_desktop.qt.key_names import written
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.labels import paragraph, plain_label
from greenstat_desktop.qt.picker_painter import PickerDelegate
from greenstat_desktop.qt.search_field import SearchField
from greenstat_desktop.qt.statuses_list import StatusesView
from greenstat_desktop.qt.times import LocalTimes

LEAST, MOST = 2, 8  # as in core.comparison, which loads numpy
_AT_FIRST: Final = 4


class ComparePicker(QWidget):
    """Signals: ``chosen`` when other statuses are."""

    chosen = Signal()

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._ids: list[str] = []  # chosen, in the order in which they were
        self._statuses: Sequence[Status] = ()  # offered, found by the search or not
        self._titles: list[str] | None = None  # of these, as the search reads them; made when it is used
        self.search = SearchField(self)
        self.search.show_name(self.tr("Search statuses"), written(QKeySequence.StandardKey.Find))
        self.model = ChoosableStatuses(times, MOST, self)
        self.list = StatusesView(self)
        self.list.setObjectName("picker")
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Statuses to compare"))
        self.list.setItemDelegate(PickerDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.nothing = paragraph(self.tr("No status holds these words."), "muted", self)
        self.nothing.setAlignment(self.nothing.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.hide()
        self.count = plain_label("", "small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget, part in ((self.search, 0), (self.list, 1), (self.nothing, 1), (self.count, 0)):
            column.addWidget(widget, part)
        self.search.textChanged.connect(self._filter)
        self.search.left.connect(self.list.setFocus)
        self.model.ticked.connect(self._tick)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the statuses chosen; the first is what the others are compared with."""
        return tuple(self._ids)

    def show_statuses(self, statuses: Sequence[Status], *, anew: bool) -> None:
        """Offer these, the newest first. What was chosen stays so; ``anew`` chooses the newest four."""
        known = {status.message_id for status in statuses}
        kept = [] if anew else [one for one in self._ids if one in known]
        if not kept:
            kept = [status.message_id for status in statuses if status.recipients][:_AT_FIRST]
        self._statuses, self._titles = statuses, None
        self._filter()
        self._choose(kept)

    def add(self, message_id: str) -> None:
        """Choose one more status, as what the others are compared with; for a ninth the last one gives way."""
        self._choose([message_id, *(one for one in self._ids if one != message_id)][:MOST])

    def _tick(self, message_id: str, ticked: bool) -> None:
        others = [one for one in self._ids if one != message_id]
        self._choose([*others, message_id] if ticked else others)

    def _choose(self, ids: list[str]) -> None:
        changed = ids != self._ids
        self._ids = ids
        self.model.choose(ids)
        told = self.tr("{count} chosen, {least} to {most} are compared")
        count = self._times.count
        self.count.setText(told.format(count=count(len(ids)), least=count(LEAST), most=count(MOST)))
        if changed:
            self.chosen.emit()

    def _filter(self) -> None:
        wanted = self.search.text().strip().casefold()
        found = list(self._statuses)
        if wanted:
            if self._titles is None:
                self._titles = [title_of(status).casefold() for status in self._statuses]
            found = [one for one, title in zip(self._statuses, self._titles, strict=True) if wanted in title]
        self.model.show(found)
        self.list.setVisible(bool(found) or not wanted)
        self.nothing.setVisible(bool(wanted) and not found)

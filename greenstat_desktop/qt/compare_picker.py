"""Chooses the statuses to be compared: a list with a box to tick for each, and a search over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from greenstat_desktop.core.records import Status
from greenstat_desktop.core.summary import Totals
from greenstat_desktop.qt.key_names import written
from greenstat_desktop.qt.kinds import kind_name, title_of
from greenstat_desktop.qt.labels import paragraph, plain_label
from greenstat_desktop.qt.picker_painter import NOTE_ROLE, RATE_ROLE, PickerDelegate
from greenstat_desktop.qt.search_field import SearchField
from greenstat_desktop.qt.text import bare, isolated, tooltip
from greenstat_desktop.qt.times import LocalTimes

LEAST, MOST = 2, 8  # as in core.comparison, which loads numpy
_AT_FIRST: Final = 4
_ID: Final = int(Qt.ItemDataRole.UserRole)
_Checked = Qt.CheckState


class ComparePicker(QWidget):
    """Signals: ``chosen`` when other statuses are."""

    chosen = Signal()

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._ids: list[str] = []  # chosen, in the order in which they were
        self.search = SearchField(self)
        self.search.show_name(self.tr("Search statuses"), written(QKeySequence.StandardKey.Find))
        self.list = QListWidget(self)
        self.list.setObjectName("picker")
        self.list.setAccessibleName(self.tr("Statuses to compare"))
        self.list.setItemDelegate(PickerDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
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
        self.list.itemChanged.connect(self._changed)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the statuses chosen; the first is what the others are compared with."""
        return tuple(self._ids)

    def show_statuses(self, statuses: Sequence[Status], *, anew: bool) -> None:
        """Offer these, the newest first. What was chosen stays so; ``anew`` chooses the newest four."""
        known = [status.message_id for status in statuses]
        kept = [] if anew else [one for one in self._ids if one in known]
        if not kept:
            kept = [status.message_id for status in statuses if status.recipients][:_AT_FIRST]
        changed = kept != self._ids
        self._ids = kept
        self.list.blockSignals(True)
        self.list.clear()
        for status in statuses:
            self.list.addItem(self._item(status))
        self.list.blockSignals(False)
        self._show_choice()
        self._filter(self.search.text())
        if changed:
            self.chosen.emit()

    def add(self, message_id: str) -> None:
        """Choose one more status, as what the others are compared with; for a ninth the last one gives way."""
        self._ids = [message_id, *(one for one in self._ids if one != message_id)][:MOST]
        self._show_choice()
        self.chosen.emit()

    def _item(self, status: Status) -> QListWidgetItem:
        when, totals = self._times.day(status.first_seen_at), Totals(status.recipients, status.delivered, status.read)
        note = self.tr("{when} · {read} of {all} read").format(
            when=when, read=self._times.count(status.read), all=self._times.count(status.recipients)
        )
        item = QListWidgetItem(isolated(title_of(status)))
        item.setData(NOTE_ROLE, when)
        item.setData(RATE_ROLE, self._times.rate(totals.read_rate, 0))
        spoken = f"{title_of(status)}, {kind_name(status.kind)}, {bare(note)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setData(_ID, status.message_id)
        item.setToolTip(tooltip(f"{title_of(status)} · {bare(note)}"))
        return item

    def _changed(self, item: QListWidgetItem) -> None:
        message_id = str(item.data(_ID))
        ticked = item.checkState() == _Checked.Checked
        if ticked == (message_id in self._ids):
            return
        self._ids = [*self._ids, message_id] if ticked else [one for one in self._ids if one != message_id]
        self._show_choice()
        self.chosen.emit()

    def _show_choice(self) -> None:
        full = len(self._ids) >= MOST
        self.list.blockSignals(True)
        for item in self._items():
            ticked = item.data(_ID) in self._ids
            item.setCheckState(_Checked.Checked if ticked else _Checked.Unchecked)
            free = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(Qt.ItemFlag.NoItemFlags if full and not ticked else free)
        self.list.blockSignals(False)
        told = self.tr("{count} chosen, {least} to {most} are compared")
        count = self._times.count
        self.count.setText(told.format(count=count(len(self._ids)), least=count(LEAST), most=count(MOST)))

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())
        found = not wanted or any(not item.isHidden() for item in self._items())
        self.list.setVisible(found)
        self.nothing.setVisible(not found)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

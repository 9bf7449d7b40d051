"""The statuses that can be compared, each with a box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from greenstat_desktop.core.records import Status
from greenstat_desktop.core.summary import Totals
from greenstat_desktop.qt.arranged_model import ROOT, Index
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.kinds import kind_name, title_of
from greenstat_desktop.qt.picker_painter import NOTE_ROLE, RATE_ROLE
from greenstat_desktop.qt.statuses_list import StatusesModel
from greenstat_desktop.qt.text import bare, tooltip
from greenstat_desktop.qt.times import LocalTimes

_FREE: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_OWN: Final = (Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.ToolTipRole, NOTE_ROLE, RATE_ROLE)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)


class ChoosableStatuses(StatusesModel):
    """Where ``most`` are chosen, the others cannot be ticked. Signals: ``ticked`` with a message id, on or off."""

    ticked = Signal(str, bool)

    def __init__(self, times: LocalTimes, most: int, parent: QObject | None = None) -> None:
        super().__init__(times, parent)
        self._most = most
        self._chosen: frozenset[str] = frozenset()

    def choose(self, message_ids: Sequence[str]) -> None:
        """Show these as ticked."""
        before, self._chosen = self._chosen, frozenset(message_ids)
        if self._chosen != before and self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def _note(self, status: Status) -> str:
        return self.tr("{when} · {read} of {all} read").format(
            when=self._times.day(status.first_seen_at),
            read=self._times.count(status.read),
            all=self._times.count(status.recipients),
        )

    def _spoken(self, status: Status) -> str:
        return f"{title_of(status)}, {kind_name(status.kind)}, {bare(self._note(status))}"

    # What Qt asks for

    @guarded(None)
    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own signature
        if role not in _OWN or not index.isValid():
            return super().data(index, role)
        status = self.status(index.row())
        if role == NOTE_ROLE:
            return self._times.day(status.first_seen_at)
        if role == RATE_ROLE:
            return self._times.rate(Totals(status.recipients, status.delivered, status.read).read_rate, 0)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{title_of(status)} · {bare(self._note(status))}")
        return Qt.CheckState.Checked if status.message_id in self._chosen else Qt.CheckState.Unchecked

    @guarded(False)
    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:  # noqa: ANN401 - Qt's own signature
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticked.emit(self.status(index.row()).message_id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    @guarded(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index = ROOT) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        full = len(self._chosen) >= self._most
        return _FREE if not full or self.status(index.row()).message_id in self._chosen else Qt.ItemFlag.NoItemFlags

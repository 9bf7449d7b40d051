"""The list of statuses: a model over records, a delegate that paints a card for each, and the panel around them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.arranged_model import ROOT, Index
from greenstat_desktop.qt.empty import EmptyText
from greenstat_desktop.qt.following import Key, Progress
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.kinds import kind_name, title_of
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.status_painter import (
    ACCOUNT_ROLE,
    PROGRESS_ROLE,
    STATUS_ROLE,
    StatusDelegate,
    when_checked,
)
from greenstat_desktop.qt.text import tooltip
from greenstat_desktop.qt.thumbnails import Thumbnails
from greenstat_desktop.qt.times import LocalTimes

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)

LEAST_PX: Final = 272  # a dozen letters of a title, and when it was checked
_TICK_MS: Final = 10_000


class StatusesModel(QAbstractListModel):
    """The statuses known, the newest first."""

    def __init__(self, times: LocalTimes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._statuses: list[Status] = []
        self._timer = QTimer(self)  # "5 min ago" grows old
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._progress: Mapping[Key, Progress] = {}
        self._accounts: Mapping[str, Account] = {}
        self._thumbnails: Thumbnails | None = None

    def show(self, statuses: list[Status]) -> None:
        """Show these statuses. New ones at the top push the others down; numbers change in place: nothing jumps."""
        added = len(statuses) - len(self._statuses)
        if not self._statuses or added < 0 or not all(map(_is_same, statuses[added:], self._statuses)):
            self.beginResetModel()
            self._statuses = statuses
            self.endResetModel()
            return
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._statuses = [*statuses[:added], *self._statuses]
            self.endInsertRows()
        before, self._statuses = self._statuses, statuses
        for row, (was, now) in enumerate(zip(before, statuses, strict=True)):
            if was is not now and was != now:  # to paint them all costs more than a frame
                self.dataChanged.emit(self.index(row), self.index(row))

    def name_accounts(self, accounts: Mapping[str, Account]) -> None:
        """Say in every row whose status it is; with no accounts, in none."""
        self._accounts = accounts
        self._tick()

    def show_progress(self, progress: Mapping[Key, Progress]) -> None:
        """Show when each is checked next, and what its last check brought."""
        before, self._progress = self._progress, progress
        for row, status in enumerate(self._statuses):
            if before.get(key := _key(status)) != progress.get(key):
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_thumbnails(self, thumbnails: Thumbnails) -> None:
        """Show the pictures that the history has."""
        self._thumbnails = thumbnails
        thumbnails.arrived.connect(self._arrived)
        self._tick()

    def _arrived(self, id_instance: str, message_id: str) -> None:
        if (row := self.row_of((id_instance, message_id))) >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _tick(self) -> None:
        if self._statuses:
            self.dataChanged.emit(self.index(0), self.index(len(self._statuses) - 1))

    @property
    def statuses(self) -> list[Status]:
        """What is shown, the newest first."""
        return self._statuses

    def status(self, row: int) -> Status:
        """Return the status in a row."""
        return self._statuses[row]

    def row_of(self, key: Key) -> int:
        """Return the row of a status, or -1."""
        return next((row for row, one in enumerate(self._statuses) if _key(one) == key), -1)

    def _spoken(self, status: Status) -> str:
        told = self.tr("{title}, {kind}, {when}. {read} of {all} have read it.").format(
            title=title_of(status),
            kind=kind_name(status.kind),
            when=self._times.day(status.first_seen_at),
            read=self._times.count(status.read),
            all=self._times.count(status.recipients),
        )
        if account := self._accounts.get(status.id_instance):
            told = f"{account.title}: {told}"
        return f"{told} {when_checked(status, self._progress.get(_key(status)), self._times)}."

    # What Qt asks for

    @guarded(0)
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._statuses)

    @guarded(None)
    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's own signature
        if not index.isValid():
            return None
        status = self._statuses[index.row()]
        if role == STATUS_ROLE:
            return status
        if role == PROGRESS_ROLE:
            return self._progress.get(_key(status))
        if role == ACCOUNT_ROLE:
            return self._accounts.get(status.id_instance)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.of(status) if self._thumbnails else None
        if role == _DISPLAY:
            return title_of(status)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(title_of(status))
        return self._spoken(status) if role == Qt.ItemDataRole.AccessibleTextRole else None


class StatusesView(QListView):
    """The list itself. Every row is as high as every other: what changed is painted, nothing is laid out anew."""

    # What Qt asks for

    @guarded(None)
    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # QListView would lay out all rows, and paint them: where one changed that is half a frame.
        QAbstractItemView.dataChanged(self, first, last, roles)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        changed_parts: Iterable[QRect] = iter(event.region())  # type: ignore[call-overload]  # PySide's stub lacks it
        for changed in changed_parts:  # QListView would paint all rows in between, too
            super().paintEvent(QPaintEvent(changed))


class StatusesPanel(QWidget):
    """The list with its heading: the statuses of the open account, or the newest of all accounts.

    Signals: ``chosen`` carries the ``Status`` that was clicked or moved to.
    """

    chosen = Signal(object)

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._of_all = False
        self._of_account: list[Status] = []
        self.model = StatusesModel(times, self)
        self.view = StatusesView(self)
        self.view.setObjectName("statuses")
        self.view.setModel(self.model)
        self.view.setItemDelegate(StatusDelegate(times, self.view))
        self.view.setAccessibleName(self.tr("Statuses"))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = EmptyText(self)
        self.count = plain_label("", "muted", self)
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.setMinimumWidth(LEAST_PX)

    def show_statuses(self, statuses: list[Status]) -> None:
        """Show the statuses of the open account, unless those of all accounts are shown; the chosen one stays so."""
        self._of_account = statuses
        if not self._of_all:
            self._show(statuses)

    def show_newest(self, statuses: list[Status]) -> None:
        """Show the newest statuses of all accounts, if it is they that are to be shown."""
        if self._of_all:
            self._show(statuses)

    def show_all_accounts(self, accounts: Mapping[str, Account]) -> None:
        """From now on show the newest statuses of all these accounts; with none, those of the open account."""
        self._of_all = bool(accounts)
        self._heading.setText(self.tr("All accounts") if self._of_all else self.tr("Statuses"))
        self.model.name_accounts(accounts)
        if not self._of_all:
            self._show(self._of_account)

    def _show(self, statuses: list[Status]) -> None:
        chosen = self.chosen_status()
        self.model.show(statuses)
        self.count.setText(self._times.count(len(statuses)) if statuses else "")
        self._stack.setCurrentWidget(self.view if statuses else self.empty)
        if chosen:
            self.mark(_key(chosen))

    def mark(self, key: Key) -> None:
        """Mark a status as the chosen one, without the signal."""
        row = self.model.row_of(key)
        before = self.view.currentIndex()
        selection = self.view.selectionModel()
        if row >= 0 and row == before.row() and selection.isSelected(before):  # a list that took the keys has not
            return
        blocked = selection.blockSignals(True)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex(), flag)
        selection.blockSignals(blocked)
        self.view.update(before)
        if row >= 0:
            self.view.update(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def chosen_status(self) -> Status | None:
        """Return the chosen status, or None."""
        index = self.view.currentIndex()
        return self.model.status(index.row()) if index.isValid() else None

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.model.status(current.row()))

    def _lay_out(self) -> None:
        self._heading = plain_label(self.tr("Statuses"), "heading", self)
        top = QHBoxLayout()
        top.setContentsMargins(10, 0, 12, 0)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self.count)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 6)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(body, 1)


def _is_same(one: Status, other: Status) -> bool:
    return one is other or _key(one) == _key(other)


def _key(status: Status) -> Key:
    return status.id_instance, status.message_id

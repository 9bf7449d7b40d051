"""The statuses of one person, the newest first: how far each got, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from greenstat_desktop.qt.empty import EmptyText
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.labels import ElidedLabel, plain_label
from greenstat_desktop.qt.text import isolated, nameless, number
from greenstat_desktop.qt.text_table import TextRow
from greenstat_desktop.qt.text_view import TextView
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.insights import Appearance
    from greenstat_desktop.core.person import PersonHistory

_SIZE: Final = (760, 460)
_NAMES: Final = ("text", "first_seen_at", "state", "delivered_at", "read_at")
_MUTED: Final = 1 << 1 | 1 << 3


class PersonDialog(QDialog):
    """Signals: ``status_wanted`` carries the message id of a status that is to be opened."""

    status_wanted = Signal(str)

    def __init__(
        self, shown: PersonHistory, times: LocalTimes, parent: QWidget | None = None, *, masked: bool = False
    ) -> None:
        super().__init__(parent)
        self._shown, self._times = shown, times
        who, phone = _who(shown, masked=masked)
        self.setWindowTitle(self.tr("Statuses of one person"))
        self.resize(*_SIZE)
        titles = (self.tr("Status"), self.tr("Published"), self.tr("State"), self.tr("Delivered"), self.tr("Read"))
        self.view = TextView(self.tr("Statuses of this person"), titles, _NAMES, self._samples(), parent=self)
        self.view.texts.show([self._row(one) for one in shown.appearances])
        self.close_button = QPushButton(self.tr("Close"), self)
        self.open_button = QPushButton(self.tr("&Open status"), self)
        self.open_button.setProperty("kind", "accent")
        self.open_button.setDefault(True)
        self._name = ElidedLabel("title", self)
        self._name.show_text(who)
        told = self.tr("{read} of {received} statuses read · read is a lower bound")
        count = self._times.count
        told = told.format(read=count(shown.read), received=count(len(shown.appearances)))
        self._told = plain_label(f"{phone} · {told}" if phone else told, "muted", self)
        self._lay_out()
        self.view.doubleClicked.connect(lambda _: self._open())
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.reject)
        if shown.appearances:
            self.view.selectRow(0)
            self.view.setFocus()
        self.open_button.setEnabled(bool(shown.appearances))

    def _open(self) -> None:
        row = self.view.currentIndex().row()
        if row >= 0:
            self.accept()
            self.status_wanted.emit(self._shown.appearances[row].status.message_id)

    def _samples(self) -> tuple[str, ...]:
        """Return what the columns have to show at least; the first takes all that is left."""
        moment = self._times.widest()
        state = max((self.tr("Sent"), self.tr("Delivered"), self.tr("Read")), key=len)
        return "Tulips are here", moment, state, moment, moment

    def _row(self, one: Appearance) -> TextRow:
        short = self._times.short
        words = {"read": self.tr("Read"), "delivered": self.tr("Delivered"), "sent": self.tr("Sent")}
        cells = (
            isolated(title_of(one.status)), short(int(one.status.first_seen_at.timestamp())),
            words.get(one.state) or isolated(one.state), short(one.delivered_at), short(one.read_at),
        )  # fmt: skip
        return TextRow(cells, _MUTED)

    def _lay_out(self) -> None:
        empty = EmptyText(self)
        empty.show_text(self.tr("No statuses"), self.tr("This person is a recipient of no status that was checked."))
        body = QFrame(self)
        body.setObjectName("card")
        body.setContentsMargins(9, 4, 6, 8)
        stack = QStackedLayout(body)
        stack.addWidget(self.view)
        stack.addWidget(empty)
        stack.setCurrentWidget(self.view if self._shown.appearances else empty)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._told)
        column.addSpacing(8)
        column.addWidget(body, 1)
        column.addSpacing(8)
        column.addLayout(buttons)


def _who(shown: PersonHistory, *, masked: bool) -> tuple[str, str]:
    """Return name and number as shown; the number stands in for a missing name, and is not said twice."""
    from greenstat_desktop.core import phones

    digits = phones.digits_of(shown.chat_id)
    phone = phones.masked(shown.chat_id) if masked and digits else phones.display(digits)
    return (phone or shown.chat_id, "") if nameless(shown.name) else (shown.name, number(phone))

"""The chosen status: title, what it came to, and its recipients."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.cards import Cards
from greenstat_desktop.qt.empty import EmptyText
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.kinds import kind_name, title_of
from greenstat_desktop.qt.labels import ElidedLabel, MarkableLabel, plain_label
from greenstat_desktop.qt.live import LiveLine
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.reach_card import ReachCard
from greenstat_desktop.qt.recipient_cells import Since
from greenstat_desktop.qt.recipients_page import RecipientsPage
from greenstat_desktop.qt.text import isolated, plain
from greenstat_desktop.qt.times import LocalTimes

_DETAIL = 1  # its place in the stack
_LEAST_PX = 600  # of the page: below, the reach curve would leave the table too little


class StatusPage(QWidget):
    """Shows one ``Opened`` status, or words where there is none. Messages appear above either."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self.opened: Opened | None = None
        self.message = MessageBar(self)
        body = QWidget(self)
        detail = QWidget(body)  # all is made where it stays: moved to another parent it would be dressed anew
        self.title = ElidedLabel("title", detail)
        self.subtitle = MarkableLabel("muted", detail)
        self.live = LiveLine(times, detail)
        self.cards = Cards(times, detail)
        self.bound = plain_label(self.tr("Read is a lower bound: people may hide read receipts."), "small", detail)
        self.reach = ReachCard(times, detail)
        self._reach_wanted = True
        self._accounts: Mapping[str, Account] = {}
        self.recipients = RecipientsPage(times, detail)
        self.empty = EmptyText(body)
        self._lay_out(body, detail)

    def show_opened(self, opened: Opened) -> None:
        """Show a status and its recipients; the same one again keeps selection, filters and scroll position."""
        same = self.opened is not None and self.opened.key == opened.key
        self.opened = opened
        self.title.show_text(title_of(opened.status))
        self.subtitle.setText(self._facts(opened.status))
        self.cards.show_totals(opened.totals, opened.reading, Since.of(opened.status))
        self.recipients.model.count_from(Since.of(opened.status))
        self.recipients.show_table(opened.table, same_status=same)
        self._stack.setCurrentIndex(_DETAIL)

    def show_nothing(self) -> None:
        """Show the words for no status in place of one."""
        self.opened = None
        self.recipients.show_table(None, same_status=False)
        self._stack.setCurrentWidget(self.empty)

    def name_accounts(self, accounts: Mapping[str, Account]) -> None:
        """Say whose status it is, too; with no accounts, not."""
        self._accounts = accounts
        if self.opened:
            self.subtitle.setText(self._facts(self.opened.status))

    def want_reach(self, *, wanted: bool) -> None:
        """Show the reach curve wherever there is room for it, or not at all."""
        self._reach_wanted = wanted
        self._fit()

    def _fit(self) -> None:
        """Leave the curve out where the table would have too little room."""
        self.reach.setVisible(self._reach_wanted and self.height() >= grown(_LEAST_PX, self.font()))

    def _facts(self, status: Status) -> str:
        when = self._times.day(status.first_seen_at)
        seen, by = self.tr("{kind} · first seen {when}"), self.tr("{kind} · published by {when}")
        told = seen if status.closely_known else by
        facts = told.format(kind=kind_name(status.kind), when=when[:1].lower() + when[1:])
        if status.deleted:
            facts = f"{facts} · {self.tr('deleted')}"
        if status.chosen is not None:
            facts = f"{facts} · {self._audience(status.chosen)}"
        if status.by_api is False:
            facts = f"{facts} · {self.tr('from the phone')}"
        if account := self._accounts.get(status.id_instance):
            facts = f"{isolated(plain(account.title))} · {facts}"
        return f"{facts} · {isolated(plain(status.message_id))}"

    def _audience(self, chosen: int) -> str:
        if not chosen:
            return self.tr("for everyone")
        return self.tr("for %Ln chosen people", "", chosen)

    def _lay_out(self, body: QWidget, detail: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.live, 0, Qt.AlignmentFlag.AlignVCenter)
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addLayout(head)
        titles.addWidget(self.subtitle)
        cards = QVBoxLayout()
        cards.setSpacing(5)
        cards.addWidget(self.cards)
        cards.addWidget(self.bound)
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(titles)
        column.addLayout(cards)
        column.addWidget(self.reach)
        column.addWidget(self.recipients, 1)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.empty)  # the first one is laid out at once
        self._stack.addWidget(detail)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 12, 18, 12)
        outer.setSpacing(10)
        outer.addWidget(self.message)
        outer.addWidget(body, 1)

    # What Qt asks for

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

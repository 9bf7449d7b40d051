"""The page *Statuses*: the list on the left, the chosen status on the right, and what the desk announces of both."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from greenstat_desktop.core.records import Account, Check, Status
from greenstat_desktop.qt.add_status_dialog import AddStatusDialog
from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.export_dialog import PresetName
from greenstat_desktop.qt.exporting import Exporter
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.offers import recipients_offer
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.page import Answers, Page
from greenstat_desktop.qt.sentences import said
from greenstat_desktop.qt.status_page import StatusPage
from greenstat_desktop.qt.statuses_list import StatusesPanel
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.turning_on import ask_to_turn_on
from greenstat_desktop.qt.written import show_written

_WIDTHS_PX = [308, 972]
_MOST_PX = 380  # of the list, with larger letters


class StatusesPage(Page):
    """List and detail, with a splitter between them."""

    def __init__(
        self, desk: Desk, exporter: Exporter, commands: Commands, times: LocalTimes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._exporter = desk, exporter
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.list = StatusesPanel(times, self.splitter)
        self.detail = StatusPage(times, self.splitter)
        self.message = self.detail.message
        self.parts = (self.detail.cards, self.detail.recipients, self.list)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        desk.account_opened.connect(self._account_opened)
        desk.statuses_changed.connect(self.list.show_statuses)
        desk.status_opened.connect(self._status_opened)
        desk.checked.connect(self._checked)
        desk.work_changed.connect(lambda _: self.answers_changed.emit())
        exporter.written.connect(self._written)
        for name, slot in {
            "add_status": self._add_status,
            "find_statuses": desk.find_statuses,
            "refresh_names": desk.refresh_names,
        }.items():
            commands[name].triggered.connect(lambda _=False, slot=slot: slot())

    # A page of the window

    def shown(self) -> None:
        """The page has become the visible one: the list takes the keys."""
        self.list.view.setFocus()

    def answers(self) -> Answers:
        """Return what can be asked of the chosen status; without one, to look for some."""
        if self.detail.opened is None:
            return {"refresh": self._desk.find_statuses} if self._desk.account else {}
        recipients = self.detail.recipients
        asked = {} if self._desk.checking else {"refresh": self._check}
        return {
            **asked,
            **recipients.answers(),
            "export": self._export,
        }

    # What the desk announces

    def _account_opened(self, account: Account) -> None:
        del account
        self.message.hide()

    def _status_opened(self, opened: Opened) -> None:
        first = self.detail.opened is None
        self.paint_in_turns()
        self.detail.show_opened(opened)
        self.list.mark(opened.key)
        self.answers_changed.emit()
        if first and self.isVisible():
            self.list.view.setFocus()

    def _checked(self, check: Check) -> None:
        if not check.reason:
            self.message.hide()
            return
        offered = getattr(check.reason, "offer", None) is not None
        label, action = (self.tr("Turn it on…"), self._ask_to_turn_on) if offered else ("", None)
        self.message.show_message("info", said(check.reason), label, action)

    def _written(self, target: Path, count: int) -> None:
        if not self.isVisible():
            return
        show_written(self.message, target, self.tr("Saved %Ln recipients to {file}", "", count))

    # What the user asks for

    def _choose(self, status: Status) -> None:
        self.message.hide()
        self._desk.show_status(status)

    def _check(self) -> None:
        self.message.hide()
        self._desk.check()

    def _export(self, preset: PresetName = "excel") -> None:
        arranged, opened = self.detail.recipients.shown, self.detail.opened
        if arranged is not None and opened is not None:
            account = self._desk.account.title if self._desk.account else ""
            self._exporter.ask(self.window(), recipients_offer(arranged, opened.status, account), preset)

    def _add_status(self) -> None:
        dialog = AddStatusDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._desk.add_status)
        dialog.open()

    def _ask_to_turn_on(self) -> None:
        ask_to_turn_on(self.window(), self._desk)

    def _lay_out(self) -> None:
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(0, 1)  # titles are read in the list: in a wide window it grows, too
        self.splitter.setStretchFactor(1, 6)
        self.splitter.setSizes([min(_MOST_PX, grown(_WIDTHS_PX[0], self.font())), _WIDTHS_PX[1]])
        self.splitter.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)

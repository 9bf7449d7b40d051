"""The main window: list of statuses on the left, the chosen one on the right, and what a user can ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.window_memory import WindowMemory

if TYPE_CHECKING:  # the window is painted before any of this is imported
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from greenstat_desktop.core.records import Account, Check, Status
    from greenstat_desktop.qt.desk import Desk
    from greenstat_desktop.qt.export_dialog import PresetName
    from greenstat_desktop.qt.exporting import Exporter
    from greenstat_desktop.qt.opened import Opened, Trouble, Work
    from greenstat_desktop.qt.times import LocalTimes

_SIZE, _FRAME = QSize(1280, 820), QSize(8, 40)  # the frame is what a window manager puts around it, about
_NEEDS_ACCOUNT = ("edit_account", "add_status", "find_statuses", "refresh_names")
_NEEDS_STATUS = ("refresh", "export", "search", "clear_filters")


class MainWindow(QMainWindow):
    """Painted empty at first; ``furnish`` brings in everything else.

    Signals: ``painted`` once, after the first paint; ``closing`` when the user closes the window.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, memory: WindowMemory) -> None:
        super().__init__()
        self._memory = memory
        self._painted = self._furnished = False
        self.setWindowTitle("GreenStat")
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        memory.restore_window(self)

    def furnish(self, desk: Desk, exporter: Exporter, times: LocalTimes) -> None:
        """Bring in the pages, the menus and what they do. Once."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QProgressBar, QSplitter

        from greenstat_desktop.qt.commands import Commands
        from greenstat_desktop.qt.freshness import Freshness
        from greenstat_desktop.qt.menus import fill_menu_bar, fill_toolbar_menus
        from greenstat_desktop.qt.status_page import StatusPage
        from greenstat_desktop.qt.statuses_list import StatusesPanel
        from greenstat_desktop.qt.toolbar import Toolbar
        from greenstat_desktop.qt.welcome import show_opening

        self._furnished = True
        self._desk, self._exporter = desk, exporter
        self.commands = Commands(self)
        self.toolbar = Toolbar(self.commands, self)
        self.busy = QProgressBar(self)
        self.statuses = StatusesPanel(times, self)
        self.page = StatusPage(times, self)
        self.freshness = Freshness(times, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect_commands()
        self._connect_desk()
        fill_menu_bar(self.menuBar(), self.commands, self.page.recipients)
        fill_toolbar_menus(self.toolbar, self.menuBar(), self._export)
        show_opening(self)
        self._enable()
        self._memory.restore_splitter(self._splitter)

    def show_sample_badge(self) -> None:
        """Say everywhere that what is shown is made up."""
        self.page.badge.show()
        self.setWindowTitle(self.tr("GreenStat – sample data"))

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what went wrong; what was on screen stays."""
        from greenstat_desktop.core.errors import AccessRefused, KeyringUnavailable, TokenMissing
        from greenstat_desktop.qt.sentences import explained

        label, action = ("", None)
        if isinstance(trouble.error, TokenMissing | AccessRefused | KeyringUnavailable) and self._desk.account:
            label, action = self.tr("Edit account…"), self._edit_account
        elif trouble.retry:
            label, action = self.tr("Try again"), trouble.retry
        self.page.message.show_message("problem", explained(trouble.error), label, action)

    # What the desk announces

    def _accounts_changed(self, accounts: list[Account]) -> None:
        self.commands["add_account"].setEnabled(True)
        self.toolbar.show_accounts(accounts, self._desk.open_account)
        if not accounts:
            from greenstat_desktop.qt.welcome import show_no_account

            show_no_account(self)

    def _account_opened(self, account: Account) -> None:
        from greenstat_desktop.qt.welcome import show_no_status

        self.toolbar.show_account(account.title)
        self.page.message.hide()
        show_no_status(self)
        self.freshness.show_opened(None)
        self._enable()

    def _status_opened(self, opened: Opened) -> None:
        first = self.page.opened is None
        self.page.show_opened(opened)
        self.statuses.mark(opened.status.message_id)
        self.freshness.show_opened(opened)
        self._enable()
        if first:
            self.statuses.view.setFocus()

    def _checked(self, check: Check) -> None:
        from greenstat_desktop.qt.sentences import said

        if check.reason:
            offered = getattr(check.reason, "offer", None) is not None
            label, action = (self.tr("Turn it on…"), self._ask_to_turn_on) if offered else ("", None)
            self.page.message.show_message("info", said(check.reason), label, action)
        else:
            self.page.message.hide()

    def _work_changed(self, work: Work | None) -> None:
        checking = self._desk.checking
        self._show_busy(busy=work is not None)
        self.commands["cancel"].setEnabled(True)
        self.commands["refresh"].setEnabled(bool(self._desk.message_id) and not checking)
        self.toolbar.show_checking(checking=checking)
        self.freshness.show_work(work)

    def _show_busy(self, *, busy: bool) -> None:
        self.busy.setRange(0, 0 if busy else 1)
        if not busy:
            self.busy.reset()

    # What the user asks for

    def _edit_account(self) -> None:
        self._open_account_dialog(self._desk.account)

    def _open_account_dialog(self, account: Account | None = None) -> None:
        from PySide6.QtCore import Qt

        from greenstat_desktop.qt.account_dialog import AccountDialog

        if self._desk.accounts is None:
            return
        dialog = AccountDialog(self._desk.accounts, account, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _add_status(self) -> None:
        from PySide6.QtCore import Qt

        from greenstat_desktop.qt.add_status_dialog import AddStatusDialog

        dialog = AddStatusDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._desk.add_status)
        dialog.open()

    def _refresh(self) -> None:
        self.page.message.hide()
        self._desk.check()

    def _cancel(self) -> None:
        if self._desk.busy or self._exporter.busy_now:
            self._desk.cancel()
            self._exporter.cancel()
        elif self.page.recipients.search.hasFocus():
            self.page.recipients.search.clear()

    def _export(self, preset: PresetName = "excel") -> None:
        arranged, opened = self.page.recipients.shown, self.page.opened
        if arranged is not None and opened is not None:
            self._exporter.ask(self, arranged, opened.status, preset)

    def _written(self, target: Path, count: int) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        from greenstat_desktop.qt.text import isolated

        text = (
            self.tr("Saved %Ln recipients to {file}", "", count)
            if count != 1
            else self.tr("Saved 1 recipient to {file}")
        ).format(file=isolated(target.name))
        folder = QUrl.fromLocalFile(str(target.parent))
        self.page.message.show_message("info", text, self.tr("Open folder"), lambda: QDesktopServices.openUrl(folder))

    def _ask_to_turn_on(self) -> None:
        from greenstat_desktop.qt.turning_on import ask_to_turn_on

        ask_to_turn_on(self, self._desk.turn_on_counting)

    def _about(self) -> None:
        from greenstat_desktop.qt.about import open_about

        open_about(self)

    def _status_chosen(self, status: Status) -> None:
        self.page.message.hide()
        self._desk.open_status(status.message_id)

    # How it is built

    def _enable(self) -> None:
        for name in _NEEDS_ACCOUNT:
            self.commands[name].setEnabled(self._desk.account is not None)
        for name in _NEEDS_STATUS:
            self.commands[name].setEnabled(self.page.opened is not None)
        self.commands["refresh"].setEnabled(self.page.opened is not None and not self._desk.checking)
        self.toolbar.show_checking(checking=self._desk.checking)

    def _connect_commands(self) -> None:
        recipients = self.page.recipients
        for name, slot in {
            "add_account": self._open_account_dialog,
            "edit_account": self._edit_account,
            "export": self._export,
            "quit": self.close,
            "refresh": self._refresh,
            "cancel": self._cancel,
            "add_status": self._add_status,
            "find_statuses": self._desk.find_statuses,
            "refresh_names": self._desk.refresh_names,
            "search": recipients.start_search,
            "clear_filters": recipients.clear_filters,
            "about": self._about,
        }.items():
            self.commands[name].triggered.connect(lambda _=False, slot=slot: slot())
        self.addActions(self.commands.all())

    def _connect_desk(self) -> None:
        desk = self._desk
        desk.accounts_changed.connect(self._accounts_changed)
        desk.account_opened.connect(self._account_opened)
        desk.statuses_changed.connect(self.statuses.show_statuses)
        desk.status_opened.connect(self._status_opened)
        desk.checked.connect(self._checked)
        desk.health_changed.connect(self.freshness.show_health)
        desk.health_failed.connect(self.freshness.show_health_trouble)
        desk.work_changed.connect(self._work_changed)
        desk.failed.connect(self.show_trouble)
        self.statuses.chosen.connect(self._status_chosen)
        self._exporter.written.connect(self._written)
        self._exporter.failed.connect(self.show_trouble)
        self._exporter.busy.connect(lambda token: self._show_busy(busy=token is not None or desk.busy))

    def _lay_out(self) -> None:
        from PySide6.QtWidgets import QVBoxLayout, QWidget

        self.busy.setObjectName("work")
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Work under way"))
        self._show_busy(busy=False)
        self._splitter.addWidget(self.statuses)
        self._splitter.addWidget(self.page)
        self._splitter.setHandleWidth(1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([308, 972])
        self._splitter.setChildrenCollapsible(False)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self.busy):
            column.addWidget(widget)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.freshness)
        self.setMinimumSize(820, 520)

    # What Qt asks for

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)  # what is painted reaches the screen first
        return done

    @guarded(None)
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._furnished:
            self._memory.keep(self, self._splitter)
        self.closing.emit()
        super().closeEvent(event)

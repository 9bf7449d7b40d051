"""The main window: a frame with pages, and the commands that belong to all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.window_memory import WindowMemory

if TYPE_CHECKING:  # the window is painted before any of this is imported
    from PySide6.QtGui import QCloseEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from greenstat_desktop.qt.desk import Desk
    from greenstat_desktop.qt.export_dialog import PresetName
    from greenstat_desktop.qt.exporting import Exporter
    from greenstat_desktop.qt.opened import Opened, Trouble, Work
    from greenstat_desktop.qt.sample_bar import SampleBar
    from greenstat_desktop.qt.times import LocalTimes

_SIZE, _LEAST = QSize(1280, 820), QSize(820, 520)
_FRAME, _BARS = QSize(8, 40), QSize(0, 56)  # what a window manager puts around it, about; menus and status bar


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
        """Bring in the pages, the menus and what they do; those of a session before are thrown away."""
        from PySide6.QtWidgets import QMenuBar, QWidget

        from greenstat_desktop.qt.accounts_view import AccountsView
        from greenstat_desktop.qt.busy_bar import BusyBar
        from greenstat_desktop.qt.commands import Commands
        from greenstat_desktop.qt.freshness import Freshness
        from greenstat_desktop.qt.menus import fill_menu_bar, fill_toolbar_menus
        from greenstat_desktop.qt.pages import Pages
        from greenstat_desktop.qt.statuses_page import StatusesPage
        from greenstat_desktop.qt.toolbar import Toolbar
        from greenstat_desktop.qt.welcome import show_opening
        from greenstat_desktop.qt.welcome_page import WelcomePage

        self._furnished, self.sample = True, False
        self.setWindowTitle("GreenStat")
        for action in self.actions():  # of a session before: gone soon, but a key may be quicker
            action.setShortcuts([])
        self.setMenuBar(QMenuBar(self))
        self._desk, self._exporter = desk, exporter
        self._work: Work | None = None
        self._progress: dict[object, tuple[str, int, int]] = {}  # who goes on by itself, and how far: the last is shown
        middle = QWidget(self)
        self.commands = Commands(middle)
        self.toolbar = Toolbar(self.commands, middle)
        self.busy = BusyBar(middle)
        self.pages = Pages(self.commands, middle)
        self._statuses_page = StatusesPage(desk, exporter, self.commands, times, self.pages)
        self.statuses, self.page = self._statuses_page.list, self._statuses_page.detail
        self.welcome = WelcomePage(self.pages)
        self.pages.add("statuses", self._statuses_page)
        self.pages.add("welcome", self.welcome)
        self.freshness = Freshness(times, self)
        self._lay_out(middle)
        self._accounts = AccountsView(self, desk)
        self._connect_commands()
        self._connect_desk()
        self.menus = fill_menu_bar(self.menuBar(), self.commands)
        fill_toolbar_menus(self.toolbar, self.menuBar(), self.commands, self._export)
        show_opening(self)
        self._enable()
        self._memory.restore_splitter(self._statuses_page.splitter)

    def mark_as_sample(self) -> SampleBar:
        """Say everywhere that what is shown is made up; return the bar that leads back."""
        from greenstat_desktop.qt.sample_bar import SampleBar

        self.sample = True
        self.setWindowTitle(self.tr("GreenStat – sample data"))
        for name in ("add_account", "edit_account"):  # they are for the user's own
            self.commands[name].setVisible(False)
        bar = SampleBar(self.centralWidget())
        self._column.insertWidget(0, bar)
        return bar

    def show_trouble(self, trouble: Trouble) -> None:
        """Say on the visible page what went wrong; what was on screen stays."""
        from greenstat_desktop.core.errors import AccessRefused, KeyringUnavailable, TokenMissing
        from greenstat_desktop.qt.sentences import explained

        label, action = "", None
        if isinstance(trouble.error, TokenMissing | AccessRefused | KeyringUnavailable) and self._desk.account:
            label, action = self.tr("Edit account…"), self._accounts.edit
        elif trouble.retry:
            label, action = self.tr("Try again"), trouble.retry
        self.pages.current.message.show_message("problem", explained(trouble.error), label, action)

    def show_progress(self, who: object, text: str, done: int, total: int) -> None:
        """Say how far ``who`` is, going on by itself; without a total it runs to and fro, "" ends it."""
        if text:
            self._progress[who] = text, done, total
        else:
            self._progress.pop(who, None)
        self._show_work()

    # What the desk announces

    def _status_opened(self, opened: Opened) -> None:
        self.freshness.show_opened(opened)

    def _work_changed(self, work: Work | None) -> None:
        self._work = work
        self.toolbar.show_checking(checking=self._desk.checking)
        self._show_work()

    def _show_work(self) -> None:
        from greenstat_desktop.qt.opened import Work

        text, done, total = next(reversed(self._progress.values()), ("", 0, 0))
        work = self._work or (Work(text, False) if text else None)
        self.freshness.show_work(work)
        if work and work is not self._work and total:
            self.busy.show_done(done, total)
        else:
            self.busy.show_busy(busy=work is not None or self._exporter.busy_now)

    def _export_progressed(self, done: int, total: int) -> None:
        from PySide6.QtCore import QLocale

        from greenstat_desktop.qt.opened import Work

        counts = {"done": QLocale().toString(done), "all": QLocale().toString(total)}
        self.busy.show_done(done, total)
        text = self.tr("Writing the file: {done} of {all}. Esc stops it.").format(**counts)
        self.freshness.show_work(Work(text, False))

    # What the user asks for

    def _answer(self, name: str) -> None:
        if answer := self.pages.current.answers().get(name):
            answer()

    def _export(self, preset: PresetName) -> None:
        if export := self.pages.current.answers().get("export"):
            export(preset)

    def _cancel(self) -> None:
        from greenstat_desktop.qt.search_field import SearchField

        if self._desk.busy or self._exporter.busy_now:
            self._desk.cancel()
            self._exporter.cancel()
        elif isinstance(search := self.focusWidget(), SearchField):
            search.give_up()

    # How it is built

    def _enable(self) -> None:
        from greenstat_desktop.qt.page import ANSWERED

        answers = self.pages.current.answers()
        for name in ANSWERED:
            self.commands[name].setEnabled(name in answers)
        self.toolbar.show_checking(checking=self._desk.checking)

    def _connect_commands(self) -> None:
        from functools import partial

        from greenstat_desktop.qt.page import ANSWERED

        slots = {name: partial(self._answer, name) for name in ANSWERED}
        for name, slot in {**slots, "quit": self.close, "cancel": self._cancel}.items():
            self.commands[name].triggered.connect(lambda _=False, slot=slot: slot())
        self.addActions(self.commands.all())

    def _connect_desk(self) -> None:
        desk = self._desk
        desk.status_opened.connect(self._status_opened)
        desk.health_changed.connect(self.freshness.show_health)
        desk.health_failed.connect(self.freshness.show_health_trouble)
        desk.work_changed.connect(self._work_changed)
        desk.account_opened.connect(lambda _: self._enable())
        desk.failed.connect(self.show_trouble)
        self._exporter.failed.connect(self.show_trouble)
        self._exporter.busy.connect(lambda _: self._show_work())
        self._exporter.progressed.connect(self._export_progressed)
        self.pages.answers_changed.connect(self._enable)
        self.pages.facts_changed.connect(lambda: self.freshness.show_facts(self.pages.current.facts()))
        self.pages.turned.connect(lambda: self.toolbar.setVisible(self.pages.current is not self.welcome))

    def _lay_out(self, middle: QWidget) -> None:
        from PySide6.QtWidgets import QVBoxLayout

        from greenstat_desktop.qt.small_screen import within

        self.busy.setObjectName("work")
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self.busy):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        room = self.screen().availableSize() - _FRAME
        inside = within(middle, _LEAST - _BARS, room - _BARS, self)
        self.setCentralWidget(inside)
        self.setStatusBar(self.freshness)
        self.setMinimumSize(_LEAST if inside is middle else _LEAST.boundedTo(room))

    # What Qt asks for

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)  # what is painted reaches the screen first
        return done

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does: outside dialogs Qt sends it up to here."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QAbstractButton

        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._furnished:
            self._memory.keep(self, self._statuses_page.splitter)
        self.closing.emit()
        super().closeEvent(event)

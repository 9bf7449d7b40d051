"""Shows in the window how accounts and statuses are being watched, and lets the user pause it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Qt

from greenstat_desktop.core.events import Checked, Event, Resumed
from greenstat_desktop.core.records import Account, Check, Status
from greenstat_desktop.qt import conditions
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.following import Following, Key, Progress
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.tray import Tray
from greenstat_desktop.qt.watching import Care, Condition, Watching
from greenstat_desktop.qt.window_memory import WindowMemory

PAUSED, TRAY = "watch_paused", "tray"  # the names of what is remembered
_ANSWERS: Final = (Care.WATCHED, Care.ELSEWHERE)
_ASKING: Final = (Care.STARTING, *_ANSWERS)


class WatchView(QObject):
    """Connects watching and following to the window's parts. Lives as long as the window."""

    def __init__(
        self, parts: Parts, desk: Desk, watching: Watching, following: Following, tray: Tray, memory: WindowMemory
    ) -> None:
        super().__init__(tray)
        self._window, self._desk, self._watching, self._tray, self._memory = parts, desk, watching, tray, memory
        self._following = following
        self._progress: Mapping[Key, Progress] = {}
        self._said: tuple[str, object] | None = None  # of which status which reason was shown last
        self._connect_commands()
        desk.is_watched = self._is_watched
        desk.is_in_use = self._is_in_use
        desk.accounts_changed.connect(self._accounts_changed)
        desk.account_kept.connect(lambda account: watching.begin_anew(account.id_instance))
        desk.account_opened.connect(self._account_opened)
        desk.status_opened.connect(self._status_opened)
        desk.checked.connect(self._answered)
        desk.turned_on.connect(self._turned_on)
        watching.condition_changed.connect(self._condition_changed)
        watching.told.connect(self._told)
        watching.told.connect(lambda _: following.look())  # after _told: what is checked next may be another one
        following.progressed.connect(self._progressed)
        following.milestone.connect(tray.tell)
        tray.wanted.connect(self._raise)

    def _connect_commands(self) -> None:
        watch, tray = self._window.commands["watch"], self._window.commands["tray"]
        watch.setChecked(not self._watching.paused)
        watch.toggled.connect(self._watch)
        shown = self._memory.chosen(TRAY, otherwise=False)
        tray.setChecked(shown)
        self._tray.show(shown=shown)
        tray.toggled.connect(self._show_tray)

    def _watch(self, on: bool) -> None:
        self._memory.choose(PAUSED, value=not on)
        self._watching.pause(paused=not on)

    def _show_tray(self, on: bool) -> None:
        self._memory.choose(TRAY, value=on)
        self._tray.show(shown=on)
        if on and not self._tray.has_place:
            text = self.tr(
                "This desktop has no tray at the moment. Until it has one, GreenStat tells you nothing there."
            )
            self._window.pages.current.message.show_message("info", text)

    def _is_watched(self, id_instance: str) -> bool:
        return self._watching.condition(id_instance).care in (Care.STARTING, Care.WATCHED)

    def _is_in_use(self) -> bool:
        """Tell whether the user reads, searches or marks the recipients: another status would be in the way."""
        recipients = self._window.page.recipients
        view = recipients.view
        looking = view.verticalScrollBar().value() > 0 or view.selectionModel().hasSelection()
        return looking or bool(recipients.search.text() or recipients.chips.states)

    def _accounts_changed(self, accounts: list[Account]) -> None:
        self._watching.look_after(accounts)
        for account in accounts:
            self._condition_changed(account.id_instance, self._watching.condition(account.id_instance))

    def _account_opened(self, account: Account) -> None:
        self._condition_changed(account.id_instance, self._watching.condition(account.id_instance))
        self._window.page.live.show_status(None)

    def _status_opened(self, opened: Opened) -> None:
        live = self._window.page.live
        live.show_progress(self._progress.get(opened.key))
        live.show_status(opened.status)

    def _condition_changed(self, id_instance: str, condition: Condition) -> None:
        account = self._desk.account
        current = account is not None and account.id_instance == id_instance
        self._window.toolbar.account.show_condition(id_instance, condition)
        self._show_progress()
        if current:
            self._window.page.live.show_condition(condition)
            self._window.freshness.show_condition(condition)
            if condition.care in _ANSWERS:
                self._desk.ask_health()  # as it opened, nobody may have answered

    def _progressed(self, progress: Mapping[Key, Progress]) -> None:
        self._progress = progress
        self._show_progress()
        if shown := self._desk.shown:
            self._window.page.live.show_progress(progress.get(shown.key))

    def _show_progress(self) -> None:
        """Show the list how each status gets on; where nobody asks about it now, not when it would be asked about."""
        shown = {
            key: one if self._watching.condition(key[0]).care in _ASKING else replace(one, next_check_at=None)
            for key, one in self._progress.items()
        }
        self._window.statuses.model.show_progress(shown)

    def _told(self, event: Event) -> None:
        if isinstance(event, Resumed):
            self._following.resumed(event.id_instance, event.since)
        account = self._desk.account
        if not isinstance(event, Checked) or account is None:
            return
        check = event.check
        if (check.id_instance, check.message_id) != (account.id_instance, self._desk.message_id):
            return
        said = (check.message_id, check.reason.template if check.reason else None)
        if check.reason and said != self._said:  # once, not at every check again
            self._desk.checked.emit(check)
        self._said = said

    def _answered(self, check: Check) -> None:
        """What answers the user need not be waited for any longer."""
        if not conditions.is_well(self._watching.condition(check.id_instance)):
            self._watching.begin_anew(check.id_instance)

    def _turned_on(self) -> None:
        text = self.tr("The setting is being turned on. The instance restarts, which takes up to five minutes.")
        self._window.page.message.show_message("info", text)

    def _raise(self, status: Status | None) -> None:
        window = self._window.page.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if status is not None:
            self._window.pages.open("statuses")
            self._desk.show_status(status)

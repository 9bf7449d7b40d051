"""Tells once a day that a newer version is out, to those who asked for it in the preferences."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from greenstat_desktop.core.updates import Release, address, newer_release
from greenstat_desktop.qt.jobs import Done, Jobs, Outcome
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.window_memory import WindowMemory

LANE: Final = "updates"
_WANTED: Final = "tell_updates"
_ASKED: Final = "updates_asked"


class Updates(QObject):
    """Asks once a day, where the command *Tell me of new versions* is on; tells only what is new.

    The command is seen only where the builder named a place to ask.
    """

    def __init__(self, parts: Parts, jobs: Jobs, memory: WindowMemory, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._jobs, self._memory = parts, jobs, memory
        self._address = address()
        command = parts.commands["updates"]
        command.setVisible(bool(self._address))
        command.setChecked(bool(self._address) and memory.chosen(_WANTED, otherwise=False))
        command.toggled.connect(self._choose)
        if command.isChecked():
            self._ask()

    def _choose(self, on: bool) -> None:
        self._memory.choose(_WANTED, value=on)
        if on:
            self._ask()

    def _ask(self) -> None:
        today, asked = date.today().isoformat(), self._address
        if self._memory.text(_ASKED) != today:
            self._memory.note(_ASKED, today)
            self._jobs.submit(LANE, lambda _: newer_release(asked), self._answered)

    def _answered(self, outcome: Outcome[Release | None]) -> None:
        if not isinstance(outcome, Done) or outcome.value is None:
            return
        page = QUrl(outcome.value.page)
        told = self.tr("GreenStat {version} is out. Nothing is installed by itself.").format(
            version=outcome.value.version
        )
        bar = self._window.pages.current.message
        bar.show_message("info", told, self.tr("See what is new"), lambda: QDesktopServices.openUrl(page))

"""What the menu *Help* does: pages, the list of commands, what is handed on when somebody asks for help, About."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from greenstat_desktop.core.diagnostics import diagnostics
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt.about import AboutDeeds, AboutDialog, open_about
from greenstat_desktop.qt.command_list import open_command_list
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.help_pages import help_pages
from greenstat_desktop.qt.help_window import HelpWindow
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.window_memory import WindowMemory

_SAID_MS = 4000


class Helping(QObject):
    """Answers the commands of the menu *Help*. Lives as long as the window's middle."""

    def __init__(self, parts: Parts, desk: Desk, memory: WindowMemory) -> None:
        super().__init__(parts.pages)
        self._window, self._desk, self._memory = parts, desk, memory
        self._help: HelpWindow | None = None
        self._places = Locations(memory.folder) if memory.folder else None
        for name, slot in {
            "help_pages": self.open_help,
            "keys": lambda: self.open_help("keyboard"),
            "command_list": self._list_commands,
            "diagnostics": self.copy_diagnostics,
            "open_logs": self._open_logs,
            "about": self.open_about,
        }.items():
            parts.commands[name].triggered.connect(lambda _=False, slot=slot: slot())
        parts.commands["open_logs"].setEnabled(self._places is not None)

    def open_help(self, topic: str = "") -> HelpWindow:
        """Open Help at a topic; without one, at what the page's bar says now, if it says anything."""
        if self._help is None:
            pages = help_pages(self._window.commands, self._folder, QLocale().name())
            self._help = HelpWindow(pages, self._window.pages)  # goes with them: the next session has its own
        bar = self._window.pages.current.message
        self._help.show()  # first: before, no place in a page is where it will be
        if topic:
            self._help.open_topic(topic)
        elif bar.isVisible():
            self._help.explain(bar.sentence.text())
        self._help.raise_()
        self._help.activateWindow()
        return self._help

    def open_about(self) -> AboutDialog:
        """Open the box that says what this is."""
        deeds = AboutDeeds(self.copy_diagnostics, self._open_logs if self._places else None)
        return open_about(self._folder, deeds, self._window.pages.window())

    def copy_diagnostics(self) -> None:
        """Put what helps others to help on the clipboard: nothing of it tells who somebody is."""
        QGuiApplication.clipboard().setText(diagnostics(self._places.logs if self._places else None, self._seen()))
        self._window.freshness.showMessage(self.tr("Diagnostics copied"), _SAID_MS)

    def _seen(self) -> dict[str, str]:
        screen, shown = self._window.pages.screen(), self._desk.shown
        return {
            "Qt": qVersion(),
            "Platform": QGuiApplication.platformName(),
            "Style": QApplication.style().name(),
            "Locale": QLocale().name(),
            "Screen": f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio()}",
            "Page": self._window.pages.name,
            "Statuses": str(self._window.statuses.model.rowCount()),
            "Recipients shown": str(len(shown.table)) if shown else "0",
            "Settings": ", ".join(self._memory.told()) or "none",
        }

    @property
    def _folder(self) -> str:
        return str(self._places.home) if self._places else ""

    def _list_commands(self) -> None:
        open_command_list(self._window.commands, self._window.pages)  # goes with them, as Help does

    def _open_logs(self) -> None:
        if self._places:
            open_folder(self._places.logs)


def open_folder(folder: Path) -> None:
    """Show a folder as the system shows folders."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

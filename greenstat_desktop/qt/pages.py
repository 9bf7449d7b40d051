"""The pages of the window, one of them visible: turned by command, button or key."""

from typing import Final

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QStackedWidget, QWidget

from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.page import Page

NAMED: Final = ("statuses", "audience", "compare")  # the pages that have a command; others are opened by code alone


class Pages(QStackedWidget):
    """Knows each page by its name; the command ``page_<name>`` of a page in ``NAMED`` is seen once the page is there.

    Signals: ``turned`` when another page is visible, ``answers_changed`` when the visible one answers otherwise,
    ``facts_changed`` when the status bar has something else to say of it.
    """

    turned = Signal()
    answers_changed = Signal()
    facts_changed = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands, self._pages = commands, dict[str, Page]()
        self._group = QActionGroup(self)
        for name in NAMED:
            self._group.addAction(commands[f"page_{name}"]).setVisible(False)

    @property
    def current(self) -> Page:
        """The visible page."""
        return self._pages[self.name]

    @property
    def name(self) -> str:
        """The name of the visible page."""
        return next(name for name, page in self._pages.items() if page is self.currentWidget())

    def add(self, name: str, page: Page) -> None:
        """Take in a page; the first one is visible at once."""
        self._pages[name] = page
        self.addWidget(page)
        if action := self._action(name):
            action.setVisible(True)
            action.setChecked(page is self.currentWidget())
            action.triggered.connect(lambda _=False: self.open(name))
            action.hovered.connect(page.foreseen)
        page.answers_changed.connect(lambda: self._changed(page, self.answers_changed))
        page.facts_changed.connect(lambda: self._changed(page, self.facts_changed))

    def open(self, name: str) -> None:
        """Show a page; one that is not there changes nothing."""
        page = self._pages.get(name)
        if page is None or page is self.currentWidget():
            return
        page.painting.paint(self)
        page.paint_in_turns()
        self.setCurrentWidget(page)
        action = self._action(name)
        self._group.setEnabled(action is not None)
        if action:
            action.setChecked(True)
        page.shown()
        self.turned.emit()
        self.answers_changed.emit()
        self.facts_changed.emit()

    def _action(self, name: str) -> QAction | None:
        return self._commands[f"page_{name}"] if name in NAMED else None

    def _changed(self, page: Page, news: SignalInstance) -> None:
        if page is self.currentWidget():
            news.emit()

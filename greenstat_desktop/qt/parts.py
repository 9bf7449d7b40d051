"""The parts of the main window, for those who speak through them without knowing the window itself."""

from typing import Protocol

from PySide6.QtWidgets import QMenu

from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.freshness import Freshness
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.pages import Pages
from greenstat_desktop.qt.status_page import StatusPage
from greenstat_desktop.qt.statuses_list import StatusesPanel
from greenstat_desktop.qt.toolbar import Toolbar
from greenstat_desktop.qt.welcome_page import WelcomePage


class Parts(Protocol):
    """What the main window has once it is furnished."""

    commands: Commands
    menus: dict[str, QMenu]  # by their names in the table of commands
    toolbar: Toolbar
    pages: Pages
    statuses: StatusesPanel
    page: StatusPage
    freshness: Freshness
    welcome: WelcomePage
    sample: bool  # whether everything shown is made up

    def show_trouble(self, trouble: Trouble) -> None:
        """Say on the visible page what went wrong."""

    def show_progress(self, who: object, text: str, done: int, total: int) -> None:
        """Say how far ``who`` is, going on by itself; "" when it does no more."""

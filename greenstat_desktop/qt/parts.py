"""The parts of the main window, for those who speak through them without knowing the window itself."""

from typing import Protocol

from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.freshness import Freshness
from greenstat_desktop.qt.status_page import StatusPage
from greenstat_desktop.qt.statuses_list import StatusesPanel
from greenstat_desktop.qt.toolbar import Toolbar


class Parts(Protocol):
    """What the main window has once it is furnished."""

    commands: Commands
    toolbar: Toolbar
    statuses: StatusesPanel
    page: StatusPage
    freshness: Freshness

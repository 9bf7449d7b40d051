"""What the menu *Help* does."""

from PySide6.QtCore import QObject

from greenstat_desktop.qt.command_list import open_command_list
from greenstat_desktop.qt.parts import Parts


class Helping(QObject):
    """Answers the commands of the menu *Help*. Lives as long as the window's middle."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.pages)
        self._window = parts
        for name, slot in {"command_list": self._list_commands}.items():
            parts.commands[name].triggered.connect(lambda _=False, slot=slot: slot())

    def _list_commands(self) -> None:
        open_command_list(self._window.commands, self._window.pages.window())

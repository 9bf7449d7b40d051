"""Every command of the window, in one table: what feeds menus, shortcuts and buttons alike."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from greenstat_desktop.core.wording import QT_TRANSLATE_NOOP

_Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a user can ask for."""

    name: str
    text: str  # with "&" before the letter of its mnemonic
    keys: "QKeySequence.StandardKey | str" = ""
    menu: str = ""  # "" stands in a menu of its own making
    separator: bool = False  # whether a line stands before it
    checkable: bool = False  # whether it is on or off


MENUS: Final = {
    "file": QT_TRANSLATE_NOOP("Command", "&File"),
    "edit": QT_TRANSLATE_NOOP("Command", "&Edit"),
    "status": QT_TRANSLATE_NOOP("Command", "&Status"),
    "view": QT_TRANSLATE_NOOP("Command", "&View"),
    "help": QT_TRANSLATE_NOOP("Command", "&Help"),
}

COMMANDS: Final = (
    Command("add_account", QT_TRANSLATE_NOOP("Command", "&Add account…"), "Ctrl+Shift+N", "file"),
    Command("edit_account", QT_TRANSLATE_NOOP("Command", "E&dit account…"), "", "file"),
    Command("export", QT_TRANSLATE_NOOP("Command", "&Export…"), "Ctrl+E", "file", separator=True),
    Command("quit", QT_TRANSLATE_NOOP("Command", "&Quit"), _Key.Quit, "file", separator=True),
    Command("copy", QT_TRANSLATE_NOOP("Command", "&Copy"), _Key.Copy, "edit"),
    Command("copy_with_headings", QT_TRANSLATE_NOOP("Command", "Copy with &headings"), "Ctrl+Shift+C", "edit"),
    Command("select_all", QT_TRANSLATE_NOOP("Command", "Select &all"), _Key.SelectAll, "edit"),
    Command("refresh", QT_TRANSLATE_NOOP("Command", "&Refresh"), _Key.Refresh, "status"),
    Command("cancel", QT_TRANSLATE_NOOP("Command", "&Cancel"), _Key.Cancel, "status"),
    Command("add_status", QT_TRANSLATE_NOOP("Command", "&Add status…"), _Key.New, "status", separator=True),
    Command("find_statuses", QT_TRANSLATE_NOOP("Command", "&Find statuses"), "Shift+F5", "status"),
    Command("refresh_names", QT_TRANSLATE_NOOP("Command", "Refresh &names"), "", "status"),
    Command("bring_names", QT_TRANSLATE_NOOP("Command", "Names from a &file…"), "", "status"),
    Command("watch", QT_TRANSLATE_NOOP("Command", "&Watch"), "Ctrl+Shift+W", "status", separator=True, checkable=True),
    Command("page_statuses", QT_TRANSLATE_NOOP("Command", "S&tatuses"), "Alt+1", "view", checkable=True),
    Command("page_audience", QT_TRANSLATE_NOOP("Command", "A&udience"), "Alt+2", "view", checkable=True),
    Command("page_compare", QT_TRANSLATE_NOOP("Command", "&Compare"), "Alt+3", "view", checkable=True),
    Command("search", QT_TRANSLATE_NOOP("Command", "&Search"), _Key.Find, "view", separator=True),
    Command("clear_filters", QT_TRANSLATE_NOOP("Command", "Show &everybody"), "Ctrl+Shift+A", "view"),
    Command("column_menu", QT_TRANSLATE_NOOP("Command", "&Column menu"), "Ctrl+Shift+H", "view", separator=True),
    Command("tray", QT_TRANSLATE_NOOP("Command", "Tell me from the &tray"), "", "view", separator=True, checkable=True),
    Command("about", QT_TRANSLATE_NOOP("Command", "&About GreenStat"), "", "help"),
)


class Commands(QObject):
    """The commands as Qt actions, by name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(QCoreApplication.translate("Command", command.text), parent)
            action.setObjectName(command.name)
            action.setCheckable(command.checkable)
            if isinstance(command.keys, str):
                action.setShortcut(QKeySequence(command.keys))
            else:
                action.setShortcuts(QKeySequence.keyBindings(command.keys))
            if command.name == "quit":
                action.setShortcut(QKeySequence("Ctrl+Q"))
                action.setMenuRole(QAction.MenuRole.QuitRole)
            if command.name == "about":
                action.setMenuRole(QAction.MenuRole.AboutRole)
            self._actions[command.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Return every action, in the table's order."""
        return list(self._actions.values())

    def in_menu(self, menu: str) -> list[tuple[Command, QAction]]:
        """Return the commands of one menu, in order."""
        return [(command, self._actions[command.name]) for command in COMMANDS if command.menu == menu]

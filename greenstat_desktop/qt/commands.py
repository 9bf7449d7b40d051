"""Every command of the window, in one table: what feeds menus, shortcuts, buttons and the list of commands alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from greenstat_desktop.core.wording import QT_TRANSLATE_NOOP

_Key = QKeySequence.StandardKey
_CONTEXT: Final = "Command"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a user can ask for."""

    name: str
    text: str  # with "&" before the letter of its mnemonic
    keys: "QKeySequence.StandardKey | str" = ""
    menu: str = ""
    separator: bool = False  # whether a line stands before it
    checkable: bool = False  # whether it is on or off
    needs: str = ""  # what is missing while it is greyed


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the menu bar, or a menu in another one, standing where the table has it."""

    name: str
    text: str
    menu: str = ""  # "" is the menu bar
    separator: bool = False


_ACCOUNT: Final = QT_TRANSLATE_NOOP("Command", "Needs an account")
_STATUS: Final = QT_TRANSLATE_NOOP("Command", "Needs a status")
_ROWS: Final = QT_TRANSLATE_NOOP("Command", "Needs selected rows")
_TABLE: Final = QT_TRANSLATE_NOOP("Command", "Needs a table")
_KEPT: Final = QT_TRANSLATE_NOOP("Command", "Sample data keeps no log")
_FILE: Final = QT_TRANSLATE_NOOP("Command", "Needs a history on the disk")

# The columns of the recipients, by the names that the settings know them by.
SORTS: Final = ("name", "phone", "state", "sent_at", "delivered_at", "read_at", "time_to_read")
ONLY: Final = ("read", "delivered", "sent")

_SORT_TEXTS: Final = (
    QT_TRANSLATE_NOOP("Command", "&Name"),
    QT_TRANSLATE_NOOP("Command", "&Phone"),
    QT_TRANSLATE_NOOP("Command", "&State"),
    QT_TRANSLATE_NOOP("Command", "S&ent"),
    QT_TRANSLATE_NOOP("Command", "&Delivered"),
    QT_TRANSLATE_NOOP("Command", "&Read"),
    QT_TRANSLATE_NOOP("Command", "&Time to read"),
)
_SORTING: Final = tuple(
    Command(f"{menu}_{name}", text, f"{keys}+{number}", menu, needs=_STATUS)
    for menu, keys in (("sort", "Ctrl"), ("then", "Ctrl+Alt"))
    for number, (name, text) in enumerate(zip(SORTS, _SORT_TEXTS, strict=True), 1)
)

# Called by the accounts' own names, and only as many as there are accounts.
_NUMBERED: Final = tuple(
    Command(f"account_{number}", f"&{number}", f"Ctrl+Shift+{number}", "accounts") for number in range(1, 10)
)

TABLE: Final[tuple[Command | Menu, ...]] = (
    Menu("file", QT_TRANSLATE_NOOP("Command", "&File")),
    Menu("edit", QT_TRANSLATE_NOOP("Command", "&Edit")),
    Menu("status", QT_TRANSLATE_NOOP("Command", "&Status")),
    Menu("view", QT_TRANSLATE_NOOP("Command", "&View")),
    Menu("help", QT_TRANSLATE_NOOP("Command", "&Help")),
    Command("add_account", QT_TRANSLATE_NOOP("Command", "&Add account…"), "Ctrl+Shift+N", "file"),
    Command("edit_account", QT_TRANSLATE_NOOP("Command", "E&dit account…"), "", "file", needs=_ACCOUNT),
    Command("forget_account", QT_TRANSLATE_NOOP("Command", "&Forget account…"), "", "file", needs=_ACCOUNT),
    Command("switch_account", QT_TRANSLATE_NOOP("Command", "S&witch account…"), "Ctrl+Shift+O", "file", needs=_ACCOUNT),
    Menu("accounts", QT_TRANSLATE_NOOP("Command", "A&ccounts"), "file"),
    Command("all_accounts", QT_TRANSLATE_NOOP("Command", "&All accounts"), "Ctrl+Shift+0", "accounts", checkable=True),
    *_NUMBERED,
    Command("export", QT_TRANSLATE_NOOP("Command", "&Export…"), "Ctrl+E", "file", separator=True, needs=_STATUS),
    Menu("export_as", QT_TRANSLATE_NOOP("Command", "E&xport as"), "file"),
    Command("export_excel", QT_TRANSLATE_NOOP("Command", "For a &spreadsheet (CSV)…"), "", "export_as", needs=_STATUS),
    Command("export_workbook", QT_TRANSLATE_NOOP("Command", "As a &workbook (.xlsx)…"), "", "export_as", needs=_STATUS),
    Command(
        "export_rfc4180",
        QT_TRANSLATE_NOOP("Command", "For a &program (CSV, RFC 4180)…"),
        "",
        "export_as",
        needs=_STATUS,
    ),
    Command("export_tsv", QT_TRANSLATE_NOOP("Command", "&Tab-separated (TSV)…"), "", "export_as", needs=_STATUS),
    Command(
        "report", QT_TRANSLATE_NOOP("Command", "&Report for a client…"), "Ctrl+Shift+E", "export_as", needs=_STATUS
    ),
    Menu("history", QT_TRANSLATE_NOOP("Command", "&History"), "file", separator=True),
    Command("check_history", QT_TRANSLATE_NOOP("Command", "&Check the history"), "", "history", needs=_FILE),
    Command("back_up_history", QT_TRANSLATE_NOOP("Command", "Copy the history &now"), "", "history", needs=_FILE),
    Command("restore_history", QT_TRANSLATE_NOOP("Command", "&Put back a copy…"), "", "history", needs=_FILE),
    Command("quit", QT_TRANSLATE_NOOP("Command", "&Quit"), _Key.Quit, "file", separator=True),
    Command("copy", QT_TRANSLATE_NOOP("Command", "&Copy"), _Key.Copy, "edit", needs=_ROWS),
    Command(
        "copy_with_headings", QT_TRANSLATE_NOOP("Command", "Copy with &headings"), "Ctrl+Shift+C", "edit", needs=_ROWS
    ),
    Command("select_all", QT_TRANSLATE_NOOP("Command", "Select &all"), _Key.SelectAll, "edit", needs=_TABLE),
    Command("search", QT_TRANSLATE_NOOP("Command", "&Search"), _Key.Find, "edit", separator=True, needs=_STATUS),
    Command("preferences", QT_TRANSLATE_NOOP("Command", "&Preferences…"), "Ctrl+,", "edit", separator=True),
    Command("refresh", QT_TRANSLATE_NOOP("Command", "&Refresh"), _Key.Refresh, "status", needs=_STATUS),
    Command("cancel", QT_TRANSLATE_NOOP("Command", "&Cancel"), _Key.Cancel, "status"),
    Command(
        "add_status", QT_TRANSLATE_NOOP("Command", "&Add status…"), _Key.New, "status", separator=True, needs=_ACCOUNT
    ),
    Command("find_statuses", QT_TRANSLATE_NOOP("Command", "&Find statuses"), "Shift+F5", "status", needs=_ACCOUNT),
    Command("refresh_names", QT_TRANSLATE_NOOP("Command", "Refresh &names"), "", "status", needs=_ACCOUNT),
    Command("bring_names", QT_TRANSLATE_NOOP("Command", "Na&mes from a file…"), "", "status", needs=_ACCOUNT),
    Command("forget_status", QT_TRANSLATE_NOOP("Command", "F&orget this status…"), "", "status", needs=_STATUS),
    Command("watch", QT_TRANSLATE_NOOP("Command", "&Watch"), "Ctrl+Shift+W", "status", separator=True, checkable=True),
    Command("compare_status", QT_TRANSLATE_NOOP("Command", "Com&pare with…"), "Ctrl+M", "status", needs=_STATUS),
    Command("page_statuses", QT_TRANSLATE_NOOP("Command", "S&tatuses"), "Alt+1", "view", checkable=True),
    Command("page_audience", QT_TRANSLATE_NOOP("Command", "A&udience"), "Alt+2", "view", checkable=True),
    Command("page_compare", QT_TRANSLATE_NOOP("Command", "Co&mpare"), "Alt+3", "view", checkable=True),
    Command("reach_curve", QT_TRANSLATE_NOOP("Command", "&Reach curve"), "", "view", separator=True, checkable=True),
    Menu("sort", QT_TRANSLATE_NOOP("Command", "S&ort by"), "view", separator=True),
    Menu("then", QT_TRANSLATE_NOOP("Command", "Then &by"), "view"),
    *_SORTING,
    Command("original_order", QT_TRANSLATE_NOOP("Command", "Ori&ginal order"), "", "view", needs=_STATUS),
    Menu("only", QT_TRANSLATE_NOOP("Command", "S&how only"), "view", separator=True),
    Command("only_read", QT_TRANSLATE_NOOP("Command", "&Read"), "", "only", needs=_STATUS),
    Command("only_delivered", QT_TRANSLATE_NOOP("Command", "&Delivered"), "", "only", needs=_STATUS),
    Command("only_sent", QT_TRANSLATE_NOOP("Command", "&Sent"), "", "only", needs=_STATUS),
    Command("clear_filters", QT_TRANSLATE_NOOP("Command", "Show &everybody"), "Ctrl+Shift+A", "view", needs=_STATUS),
    Command("mask_numbers", QT_TRANSLATE_NOOP("Command", "Mas&k numbers"), "Ctrl+Shift+M", "view", checkable=True),
    Menu("columns", QT_TRANSLATE_NOOP("Command", "&Columns"), "view", separator=True),  # filled when it opens
    Command("column_menu", QT_TRANSLATE_NOOP("Command", "Menu of this co&lumn"), "Ctrl+Shift+H", "view", needs=_TABLE),
    Command("tray", QT_TRANSLATE_NOOP("Command", "Tell me &from the tray"), "", "view", separator=True, checkable=True),
    Command("help_pages", QT_TRANSLATE_NOOP("Command", "&Help pages"), _Key.HelpContents, "help"),
    Command("keys", QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts"), "Ctrl+Shift+K", "help"),
    Command("command_list", QT_TRANSLATE_NOOP("Command", "Find a &command…"), "Ctrl+K", "help"),
    Command("diagnostics", QT_TRANSLATE_NOOP("Command", "Copy &diagnostics"), "", "help", separator=True),
    Command("open_logs", QT_TRANSLATE_NOOP("Command", "Open &log folder"), "", "help", needs=_KEPT),
    Command("updates", QT_TRANSLATE_NOOP("Command", "Tell me of &new versions"), "", "help", checkable=True),
    Command("about", QT_TRANSLATE_NOOP("Command", "&About GreenStat"), "", "help", separator=True),
)
COMMANDS: Final = tuple(one for one in TABLE if isinstance(one, Command))
MENUS: Final = tuple(one for one in TABLE if isinstance(one, Menu))


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
            if command.name == "preferences":
                action.setMenuRole(QAction.MenuRole.PreferencesRole)
            self._actions[command.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Return every action, in the table's order."""
        return list(self._actions.values())

    def title(self, name: str) -> str:
        """Return what a command is called where it stands alone: "Sort by: Name"."""
        command = _BY_NAME[name]
        menu = next((one for one in MENUS if one.name == command.menu and one.menu), None)
        text = without_mnemonic(self._actions[name].text())
        return f"{without_mnemonic(translated(menu.text))}: {text}" if menu else text

    def missing(self, name: str) -> str:
        """Return what a greyed command needs; "" for one that can be had, or whose reason is known to nobody."""
        return "" if self._actions[name].isEnabled() else translated(_BY_NAME[name].needs)

    def shown(self) -> Iterator[tuple[str, QAction]]:
        """Yield what can be asked for in this window, in the table's order: commands of pages to come stay out."""
        yield from ((name, action) for name, action in self._actions.items() if action.isVisible())


_BY_NAME: Final = {one.name: one for one in COMMANDS}


def translated(text: str) -> str:
    """Return a text of the table in the user's language."""
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


def without_mnemonic(text: str) -> str:
    """Return a text as it is read, for places that underline no letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")

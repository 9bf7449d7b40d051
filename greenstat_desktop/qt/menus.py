"""The menu bar and the toolbar's menus, out of the table of commands."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QMenuBar

from greenstat_desktop.qt.commands import MENUS, Commands
from greenstat_desktop.qt.export_dialog import PresetName
from greenstat_desktop.qt.recipients_model import TO_READ
from greenstat_desktop.qt.recipients_page import RecipientsPage
from greenstat_desktop.qt.toolbar import Toolbar


def fill_menu_bar(bar: QMenuBar, commands: Commands, recipients: RecipientsPage) -> None:
    """Make the menus; *View* also sorts and filters."""
    for name, title in MENUS.items():
        menu = bar.addMenu(QCoreApplication.translate("Command", title))
        for command, action in commands.in_menu(name):
            if command.separator:
                menu.addSeparator()
            menu.addAction(action)
        if name == "view":
            _add_sorting(menu, recipients)
            _add_filters(menu, recipients)


def fill_toolbar_menus(toolbar: Toolbar, bar: QMenuBar, export: Callable[[PresetName], None]) -> None:
    """Make the menu of *Export*, and the menu button's, which repeats the menu bar."""
    presets: dict[PresetName, str] = {
        "excel": _tr("For a &spreadsheet (CSV)…"),
        "rfc4180": _tr("For a &program (CSV, RFC 4180)…"),
        "tsv": _tr("&Tab-separated (TSV)…"),
    }
    for preset, text in presets.items():
        toolbar.export_menu.addAction(text).triggered.connect(lambda _=False, preset=preset: export(preset))
    for action in bar.actions():
        toolbar.menu.addAction(action)


def _add_sorting(menu: QMenu, recipients: RecipientsPage) -> None:
    for text, keys, adding in ((_tr("S&ort by"), "Ctrl", False), (_tr("&Then by"), "Ctrl+Alt", True)):
        sorting = menu.addMenu(text)
        for column in range(TO_READ + 1):
            action = sorting.addAction(str(recipients.model.headerData(column, Qt.Orientation.Horizontal)))
            action.setShortcut(f"{keys}+{column + 1}")
            action.triggered.connect(
                lambda _=False, column=column, adding=adding: recipients.sort_by(column, adding=adding)
            )
    menu.addAction(_tr("Ori&ginal order")).triggered.connect(recipients.forget_order)


def _add_filters(menu: QMenu, recipients: RecipientsPage) -> None:
    filters = menu.addMenu(_tr("S&how only"))
    for state, text in (("read", _tr("&Read")), ("delivered", _tr("&Delivered")), ("sent", _tr("&Sent"))):
        filters.addAction(text).triggered.connect(
            lambda _=False, state=state: recipients.chips.choose(frozenset((state,)))
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Command", text)

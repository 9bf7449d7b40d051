"""The menu bar and the toolbar's menus, out of the table of commands."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QMenuBar

from greenstat_desktop.qt.commands import COMMANDS, TABLE, Command, Commands, translated
from greenstat_desktop.qt.export_dialog import PresetName
from greenstat_desktop.qt.toolbar import Toolbar

_PRESETS: tuple[PresetName, ...] = ("excel", "workbook", "rfc4180", "tsv")


def fill_menu_bar(bar: QMenuBar, commands: Commands) -> dict[str, QMenu]:
    """Make the menus. Returns each by its name in the table."""
    menus: dict[str, QMenu] = {}
    for one in TABLE:
        inside = menus.get(one.menu)
        if inside is not None and one.separator:
            inside.addSeparator()
        if isinstance(one, Command):
            menus[one.menu].addAction(commands[one.name])
            continue
        menu = menus[one.name] = (inside or bar).addMenu(translated(one.text))
        menu.setObjectName(one.name)
        if inside is not None:
            inside.aboutToShow.connect(partial(_show_if_any, menu))
    return menus


def fill_toolbar_menus(
    toolbar: Toolbar, bar: QMenuBar, commands: Commands, export: Callable[[PresetName], None]
) -> None:
    """Make the menu of *Export*, and the menu button's, which repeats the menu bar."""
    for preset in _PRESETS:
        action = commands[f"export_{preset}"]
        action.triggered.connect(lambda _=False, preset=preset: export(preset))
        commands["export"].enabledChanged.connect(action.setEnabled)
    toolbar.export_menu.addActions([commands[one.name] for one in COMMANDS if one.menu == "export_as"])
    for action in bar.actions():
        toolbar.menu.addAction(action)


def _show_if_any(menu: QMenu) -> None:
    """Keep a menu out of sight as long as none of its commands can be asked for; one filled later is seen."""
    inside = menu.actions()
    menu.menuAction().setVisible(not inside or any(one.isVisible() for one in inside))

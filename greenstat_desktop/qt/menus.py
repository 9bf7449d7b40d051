"""The menu bar and the toolbar's menus, out of the table of commands."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QMenuBar

from greenstat_desktop.qt.commands import TABLE, Command, Commands, translated
from greenstat_desktop.qt.export_dialog import PresetName
from greenstat_desktop.qt.toolbar import Toolbar

_PRESETS: tuple[PresetName, ...] = ("excel", "rfc4180", "tsv", "workbook")


def fill_menu_bar(bar: QMenuBar, commands: Commands) -> None:
    """Make the menus, each known by its name in the table."""
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


def fill_toolbar_menus(
    toolbar: Toolbar, bar: QMenuBar, commands: Commands, export: Callable[[PresetName], None]
) -> None:
    """Make the menu of *Export*, and the menu button's, which repeats the menu bar."""
    for preset in _PRESETS:
        action = commands[f"export_{preset}"]
        action.triggered.connect(lambda _=False, preset=preset: export(preset))
        commands["export"].enabledChanged.connect(action.setEnabled)
        toolbar.export_menu.addAction(action)
    for action in bar.actions():
        toolbar.menu.addAction(action)

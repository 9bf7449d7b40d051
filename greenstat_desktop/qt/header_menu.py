"""The menu of a column's header."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget


def header_menu(
    parent: QWidget, sort: Callable[[], None], sort_then: Callable[[], None] | None, forget: Callable[[], None]
) -> QMenu:
    """Make the menu; it goes when it is closed. ``sort_then`` is None where nothing is sorted by yet."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addAction(_tr("Sort by this column")).triggered.connect(lambda _=False: sort())
    then = menu.addAction(_tr("Then by this column"))
    then.setEnabled(sort_then is not None)
    then.triggered.connect(lambda: sort_then() if sort_then else None)
    menu.addSeparator()
    menu.addAction(_tr("Original order")).triggered.connect(lambda _=False: forget())
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("Command", text)

"""The menu of the rows selected in a table: copied, and what can be done with the person they show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from greenstat_desktop.qt.copying import put_number, put_text
from greenstat_desktop.qt.table_rows import RowPerson

CHAT_ADDRESS: Final = "https://wa.me/"


@dataclass(frozen=True, slots=True)
class RowDeeds:
    """What the menu can do beside the commands it is given."""

    copy_numbers: Callable[[], None]
    show_statuses: Callable[[str], None] | None = None  # by chat id; None where nobody can show them
    open_address: Callable[[QUrl], object] = QDesktopServices.openUrl
    forget: Callable[[RowPerson], None] | None = None  # None where nobody can forget them


def row_menu(
    parent: QWidget, commands: list[QAction], person: RowPerson | None, selected: int, deeds: RowDeeds
) -> QMenu:
    """Make the menu of ``selected`` rows; ``person`` is who is in the current one. It goes when it is closed."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addActions(commands)
    if person is None:
        return menu
    menu.addSeparator()
    if selected > 1:
        menu.addAction(_tr("Copy %Ln &numbers", selected)).triggered.connect(lambda _=False: deeds.copy_numbers())
        return menu
    number = menu.addAction(_tr("Copy &number"))
    number.setEnabled(bool(person.digits))
    number.triggered.connect(lambda: put_number(person.phone))
    name = menu.addAction(_tr("Copy n&ame"))
    name.setEnabled(bool(person.name.strip()))
    name.triggered.connect(lambda: put_text(person.name))
    menu.addSeparator()
    chat = menu.addAction(_tr("&Open chat in WhatsApp"))
    chat.setEnabled(bool(person.digits))
    chat.triggered.connect(lambda: deeds.open_address(QUrl(CHAT_ADDRESS + person.digits)))
    if show := deeds.show_statuses:
        menu.addAction(_tr("&Show this person's statuses")).triggered.connect(lambda: show(person.chat_id))
    if forget := deeds.forget:
        menu.addSeparator()
        menu.addAction(_tr("&Forget this person…")).triggered.connect(lambda: forget(person))
    return menu


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Command", text, None, number)

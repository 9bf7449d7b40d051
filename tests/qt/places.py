"""Every page and dialog of the window, one line each: what is walked, looked at and listened to place by place.

A new page or dialog is added here; a test finds those that were forgotten.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtWidgets import QMenu, QWidget

from greenstat_desktop.core.person import read_person
from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.about import AboutDeeds, open_about
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.account_forget_dialog import ForgetDialog
from greenstat_desktop.qt.accounts_list import AccountsList
from greenstat_desktop.qt.add_status_dialog import AddStatusDialog
from greenstat_desktop.qt.audience_page import AudiencePage
from greenstat_desktop.qt.command_list import open_command_list
from greenstat_desktop.qt.compare_page import ComparePage
from greenstat_desktop.qt.export_dialog import ExportDialog, ExportScope
from greenstat_desktop.qt.forgetting import ask_about_person, ask_about_status
from greenstat_desktop.qt.header_menu import header_menu
from greenstat_desktop.qt.helping import Helping
from greenstat_desktop.qt.person_dialog import PersonDialog
from greenstat_desktop.qt.preferences import Preferences
from greenstat_desktop.qt.preferences_dialog import PreferencesDialog
from greenstat_desktop.qt.report_dialog import ReportDialog
from greenstat_desktop.qt.row_menu import RowDeeds, row_menu
from greenstat_desktop.qt.table_rows import RowPerson
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.turning_on import ask_to_turn_on
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow

Place = Callable[[SandboxedWindow], QWidget]


def _shown(widget: QWidget) -> QWidget:
    widget.show()
    return widget


def _account_dialog(opened: SandboxedWindow, account: Account | None) -> QWidget:
    assert opened.desk.accounts is not None
    return _shown(AccountDialog(opened.desk.accounts, account, opened.window))


def _nobody_matches(opened: SandboxedWindow) -> QWidget:
    opened.window.page.recipients.search.setText("nobody of that name")
    return opened.window


def _message(opened: SandboxedWindow) -> QWidget:
    opened.window.page.message.show_message("problem", "Something went wrong.", "Try again", lambda: None)
    return opened.window


def _header_menu(opened: SandboxedWindow) -> QWidget:
    recipients = opened.window.page.recipients
    return _popped(header_menu(opened.window, 0, recipients.view.columns, recipients))


def _row_menu(opened: SandboxedWindow) -> QWidget:
    person = opened.window.page.recipients.view.rows.person(0)
    deeds = RowDeeds(lambda: None, lambda _: None, lambda _: QUrl())
    return _popped(row_menu(opened.window, [opened.window.commands["copy"]], person, 1, deeds))


def _status(opened: SandboxedWindow) -> Status:
    assert opened.desk.shown is not None
    return opened.desk.shown.status


def _person(opened: SandboxedWindow) -> RowPerson:
    opened.window.page.recipients.clear_filters()
    person = opened.window.page.recipients.view.rows.person(0)
    assert person is not None
    return person


def _helping(opened: SandboxedWindow) -> Helping:
    return Helping(opened.window, opened.desk, WindowMemory(None))


def _audience(opened: SandboxedWindow) -> QWidget:
    page = AudiencePage(opened.desk, opened.exporter, LocalTimes(), WindowMemory(None), opened.window.pages)
    page.open(opened.core.history)
    opened.window.pages.add("audience", page)
    opened.window.pages.open("audience")
    return opened.window


def _person_dialog(opened: SandboxedWindow) -> QWidget:
    people = opened.core.history.people(opened.account.id_instance)
    shown = read_person(opened.core.history, opened.account.id_instance, people.chat_ids[0])
    return _shown(PersonDialog(shown, LocalTimes(), opened.window))


def _compare(opened: SandboxedWindow) -> QWidget:
    page = ComparePage(opened.desk, opened.exporter, LocalTimes(), opened.window.pages)
    page.open(opened.core.history)
    opened.desk.statuses_changed.emit(opened.core.history.statuses(opened.account.id_instance))
    opened.window.pages.add("compare", page)
    opened.window.pages.open("compare")
    return opened.window


def _popped(menu: QMenu) -> QWidget:
    menu.popup(QPoint(10, 10))
    return menu


PLACES: Final[dict[str, Place]] = {
    "statuses": lambda opened: opened.window,
    "nobody matches": _nobody_matches,
    "message": _message,
    "add account": lambda opened: _account_dialog(opened, None),
    "edit account": lambda opened: _account_dialog(opened, opened.account),
    "add status": lambda opened: _shown(AddStatusDialog(opened.window)),
    "export": lambda opened: _shown(ExportDialog(ExportScope(3, 7, ""), "excel", opened.window)),
    "turn on": lambda opened: ask_to_turn_on(opened.window, opened.desk),
    "about": lambda opened: open_about("/home/me/GreenStat", AboutDeeds(lambda: None, lambda: None), opened.window),
    "help": lambda opened: _helping(opened).open_help(),
    "accounts list": lambda opened: _shown(AccountsList([], opened.window.commands, opened.window)),
    "forget account": lambda opened: _shown(ForgetDialog(opened.account, 5, opened.window)),
    "preferences": lambda opened: _shown(
        PreferencesDialog(Preferences(WindowMemory(None)), opened.window.commands, None, opened.window)
    ),
    "report": lambda opened: _shown(ReportDialog("Tulips", opened.window)),
    "command list": lambda opened: open_command_list(opened.window.commands, opened.window),
    "header menu": _header_menu,
    "audience": _audience,
    "compare": _compare,
    "person": _person_dialog,
    "row menu": _row_menu,
    "forget status": lambda opened: ask_about_status(opened.window, _status(opened), lambda: None),
    "forget person": lambda opened: ask_about_person(opened.window, _person(opened), lambda: None),
}

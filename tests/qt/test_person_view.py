"""From a person to their statuses and back: the dialog lists them, and opens one with the person selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.person import read_person
from greenstat_desktop.qt.person_dialog import PersonDialog
from greenstat_desktop.qt.person_view import PersonView
from greenstat_desktop.qt.times import LocalTimes
from tests.qt.sandboxed import SandboxedWindow


@pytest.fixture
def view(filled: SandboxedWindow, times: LocalTimes) -> PersonView:
    made = PersonView(filled.window, filled.desk, filled.jobs, times)
    made.open(filled.core.history)
    return made


def asked(view: PersonView, qtbot: QtBot, chat_id: str) -> PersonDialog:
    def dialog() -> PersonDialog | None:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, PersonDialog)), None)

    view.show_statuses(chat_id)
    qtbot.waitUntil(lambda: dialog() is not None, timeout=20_000)
    shown = dialog()
    assert shown is not None
    return shown


def test_everything_one_person_received_is_listed(view: PersonView, filled: SandboxedWindow, qtbot: QtBot) -> None:
    world = filled.sandbox.instance.world
    person = world.people[0].chat_id
    received = [
        row["status"]
        for status in world.statuses
        for row in world.receipts(status.message_id, filled.now.timestamp())
        if row["participant"] == person
    ]
    dialog = asked(view, qtbot, person)
    assert [row.cells[2].lower() for row in dialog.view.texts.rows] == received
    dialog.reject()


def test_enter_opens_the_status_with_the_person_selected(
    view: PersonView, filled: SandboxedWindow, qtbot: QtBot
) -> None:
    person = filled.sandbox.instance.world.people[0].chat_id
    recipients = filled.window.page.recipients
    dialog = asked(view, qtbot, person)
    last = dialog.view.model().rowCount() - 1
    dialog.view.selectRow(last)
    known = read_person(filled.core.history, filled.account.id_instance, person)
    with qtbot.waitSignal(filled.desk.status_opened, timeout=20_000):
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert filled.desk.message_id == known.appearances[last].status.message_id
    rows = [one.row() for one in recipients.view.selectionModel().selectedRows()]
    chosen = [recipients.view.rows.person(row) for row in rows]
    assert [one.chat_id for one in chosen if one] == [person]


def test_a_stranger_received_nothing(filled: SandboxedWindow, qtbot: QtBot, times: LocalTimes) -> None:
    dialog = PersonDialog(read_person(filled.core.history, filled.account.id_instance, "1@c.us"), times)
    qtbot.addWidget(dialog)
    assert not dialog.open_button.isEnabled()

"""What the window does for privacy: people and statuses forgotten for good, numbers masked, a time to keep."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.history.store import History
from greenstat_desktop.qt.export_dialog import ExportDialog
from greenstat_desktop.qt.exporting import Exporter
from greenstat_desktop.qt.following import Following
from greenstat_desktop.qt.forgetting import ForgettingForGood
from greenstat_desktop.qt.kept_time import KeptTime
from greenstat_desktop.qt.kept_time_box import MONTH, YEAR, KeptTimeBox
from greenstat_desktop.qt.masking import Masking
from greenstat_desktop.qt.recipients_model import NAME, PHONE
from greenstat_desktop.qt.table_habits import TableHabits
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow

WAIT_MS = 20_000
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def habits(opened: SandboxedWindow) -> TableHabits:
    habits = TableHabits(opened.window, opened.jobs, WindowMemory(None))
    recipients = opened.window.page.recipients
    habits.add("recipients", recipients.view, recipients)
    following = Following(opened.jobs, opened.desk)
    following.open(opened.core)
    ForgettingForGood(opened.window, opened.desk, opened.jobs, habits).open(opened.core.history)
    return habits


def entry(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text().replace("&", "") == text)


def question(window: QWidget) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def said(opened: SandboxedWindow) -> str:
    message = opened.window.pages.current.message
    return message.sentence.text() if message.isVisible() else ""


def answer(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def test_a_person_is_forgotten_from_the_menu_of_the_row(
    opened: SandboxedWindow, habits: TableHabits, qtbot: QtBot
) -> None:
    view, history = opened.window.page.recipients.view, opened.core.history
    before = view.model().rowCount()
    view.selectRow(3)
    person = view.rows.person(3)
    assert person is not None
    entry(habits.row_menu(habits._tables[0]), "Forget this person…").trigger()
    box = question(opened.window)
    assert person.phone in box.text()
    assert "in all accounts" in box.informativeText()
    assert "cannot be undone" in box.informativeText()
    answer(box, "Forget for good")
    qtbot.waitUntil(lambda: "this person is gone" in said(opened), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: view.model().rowCount() == before - 1, timeout=WAIT_MS)
    assert person.chat_id not in history.people(opened.account.id_instance).chat_ids


def test_whoever_thinks_better_of_it_forgets_nobody(opened: SandboxedWindow, habits: TableHabits) -> None:
    view = opened.window.page.recipients.view
    view.selectRow(0)
    entry(habits.row_menu(habits._tables[0]), "Forget this person…").trigger()
    box = question(opened.window)
    assert box.focusWidget() is box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert opened.core.history.status(*opened.desk.shown.key).recipients == view.model().rowCount()  # type: ignore[union-attr]


@pytest.mark.usefixtures("habits")
def test_a_status_is_forgotten_and_the_one_below_it_opened(opened: SandboxedWindow, qtbot: QtBot) -> None:
    listed = [one.message_id for one in opened.window.statuses.model.statuses]
    place = listed.index(opened.desk.message_id)
    opened.window.commands["forget_status"].trigger()
    answer(question(opened.window), "Forget for good")
    qtbot.waitUntil(lambda: "The status is forgotten" in said(opened), timeout=WAIT_MS)
    assert opened.desk.message_id == listed[place + 1]

    def left() -> list[str]:
        return [one.message_id for one in opened.window.statuses.model.statuses]

    qtbot.waitUntil(lambda: listed[place] not in left(), timeout=WAIT_MS)
    with qtbot.waitSignal(opened.desk.health_changed, timeout=WAIT_MS):  # the service was asked for its statuses again
        opened.desk.find_statuses()
    assert sorted(left()) == sorted(one for one in listed if one != listed[place])


def test_forgetting_is_greyed_while_no_status_is_open(bare: SandboxedWindow) -> None:
    habits = TableHabits(bare.window, bare.jobs, WindowMemory(None))
    ForgettingForGood(bare.window, bare.desk, bare.jobs, habits).open(bare.core.history)
    assert not bare.window.commands["forget_status"].isEnabled()


@pytest.fixture
def masked(opened: SandboxedWindow) -> SandboxedWindow:
    exporter = opened.window._exporter
    Masking(opened.window, [opened.window.page.recipients.model], exporter, WindowMemory(None))
    opened.window.commands["mask_numbers"].setChecked(True)
    return opened


def whole_numbers(opened: SandboxedWindow) -> list[str]:
    """Return every number of the table as nobody should see it."""
    arranged = opened.window.page.recipients.shown
    assert arranged is not None
    return [one for one in arranged.table.people.digits if one]


def export_dialog(opened: SandboxedWindow) -> ExportDialog:
    dialog = opened.window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def test_masked_no_cell_tooltip_or_voice_tells_a_number(masked: SandboxedWindow) -> None:
    model = masked.window.page.recipients.model
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, _SPOKEN)
    told = [
        digits(str(model.data(model.index(row, column), role)))
        for row in range(model.rowCount())
        for column in (NAME, PHONE)
        for role in roles
    ]
    painted = [digits(text) for row in range(model.rowCount()) for text in model.painted(row)[0][: PHONE + 1]]
    assert not [number for number in whole_numbers(masked) for one in (*told, *painted) if number in one]
    assert any("*" in model.painted(row)[0][PHONE] for row in range(model.rowCount()))


def test_masked_rows_and_numbers_are_copied_masked(masked: SandboxedWindow, habits: TableHabits) -> None:
    view = masked.window.page.recipients.view
    view.selectAll()
    masked.window.commands["copy"].trigger()
    text, html = QGuiApplication.clipboard().text(), QGuiApplication.clipboard().mimeData().html()
    assert "***" in text
    assert not [number for number in whole_numbers(masked) if number in digits(text) or number in digits(html)]
    view.selectRow(0)
    entry(habits.row_menu(habits._tables[0]), "Copy number").trigger()
    assert "*" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("preset", ["excel", "rfc4180", "tsv"])
def test_masked_files_tell_no_number(masked: SandboxedWindow, preset: str, qtbot: QtBot) -> None:
    exporter = masked.window._exporter
    assert isinstance(exporter, Exporter)
    masked.window.commands[f"export_{preset}"].trigger()
    dialog = export_dialog(masked)
    assert dialog.masked.isChecked()
    with qtbot.waitSignal(exporter.written, timeout=WAIT_MS) as written:
        dialog.save.click()
    text = written.args[0].read_text("utf-8")
    assert "***" in text
    assert not [number for number in whole_numbers(masked) if number in digits(text)]


def test_numbers_are_shown_again(masked: SandboxedWindow) -> None:
    masked.window.commands["mask_numbers"].setChecked(False)
    model = masked.window.page.recipients.model
    assert "*" not in "".join(model.painted(row)[0][PHONE] for row in range(model.rowCount()))
    masked.window.commands["export_excel"].trigger()
    assert not export_dialog(masked).masked.isChecked()


@pytest.fixture
def kept(opened: SandboxedWindow, qtbot: QtBot) -> KeptTimeBox:
    time = KeptTime(opened.desk, opened.jobs)
    box = KeptTimeBox(time)
    qtbot.addWidget(box)
    assert not box.isEnabled()
    time.open(opened.core.history)
    qtbot.waitUntil(box.isEnabled)
    return box


Choose = Callable[[timedelta | None], None]


@pytest.fixture
def choose(kept: KeptTimeBox) -> Choose:
    def chosen(time: timedelta | None) -> None:
        kept.setCurrentIndex(kept.findData(time.days if time else 0))
        kept.activated.emit(kept.currentIndex())

    return chosen


def test_where_nothing_is_old_a_time_is_chosen_without_a_question(
    opened: SandboxedWindow, choose: Choose, kept: KeptTimeBox, qtbot: QtBot
) -> None:
    assert kept._kept is not None
    with qtbot.waitSignal(kept._kept.changed, timeout=20_000):  # the box knows it, too
        choose(YEAR)
    assert opened.core.history.upkeep.kept_for() == YEAR
    choose(None)
    qtbot.waitUntil(lambda: opened.core.history.upkeep.kept_for() is None)
    assert not kept.findChildren(QMessageBox)


def test_before_statuses_go_it_is_asked_and_told_how_many(
    opened: SandboxedWindow, choose: Choose, kept: KeptTimeBox, qtbot: QtBot
) -> None:
    make_older(opened.core.history, timedelta(days=40))
    choose(MONTH)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in kept.findChildren(QMessageBox)))
    assert question(kept).text().startswith("5 statuses first seen before")
    question(kept).reject()
    assert kept.currentText() == "For ever"
    choose(MONTH)
    qtbot.waitUntil(lambda: any(box.isVisible() for box in kept.findChildren(QMessageBox)))
    answer(question(kept), "Let them go")
    qtbot.waitUntil(lambda: opened.core.history.upkeep.kept_for() == MONTH)


def test_a_time_of_the_command_line_is_shown(opened: SandboxedWindow, qtbot: QtBot) -> None:
    opened.core.history.upkeep.keep_for(timedelta(days=200))
    time = KeptTime(opened.desk, opened.jobs)
    box = KeptTimeBox(time)
    qtbot.addWidget(box)
    time.open(opened.core.history)
    qtbot.waitUntil(box.isEnabled)
    assert box.currentText() == "For 200 days"


def make_older(history: History, by: timedelta) -> None:
    with history._file.writing() as db:
        db.execute("UPDATE status SET first_seen_at = first_seen_at - ?", (int(by.total_seconds()),))

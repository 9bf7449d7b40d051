"""The real window over the real sandbox, over HTTP: every command by menu, key and button."""

import csv
import threading
import time
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.core.exports.galley import Bytes
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.add_status_dialog import AddStatusDialog
from greenstat_desktop.qt.export_dialog import ExportDialog
from greenstat_desktop.qt.main_window import MainWindow
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.recipients_model import NAME
from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.world import DAY_S
from tests.qt.sandboxed import SandboxedWindow

WAIT_MS = 20_000
ISOLATES = str.maketrans("", "", "\u2066\u2068\u2069")
CTRL = Qt.KeyboardModifier.ControlModifier

T = TypeVar("T", bound=QWidget)


def rows(window: MainWindow) -> list[list[str]]:
    model = window.page.recipients.model
    return [
        [str(model.index(row, column).data()).translate(ISOLATES) for column in range(6)]
        for row in range(model.rowCount())
    ]


def by_menu(window: MainWindow, name: str) -> None:
    action = window.commands[name]
    assert any(action in menu.actions() for menu in window.menuBar().findChildren(QMenu)), f"{name} is in no menu"
    assert action.isEnabled()
    action.trigger()


def by_key(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, QKeySequence(keys))


def dialog(qtbot: QtBot, window: MainWindow, kind: type[T]) -> T:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def idle(qtbot: QtBot, opened: SandboxedWindow) -> None:
    qtbot.waitUntil(lambda: not opened.desk.busy, timeout=WAIT_MS)


def shown_status(opened: SandboxedWindow) -> Status:
    assert opened.window.page.opened is not None
    return opened.window.page.opened.status


def shown_key(opened: SandboxedWindow) -> tuple[str, str]:
    return shown_status(opened).id_instance, shown_status(opened).message_id


def asked(opened: SandboxedWindow) -> int:
    return len(opened.sandbox.instance.conduct.calls("getStatusStatistic"))


def press_refresh(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mouseClick(window.toolbar.refresh, Qt.MouseButton.LeftButton)


def test_an_account_once_opened_finds_its_statuses_and_checks_the_one_that_moved_last(opened: SandboxedWindow) -> None:
    world = opened.sandbox.instance.world
    truth = world.status(opened.desk.message_id)
    assert truth is not None
    # The service tells when a status last moved, not when it was published: any that still lives may come first.
    assert truth in world.published(time.time(), DAY_S)
    assert len(rows(opened.window)) == shown_status(opened).recipients > 0
    assert opened.window.statuses.model.rowCount() == 5


def test_cards_and_chips_agree_with_the_history(opened: SandboxedWindow) -> None:
    status = opened.core.history.status(opened.account.id_instance, opened.desk.message_id)
    cards = opened.window.page.cards
    assert cards.reached.value.text() == str(status.recipients)
    assert cards.delivered.value.text() == str(status.delivered)
    assert cards.read.value.text() == str(status.read)
    assert cards.unread.value.text() == str(status.recipients - status.read)
    assert "of reached" in cards.read.note.text()


def test_an_account_is_added_in_the_dialog_and_checked(bare: SandboxedWindow, qtbot: QtBot) -> None:
    bare.desk.open(bare.core)
    qtbot.waitUntil(bare.window.welcome.isVisible)
    QTest.mouseClick(bare.window.welcome.account.button, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, bare.window, AccountDialog)
    form.fields.api_url.setText(bare.account.api_url)
    form.fields.id_instance.setText(bare.account.id_instance)
    form.fields.token.setText(bare.sandbox.account.token)
    form.fields.name.setText("Bloom Florist")
    QTest.mouseClick(form.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.outcome.text().startswith("Connected"), timeout=WAIT_MS)
    with qtbot.waitSignal(form.saved, timeout=WAIT_MS):
        QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(rows(bare.window)) > 0, timeout=WAIT_MS)
    assert "Bloom Florist" in bare.window.toolbar.account.text()
    assert bare.core.history.accounts() == [bare.account]
    idle(qtbot, bare)


@pytest.mark.parametrize(
    "refresh",
    [lambda _, window: by_menu(window, "refresh"), lambda qtbot, window: by_key(qtbot, window, "F5"), press_refresh],
    ids=["menu", "key", "button"],
)
def test_refresh_asks_once_more(
    opened: SandboxedWindow, qtbot: QtBot, refresh: Callable[[QtBot, MainWindow], None]
) -> None:
    before = asked(opened)
    with qtbot.waitSignal(opened.desk.checked, timeout=WAIT_MS):
        refresh(qtbot, opened.window)
    assert asked(opened) == before + 1
    assert len(opened.core.history.checks(*shown_key(opened))) == 2
    idle(qtbot, opened)


@pytest.mark.parametrize(
    "cancel",
    [lambda _, window: by_menu(window, "cancel"), lambda qtbot, window: by_key(qtbot, window, "Esc"), press_refresh],
    ids=["menu", "key", "button"],
)
def test_a_check_under_way_is_cancelled_and_the_table_stays(
    opened: SandboxedWindow, qtbot: QtBot, cancel: Callable[[QtBot, MainWindow], None]
) -> None:
    before = rows(opened.window)
    opened.sandbox.instance.conduct.latency_s = 60
    opened.desk.check()
    assert opened.window.toolbar.refresh.text() == "Cancel"
    assert opened.window.busy.maximum() == 0
    cancel(qtbot, opened.window)
    qtbot.waitUntil(lambda: not opened.desk.busy, timeout=2000)
    assert opened.window.toolbar.refresh.text() == "Refresh"
    assert not opened.window.page.message.isVisible()
    assert rows(opened.window) == before


@pytest.mark.parametrize(
    ("code", "words", "button"),
    [(401, "apiTokenInstance", "Edit account…"), (403, "not enabled", "Edit account…"), (466, "quota", "Try again")],
)
def test_a_failure_is_a_sentence_in_the_page_and_the_table_stays(
    opened: SandboxedWindow, qtbot: QtBot, code: int, words: str, button: str
) -> None:
    before = rows(opened.window)
    opened.sandbox.instance.conduct.answer_next(Reply(code), times=9, method="getStatusStatistic")
    with qtbot.waitSignal(opened.desk.failed, timeout=WAIT_MS):
        opened.desk.check()
    message = opened.window.page.message
    assert message.isVisible()
    assert words in message.sentence.text()
    assert message.button.text() == button
    assert rows(opened.window) == before
    QTest.mouseClick(message.cross, Qt.MouseButton.LeftButton)
    assert not message.isVisible()


def test_an_empty_answer_is_explained_and_the_table_stays(opened: SandboxedWindow, qtbot: QtBot) -> None:
    before = rows(opened.window)
    opened.sandbox.instance.conduct.forgetful = True
    with qtbot.waitSignal(opened.desk.checked, timeout=WAIT_MS):
        opened.desk.check()
    assert "Yours are kept" in opened.window.page.message.sentence.text()
    assert len(rows(opened.window)) == len(before)


def test_another_status_is_opened_from_the_list_and_checked_once(opened: SandboxedWindow, qtbot: QtBot) -> None:
    view = opened.window.statuses.view
    view.setFocus()
    with qtbot.waitSignal(opened.desk.checked, timeout=WAIT_MS):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert shown_status(opened).message_id == opened.desk.message_id
    first = opened.sandbox.instance.world.statuses[0].message_id
    before = asked(opened)
    with qtbot.waitSignal(opened.desk.status_opened, timeout=WAIT_MS):
        opened.desk.open_status(first)
    assert asked(opened) == before


def test_an_answer_for_a_status_that_was_left_changes_no_page(opened: SandboxedWindow, qtbot: QtBot) -> None:
    first, second = (one.message_id for one in opened.sandbox.instance.world.statuses[:2])
    opened.core.collector.check(opened.account, second, CancelToken())
    opened.desk.check()
    opened.desk.open_status(second)
    qtbot.waitUntil(lambda: shown_status(opened).message_id == second, timeout=WAIT_MS)
    idle(qtbot, opened)
    assert shown_status(opened).message_id == second != first


@pytest.mark.parametrize("how", ["menu", "key", "button"])
def test_a_status_is_added_by_its_id(opened: SandboxedWindow, qtbot: QtBot, how: str) -> None:
    if how == "menu":
        by_menu(opened.window, "add_status")
    elif how == "key":
        by_key(qtbot, opened.window, "Ctrl+N")
    else:
        QTest.mouseClick(opened.window.toolbar.add_status, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, opened.window, AddStatusDialog)
    form.field.setText("two words")
    form.add.click()
    assert form.problem.text()
    form.field.setText("BAE5000000000001")
    with qtbot.waitSignal(opened.desk.checked, timeout=WAIT_MS):
        form.add.click()
    assert shown_status(opened).message_id == "BAE5000000000001"
    assert opened.window.page.message.isVisible()
    assert opened.window.page.recipients.empty.isVisible()


@pytest.mark.parametrize("how", ["menu", "key"])
def test_search_is_where_it_is_expected(opened: SandboxedWindow, qtbot: QtBot, how: str) -> None:
    opened.window.statuses.view.setFocus()
    if how == "menu":
        by_menu(opened.window, "search")
    else:
        by_key(qtbot, opened.window, "Ctrl+F")
    qtbot.waitUntil(opened.window.page.recipients.search.hasFocus)


@pytest.mark.parametrize("how", ["menu", "key"])
def test_statuses_and_names_are_asked_for_again(opened: SandboxedWindow, qtbot: QtBot, how: str) -> None:
    calls = opened.sandbox.instance.conduct.calls
    before = len(calls("getOutgoingStatuses"))
    if how == "menu":
        by_menu(opened.window, "find_statuses")
    else:
        by_key(qtbot, opened.window, "Shift+F5")
    qtbot.waitUntil(lambda: len(calls("getOutgoingStatuses")) == before + 1, timeout=WAIT_MS)
    idle(qtbot, opened)


@pytest.mark.parametrize("how", ["menu", "key", "button"])
@pytest.mark.parametrize("everything", [False, True], ids=["shown", "everything"])
def test_the_csv_holds_what_is_shown_cell_by_cell(
    opened: SandboxedWindow, qtbot: QtBot, how: str, everything: bool
) -> None:
    page = opened.window.page.recipients
    page.sort_by(NAME)
    everybody = rows(opened.window)
    page.search.setText("a")
    if how == "menu":
        by_menu(opened.window, "export")
    elif how == "key":
        by_key(qtbot, opened.window, "Ctrl+E")
    else:
        opened.window.toolbar.export_menu.actions()[0].trigger()
    form = dialog(qtbot, opened.window, ExportDialog)
    assert f"({len(rows(opened.window))} of {len(everybody)} rows: “a”)" in form.shown.text().translate(ISOLATES)
    (form.everything if everything else form.shown).setChecked(True)
    form.save.click()
    message = opened.window.page.message
    qtbot.waitUntil(lambda: "Saved" in message.sentence.text(), timeout=WAIT_MS)
    with opened.chosen_path().open(encoding="utf-8-sig", newline="") as file:
        heading, *lines = list(csv.reader(file))
    expected = everybody if everything else rows(opened.window)
    assert heading[0] == "Name"
    assert len(lines) == len(expected)
    for line, row in zip(lines, expected, strict=True):
        name = row[0]
        assert name.startswith(("Hidden", "+")) or line[0].lstrip("'")[:190] == name.lstrip("'")[:190].rstrip("…")
        assert line[1] == ("" if row[1] == "Hidden number" else row[1])
        assert line[4] == row[2]
        assert all(bool(stamp) == bool(cell) for stamp, cell in zip(line[5:], row[3:], strict=True))
        assert all(cell[-5:] in stamp for stamp, cell in zip(line[5:], row[3:], strict=True) if cell)


def test_a_file_that_cannot_be_written_is_a_sentence(opened: SandboxedWindow, qtbot: QtBot) -> None:
    opened.chosen_path().mkdir()
    by_menu(opened.window, "export")
    dialog(qtbot, opened.window, ExportDialog).save.click()
    qtbot.waitUntil(opened.window.page.message.isVisible, timeout=WAIT_MS)
    assert opened.window.page.message.property("bar") == "problem"


def test_a_file_being_written_says_how_far_it_is_and_is_stopped(
    opened: SandboxedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from greenstat_desktop.core.exports import csv_file

    halfway, go_on = threading.Event(), threading.Event()
    monkeypatch.setattr(csv_file, "_ROWS_AT_ONCE", 10)
    lines_of = csv_file._Lines.of

    def slowly(lines: csv_file._Lines, piece: slice) -> Bytes:
        if halfway.is_set():
            go_on.wait(WAIT_MS / 1000)
        halfway.set()
        return lines_of(lines, piece)

    monkeypatch.setattr(csv_file._Lines, "of", slowly)
    by_menu(opened.window, "export")
    dialog(qtbot, opened.window, ExportDialog).save.click()
    total = len(rows(opened.window))
    qtbot.waitUntil(lambda: opened.window.busy.maximum() == total and opened.window.busy.value() == 10, timeout=WAIT_MS)
    assert f"Writing the file: 10 of {total}" in opened.window.freshness.left.text()
    by_key(qtbot, opened.window, "Esc")
    go_on.set()
    qtbot.waitUntil(lambda: "Writing" not in opened.window.freshness.left.text(), timeout=WAIT_MS)
    assert not opened.chosen_path().exists()


def test_a_history_that_cannot_be_read_is_said(bare: SandboxedWindow, qtbot: QtBot) -> None:
    bare.window.show_trouble(Trouble(HistoryError(HistoryFault.DAMAGED)))
    assert bare.window.page.message.isVisible()
    assert bare.window.page.message.sentence.text()


def test_the_status_bar_says_how_fresh_the_data_is(opened: SandboxedWindow, qtbot: QtBot) -> None:
    left = opened.window.freshness.left.text()
    assert left.startswith("Saved")
    assert f"{len(rows(opened.window))} recipients · 1 check" in left
    qtbot.waitUntil(lambda: "authorized" in opened.window.freshness.right.text(), timeout=WAIT_MS)


def test_every_control_has_a_name_for_those_who_cannot_see_it(opened: SandboxedWindow) -> None:
    for button in opened.window.findChildren(QPushButton):
        assert button.text() or button.accessibleName() or not button.isVisible(), button
    for field in opened.window.findChildren(QLineEdit):
        assert field.accessibleName()
    for view in (opened.window.statuses.view, opened.window.page.recipients.view):
        assert view.accessibleName()


def test_every_label_shows_plain_text_only(opened: SandboxedWindow) -> None:
    by_menu(opened.window, "add_status")
    for label in opened.window.findChildren(QLabel):
        if label.text() and not label.buddy():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_the_token_is_in_no_widget_after_it_was_saved(opened: SandboxedWindow) -> None:
    token = opened.sandbox.account.token
    for widget in opened.window.findChildren(QWidget):
        for holder in ("text", "toolTip", "windowTitle", "accessibleName"):
            told = getattr(widget, holder, None)
            assert token not in str(told() if callable(told) else "")


def test_the_list_can_be_clicked(opened: SandboxedWindow, qtbot: QtBot) -> None:
    view = opened.window.statuses.view
    where = view.visualRect(opened.window.statuses.model.index(2)).center() + QPoint(5, 0)
    with qtbot.waitSignal(opened.desk.status_opened, timeout=WAIT_MS):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.desk.message_id == opened.window.statuses.model.status(2).message_id
    opened.desk.cancel()

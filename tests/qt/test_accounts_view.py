"""Several accounts in one window: switched by click and by key, listed one by one and all together."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import TokenMissing
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.accounts_list import AccountsList
from greenstat_desktop.qt.watching import Care, Condition
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.accounts import NAMES, WAIT_MS, SeveralAccounts
from tests.qt.sandboxed import SandboxedWindow


@pytest.fixture
def several(bare: SandboxedWindow, qtbot: QtBot) -> SeveralAccounts:
    made = SeveralAccounts(bare)
    made.open(qtbot)
    return made


def press(qtbot: QtBot, several: SeveralAccounts, keys: str) -> None:
    several.window.activateWindow()
    qtbot.waitUntil(several.window.isActiveWindow)
    QTest.keySequence(several.window, QKeySequence(keys))


def shows(several: SeveralAccounts, text: str) -> bool:
    return several.shown == text


def titles(opened: AccountsList) -> list[str]:
    return [str(opened.model.index(row).data()) for row in range(opened.model.rowCount())]


def test_a_key_switches_to_each_account(several: SeveralAccounts, qtbot: QtBot) -> None:
    for number, name in ((2, "Café"), (3, "Clinic"), (1, "Shop")):
        press(qtbot, several, f"Ctrl+Shift+{number}")
        qtbot.waitUntil(partial(shows, several, f"{name} new"), timeout=WAIT_MS)
        assert several.listed == [f"{name} new", f"{name} old"]
        assert name in several.window.toolbar.account.text()


def test_a_click_on_the_button_and_one_on_the_account_switch_to_it(several: SeveralAccounts, qtbot: QtBot) -> None:
    opened = several.window.toolbar.account.open_list()
    assert titles(opened) == ["All accounts", *(account.title for account in several.accounts)]
    at = opened.view.visualRect(opened.model.index(2)).center()
    QTest.mouseClick(opened.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: several.shown == "Café new", timeout=WAIT_MS)


def test_after_a_switch_the_open_status_is_marked_in_the_list(several: SeveralAccounts, qtbot: QtBot) -> None:
    view = several.window.statuses.view
    view.setFocus()
    press(qtbot, several, "Ctrl+Shift+2")
    qtbot.waitUntil(partial(shows, several, "Café new"), timeout=WAIT_MS)
    assert [one.data() for one in view.selectedIndexes()] == ["Café new"]


def test_the_list_is_worked_by_keys_alone(several: SeveralAccounts, qtbot: QtBot) -> None:
    press(qtbot, several, "Ctrl+Shift+O")
    opened = several.window.findChild(AccountsList)
    assert opened is not None
    assert opened.view.currentIndex().data() == several.accounts[0].title, "the open one is chosen at first"
    QTest.keyClick(opened.view, Qt.Key.Key_Down)
    QTest.keyClick(opened.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: several.shown == "Café new", timeout=WAIT_MS)


def test_the_list_closes_by_escape_and_nothing_changes(several: SeveralAccounts, qtbot: QtBot) -> None:
    opened = several.window.toolbar.account.open_list()
    with qtbot.waitSignal(opened.finished):
        QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert several.shown == "Shop new"


def test_accounts_that_need_somebody_come_first_and_are_named(several: SeveralAccounts) -> None:
    button = several.window.toolbar.account
    opened = button.open_list()
    button.show_condition(several.accounts[2].id_instance, Condition(Care.REFUSED))
    assert titles(opened)[:2] == ["All accounts", several.accounts[2].title]
    spoken = opened.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{several.accounts[2].title}, Access refused, Ctrl+Shift+3"
    assert "attention" in button.toolTip()
    assert "attention" in button.accessibleDescription()
    opened.reject()


def test_of_forty_accounts_one_is_found_by_typing(bare: SandboxedWindow, qtbot: QtBot) -> None:
    several = SeveralAccounts(bare, tuple(f"Shop {number}" for number in range(40)))
    several.open(qtbot)
    opened = several.window.toolbar.account.open_list()
    assert opened.height() < 600
    assert opened.field.isVisible()
    QTest.keyClicks(opened.field, "shop 37")
    assert titles(opened) == [several.accounts[37].title]
    QTest.keyClick(opened.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: several.shown == "Shop 37 new", timeout=WAIT_MS)


def test_what_holds_the_words_in_one_piece_is_found_first(bare: SandboxedWindow, qtbot: QtBot) -> None:
    several = SeveralAccounts(bare, ("Shop 710", "Shop 2", "Shop 7"))  # all ids begin with 7103
    several.open(qtbot)
    opened = several.window.toolbar.account.open_list()
    opened.model.find("shop 7")
    assert titles(opened) == [several.accounts[one].title for one in (0, 2, 1)]
    opened.reject()


def test_the_account_that_is_marked_is_the_one_that_is_edited(several: SeveralAccounts, qtbot: QtBot) -> None:
    opened = several.window.toolbar.account.open_list()
    QTest.keyClick(opened.view, Qt.Key.Key_Down)
    next(one for one in opened.findChildren(QPushButton) if one.text() == "Edit…").click()
    dialog = several.window.findChild(AccountDialog)
    assert dialog is not None
    assert dialog.fields.name.text() == "Café"
    dialog.reject()
    qtbot.waitUntil(lambda: several.shown == "Café new", timeout=WAIT_MS)


def test_all_accounts_are_listed_together_the_newest_first(several: SeveralAccounts, qtbot: QtBot) -> None:
    press(qtbot, several, "Ctrl+Shift+0")
    everything = [f"{name} {age}" for age in ("new", "old") for name in reversed(NAMES)]
    qtbot.waitUntil(lambda: several.listed == everything, timeout=WAIT_MS)
    assert several.window.toolbar.account.text() == "All accounts"
    spoken = several.window.statuses.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{several.accounts[1].title}: Café new")


def test_opening_a_status_of_the_common_list_switches_to_its_account_and_keeps_the_list(
    several: SeveralAccounts, qtbot: QtBot
) -> None:
    several.window.commands["all_accounts"].trigger()
    qtbot.waitUntil(lambda: len(several.listed) == 6, timeout=WAIT_MS)
    several.window.statuses.view.setFocus()
    several.window.statuses.view.setCurrentIndex(several.window.statuses.model.index(1))
    qtbot.waitUntil(lambda: several.shown == "Café new", timeout=WAIT_MS)
    assert several.desk.account == several.accounts[1]
    QTest.keyClick(several.window.statuses.view, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: several.shown == "Clinic new", timeout=WAIT_MS)
    assert len(several.listed) == 6
    assert several.window.statuses.view.currentIndex().row() == 0, "though every account has a status of this id"
    press(qtbot, several, "Ctrl+Shift+3")
    assert several.listed == ["Clinic new", "Clinic old"]


def test_a_new_status_of_any_account_joins_the_common_list_by_itself(several: SeveralAccounts, qtbot: QtBot) -> None:
    several.window.commands["all_accounts"].trigger()
    qtbot.waitUntil(lambda: len(several.listed) == 6, timeout=WAIT_MS)
    several.publish(several.accounts[2], "latest", 1)
    qtbot.waitUntil(lambda: several.listed[0] == "Clinic latest", timeout=WAIT_MS)
    assert several.shown == "Shop new"


def test_the_view_of_all_accounts_is_remembered(bare: SandboxedWindow, qtbot: QtBot, tmp_path: Path) -> None:
    WindowMemory(tmp_path / "settings.ini").choose("all_accounts", value=True)
    several = SeveralAccounts(bare, memory=WindowMemory(tmp_path / "settings.ini"))
    several.open(qtbot)
    qtbot.waitUntil(lambda: len(several.listed) == 6, timeout=WAIT_MS)
    assert several.window.commands["all_accounts"].isChecked()


def test_one_account_alone_has_nothing_to_switch(bare: SandboxedWindow, qtbot: QtBot) -> None:
    several = SeveralAccounts(bare, ("Shop",))
    several.open(qtbot)
    assert not several.window.commands["all_accounts"].isVisible()
    assert not several.window.commands["account_1"].isVisible()
    assert [entry.account for entry in several.window.toolbar.account.entries()] == several.accounts


def saved(several: SeveralAccounts, qtbot: QtBot, change: Callable[[QDialog], None]) -> None:
    from greenstat_desktop.qt.account_dialog import AccountDialog

    several.window.commands["edit_account"].trigger()
    dialog = several.window.findChild(AccountDialog)
    assert dialog is not None
    change(dialog)
    with qtbot.waitSignal(several.desk.accounts_changed, timeout=WAIT_MS):
        dialog.save.click()


def test_an_account_is_renamed_and_recoloured_and_the_open_status_stays_open(
    several: SeveralAccounts, qtbot: QtBot
) -> None:
    several.window.statuses.view.setCurrentIndex(several.window.statuses.model.index(1))
    qtbot.waitUntil(lambda: several.shown == "Shop old", timeout=WAIT_MS)

    def change(dialog: QDialog) -> None:
        fields = dialog.fields  # type: ignore[attr-defined]
        assert fields.color.chosen == 0
        fields.name.setText("Bloom")
        fields.color.choose(6)

    saved(several, qtbot, change)
    assert "Bloom" in several.window.toolbar.account.text()
    assert next((one.name, one.color) for one in several.history.accounts()) == ("Bloom", 6)
    assert several.history.accounts()[0] == replace(several.accounts[0], name="Bloom")
    qtbot.waitUntil(lambda: several.shown == "Shop old", timeout=WAIT_MS)


def test_a_token_that_is_entered_again_is_kept_in_place_of_the_old_one(several: SeveralAccounts, qtbot: QtBot) -> None:
    saved(several, qtbot, lambda dialog: dialog.fields.token.setText("b" * 50))  # type: ignore[attr-defined]
    assert several.bare.core.credentials.token(several.accounts[0].id_instance).reveal() == "b" * 50


def test_an_account_is_asked_how_it_is_once_a_minute_and_not_without_a_token(
    opened: SandboxedWindow, qtbot: QtBot
) -> None:
    keeper, account = opened.desk.accounts, opened.account
    assert keeper is not None
    asked = opened.sandbox.instance.conduct.calls
    before = len(asked("getStateInstance"))
    assert before == 1
    assert keeper.health(account, CancelToken()).state == "authorized"
    assert len(asked("getStateInstance")) == before
    opened.core.credentials.forget(account.id_instance)
    with pytest.raises(TokenMissing):
        keeper.health(account, CancelToken())


def test_the_menu_of_accounts_is_there_once_there_are_several(bare: SandboxedWindow, qtbot: QtBot) -> None:
    def menu(name: str) -> QMenu:
        return next(one for one in bare.window.findChildren(QMenu) if one.objectName() == name)

    def seen() -> bool:
        menu("file").aboutToShow.emit()
        return menu("accounts").menuAction().isVisible()

    assert not seen()
    SeveralAccounts(bare).open(qtbot)
    assert seen()

"""The table of commands, and all that is made from it: menus, keys, the list of commands."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.command_list import CommandList
from greenstat_desktop.qt.commands import COMMANDS, MENUS, TABLE, Commands, translated, without_mnemonic
from greenstat_desktop.qt.helping import Helping
from greenstat_desktop.qt.key_names import written
from greenstat_desktop.qt.languages import LANGUAGES, Speech
from greenstat_desktop.qt.table_habits import TableHabits
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow

_PORTABLE = QKeySequence.SequenceFormat.PortableText


@pytest.fixture
def whole(opened: SandboxedWindow) -> SandboxedWindow:
    """The window with the features that answer the commands tried here."""
    habits = TableHabits(opened.window, opened.jobs, WindowMemory(None))
    habits.add("recipients", opened.window.page.recipients.view, opened.window.page.recipients)
    Helping(opened.window, opened.desk, WindowMemory(None))
    opened.window.activateWindow()
    return opened


@pytest.fixture
def listed(whole: SandboxedWindow, qtbot: QtBot) -> CommandList:
    QTest.keySequence(whole.window, QKeySequence("Ctrl+K"))
    qtbot.waitUntil(lambda: whole.window.findChild(CommandList) is not None)
    found = whole.window.findChild(CommandList)
    assert found is not None
    return found


def titles(listed: CommandList) -> list[str]:
    return [str(listed.model.index(row).data()) for row in range(listed.model.rowCount())]


def letters(menu: QMenu) -> list[str]:
    """The mnemonics of a menu."""
    keys = [QKeySequence.mnemonic(one.text()).toString() for one in menu.actions() if one.isVisible()]
    return [one for one in keys if one]


def test_every_name_is_there_once_and_every_menu_known() -> None:
    names = [one.name for one in TABLE]
    assert len(names) == len(set(names))
    assert {one.menu for one in TABLE} - {""} <= {one.name for one in MENUS}
    assert all(one.menu for one in COMMANDS), "a command without a menu is found by nobody"


def test_no_letter_is_underlined_twice_in_a_menu(whole: SandboxedWindow) -> None:
    for menu in whole.window.menuBar().findChildren(QMenu):
        twice = [letter for letter, count in Counter(letters(menu)).items() if count > 1]
        assert not twice, f"{menu.objectName()}: {twice}"
    top = [QKeySequence.mnemonic(one.text()).toString() for one in whole.window.menuBar().actions()]
    assert all(top)
    assert len(set(top)) == len(top)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_the_table_has_a_letter_of_its_own(language: str, qapp: QApplication) -> None:
    Speech(qapp).speak(language)
    for menu in ("", *(one.name for one in MENUS)):
        found = [QKeySequence.mnemonic(translated(one.text)).toString() for one in TABLE if one.menu == menu]
        assert all(found), menu
        assert len(set(found)) == len(found), f"{menu}: {sorted(found)}"


@pytest.mark.parametrize(
    ("language", "keys"),
    [("en", "Ctrl+Shift+E"), ("tr", "Ctrl+Shift+E"), ("es", "Ctrl+Mayús+E"), ("ru", "Ctrl+Shift+E")],
)
def test_keys_are_called_what_stands_on_them(language: str, keys: str, qapp: QApplication) -> None:
    Speech(qapp).speak(language)
    assert written(QKeySequence("Ctrl+Shift+E")) == keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shortcut_means_the_same_keys_in_every_language(language: str, qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    before = [one.shortcut().toString(_PORTABLE) for one in Commands(holder).all()]
    Speech(qapp).speak(language)
    assert [one.shortcut().toString(_PORTABLE) for one in Commands(holder).all()] == before


def test_a_planted_double_letter_is_found(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("&Copy")
    menu.addAction("&Cut")
    assert letters(menu) == ["Alt+C", "Alt+C"]


def test_no_key_means_two_things(whole: SandboxedWindow) -> None:
    actions = {
        action
        for action in whole.window.findChildren(QAction)
        if action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut
    }
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    keys += [one.key().toString() for one in whole.window.findChildren(QShortcut)]
    tops = [QKeySequence.mnemonic(one.text()).toString() for one in whole.window.menuBar().actions()]
    twice = [key for key, count in Counter([*keys, *tops]).items() if count > 1]
    assert not twice


def test_the_keys_that_people_know_are_the_systems_own(whole: SandboxedWindow) -> None:
    standard = QKeySequence.StandardKey
    for name, key in {"copy": standard.Copy, "search": standard.Find, "select_all": standard.SelectAll}.items():
        assert set(QKeySequence.keyBindings(key)) <= set(whole.window.commands[name].shortcuts())


def test_every_command_stands_in_the_menu_that_the_table_names(whole: SandboxedWindow) -> None:
    for command in COMMANDS:
        menu = whole.window.menuBar().findChild(QMenu, command.menu)
        assert menu is not None
        assert whole.window.commands[command.name] in menu.actions()


def test_the_columns_menu_shows_what_can_be_shown_now(whole: SandboxedWindow) -> None:
    menu = whole.window.menuBar().findChild(QMenu, "columns")
    assert menu is not None
    menu.aboutToShow.emit()
    texts = [one.text() for one in menu.actions() if one.text()]
    assert texts[:2] == ["Name", "Phone"]
    assert texts[-1] == "&Reset columns"


@pytest.mark.parametrize(("keys", "column"), [("Ctrl+1", 0), ("Ctrl+3", 2)])
def test_sorting_has_keys(whole: SandboxedWindow, keys: str, column: int) -> None:
    QTest.keySequence(whole.window, QKeySequence(keys))
    assert [one for one, _ in whole.window.page.recipients.order] == [column]


def test_what_cannot_be_had_says_what_it_needs(bare: SandboxedWindow) -> None:
    commands = bare.window.commands
    assert commands.missing("refresh") == "Needs a status"
    assert commands.missing("edit_account") == "Needs an account"
    assert commands.missing("quit") == ""


def test_the_list_shows_every_command_with_its_keys(listed: CommandList, whole: SandboxedWindow) -> None:
    assert "Sort by: Name" in titles(listed)
    assert "Add account" in titles(listed)
    row = titles(listed).index("Refresh")
    spoken = str(listed.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Refresh, F5"
    assert not listed.grab().isNull()


def test_letters_arrows_and_enter_do_what_was_chosen(listed: CommandList, whole: SandboxedWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(listed.field, "sort read")
    assert titles(listed)[0] == "Sort by: Read"
    QTest.keyClick(listed.field, Qt.Key.Key_Down)
    QTest.keyClick(listed.field, Qt.Key.Key_Up)
    QTest.keyClick(listed.field, Qt.Key.Key_Return)
    assert [one for one, _ in whole.window.page.recipients.order] == [5]
    qtbot.waitUntil(lambda: whole.window.findChild(CommandList) is None)


def test_a_greyed_command_comes_last_says_why_and_does_nothing(listed: CommandList, whole: SandboxedWindow) -> None:
    whole.window.page.recipients.view.clearSelection()
    QTest.keyClicks(listed.field, "copy")
    assert titles(listed)[0] == "Copy diagnostics"
    listed.field.setText("copy headings")
    row = titles(listed).index("Copy with headings")
    assert "Needs selected rows" in str(listed.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
    QTest.keyClick(listed.field, Qt.Key.Key_Return)
    assert listed.isVisible()


def test_escape_closes_the_list_and_nothing_else(listed: CommandList, whole: SandboxedWindow, qtbot: QtBot) -> None:
    QTest.keyClick(listed.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: whole.window.findChild(CommandList) is None)


def test_nothing_that_fits_is_said(listed: CommandList) -> None:
    QTest.keyClicks(listed.field, "zzzz")
    assert listed.nothing.isVisible()
    QTest.keyClick(listed.field, Qt.Key.Key_Down)
    QTest.keyClick(listed.field, Qt.Key.Key_Return)
    assert listed.isVisible()


def test_escape_empties_the_search_and_then_leaves_it(whole: SandboxedWindow) -> None:
    recipients = whole.window.page.recipients
    QTest.keySequence(whole.window, QKeySequence("Ctrl+F"))
    QTest.keyClicks(recipients.search, "a")
    QTest.keySequence(whole.window, QKeySequence("Esc"))
    assert recipients.search.text() == ""
    assert recipients.search.hasFocus()
    QTest.keySequence(whole.window, QKeySequence("Esc"))
    assert recipients.view.hasFocus()


def test_the_down_arrow_goes_from_the_search_to_what_was_found(whole: SandboxedWindow) -> None:
    recipients = whole.window.page.recipients
    recipients.start_search()
    QTest.keyClick(recipients.search, Qt.Key.Key_Down)
    assert recipients.view.hasFocus()
    assert recipients.view.currentIndex().isValid()


def tab_chain(window: QWidget) -> Iterator[QWidget]:
    """Press Tab until the focus comes back to where it was."""
    first = QApplication.focusWidget()
    assert first is not None
    yield first
    for _ in range(60):
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return
        yield now
    pytest.fail("Tab never comes round")


def test_tab_goes_through_the_window_as_it_is_read(whole: SandboxedWindow) -> None:
    whole.window.toolbar.account.setFocus()
    chain = list(tab_chain(whole.window))
    recipients = whole.window.page.recipients
    wanted = [
        whole.window.toolbar.account, whole.window.toolbar.refresh, whole.window.toolbar.add_status,
        whole.window.toolbar.export, whole.window.toolbar.more, whole.window.statuses.view,
        *recipients.chips.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[:1],
        recipients.search, recipients.view,
    ]  # fmt: skip
    places = [chain.index(one) for one in wanted]
    assert places == sorted(places), [type(one).__name__ for one in chain]


def test_everything_that_can_be_pressed_is_reached_by_tab(whole: SandboxedWindow) -> None:
    whole.window.toolbar.account.setFocus()
    chain = list(tab_chain(whole.window))
    for button in whole.window.findChildren(QToolButton):
        inside_a_field = button.parent() is whole.window.page.recipients.search
        if button.isVisible() and button.isEnabled() and not inside_a_field:
            assert button in chain, button.text() or button.accessibleName() or button.objectName()


def test_whoever_has_the_keyboard_is_seen_to_have_it(whole: SandboxedWindow, qapp: QApplication) -> None:
    from greenstat_desktop.qt.appearance import Appearance

    Appearance(qapp)
    whole.window.toolbar.account.setFocus()
    chain = list(tab_chain(whole.window))
    for here, there in zip(chain, chain[1:] + chain[:1], strict=True):
        here.setFocus(Qt.FocusReason.TabFocusReason)
        QCoreApplication.processEvents()
        focused = here.grab().toImage()
        there.setFocus(Qt.FocusReason.TabFocusReason)
        QCoreApplication.processEvents()
        assert here.grab().toImage() != focused, here.objectName() or here.accessibleName() or type(here).__name__


@pytest.mark.parametrize(("text", "read"), [("&File", "File"), ("A && &B…", "A & B"), ("plain", "plain")])
def test_a_text_is_read_without_its_underlining(text: str, read: str) -> None:
    assert without_mnemonic(text) == read

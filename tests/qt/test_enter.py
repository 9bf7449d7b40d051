"""Enter presses the button that has the keys, in the window as in every dialog: not another one, and not nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.question import ask
from tests.qt.places import PLACES
from tests.qt.sandboxed import SandboxedWindow


def test_in_the_window_it_presses_the_bars_button_and_a_chip(opened: SandboxedWindow, qtbot: QtBot) -> None:
    window, asked = opened.window, list[str]()
    window.page.message.show_message("problem", "Something went wrong.", "Try again", lambda: asked.append("again"))
    chip = window.page.recipients.chips.findChildren(QPushButton)[1]
    for button in (window.page.message.button, chip):
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert asked == ["again"]
    assert window.page.recipients.chips.states == {"read"}


def test_in_the_window_it_opens_the_menu_of_a_button(opened: SandboxedWindow, qtbot: QtBot) -> None:
    toolbar, shown = opened.window.toolbar, list[bool]()
    toolbar.menu.aboutToShow.connect(lambda: shown.append(True))
    toolbar.menu.aboutToShow.connect(toolbar.menu.close, Qt.ConnectionType.QueuedConnection)
    toolbar.more.setFocus()
    qtbot.waitUntil(toolbar.more.hasFocus)
    QTest.keyClick(toolbar.more, Qt.Key.Key_Enter)
    assert shown == [True]


def test_every_button_of_a_dialog_is_the_one_for_enter_while_it_has_the_keys(
    opened: SandboxedWindow, qtbot: QtBot
) -> None:
    faults, held = [], list[QWidget]()  # held, lest a worker that tidies up meets a closed dialog that Qt still has
    for name, place in PLACES.items():
        held.append(dialog := place(opened))
        if not isinstance(dialog, QDialog):
            continue
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        for button in dialog.findChildren(QPushButton):
            button.setFocus()
            if button.hasFocus() and not button.isDefault():
                faults.append(f"{name}: {button.text()}")
        dialog.close()
    assert faults == []


def test_whoever_goes_to_the_button_that_agrees_agrees_by_enter(opened: SandboxedWindow, qtbot: QtBot) -> None:
    answers = list[bool]()
    box = ask(opened.window, "Title", "Really?", "It goes.", "Yes", answers.append)
    yes = next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole)
    box.activateWindow()
    yes.setFocus()
    qtbot.waitUntil(yes.hasFocus)
    QTest.keyClick(yes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: answers == [True])


@pytest.mark.parametrize("place", ["forget account", "export", "report", "preferences"])
def test_a_choice_that_has_the_keys_leaves_enter_to_the_default_button(
    opened: SandboxedWindow, qtbot: QtBot, place: str
) -> None:
    dialog, pressed = PLACES[place](opened), list[bool]()
    default = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    choice = dialog.findChildren(QRadioButton)[0]
    choice.keyPressEvent = QKeyEvent.accept  # type: ignore[method-assign] # as under GNOME, where it presses the choice
    default.clicked.disconnect()
    default.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert len(pressed) == 1

"""Preferences: applied at once, kept, and the window speaks another language without being started again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.app import Application
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt.busy_bar import BusyBar
from greenstat_desktop.qt.languages import Speech
from greenstat_desktop.qt.preferences import Preferences
from greenstat_desktop.qt.preferences_dialog import PreferencesDialog
from greenstat_desktop.qt.theme import CONTRAST_LIGHT, DARK, LIGHT, theme_of
from greenstat_desktop.qt.window_memory import WindowMemory

WAIT_MS = 20_000


@pytest.fixture
def running(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = Application(qapp, Locations(tmp_path / "home"), demo=False)
    qtbot.addWidget(application.window)
    application.window.show()
    qtbot.waitUntil(lambda: application.desk.accounts is not None, timeout=WAIT_MS)
    yield application
    application.preferences.choose_look("light")
    application.preferences.choose_high_contrast(False)
    application.preferences.choose_reduced_motion(False)
    application.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    Speech(qapp).speak("en", QLocale("en_GB"))


def opened(qtbot: QtBot, running: Application) -> PreferencesDialog:
    window = running.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, QKeySequence("Ctrl+,"))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(PreferencesDialog)))
    return next(one for one in window.findChildren(PreferencesDialog) if one.isVisible())


def test_looks_are_put_on_as_they_are_chosen(running: Application, qtbot: QtBot, qapp: QApplication) -> None:
    dialog = opened(qtbot, running)
    dialog.looks["dark"].click()
    assert theme_of(qapp.palette()) is DARK
    dialog.looks["light"].click()
    assert theme_of(qapp.palette()) is LIGHT
    dialog.high_contrast.click()
    assert theme_of(qapp.palette()) is CONTRAST_LIGHT
    dialog.close_button.click()


def test_the_keys_begin_at_the_look_that_is_worn(running: Application, qtbot: QtBot) -> None:
    running.preferences.choose_look("dark")
    dialog = opened(qtbot, running)
    assert dialog.focusWidget() is dialog.looks["dark"]
    dialog.close_button.click()


def test_nothing_moves_for_whoever_wants_it_still(running: Application, qtbot: QtBot) -> None:
    dialog, bar = opened(qtbot, running), BusyBar()
    qtbot.addWidget(bar)
    bar.show_busy(busy=True)
    assert bar.maximum() == 0
    dialog.reduced_motion.click()
    bar.show_busy(busy=True)
    assert (bar.minimum(), bar.value(), bar.maximum()) == (0, 1, 1)
    dialog.close_button.click()


def test_watching_is_one_switch_in_menu_and_preferences(running: Application, qtbot: QtBot) -> None:
    dialog, command = opened(qtbot, running), running.window.commands["watch"]
    assert dialog.watch.isChecked() == command.isChecked()
    dialog.watch.click()
    assert dialog.watch.isChecked() == command.isChecked()
    command.trigger()
    assert dialog.watch.isChecked() == command.isChecked()
    dialog.close_button.click()


def test_another_language_is_spoken_in_the_same_window(running: Application, qtbot: QtBot, qapp: QApplication) -> None:
    window, before, dialog = running.window, running.window.toolbar, opened(qtbot, running)
    dialog.language.setCurrentIndex(dialog.language.findData("he"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    qtbot.waitUntil(lambda: running.window.toolbar is not before and running.desk.accounts is not None, timeout=WAIT_MS)
    assert running.window is window
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Hebrew


def test_what_was_chosen_is_found_again_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Preferences(WindowMemory(path))
    first.choose_look("dark")
    first.choose_high_contrast(True)
    first.choose_reduced_motion(True)
    first.choose_language("pt_BR")
    again = Preferences(WindowMemory(path))
    assert (again.look, again.high_contrast, again.reduced_motion, again.language) == ("dark", True, True, "pt_BR")


def test_a_choice_that_nobody_knows_is_the_systems(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[noted]\nlook=purple\n", "utf-8")
    assert Preferences(WindowMemory(path)).look == "system"

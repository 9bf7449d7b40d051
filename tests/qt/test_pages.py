"""Pages of the window: turned by button, key and menu; the visible one answers the commands that all pages share."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.errors import HistoryError, HistoryFault
from greenstat_desktop.qt.main_window import MainWindow
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.page import Answers, Page
from tests.qt.sandboxed import SandboxedWindow


class Diary(Page):
    """Writes down what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.can = {"refresh", "search", "export"}
        self.message = MessageBar(self)
        QVBoxLayout(self).addWidget(self.message)

    def shown(self) -> None:
        self.asked.append("shown")

    def answers(self) -> Answers:
        answers: dict[str, Callable[..., None]] = {
            "refresh": lambda: self.asked.append("refresh"),
            "search": lambda: self.asked.append("search"),
            "export": lambda preset="excel": self.asked.append(f"export {preset}"),
        }
        return {name: answer for name, answer in answers.items() if name in self.can}


@pytest.fixture
def diary(bare: SandboxedWindow) -> Diary:
    page = Diary()
    bare.window.pages.add("audience", page)
    return page


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, QKeySequence(keys))


def test_a_page_that_is_not_there_has_no_button(bare: SandboxedWindow, diary: Diary) -> None:
    statuses, audience, compare = bare.window.toolbar.pages
    assert statuses.isVisible()
    assert audience.isVisible()
    assert not compare.isVisible()
    assert not bare.window.commands["page_compare"].isVisible()


@pytest.mark.parametrize("how", ["button", "key", "menu"])
def test_a_page_is_turned_and_seen_to_be_turned(bare: SandboxedWindow, diary: Diary, qtbot: QtBot, how: str) -> None:
    assert bare.window.pages.name == "statuses"
    if how == "button":
        QTest.mouseClick(bare.window.toolbar.pages[1], Qt.MouseButton.LeftButton)
    elif how == "key":
        press(qtbot, bare.window, "Alt+2")
    else:
        bare.window.commands["page_audience"].trigger()
    assert bare.window.pages.name == "audience"
    assert diary.asked == ["shown"]
    assert [button.isChecked() for button in bare.window.toolbar.pages] == [False, True, False]


def test_the_visible_page_answers_refresh_search_and_export(bare: SandboxedWindow, diary: Diary, qtbot: QtBot) -> None:
    bare.window.pages.open("audience")
    for keys in ("F5", "Ctrl+F", "Ctrl+E"):
        press(qtbot, bare.window, keys)
    bare.window.toolbar.export_menu.actions()[2].trigger()
    assert diary.asked == ["shown", "refresh", "search", "export excel", "export rfc4180"]


def test_a_command_that_the_page_cannot_answer_is_grey(bare: SandboxedWindow, diary: Diary) -> None:
    bare.window.pages.open("audience")
    assert bare.window.commands["export"].isEnabled()
    assert not bare.window.commands["clear_filters"].isEnabled()
    diary.can.remove("export")
    diary.answers_changed.emit()
    assert not bare.window.commands["export"].isEnabled()
    assert bare.window.commands["search"].isEnabled()


def test_trouble_is_told_on_the_visible_page(bare: SandboxedWindow, diary: Diary) -> None:
    bare.window.pages.open("audience")
    bare.window.show_trouble(Trouble(HistoryError(HistoryFault.FULL)))
    assert "disk is full" in diary.message.sentence.text()
    assert not bare.window.page.message.isVisible()

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.reach import reach
from greenstat_desktop.qt.reach_card import ReachCard
from greenstat_desktop.qt.reach_view import SHOWN, ReachView
from greenstat_desktop.qt.theme import LIGHT
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow
from tests.tables import Row, table_of

HOUR = 3_600


def test_the_open_status_has_its_curve(opened: SandboxedWindow, qtbot: QtBot) -> None:
    ReachView(opened.window, opened.desk, opened.jobs, WindowMemory(None))
    card = opened.window.page.reach
    with qtbot.waitSignal(opened.desk.checked, timeout=20_000):
        opened.desk.check()
    qtbot.waitUntil(lambda: card.curve.reach is not None, timeout=5_000)
    assert card.curve.reach is not None
    assert card.curve.reach.recipients == opened.window.page.recipients.model.rowCount()


def test_the_curve_gives_way_where_a_page_is_low(bare: SandboxedWindow) -> None:
    page = bare.window.page
    page.resize(900, 800)
    assert not page.reach.isHidden()
    page.resize(900, 450)
    assert page.reach.isHidden()


def test_whether_the_curve_is_shown_is_remembered(bare: SandboxedWindow, tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "settings.ini")
    ReachView(bare.window, bare.desk, bare.jobs, memory)
    command = bare.window.commands[SHOWN]
    bare.window.page.resize(900, 800)
    assert command.isChecked()
    command.trigger()
    assert bare.window.page.reach.isHidden()
    assert not memory.chosen(SHOWN, otherwise=True)


def test_ranges_longer_than_a_status_is_old_are_not_offered(bare: SandboxedWindow) -> None:
    card = bare.window.page.reach
    card.show_reach(reach(table_of(Row(sent=10)).marks, 10, 10 + 7 * HOUR))
    offered = [range_s for range_s, button in card.ranges.items() if not button.isHidden()]
    assert offered == [HOUR, 6 * HOUR, None]
    card.ranges[6 * HOUR].click()
    card.show_reach(reach(table_of(Row(sent=10)).marks, 10, 10 + 2 * HOUR))
    assert card.ranges[None].isChecked()


def test_an_old_status_shows_its_first_day_until_somebody_chooses(bare: SandboxedWindow) -> None:
    card = bare.window.page.reach
    old = reach(table_of(Row(sent=10)).marks, 10, 10 + 90 * HOUR)
    card.show_reach(old)
    assert card.ranges[24 * HOUR].isChecked()
    card.ranges[None].click()
    card.show_reach(old)
    assert card.ranges[None].isChecked()


def test_a_longer_legend_does_not_ask_for_more_room(qtbot: QtBot, times: LocalTimes) -> None:
    card = ReachCard(times)
    qtbot.addWidget(card)
    card.resize(900, 184)
    with qtbot.waitExposed(card):
        card.show()
    card.show_reach(reach(table_of(Row(state="sent", sent=10)).marks, 10, 10 + 2 * HOUR))
    QApplication.processEvents()
    assert len(card.curve.keys(LIGHT)) == 2
    before = card.minimumSizeHint().width()
    card.show_reach(reach(table_of(Row(state="read", sent=10)).marks, 10, 10 + 2 * HOUR))
    QApplication.processEvents()
    assert len(card.curve.keys(LIGHT)) == 3
    assert card.minimumSizeHint().width() == before

"""The thin bar that says that work is under way."""

import pytest
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.busy_bar import BusyBar
from tests.bench.window import PaintWatch


@pytest.fixture
def bar(qtbot: QtBot) -> BusyBar:
    made = BusyBar()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_bar_is_painted_in_its_turn_not_at_once(bar: BusyBar, qtbot: QtBot) -> None:
    watch = PaintWatch(bar)
    bar.show_busy(busy=True)
    bar.show_done(3, 10)
    bar.show_busy(busy=False)
    assert watch.count == 0
    qtbot.waitUntil(lambda: watch.count > 0)


def test_the_bar_says_how_much_is_done(bar: BusyBar) -> None:
    bar.show_done(3, 10)
    assert (bar.value(), bar.maximum()) == (3, 10)
    bar.show_busy(busy=True)
    assert bar.maximum() == 0
    bar.show_busy(busy=False)
    assert (bar.value(), bar.maximum()) == (-1, 1)

"""Garbage is collected on the GUI thread, whoever made it, and what stays is spared until the end."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.sweeping import Sweeper


class Cycle:
    """Holds itself; only a collection ends it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def sweeper(qtbot: QtBot) -> Iterator[Sweeper]:
    parent = QObject()
    made = Sweeper(parent)
    yield made
    made.close()
    parent.deleteLater()


def test_what_a_worker_leaves_behind_is_collected_on_the_gui_thread(sweeper: Sweeper, qtbot: QtBot) -> None:
    ended_on: list[threading.Thread] = []

    def work() -> None:
        for _ in range(3 * gc.get_threshold()[0]):
            weakref.finalize(Cycle(), lambda: ended_on.append(threading.current_thread()))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert ended_on == []
    qtbot.waitUntil(lambda: len(ended_on) == 3 * gc.get_threshold()[0], timeout=5_000)
    assert {*ended_on} == {threading.main_thread()}


def test_what_is_there_is_spared_until_the_end(qtbot: QtBot) -> None:
    parent, cycle = QObject(), Cycle()
    there = weakref.ref(cycle)
    made = Sweeper(parent)
    del cycle
    gc.collect()
    assert there() is not None
    assert not gc.isenabled()
    made.close()
    gc.collect()
    assert there() is None
    assert gc.isenabled()
    parent.deleteLater()

"""R18: emitting and painting leave the counts of True, False and None where they were: 6.12.0 loses one each time."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.labels import ElidedLabel
from greenstat_desktop.qt.message_bar import MessageBar
from tests.qt.sandboxed import SandboxedWindow

TIMES = 20_000
SLACK = 200  # what other threads and caches may hold more or less of, against one each time


class Told(QObject):
    yes_or_no = Signal(bool)
    anything = Signal(object)


def counts() -> list[int]:
    return [sys.getrefcount(one) for one in (True, False, None)]


def shifts(before: list[int]) -> list[int]:
    return [abs(now - then) for now, then in zip(counts(), before, strict=True)]


def test_emits_leave_the_counts_where_they_were() -> None:
    told, heard = Told(), 0

    def hear(_: object) -> bool:
        nonlocal heard
        heard += 1
        return True

    told.yes_or_no.connect(hear)
    told.anything.connect(hear)
    before = counts()
    for number in range(TIMES // 2):
        told.yes_or_no.emit(number % 2 == 0)
        told.anything.emit(None)
    assert heard == TIMES
    assert max(shifts(before)) < SLACK


def test_paints_leave_the_counts_where_they_were(qtbot: QtBot) -> None:
    label, bar = ElidedLabel("title"), MessageBar()
    for widget in (label, bar):
        qtbot.addWidget(widget)
        widget.resize(40, 20)
    label.show_text("Anna")
    page = QImage(40, 20, QImage.Format.Format_ARGB32_Premultiplied)

    def paint(widget: QWidget) -> None:
        widget.render(page)

    paint(label)
    before = counts()
    for _ in range(TIMES):
        paint(label)
    assert max(shifts(before)) < SLACK


def test_a_table_that_is_painted_again_and_again_leaves_them_too(opened: SandboxedWindow) -> None:
    viewport = opened.window.page.recipients.view.viewport()
    viewport.grab()
    before = counts()
    for _ in range(200):  # some hundred calls from Qt to Python each
        viewport.grab()
    assert max(shifts(before)) < SLACK


@pytest.mark.mutant
@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from 3.12 on nobody counts these three")
def test_a_reference_lost_each_time_would_be_found() -> None:
    before, lost = counts(), [None] * TIMES
    assert max(shifts(before)) >= SLACK
    assert len(lost) == TIMES

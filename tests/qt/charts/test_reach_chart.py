import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.reach import Reach, reach
from greenstat_desktop.qt.charts.reach_chart import ReachChart
from greenstat_desktop.qt.charts.twin import TwinDialog
from greenstat_desktop.qt.languages import Speech
from greenstat_desktop.qt.times import LocalTimes
from tests.tables import Row, big_table, table_of

SINCE = 1_772_700_000
HOUR = 3_600
PEOPLE = (
    Row("1@c.us", sent=SINCE, delivered=SINCE + 60, read=SINCE + 600),
    Row("2@c.us", sent=SINCE, delivered=SINCE + 120, read=SINCE + 3_000),
    Row("3@c.us", sent=SINCE, delivered=SINCE + 1_800, state="delivered"),
    Row("4@c.us", sent=SINCE, state="sent"),
)


def known(*rows: Row, length: int = 2 * HOUR) -> Reach:
    return reach(table_of(*(rows or PEOPLE)).marks, SINCE, SINCE + length)


@pytest.fixture
def chart(qtbot: QtBot, times: LocalTimes) -> ReachChart:
    made = ReachChart(times)
    qtbot.addWidget(made)
    made.resize(900, 150)
    made.show_reach(known(), "Tulips")
    made.show()
    made.setFocus()
    return made


def press(chart: ReachChart, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(chart, key)


def marked(chart: ReachChart) -> tuple[str, ...]:
    assert chart.mark is not None
    return chart.said(chart.mark)


def test_the_keys_move_a_mark_that_says_the_numbers_under_it(chart: ReachChart) -> None:
    press(chart, Qt.Key.Key_Right)
    assert marked(chart)[1:] == ("Delivered: 3 · \u206675.0 %\u2069", "Read: 2 · \u206650.0 %\u2069", "of 4 reached")
    press(chart, Qt.Key.Key_Home)
    assert marked(chart)[1].startswith("Delivered: 0")
    press(chart, *[Qt.Key.Key_Right] * 10)
    assert marked(chart)[0].endswith("after 12 min")
    assert marked(chart)[2].startswith("Read: 1 ")
    press(chart, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right)
    assert marked(chart)[0].endswith("after 2 h")


def test_escape_takes_the_mark_away(chart: ReachChart) -> None:
    press(chart, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert chart.mark is None


def test_the_pointer_says_the_same(chart: ReachChart) -> None:
    QTest.mouseMove(chart, QPoint(450, 60))
    assert marked(chart)[3] == "of 4 reached"
    QTest.mouseMove(chart, QPoint(2, 60))
    assert chart.mark is None


def test_a_bound_is_said_as_one(qtbot: QtBot, times: LocalTimes) -> None:
    chart = ReachChart(times)
    qtbot.addWidget(chart)
    chart.show_reach(known(Row(sent=SINCE, state="read")))
    assert chart.said(100)[2].startswith("Read: 0 to 1")


def test_its_twin_has_the_same_numbers_as_a_table(chart: ReachChart) -> None:
    twin = chart.twin()
    assert twin.rows[0][1:] == ("0 s", "0 · \u20660.0 %\u2069", "0 · \u20660.0 %\u2069")
    assert twin.rows[-1][1:] == ("2 h", "3 · \u206675.0 %\u2069", "2 · \u206650.0 %\u2069")
    assert twin.text.count("\n") == len(twin.rows)


def test_return_shows_the_twin_to_be_copied(chart: ReachChart, qtbot: QtBot) -> None:
    press(chart, Qt.Key.Key_Return)
    dialog = chart.findChild(TwinDialog)
    assert dialog is not None
    assert dialog.table.rowCount() == len(chart.twin().rows)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == chart.twin().text
    dialog.reject()


def test_screen_readers_hear_a_summary(chart: ReachChart) -> None:
    assert chart.accessibleName() == "Reach over time"
    assert chart.accessibleDescription() == "After 2 h, 3 of 4 had received it, and at least 2 had read it."


def test_copying_gives_pixels_and_svg(chart: ReachChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert b"<svg" in bytes(data.data("image/svg+xml").data())


def test_a_picture_is_a_png_and_an_svg_of_the_same_words(chart: ReachChart) -> None:
    picture = chart.picture()
    assert picture.name == "Tulips – Reach over time"
    assert QImage.fromData(picture.png()).width() == 2 * picture.size.width()
    svg = picture.svg().decode()
    assert all(word in svg for word in ("Tulips", "Delivered", "Read", "last check"))
    letters_px = chart.font().pointSizeF() * picture.drawn.logicalDpiX() / 72
    assert f'font-size="{letters_px:.6g}"' in svg  # as large as the room that was left for them


@pytest.mark.parametrize("recipients", [0, 1, 2, 1_200, 100_000])
def test_any_number_of_recipients_is_painted(qtbot: QtBot, times: LocalTimes, recipients: int) -> None:
    chart = ReachChart(times)
    qtbot.addWidget(chart)
    chart.resize(900, 150)
    marks = big_table(recipients, recipients).marks if recipients else table_of().marks
    chart.show_reach(reach(marks, 1_764_500_000, 1_767_100_000))
    assert not chart.grab().isNull()
    assert (chart.stops() > 0) == (recipients > 0)
    assert chart.accessibleDescription()


def test_a_chart_that_was_painted_is_painted_again_within_two_milliseconds(chart: ReachChart) -> None:
    chart.show_reach(reach(big_table(100_000, 100_000).marks, 1_764_500_000, 1_767_100_000))
    target = QPixmap(chart.size())
    chart.render(target)
    took = []
    for _ in range(20):
        began = time.perf_counter()
        chart.render(target)
        took.append(time.perf_counter() - began)
    assert min(took) < 0.002


def test_no_dot_stands_beside_an_arabic_zero(qapp: QApplication, qtbot: QtBot) -> None:
    Speech(qapp).speak("ar")
    chart = ReachChart(LocalTimes())
    qtbot.addWidget(chart)
    chart.show_reach(known(), "Tulips")
    assert not any("·" in line for line in chart.said(0)[1:]), "it would be a zero, too"

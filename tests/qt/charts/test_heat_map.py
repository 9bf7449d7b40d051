import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.charts.heat_layout import HeatLayout, hours_shown, moved
from greenstat_desktop.qt.charts.heat_map import HeatMap
from greenstat_desktop.qt.times import LocalTimes

WEEK = HeatLayout(40, 2, 480, 140)
ISOLATES = str.maketrans("", "", "\u2066\u2068\u2069")


def counts(**of: int) -> list[list[int]]:
    made = [[0] * 24 for _ in range(7)]
    for name, count in of.items():
        day, hour = name[1:].split("_")
        made[int(day)][int(hour)] = count
    return made


@pytest.fixture
def heat(qtbot: QtBot, times: LocalTimes) -> HeatMap:
    made = HeatMap("When they read", times)
    qtbot.addWidget(made)
    made.resize(600, 180)
    made.show_counts(counts(d2_20=30, d0_9=10))
    made.show()
    made.setFocus()
    return made


def test_cells_are_found_where_they_are() -> None:
    for stop in range(7 * 24):
        left, top, wide, high = WEEK.cell(stop)
        assert WEEK.stop_at(left + wide / 2, top + high / 2) == stop
    assert WEEK.stop_at(10, 10) is None
    assert WEEK.stop_at(530, 10) is None
    assert WEEK.stop_at(60, 150) is None


@pytest.mark.parametrize(
    ("stop", "key", "leads_to"),
    [(0, "left", 0), (0, "up", 0), (0, "down", 24), (30, "right", 31), (30, "home", 24), (30, "end", 47),
     (167, "down", 167)],
)  # fmt: skip
def test_keys_walk_over_the_week(stop: int, key: str, leads_to: int) -> None:
    assert moved(stop, key) == leads_to


def test_hours_are_named_as_far_as_there_is_room() -> None:
    assert list(hours_shown(720, 30)) == list(range(24))
    assert list(hours_shown(240, 30)) == list(range(0, 24, 3))


def test_the_best_hour_is_told_with_what_it_is_out_of(heat: HeatMap) -> None:
    assert (heat.total, heat.best) == (40, 2 * 24 + 20)
    told = heat.accessibleDescription().translate(ISOLATES)
    assert told == "Reading peaked on Wednesday 20:00 to 21:00: 30 reads, 75.0 % of 40. Times are local."


def test_keys_begin_at_the_best_hour(heat: HeatMap) -> None:
    QTest.keyClick(heat, Qt.Key.Key_Down)
    assert heat.mark == heat.best
    QTest.keyClick(heat, Qt.Key.Key_Down)
    assert heat.mark is not None
    assert heat.said(heat.mark)[:2] == ("Thursday 20:00 to 21:00", "0 reads")


def test_the_pointer_reads_a_cell(heat: HeatMap) -> None:
    QTest.mouseMove(heat, QPoint(590, 10))
    assert heat.mark is not None
    assert heat.said(heat.mark)[0] == "Monday 23:00 to 00:00"


def test_the_week_begins_where_the_locale_begins_it(qtbot: QtBot) -> None:
    american = HeatMap("When", LocalTimes(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)))
    qtbot.addWidget(american)
    american.show_counts(counts(d6_3=5))
    assert american.best == 3
    assert american.twin().headings[1] == "Sunday"
    assert american.twin().rows[3] == ("03:00", "5", *["0"] * 6)


def test_what_would_mislead_is_refused_in_words(heat: HeatMap) -> None:
    heat.show_refusal("Too few reads to tell.")
    assert heat.stops() == 0
    assert heat.accessibleDescription() == "Too few reads to tell."
    assert not heat.grab().isNull()

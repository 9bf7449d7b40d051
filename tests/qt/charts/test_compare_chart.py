from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.reach import reach
from greenstat_desktop.qt.charts.compare_chart import CompareChart, Compared
from greenstat_desktop.qt.charts.compare_layout import lay_out, span_of, spread
from greenstat_desktop.qt.times import LocalTimes
from tests.tables import Row, table_of

ISOLATES = str.maketrans("", "", "\u2066\u2068\u2069")
HOUR = 3_600


def status(name: str, readers: int, people: int, hours: int = 4) -> Compared:
    rows = [
        Row(f"{one}@c.us", state="read" if one < readers else "sent", sent=1, delivered=600 if one < readers else 0,
            read=1_800 if one < readers else 0)
        for one in range(people)
    ]  # fmt: skip
    return Compared(name, people, reach(table_of(*rows).marks, 1, 1 + hours * HOUR).curve)


@pytest.fixture
def chart(qtbot: QtBot, times: LocalTimes) -> CompareChart:
    made = CompareChart("Read at equal age", times)
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show_statuses([status("Tulips", 30, 40), status("Roses", 1, 2, hours=1)])
    made.show()
    made.setFocus()
    return made


def test_statuses_are_compared_at_equal_age(chart: CompareChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_End)
    told = [line.translate(ISOLATES) for line in chart.said(chart.mark or 0)]
    assert told == ["after 4 h", "1 Tulips: 75.0 % (30 of 40)", "2 Roses: not known"]
    chart.show_range(HOUR)
    told = [line.translate(ISOLATES) for line in chart.said(400)]
    assert told == ["after 1 h", "1 Tulips: 75.0 % (30 of 40)", "2 Roses: too few (1 of 2)"]


def test_where_moments_are_mere_bounds_a_band_holds_how_many_it_may_be(chart: CompareChart) -> None:
    rows = [Row(f"{one}@c.us", state="read" if one < 20 else "sent", sent=1) for one in range(40)]
    vague = Compared("Vague", 40, reach(table_of(*rows).marks, 1, 1 + 4 * HOUR).curve)
    made = lay_out([vague, status("Tulips", 30, 40)], 4 * HOUR, 900, 260, (40, 180), 16)
    assert made.tops[1] is made.lines[1]
    assert (made.lines[0][0, 1], made.tops[0][0, 1]) == (made.plot.y(0), made.plot.y(50))
    chart.show_statuses([vague, status("Tulips", 30, 40)])
    assert [line.translate(ISOLATES) for line in chart.said(200)][1] == "1 Vague: 0.0 % to 50.0 % (0 to 20 of 40)"
    assert not chart.grab().isNull()


def test_its_twin_has_a_column_a_status(chart: CompareChart) -> None:
    twin = chart.twin()
    assert [one.translate(ISOLATES) for one in twin.headings] == ["Since publication", "Tulips", "Roses"]
    assert twin.rows[0][1].translate(ISOLATES) == "0.0 % (0 of 40)"
    assert twin.rows[-1][2] == "not known"


@pytest.mark.parametrize("statuses", [0, 1, 2, 8, 9])
def test_up_to_eight_are_painted(chart: CompareChart, statuses: int) -> None:
    chart.show_statuses([status(f"Status {one}", one, 10) for one in range(statuses)])
    assert not chart.grab().isNull()
    if chart.stops():
        assert len(chart.said(0)) == 1 + min(8, statuses)


def test_nothing_chosen_says_what_to_do(chart: CompareChart) -> None:
    chart.show_statuses([])
    assert chart.accessibleDescription() == "Choose two statuses or more to compare them."


def test_curves_stand_on_one_axis_of_share() -> None:
    reaches = [status("Tulips", 3, 4), status("Roses", 1, 2, hours=1)]
    made = lay_out(reaches, span_of(reaches, None), 900, 260, (40, 180), 16)
    tulips, roses = made.lines
    assert tulips[-1, 1] == pytest.approx(made.plot.y(75))
    assert roses[-1, 1] == pytest.approx(made.plot.y(50))
    assert roses[-1, 0] == pytest.approx(made.plot.x(HOUR))


def test_names_keep_their_order_and_apart() -> None:
    places = spread([50, 51, 52, 10, 99], 14, 0, 100)
    ordered = sorted(places)
    assert all(after - before >= 14 - 1e-9 for before, after in pairwise(ordered))
    assert ordered[0] >= 0
    assert ordered[-1] <= 100
    assert [places.index(one) for one in ordered] == [3, 0, 1, 2, 4]
    assert spread([], 14, 0, 100) == []
    assert len(spread([1.0] * 30, 14, 0, 100)) == 30

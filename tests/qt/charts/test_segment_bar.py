import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.charts.segment_bar import Part, SegmentBar
from greenstat_desktop.qt.charts.segment_layout import GAP_PX, LEAST_PX, spans
from greenstat_desktop.qt.times import LocalTimes

ISOLATES = str.maketrans("", "", "\u2066\u2068\u2069")


@pytest.fixture
def bar(qtbot: QtBot, times: LocalTimes) -> SegmentBar:
    made = SegmentBar("How often they read", times)
    qtbot.addWidget(made)
    made.resize(480, 160)
    made.show_parts([Part("Always", "8 of 10 or more", 3, "most"), Part("Never", "none of at least 5", 1, "none")])
    made.show()
    made.setFocus()
    return made


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=6), st.floats(100, 2_000))
def test_parts_fill_the_bar_in_order_and_none_vanishes(counts: list[int], width: float) -> None:
    made = spans(counts, width)
    shown = [one for one, count in zip(made, counts, strict=True) if count]
    assert all(wide >= LEAST_PX - 1e-6 for _, wide in shown)
    assert all(wide == 0 for (_, wide), count in zip(made, counts, strict=True) if not count)
    if shown:
        assert sum(wide for _, wide in shown) + GAP_PX * (len(shown) - 1) == pytest.approx(width)
    assert [left for left, _ in made] == sorted(left for left, _ in made)


def test_each_part_is_told_with_rule_count_and_share(bar: SegmentBar) -> None:
    told = bar.accessibleDescription().translate(ISOLATES)
    assert told == "Always (8 of 10 or more): 3\N{EM SPACE}75.0 %. Never (none of at least 5): 1\N{EM SPACE}25.0 %"
    assert bar.twin().rows[1][:3] == ("Never", "none of at least 5", "1")


def test_bar_and_lines_answer_the_pointer_alike(bar: SegmentBar) -> None:
    QTest.mouseMove(bar, QPoint(470, 15))
    assert bar.mark == 1
    QTest.mouseMove(bar, QPoint(470, 40))
    assert bar.mark == 0


def test_keys_go_through_the_parts(bar: SegmentBar) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(bar, key)
    assert bar.mark == 1
    assert not bar.grab().isNull()


def test_nobody_is_no_whole(bar: SegmentBar) -> None:
    bar.show_parts([Part("Always", "8 of 10 or more", 0, "most")])
    assert bar.stops() == 0
    assert bar.accessibleDescription() == "Nobody yet."
    assert not bar.grab().isNull()

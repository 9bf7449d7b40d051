from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.errors import FileNotWritten
from greenstat_desktop.core.reach import reach
from greenstat_desktop.qt.charts.reach_chart import ReachChart
from greenstat_desktop.qt.charts.saver import ChartSaver
from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.times import LocalTimes
from tests.tables import Row, table_of


@pytest.fixture
def chart(qtbot: QtBot, times: LocalTimes) -> ReachChart:
    made = ReachChart(times)
    qtbot.addWidget(made)
    made.show_reach(reach(table_of(Row(sent=10, read=90)).marks, 10, 3_610), "../evil: name")
    return made


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_chart_is_saved_under_a_safe_name(qtbot: QtBot, chart: ReachChart, tmp_path: Path, suffix: str) -> None:
    jobs, suggested = Jobs(), []

    def choose(name: str) -> Path:
        suggested.append(name)
        return tmp_path / f"chart{suffix}"

    saver = ChartSaver(jobs, choose)
    saver.add(chart)
    with qtbot.waitSignal(saver.written, timeout=10_000):
        chart.save()
    assert suggested == ["evil name – Reach over time.png"]
    written = (tmp_path / f"chart{suffix}").read_bytes()
    assert b"<svg" in written if suffix == ".svg" else not QImage.fromData(written).isNull()
    assert jobs.close()


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, chart: ReachChart, tmp_path: Path) -> None:
    jobs = Jobs()
    saver = ChartSaver(jobs, lambda _: tmp_path / "no" / "folder.png")
    saver.add(chart)
    with qtbot.waitSignal(saver.failed, timeout=10_000) as told:
        chart.save()
    assert isinstance(told.args[0].error, FileNotWritten)
    assert jobs.close()


def test_who_changes_their_mind_saves_nothing(qtbot: QtBot, chart: ReachChart) -> None:
    jobs = Jobs()
    saver = ChartSaver(jobs, lambda _: None)
    saver.add(chart)
    with qtbot.assertNotEmitted(saver.written, wait=50):
        chart.save()
    assert jobs.close()

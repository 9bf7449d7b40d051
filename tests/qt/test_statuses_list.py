"""The list of statuses: what changed is painted, and nothing else of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.following import Progress
from greenstat_desktop.qt.languages import LANGUAGES, Speech
from greenstat_desktop.qt.status_painter import when_checked
from greenstat_desktop.qt.statuses_list import LEAST_PX, StatusesPanel
from greenstat_desktop.qt.times import LocalTimes

NOW = datetime.now(UTC)
STATUSES = [Status("1", f"S{number}", "text", f"Roses {number}", NOW, NOW, 10, 8, 5) for number in range(4)]


class Painted(QObject):
    """Remembers what of a list was painted."""

    def __init__(self, panel: StatusesPanel) -> None:
        super().__init__(panel)
        self._panel, self.places = panel, list[QRect]()
        panel.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.places.append(event.rect())
        return False

    def rows(self) -> set[int]:
        """Return the rows of which something was painted since this was asked last."""
        places, self.places = self.places, []
        every = {row: self._panel.view.visualRect(self._panel.model.index(row)) for row in range(len(STATUSES))}
        return {row for row, where in every.items() if any(where.intersects(place) for place in places)}


@pytest.fixture
def panel(qtbot: QtBot, times: LocalTimes) -> StatusesPanel:
    made = StatusesPanel(times)
    qtbot.addWidget(made)
    made.resize(308, 640)
    made.show_statuses(STATUSES)
    made.mark(("1", "S1"))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_status_that_changed_is_painted_alone(panel: StatusesPanel, qtbot: QtBot) -> None:
    painted = Painted(panel)
    panel.view.viewport().repaint()
    assert painted.rows() == {0, 1, 2, 3}
    panel.show_statuses([replace(one, read=6) if one.message_id == "S2" else one for one in STATUSES])
    qtbot.waitUntil(lambda: bool(painted.places))
    assert painted.rows() == {2}
    panel.model.show_progress({("1", "S0"): Progress(NOW, 3)})
    qtbot.waitUntil(lambda: bool(painted.places))
    assert painted.rows() == {0}


def test_marking_another_status_paints_it_and_the_one_before(panel: StatusesPanel, qtbot: QtBot) -> None:
    painted = Painted(panel)
    panel.view.viewport().repaint()
    painted.rows()
    panel.mark(("1", "S2"))
    qtbot.waitUntil(lambda: bool(painted.places))
    assert painted.rows() == {1, 2}
    panel.mark(("1", "none of them"))
    qtbot.waitUntil(lambda: bool(painted.places))
    assert painted.rows() == {2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_when_it_was_checked_and_will_be_is_read_whole(qapp: QApplication, panel: StatusesPanel, language: str) -> None:
    appearance = Appearance(qapp)
    Speech(qapp).speak(language)
    now = datetime.now(UTC)
    checked = replace(STATUSES[0], last_checked_at=now - timedelta(minutes=14))
    small = QFont(qapp.font())
    small.setPointSizeF(small.pointSizeF() * 0.85)
    beside = 109  # the list's margins, its picture and its scroll bar
    both = when_checked(checked, Progress(now + timedelta(minutes=15), 0), LocalTimes())
    assert QFontMetrics(small).horizontalAdvance(both) <= panel.width() - beside
    assert QFontMetrics(small).horizontalAdvance(when_checked(checked, None, LocalTimes())) <= LEAST_PX - beside
    appearance.deleteLater()

"""The list of statuses: what changed is painted, and nothing else of it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.following import Progress
from greenstat_desktop.qt.statuses_list import StatusesPanel
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

"""A row's picture is kept, and nobody sees it: it is the same as newly painted, whatever changes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.following import Progress
from greenstat_desktop.qt.status_painter import StatusDelegate
from greenstat_desktop.qt.status_row import Told, paint_row
from greenstat_desktop.qt.statuses_list import StatusesModel
from greenstat_desktop.qt.theme import DARK, LIGHT, Theme, palette_of
from greenstat_desktop.qt.times import LocalTimes

NOW = datetime.now(UTC)
ROSES = Status("1", "S1", "text", "Roses", NOW - timedelta(days=3), NOW - timedelta(hours=2), 10, 8, 5)
SIZE = QSize(308, 98)


class Wall:
    """Paints the first row of a list as a view would, with one delegate for all."""

    def __init__(self, times: LocalTimes, parent: QWidget) -> None:
        self.model, self.delegate = StatusesModel(times, parent), StatusDelegate(times, parent)
        self.times, self.parent = times, parent

    def row(self, status: Status, *, theme: Theme = LIGHT, ratio: float = 1, **option: object) -> QImage:
        """Return the row, painted by the delegate that may have kept its picture."""
        return self._painted(self.delegate, status, theme, ratio, option)

    def anew(self, status: Status, *, theme: Theme = LIGHT, ratio: float = 1, **option: object) -> QImage:
        """Return the row, painted by a delegate that keeps nothing yet."""
        return self._painted(StatusDelegate(self.times, self.parent), status, theme, ratio, option)

    def _painted(
        self, delegate: StatusDelegate, status: Status, theme: Theme, ratio: float, option: dict[str, object]
    ) -> QImage:
        self.model.show([status])
        asked = QStyleOptionViewItem()
        asked.rect, asked.palette, asked.font = QRect(0, 0, SIZE.width(), SIZE.height()), palette_of(theme), QFont()
        asked.state = QStyle.StateFlag.State_Enabled
        for name, value in option.items():
            setattr(asked, name, value)
        page = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
        page.setDevicePixelRatio(ratio)
        page.fill(QColor(theme.window))
        with QPainter(page) as painter:
            delegate.paint(painter, asked, self.model.index(0))
        return page


@pytest.fixture
def wall(qtbot: QtBot, times: LocalTimes) -> Wall:
    parent = QWidget()
    qtbot.addWidget(parent)
    return Wall(times, parent)


@pytest.mark.parametrize(
    "changed",
    [
        {"theme": DARK},
        {"ratio": 2.0},
        {"ratio": 1.25},
        {"state": QStyle.StateFlag.State_Selected},
        {"state": QStyle.StateFlag.State_MouseOver},
        {"direction": Qt.LayoutDirection.RightToLeft},
        {"font": QFont("Inter", 15)},
    ],
    ids="-".join,
)
def test_a_row_that_looks_different_is_painted_anew(changed: dict[str, object], wall: Wall) -> None:
    before = wall.row(ROSES)
    assert wall.row(ROSES) == before
    assert wall.row(ROSES, **changed) == wall.anew(ROSES, **changed) != before  # type: ignore[arg-type]
    assert wall.row(ROSES) == before


@pytest.mark.parametrize(
    "now",
    [
        replace(ROSES, text="Tulips"),
        replace(ROSES, read=6),
        replace(ROSES, kind="video"),
        replace(ROSES, deleted=True),
        replace(ROSES, last_checked_at=NOW - timedelta(hours=5)),
    ],
    ids=["title", "numbers", "kind", "deleted", "checked"],
)
def test_a_row_that_says_something_else_is_painted_anew(now: Status, wall: Wall) -> None:
    before = wall.row(ROSES)
    assert wall.row(now) == wall.anew(now) != before


def test_what_the_last_check_gained_and_whose_it_is_is_painted(wall: Wall) -> None:
    before = wall.row(ROSES)
    wall.model.show_progress({("1", "S1"): Progress(NOW + timedelta(hours=3), 7)})
    gained = wall.row(ROSES)
    wall.model.name_accounts({"1": Account("1", "https://api.example", "Bloom")})
    assert before != gained != wall.row(ROSES) == wall.anew(ROSES)


def test_a_long_list_keeps_no_more_pictures_than_a_screen_shows(wall: Wall) -> None:
    for number in range(200):
        wall.row(replace(ROSES, message_id=f"S{number}"))
    assert len(wall.delegate._kept) <= 40


@pytest.mark.parametrize(("width", "short"), [(200, True), (400, False)])
def test_a_caption_without_room_says_when_and_nothing_half(qtbot: QtBot, width: int, short: bool) -> None:
    option = QStyleOptionViewItem()
    option.palette, option.font = palette_of(LIGHT), QFont()
    told = Told("Roses", "Yesterday 18:40 · live, 24 h left", "Yesterday 18:40", "50 %", "text", 1, 0.5, True, "", None)
    pictures = []
    for one in (told, replace(told, caption=told.when)):
        image = QImage(width, SIZE.height(), QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.window))
        with QPainter(image) as painter:
            paint_row(painter, image.rect(), one, None, option)
        pictures.append(image)
    assert (pictures[0] == pictures[1]) is short

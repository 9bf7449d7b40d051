"""A system's larger letters: what is laid out for the usual ones makes room for them."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.growth import grown, grown_sheet, growth
from tests.qt.places import PLACES
from tests.qt.sandboxed import SandboxedWindow
from tests.qt.test_clipping import clipped

LARGE_PT = 15.0  # half as large again


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    font = QFont(qapp.font())
    font.setPointSizeF(LARGE_PT)
    qapp.setFont(font)
    appearance = Appearance(qapp)
    yield
    appearance.deleteLater()


@pytest.mark.parametrize(("points", "factor"), [(8, 1.0), (10, 1.0), (15, 1.5), (20, 2.0)])
def test_lengths_grow_with_letters_and_do_not_shrink(points: float, factor: float) -> None:
    font = QFont()
    font.setPointSizeF(points)
    assert growth(font) == factor
    assert grown(31, font) == round(31 * factor)


def test_a_font_measured_in_pixels_is_the_usual_one() -> None:
    font = QFont()
    font.setPixelSize(40)
    assert growth(font) == 1.0


def test_letters_of_the_sheet_and_what_holds_them_grow_alike() -> None:
    sheet = "QLabel { font-size: 8.5pt; max-height: 18px; padding: 4px; }"
    assert grown_sheet(sheet, 2.0) == "QLabel { font-size: 17.00pt; max-height: 36px; padding: 4px; }"
    assert grown_sheet(sheet, 1.0) == sheet


def test_rows_hold_large_letters(large: None, opened: SandboxedWindow, qapp: QApplication) -> None:
    line = QFontMetrics(qapp.font()).height()
    view = opened.window.page.recipients.view
    assert view.rowHeight(0) == view.row_px > line
    statuses = opened.window.findChild(QListView, "statuses")
    assert statuses is not None
    assert statuses.sizeHintForRow(0) > 4 * line


@pytest.mark.parametrize("name", ["preferences", "export", "report", "about", "add status", "edit account"])
def test_a_dialog_is_whole_with_large_letters(large: None, opened: SandboxedWindow, qtbot: QtBot, name: str) -> None:
    widget = PLACES[name](opened)
    if layout := widget.layout():
        widget.resize(widget.width(), max(widget.height(), layout.totalHeightForWidth(widget.width())))
    qtbot.waitUntil(lambda: not clipped(widget), timeout=2_000)
    widget.close()


def test_columns_fit_larger_letters_in_a_view_as_wide_as_before(opened: SandboxedWindow) -> None:
    view = opened.window.page.recipients.view
    before = [view.header.sectionSize(one) for one in range(view.header.count())]
    larger = QFont(view.font())
    larger.setPointSizeF(LARGE_PT)
    view.setFont(larger)
    fitted = [view.header.sectionSize(one) for one in range(view.header.count())]
    view.columns.fit()
    assert [view.header.sectionSize(one) for one in range(view.header.count())] == fitted != before

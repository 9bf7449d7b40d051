"""The page Compare over the sandbox: the newest are chosen, others ticked, all at equal age, sorted and copied."""

import csv
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.groups import Group
from greenstat_desktop.core.insights import read_comparison
from greenstat_desktop.core.proportions import Difference, Part, Span
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.compare_page import ComparePage
from greenstat_desktop.qt.comparing import Comparing
from greenstat_desktop.qt.comparison_texts import difference, share, week_row
from greenstat_desktop.qt.export_dialog import ExportDialog
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.picker_painter import NOTE_ROLE, RATE_ROLE
from greenstat_desktop.qt.rows_painter import MARGIN_PX
from greenstat_desktop.qt.text import bare
from greenstat_desktop.qt.text_table import TextRow
from greenstat_desktop.qt.times import LocalTimes
from tests.qt.sandboxed import SandboxedWindow

READ = 5


@pytest.fixture
def page(filled: SandboxedWindow, qtbot: QtBot, times: LocalTimes) -> ComparePage:
    made = ComparePage(filled.desk, filled.exporter, times, filled.window.pages)
    made.open(filled.core.history)
    QAbstractItemModelTester(made.picker.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    for view in made.tables.views.values():
        QAbstractItemModelTester(view.texts, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    filled.window.pages.add("compare", made)
    filled.desk.statuses_changed.emit(filled.core.history.statuses(filled.account.id_instance))
    filled.window.pages.open("compare")
    qtbot.waitUntil(lambda: made.comparison is not None, timeout=20_000)
    return made


def cells(page: ComparePage, column: int, table: str = "lines") -> list[str]:
    return [row.cells[column] for row in page.tables.views[table].texts.rows]


def tick(page: ComparePage, row: int) -> None:
    rect = page.picker.list.visualRect(page.picker.model.index(row))
    QTest.mouseClick(page.picker.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_the_newest_four_stand_side_by_side(page: ComparePage, filled: SandboxedWindow) -> None:
    newest = [status.message_id for status in filled.core.history.statuses(filled.account.id_instance)][:4]
    assert list(page.picker.ids) == newest
    assert [line.status.message_id for line in page.tables.lines] == newest
    at = filled.now.timestamp()
    reads = [filled.sandbox.instance.world.truth(one, at).read for one in newest]
    assert [int(cell.rpartition("(")[2].strip(")")) for cell in cells(page, READ)] == reads


def test_statuses_that_arrive_one_by_one_are_chosen_until_there_are_two(
    filled: SandboxedWindow, times: LocalTimes, qtbot: QtBot
) -> None:
    page = ComparePage(filled.desk, filled.exporter, times, filled.window.pages)
    page.open(filled.core.history)
    filled.window.pages.add("compare", page)
    filled.window.pages.open("compare")
    known = filled.core.history.statuses(filled.account.id_instance)
    filled.desk.statuses_changed.emit(known[:1])
    assert "It takes two statuses" in page.tables.empty.sentence.text()
    filled.desk.statuses_changed.emit(known[:2])
    qtbot.waitUntil(lambda: len(page.tables.lines) == 2, timeout=20_000)


def test_a_click_on_a_row_ticks_it(page: ComparePage, qtbot: QtBot) -> None:
    tick(page, 4)
    qtbot.waitUntil(lambda: len(page.tables.lines) == 5, timeout=20_000)
    tick(page, 0)
    qtbot.waitUntil(lambda: len(page.tables.lines) == 4, timeout=20_000)
    assert page.picker.count.text() == "4 chosen, 2 to 8 are compared"


def test_a_row_says_when_and_how_many_read_it_and_nothing_is_cut_off(page: ComparePage, times: LocalTimes) -> None:
    item, status = page.picker.model.index(3), page.tables.lines[3].status
    when, rate = item.data(NOTE_ROLE), item.data(RATE_ROLE)
    assert rate == times.rate(status.read / status.recipients, 0)
    assert when in item.data(Qt.ItemDataRole.ToolTipRole)
    metrics = page.picker.list.fontMetrics()  # of larger letters than those that it is said in
    assert metrics.horizontalAdvance(f"{when}   {rate}") < page.picker.minimumWidth() - 50


def test_the_last_column_takes_no_more_room_than_it_needs(page: ComparePage) -> None:
    page.window().resize(1600, 900)
    view = page.tables.views["lines"]
    last = len(view.texts.titles) - 1
    for longest in ("the first", "+54.8, may be chance (−51.2 to +57.0)"):
        view.show_rows([TextRow(("1  Tulips", "", "", "", "", "", "", longest))])
        needed = max(view.fontMetrics().horizontalAdvance(longest), view.header.room_of_title(last))
        assert needed <= view.header.sectionSize(last) <= needed + 16


def test_fewer_than_two_are_not_compared(page: ComparePage) -> None:
    for row in (0, 1, 2):
        tick(page, row)
    assert page.comparison is None
    assert page.tables.empty.title.text() == "Choose two statuses or more"


def test_an_age_that_is_not_reached_is_not_known(page: ComparePage, filled: SandboxedWindow, qtbot: QtBot) -> None:
    page.age.choose(24 * 3600)
    qtbot.waitUntil(lambda: page.comparison is not None and page.comparison.age_s == 24 * 3600, timeout=20_000)
    young = [line.figures is None for line in page.tables.lines]
    assert [cell == "not known" for cell in cells(page, READ)] == young
    expected = read_comparison(filled.core.history, filled.account.id_instance, page.picker.ids, 24 * 3600)
    assert young == [line.figures is None for line in expected.lines]


def test_the_table_is_sorted_by_a_column(page: ComparePage) -> None:
    page.tables.sort_by(READ)
    rates = [line.figures.read.share.middle for line in page.tables.lines if line.figures and line.figures.read.share]
    assert rates == sorted(rates)
    page.tables.forget_order()
    assert [line.status.message_id for line in page.tables.lines] == list(page.picker.ids)


def test_weeks_kinds_and_weekdays_are_tables_too(page: ComparePage) -> None:
    page.tables.which.choose("kind")
    shown = page.tables.views["kind"]
    assert shown.isVisible() or page.tables.empty.isVisible()
    counted = sum(int(one) for one in cells(page, 1, "kind"))
    weeks = sum(int(one) for one in cells(page, 1, "week"))
    assert counted == weeks == sum(int(one) for one in cells(page, 1, "weekday"))


def many(filled: SandboxedWindow, number: int) -> list[Status]:
    newest = filled.core.history.statuses(filled.account.id_instance)[0]
    return [replace(newest, message_id=f"3EB0{one:04}") for one in range(number)]


def test_a_check_that_arrives_moves_neither_the_cursor_nor_what_is_in_sight(
    page: ComparePage, filled: SandboxedWindow
) -> None:
    picker, statuses = page.picker, many(filled, 40)
    filled.desk.statuses_changed.emit(statuses[1:])
    picker.list.setCurrentIndex(picker.model.index(5))
    picker.list.verticalScrollBar().setValue(30)
    filled.desk.statuses_changed.emit([replace(statuses[1], read=0), *statuses[2:]])
    assert picker.list.currentIndex().row() == 5
    assert picker.list.verticalScrollBar().value() == 30
    assert picker.model.statuses[0].read == 0
    filled.desk.statuses_changed.emit(statuses)
    assert picker.list.currentIndex().row() == 6


def test_a_ninth_status_can_be_ticked_once_another_is_not(page: ComparePage, filled: SandboxedWindow) -> None:
    filled.desk.statuses_changed.emit(many(filled, 10))
    for row in range(4, 9):
        tick(page, row)
    assert page.picker.ids == tuple(f"3EB0{one:04}" for one in range(8))
    tick(page, 0)
    tick(page, 8)
    assert page.picker.ids == tuple(f"3EB0{one:04}" for one in range(1, 9))


def test_a_search_hides_what_does_not_fit(page: ComparePage) -> None:
    offered = page.picker.model.statuses
    page.picker.search.setText(title_of(offered[2]))
    assert offered[2] in page.picker.model.statuses
    assert len(page.picker.model.statuses) < len(offered)
    page.picker.search.setText("words that nobody published")
    assert (page.picker.list.isVisible(), page.picker.nothing.isVisible()) == (False, True)
    page.picker.search.clear()
    assert (page.picker.list.isVisible(), page.picker.nothing.isVisible()) == (True, False)


def test_compare_with_adds_the_open_status(page: ComparePage, filled: SandboxedWindow, qtbot: QtBot) -> None:
    Comparing(filled.window, filled.desk, page)
    oldest = filled.core.history.statuses(filled.account.id_instance)[-1].message_id
    filled.window.pages.open("statuses")
    with qtbot.waitSignal(filled.desk.status_opened, timeout=20_000):
        filled.desk.open_status(oldest)
    filled.window.commands["compare_status"].trigger()
    assert filled.window.pages.current is page
    assert page.picker.ids[0] == oldest
    qtbot.waitUntil(lambda: len(page.tables.lines) == 5, timeout=20_000)


def test_rows_are_copied(page: ComparePage) -> None:
    view = page.tables.views["lines"]
    view.selectAll()
    asked = view.copying(headings=True)
    assert asked is not None
    text = asked[0](CancelToken()).text.split("\r\n")
    assert text[0].startswith("Status\tPublished\tKind\tReached\tDelivered\tRead\t")
    assert len(text) == 5


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (Part(10, 10, 40), "25.0 % (10)"),
        (Part(10, 20, 40), "25.0 % to 50.0 % (10 to 20)"),
        (Part(3, 3, 29), "too few (3)"),
    ],
)
def test_a_share_names_its_people(part: Part, told: str, times: LocalTimes) -> None:
    assert share(part, times).replace("\u2066", "").replace("\u2069", "") == told


def test_an_arabic_week_keeps_the_marks_that_its_date_comes_with() -> None:
    monday = Group(date(2026, 11, 16), 1, Part(3, 3, 40), Part(2, 2, 40), None)
    told = week_row(monday, LocalTimes(QLocale("ar_EG"))).cells[0]
    assert "\ufffd" not in told
    assert "\u200f" in told


def test_a_difference_says_how_sure_it_is(times: LocalTimes) -> None:
    sure = Difference(Span(0.042, 0.042), Span(0.011, 0.073))
    chance = Difference(Span(-0.01, -0.01), Span(-0.03, 0.01))
    told = [bare(difference(one, times)).replace("\u200e", "") for one in (sure, chance, None)]
    assert told == ["+4.2, surely (+1.1 to +7.3)", "−1.0, may be chance (−3.0 to +1.0)", "too few to tell"]


def test_what_is_compared_is_exported(page: ComparePage, filled: SandboxedWindow, qtbot: QtBot) -> None:
    found = {}
    for preset in ("rfc4180", "workbook"):
        with qtbot.waitSignal(filled.exporter.written, timeout=20_000) as written:
            page.answers()["export"](preset)
            dialog = next(one for one in filled.window.findChildren(ExportDialog) if one.isVisible())
            assert not dialog.masked.isVisible()  # statuses have no numbers, and all of them are written
            assert not dialog.everything.isVisible()
            dialog.save.click()
        found[preset] = written.args[0]
    with found["rfc4180"].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["message_id"] for row in rows] == list(page.picker.ids)
    known = [line.figures for line in page.tables.lines]
    assert [row["read_least"] for row in rows] == [str(one.read.least) if one else "" for one in known]
    assert rows[0]["difference_least"] == ""
    with zipfile.ZipFile(found["workbook"]) as book:
        assert len([one for one in book.namelist() if one.startswith("xl/worksheets/sheet")]) == 3 + len(
            page.tables.sheets()
        )
    assert [sheet.what for sheet in page.tables.sheets()] == ["Week", "Kind", "Weekday"]


def test_a_narrow_table_does_without_its_lesser_columns_and_copies_them(page: ComparePage) -> None:
    view = page.tables.views["lines"]
    page.window().resize(1024, 640)
    assert [view.columns.names[one] for one in view.columns.in_sight()] == [
        "text", "first_seen_at", "read_rate", "median_s", "against",
    ]  # fmt: skip
    assert view.columns.layout.hidden == frozenset(), "nobody chose it so"
    assert len(view.columns.chosen()) == 8
    page.window().resize(1920, 1080)
    assert len(view.columns.in_sight()) == 8


def test_a_column_that_is_asked_for_stays_however_narrow_it_is(page: ComparePage) -> None:
    columns = page.tables.views["lines"].columns
    page.window().resize(1024, 640)
    kind = columns.names.index("kind")
    columns.show(kind, shown=True)
    page.window().resize(900, 640)
    assert kind in columns.in_sight()
    columns.reset()
    assert kind not in columns.in_sight()


def test_nothing_side_by_side_is_cut_off_in_a_small_window(page: ComparePage) -> None:
    view = page.tables.views["lines"]
    page.window().resize(1024, 640)
    metrics = view.fontMetrics()
    for column in view.columns.in_sight()[1:]:
        needed = max(metrics.horizontalAdvance(row.cells[column]) for row in view.texts.rows)
        assert view.columnWidth(column) >= needed + 2 * MARGIN_PX, view.columns.title(column)


def test_the_status_bar_says_how_many_are_compared(page: ComparePage, filled: SandboxedWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: filled.window.freshness.left.text() == "4 statuses compared", timeout=20_000)
    assert "kept by GREEN-API" not in filled.window.freshness.right.text(), "that is of the open status"
    tick(page, 0)
    qtbot.waitUntil(lambda: filled.window.freshness.left.text() == "3 statuses compared", timeout=20_000)
    filled.window.pages.open("statuses")
    qtbot.waitUntil(lambda: filled.window.freshness.left.text().startswith("Saved"), timeout=20_000)

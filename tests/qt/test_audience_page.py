"""The page Audience over the sandbox: everybody counted once, filtered, searched, sorted, kept through news."""

import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from greenstat_desktop.core import insights
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.choice import Choice
from greenstat_desktop.qt.audience_choice import AudienceChoice
from greenstat_desktop.qt.audience_model import NAME, RATE, READ, RECEIVED
from greenstat_desktop.qt.audience_page import AudiencePage
from greenstat_desktop.qt.audience_reading import AudienceReading
from greenstat_desktop.qt.export_dialog import ExportDialog, PresetName
from greenstat_desktop.qt.jobs import Done, Jobs, Outcome
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow

T = TypeVar("T")


class Deferred(Jobs):
    """Does what it is given when it is told to, cancelled or not."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def submit(self, lane: str, work: Callable[[CancelToken], T], deliver: Callable[[Outcome[T]], None]) -> CancelToken:
        del lane
        self.waiting.append(lambda: deliver(Done(work(CancelToken()))))
        return CancelToken()


@pytest.fixture
def page(filled: SandboxedWindow, qtbot: QtBot, times: LocalTimes) -> AudiencePage:
    made = AudiencePage(filled.desk, filled.exporter, times, WindowMemory(None), filled.window.pages)
    made.open(filled.core.history)
    QAbstractItemModelTester(made.people.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    filled.window.pages.add("audience", made)
    filled.window.resize(1600, 900)  # where filters have the room for their counts
    made.choice.widen()
    with qtbot.waitSignals([made.reading.arrived, made.reading.hours_arrived], timeout=20_000):
        filled.window.pages.open("audience")
    return made


def column(page: AudiencePage, which: int) -> list[str]:
    return [page.people.model.index(row, which).data() for row in range(page.people.model.rowCount())]


def chip(page: AudiencePage, start: str) -> QPushButton:
    return next(one for one in page.people.chips.findChildren(QPushButton) if one.text().startswith(start))


def test_everybody_of_all_statuses_is_there_once(page: AudiencePage, filled: SandboxedWindow) -> None:
    world, at = filled.sandbox.instance.world, filled.now.timestamp()
    received = Counter(one["participant"] for status in world.statuses for one in world.receipts(status.message_id, at))
    assert page.people.model.rowCount() == len(received)
    assert sorted(map(int, column(page, RECEIVED))) == sorted(received.values())
    assert page.subtitle.accessibleName().startswith(f"{len(received)} people · 5 statuses · ")


def test_who_reads_most_comes_first_and_a_click_sorts_otherwise(page: AudiencePage) -> None:
    rates = [float(rate.strip("\u2066\u2069 %")) for rate in column(page, RATE)]
    assert rates == sorted(rates, reverse=True)
    page.people.sort_by(READ)
    assert column(page, READ) == sorted(column(page, READ), key=int)


def test_a_chip_and_a_search_narrow_the_rows(page: AudiencePage) -> None:
    never = chip(page, "Never")
    QTest.mouseClick(never, Qt.MouseButton.LeftButton)
    assert never.text() == f"Never {page.people.model.rowCount()}"
    assert set(column(page, READ)) <= {"0"}
    page.people.clear_filters()
    name = column(page, NAME)[3]
    page.people.search.setText(name.strip("\u2066\u2068\u2069"))
    assert name in column(page, NAME)
    assert page.people.matches.text().endswith(f" of {len(page.opened.audience) if page.opened else 0}")


def test_rules_stand_beside_the_segments(page: AudiencePage) -> None:
    told = page.segments.bar.accessibleDescription()
    for rule in ("8 of 10 statuses or more", "4 to 7 of 10", "1 to 3 of 10", "none of at least 5", "fewer than 5"):
        assert rule in told


def test_too_few_statuses_make_no_best_hour(page: AudiencePage) -> None:
    assert page.hours.finding.text().startswith("Best hour to publish: too few to tell. 3 statuses")


def test_news_keep_who_is_selected(page: AudiencePage, filled: SandboxedWindow, qtbot: QtBot) -> None:
    page.news.setInterval(0)
    page.people.view.selectRow(5)
    name = column(page, NAME)[5]
    with qtbot.waitSignal(page.reading.arrived, timeout=20_000):
        filled.desk.statuses_changed.emit(filled.core.history.statuses(filled.account.id_instance))
    assert [column(page, NAME)[one.row()] for one in page.people.view.selectionModel().selectedRows()] == [name]


def test_a_selection_is_summed_up(page: AudiencePage) -> None:
    page.people.view.selectAll()
    told = page.people.view.rows.summed_up(page.people.view.selected)
    assert told.startswith(f"{page.people.model.rowCount()} selected: ")


def test_rows_are_copied_as_they_are_read(page: AudiencePage) -> None:
    page.people.view.selectRow(0)
    asked = page.people.view.copying(headings=True)
    assert asked is not None
    head, line = asked[0](CancelToken()).text.split("\r\n")
    assert head == "Name\tCountry\tReceived\tRead\tRead rate\tMedian time to read\tLast read"
    assert line.split("\t")[2:5] == [column(page, one)[0].strip("\u2066\u2069") for one in (RECEIVED, READ, RATE)]


def test_an_answer_that_comes_late_is_dropped(filled: SandboxedWindow) -> None:
    jobs, told = Deferred(), list[int]()
    reading = AudienceReading(jobs)
    reading.arrived.connect(lambda audience: told.append(len(audience.statuses)))
    history, id_instance = filled.core.history, filled.account.id_instance
    reading.ask(history, id_instance, Choice(since=datetime.now(UTC) + timedelta(days=1)))
    reading.ask(history, id_instance, Choice())
    for answer in tuple(jobs.waiting):
        answer()
    assert told == [5]


def test_what_was_chosen_is_chosen_again(qtbot: QtBot, tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    first = AudienceChoice(memory)
    qtbot.addWidget(first)
    first.period.setCurrentIndex(1)
    first.kind.setCurrentIndex(2)
    second = AudienceChoice(memory)
    qtbot.addWidget(second)
    now = datetime(2026, 11, 22, tzinfo=UTC)
    assert second.choice(now) == Choice(now - timedelta(days=7), kinds=frozenset(("image",)))


def test_a_period_without_statuses_says_so_and_offers_everything(page: AudiencePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.reading.arrived, timeout=20_000):
        page.choice.kind.setCurrentIndex(page.choice.kind.findData("voice"))
    assert page.opened is not None
    assert not page.opened.statuses
    assert page.people.empty.title.text() == "Nobody in this period"
    with qtbot.waitSignal(page.reading.arrived, timeout=20_000):
        QTest.mouseClick(page.people.empty.button, Qt.MouseButton.LeftButton)
    assert len(page.opened.statuses) == 5


def test_where_nobody_is_known_at_all_no_period_is_to_blame(bare: SandboxedWindow, qtbot: QtBot) -> None:
    page = AudiencePage(bare.desk, bare.exporter, LocalTimes(), WindowMemory(None), bare.window.pages)
    page.open(bare.core.history)
    bare.window.pages.add("audience", page)
    bare.core.history.save_account(bare.account)
    bare.desk.open(bare.core)
    bare.desk.statuses_changed.emit([])
    with qtbot.waitSignal(page.reading.arrived, timeout=20_000):
        bare.window.pages.open("audience")
    assert page.people.empty.title.text() == "Nobody yet"


def test_pictures_that_leave_the_page_say_what_their_shares_are_out_of(page: AudiencePage) -> None:
    assert page.segments.bar.base == page.segments.count.text() == f"out of {page.people.model.rowCount()} people"
    assert page.hours.map.base == page.hours.count.text()
    shown = page.segments.bar.picture().svg()
    assert page.segments.bar.base.encode() in shown


def test_the_history_is_read_ahead_while_the_pointer_is_at_the_pages_button(
    page: AudiencePage, filled: SandboxedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Choice] = []
    monkeypatch.setattr(insights, "read_ahead", lambda _, __, choice, ___: asked.append(choice))
    action = filled.window.commands["page_audience"]
    button = next(one for one in filled.window.findChildren(QToolButton) if one.defaultAction() is action)
    entered = QEnterEvent(QPointF(3, 3), QPointF(3, 3), QPointF(3, 3))
    QApplication.sendEvent(button, entered)
    filled.window.pages.open("statuses")
    QApplication.sendEvent(button, entered)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert asked == [page.choice.choice()]  # and not while the page itself was visible


@pytest.mark.parametrize("preset", ["excel", "rfc4180", "tsv", "workbook"])
def test_the_people_shown_are_exported(
    page: AudiencePage, filled: SandboxedWindow, qtbot: QtBot, preset: PresetName
) -> None:
    told: list[tuple[int, int]] = []
    filled.exporter.progressed.connect(lambda done, total: told.append((done, total)))
    page.people.search.setText(column(page, NAME)[0].strip("\u2066\u2068\u2069"))
    with qtbot.waitSignal(filled.exporter.written, timeout=20_000) as written:
        page.answers()["export"](preset)
        dialog = next(one for one in filled.window.findChildren(ExportDialog) if one.isVisible())
        assert dialog.presets[preset].isChecked()
        dialog.save.click()
    path, count = written.args
    assert count == page.people.model.rowCount()
    assert told == [(0, count)]
    assert path.suffix == {"tsv": ".tsv", "workbook": ".xlsx"}.get(preset, ".csv")
    if preset == "workbook":
        assert zipfile.is_zipfile(path)
    else:
        assert len(path.read_text("utf-8-sig").splitlines()) == 1 + count
    assert page.message.isVisible()


def test_a_status_is_exported_as_a_workbook(filled: SandboxedWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.exporter.written, timeout=20_000) as written:
        filled.window.commands["export_workbook"].trigger()
        dialog = next(one for one in filled.window.findChildren(ExportDialog) if one.isVisible())
        dialog.save.click()
    assert zipfile.is_zipfile(written.args[0])
    assert written.args[1] == filled.window.page.recipients.model.rowCount()


def test_the_status_bar_says_how_many_people_are_counted_and_shown(page: AudiencePage, filled: SandboxedWindow) -> None:
    left = filled.window.freshness.left
    everybody = page.people.model.rowCount()
    assert left.text() == f"{everybody} people · {len(page.opened.statuses)} statuses"  # type: ignore[union-attr]
    page.people.search.setText("nobody of that name")
    assert left.text() == f"0 of {everybody} people shown"
    page.people.clear_filters()
    page.people.view.selectAll()
    assert left.text().startswith(f"{everybody} people")

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput, Cancelled
from greenstat_desktop.core.first_readers import Reader
from greenstat_desktop.qt.logo import MOST_BYTES, read_logo
from greenstat_desktop.qt.reach_view import reach_of
from greenstat_desktop.qt.report import MOST_NOTES, MOST_TITLE, TOP, Report, ReportChoice
from greenstat_desktop.qt.report_dialog import ReportDialog
from greenstat_desktop.qt.report_file import write_report
from greenstat_desktop.qt.report_painter import MARGIN, PAGE, ReportPainter
from greenstat_desktop.qt.reporting import Reporting, chart_of, gathered
from greenstat_desktop.qt.text import plain
from greenstat_desktop.qt.times import LocalTimes
from tests.qt.sandboxed import SandboxedWindow

LEFT = Qt.LayoutDirection.LeftToRight


def picture(path: Path, width: int = 300, height: int = 100) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(path))
    return path


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> ReportDialog:
    made = ReportDialog("Tulips", None, lambda _: tmp_path / "logo.png")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_a_report_of_the_open_status_is_written(
    opened: SandboxedWindow, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / "report"
    reporting = Reporting(opened.window, opened.desk, opened.jobs, lambda _, __: target)
    dialog = reporting.ask()
    assert dialog is not None
    (dialog.pdf if kind == "pdf" else dialog.png).click()
    dialog.notes.setPlainText("First line\nSecond line")
    with qtbot.waitSignal(reporting.written, timeout=20_000) as written:
        dialog.save.click()
    assert written.args == [target.with_suffix(f".{kind}")]
    content = target.with_suffix(f".{kind}").read_bytes()
    assert content.startswith(b"%PDF" if kind == "pdf" else b"\x89PNG")


def test_the_command_is_there_once_a_status_with_recipients_is_open(bare: SandboxedWindow, qtbot: QtBot) -> None:
    Reporting(bare.window, bare.desk, bare.jobs, lambda _, __: None)
    assert not bare.window.commands["report"].isEnabled()
    bare.add_account()
    bare.desk.open(bare.core)
    qtbot.waitUntil(bare.window.commands["report"].isEnabled, timeout=20_000)


@pytest.mark.parametrize("mask", [True, False])
def test_masked_a_report_holds_no_name_and_no_whole_number(opened: SandboxedWindow, mask: bool) -> None:
    shown = opened.window.page.opened
    assert shown is not None
    choice = ReportChoice("Tulips", "", None, mask, "pdf")
    report = gathered(shown, choice, "", chart_of(reach_of(shown), LEFT))
    people = shown.table.people
    for reader in report.readers:
        assert ("*" in reader.phone) == (mask and bool(reader.phone))
        assert (reader.name in people.names) or mask
        assert not (mask and reader.name)
    assert any("lower bound" in text for text in report.definitions)


def test_what_is_cancelled_leaves_the_old_file(opened: SandboxedWindow, tmp_path: Path) -> None:
    shown = opened.window.page.opened
    assert shown is not None
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    cancel = CancelToken()
    cancel.cancel()
    report = gathered(shown, ReportChoice("T", "", None, True, "pdf"), "", chart_of(reach_of(shown), LEFT))
    with pytest.raises(Cancelled):
        write_report(target, report, "pdf", "Inter", LEFT, cancel)
    assert target.read_bytes() == b"old"


def test_long_notes_take_a_second_sheet(opened: SandboxedWindow, tmp_path: Path) -> None:
    shown = opened.window.page.opened
    assert shown is not None
    heights = []
    for notes in ("", "line\n" * 60):
        report = gathered(shown, ReportChoice("T", notes, None, True, "png"), "", chart_of(reach_of(shown), LEFT))
        write_report(tmp_path / "r.png", report, "png", "Inter", Qt.LayoutDirection.RightToLeft, CancelToken())
        heights.append(QImage(str(tmp_path / "r.png")).height())
    assert heights[1] > heights[0]


def test_people_are_masked_unless_somebody_says_otherwise(dialog: ReportDialog, qtbot: QtBot) -> None:
    dialog.notes.setPlainText("x" * 2 * MOST_NOTES)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.save.click()
    choice = chosen.args[0]
    assert (choice.title, choice.mask, choice.format, choice.logo) == ("Tulips", True, "pdf", None)
    assert len(choice.notes) == MOST_NOTES
    assert dialog.title.maxLength() == MOST_TITLE


def test_a_logo_is_taken_and_removed(dialog: ReportDialog, tmp_path: Path) -> None:
    picture(tmp_path / "logo.png")
    dialog.choose_logo.click()
    assert "logo.png" in dialog.logo_name.text()
    assert dialog.problem.isHidden()
    QTest.mouseClick(dialog.remove_logo, Qt.MouseButton.LeftButton)
    assert dialog.logo_name.text() == "none"


def test_a_logo_that_is_no_picture_is_refused_in_words(dialog: ReportDialog, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("<svg onload='x'/>")
    dialog.choose_logo.click()
    assert "PNG or a JPEG" in dialog.problem.text()
    assert dialog.logo_name.text() == "none"


def test_a_large_logo_is_made_small_and_a_huge_one_refused(tmp_path: Path) -> None:
    assert read_logo(picture(tmp_path / "wide.png", 3_000, 500)).width() <= 900
    (tmp_path / "huge.png").write_bytes(bytes(MOST_BYTES + 1))
    with pytest.raises(BadInput) as refused:
        read_logo(tmp_path / "huge.png")
    assert refused.value.problem == "too_large"


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + bytes(100)])
def test_broken_pictures_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken"
    path.write_bytes(content)
    with pytest.raises(BadInput):
        read_logo(path)
    with pytest.raises(BadInput):
        read_logo(tmp_path / "missing")


def test_a_picture_that_claims_to_be_immense_is_not_decoded(tmp_path: Path) -> None:
    QImage(9_000, 1, QImage.Format.Format_Mono).save(str(tmp_path / "immense.png"))
    with pytest.raises(BadInput):
        read_logo(tmp_path / "immense.png")


class Sheets:
    """Counts the sheets that a report takes."""

    def __init__(self) -> None:
        self.count = 1
        self._on = QImage(PAGE, QImage.Format.Format_RGB32)

    def paint(self, report: Report) -> int:
        with QPainter(self._on) as painter:
            ReportPainter(painter, "Inter", LocalTimes(QLocale()), self._turn, lambda: None).paint(report)
        return self.count

    def _turn(self) -> None:
        self.count += 1


@pytest.mark.parametrize(("lines", "sheets"), [(0, 1), (10, 1), (30, 2)])
def test_fewer_readers_are_listed_where_all_of_it_then_fits_on_one_sheet(
    opened: SandboxedWindow, lines: int, sheets: int
) -> None:
    shown = opened.window.page.opened
    assert shown is not None
    choice = ReportChoice("Tulips", "A line.\n" * lines, None, True, "pdf")
    report = gathered(shown, choice, "", chart_of(reach_of(shown), LEFT))
    readers = tuple(Reader("", "+7 900 ***-**-67", 1_795_356_309) for _ in range(TOP))
    assert Sheets().paint(replace(report, readers=readers)) == sheets


def test_a_picture_ends_after_four_sheets_and_paints_no_more_than_one_beyond(
    opened: SandboxedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []

    class Counted(QImage):
        def __init__(self, *given: Any) -> None:  # noqa: ANN401 - as QImage takes them
            made.append(given)
            super().__init__(*given)

    monkeypatch.setattr("greenstat_desktop.qt.report_file.QImage", Counted)
    shown = opened.window.page.opened
    assert shown is not None
    choice = ReportChoice("Tulips", "A.\n" * (MOST_NOTES // 3), None, True, "png")
    report = gathered(shown, choice, "", chart_of(reach_of(shown), LEFT))
    write_report(tmp_path / "report.png", report, "png", "Inter", LEFT, CancelToken())
    assert QImage(str(tmp_path / "report.png")).height() == 4 * 2 * PAGE.height()
    assert len(made) == 4 + 1 + 1, "and the one that is written"


def test_a_long_note_is_not_cut_off() -> None:
    note = "One note. " * (MOST_NOTES // 10)
    assert plain(note, MOST_NOTES) == note


def test_a_report_of_sample_data_says_so(opened: SandboxedWindow) -> None:
    opened.window.mark_as_sample()
    dialog = Reporting(opened.window, opened.desk, opened.jobs, lambda _, __: None).ask()
    assert dialog is not None
    assert dialog.title.text().startswith("sample data – ")


def test_every_line_of_a_mirrored_paragraph_begins_at_the_margin(qapp: QApplication) -> None:
    image = QImage(PAGE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    words = "הצבעונים הגיעו עם הנחה עד יום ראשון כולל משלוח ובלי עלות נוספת לכל מי שקרא את הסטטוס הזה היום"
    with QPainter(image) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made = ReportPainter(painter, "Inter", LocalTimes(), lambda: None, lambda: None)
        made._begin_page()
        made._paragraph(words, 24, "#000000", 0, own=True)
    edge = PAGE.width() - MARGIN
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(PAGE.height(), -1)[MARGIN : MARGIN + 90, :edge] < 128
    ends = [int(np.flatnonzero(line.any(0)).max()) for line in np.array_split(rows, 3) if line.any()]
    assert len(ends) >= 2
    assert edge - min(ends) <= 5

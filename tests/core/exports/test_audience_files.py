"""The audience as a workbook and as separated values: every value as what it is, nobody's text a formula."""

import csv
import errno
import gc
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop.core.audience import Audience, AudienceColumn, audience_of
from greenstat_desktop.core.errors import BadInput, Cancelled, FileNotWritten
from greenstat_desktop.core.exports.audience_csv import AUDIENCE_COLUMNS, write_audience_csv
from greenstat_desktop.core.exports.cells import clean
from greenstat_desktop.core.exports.csv_file import PLAIN, Locale, Preset
from greenstat_desktop.core.exports.workbook_audience import AboutAudience, write_audience_workbook
from greenstat_desktop.core.exports.workbook_file import MOST_ROWS, ROWS_AT_ONCE
from greenstat_desktop.core.recipients.fold import Recipients
from greenstat_desktop.core.recipients.marks import READ, Marks, blank, words_of
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.some import Some
from greenstat_desktop.core.recipients.table import ArrangedTable, Arrangement, Order, arrange
from greenstat_desktop.core.records import Status
from tests.core.exports.test_csv_file import CancelledLater
from tests.core.exports.test_formulas import PAYLOADS
from tests.core.exports.test_workbook import Sheet, read

FailAtWrite = Callable[[int, int], None]

SINCE = datetime(2026, 11, 22, 14, 5, 9, tzinfo=UTC)
EAST = timezone(timedelta(hours=2))
STATUSES = [
    Status("1", f"S{number}", "image", "=1+1" if number else "Roses", SINCE + timedelta(days=number), SINCE, 2, 1, 1)
    for number in range(6)
]
ABOUT = AboutAudience("Shop · 7103000001", STATUSES, SINCE + timedelta(days=9), "0.1.0", "Europe/Kyiv")


def audience(*names: str) -> Audience:
    """Make people who were each sent six statuses; the first of them read five, ten minutes after each."""
    people = People(
        np.arange(1, len(names) + 1), [f"7900{number:07}@c.us" for number in range(len(names))], list(names)
    )
    told = []
    for number, status in enumerate(STATUSES):
        marks = blank(words_of(set()), len(names))
        since = int(status.first_seen_at.timestamp())
        codes = np.zeros(len(names), np.uint8)
        if number < 5:
            codes[0], marks.times[READ, 0] = 2, since + 601
        told.append((since, Recipients(people.ids, Marks(marks.words, codes, marks.times))))
    return audience_of(people, told)


def shown(*names: str) -> ArrangedTable[Audience]:
    return arrange(audience(*names), Arrangement(order=(Order(AudienceColumn.READ, descending=True),)))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "audience.xlsx"


def written(target: Path, arranged: ArrangedTable[Audience]) -> dict[str, Sheet]:
    write_audience_workbook(target, arranged, ABOUT, locale=Locale(zone=EAST))
    return read(target)


def test_every_person_has_a_row_of_numbers_and_dates(target: Path) -> None:
    sheet = written(target, shown("Ann", ""))["Audience"]
    assert [sheet.cells[f"{column}1"].value for column in "ABCDEFGHIJ"] == [
        "Name", "Phone", "Country", "Reads how often", "Received", "Read", "Read, of received", "Median time to read",
        "Last read", "Chat id",
    ]  # fmt: skip
    row = [sheet.cells[f"{column}2"] for column in "ABCDEFGHIJ"]
    assert [cell.value for cell in row[:6]] == ["Ann", "+7 900 000-00-00", "RU", "Always", 6, 5]
    assert [cell.format for cell in row] == [
        "@", "@", "@", "@", "#,##0", "#,##0", "0.0%", "[h]:mm:ss", "yyyy-mm-dd hh:mm:ss", "@",
    ]  # fmt: skip
    assert row[6].value == pytest.approx(5 / 6)
    assert row[7].value == pytest.approx(601 / 86_400)
    moment = datetime(1899, 12, 30) + timedelta(days=float(row[8].value))
    assert abs(moment - datetime(2026, 11, 26, 16, 15, 10)) < timedelta(seconds=1)
    assert {"A3", "H3", "I3"}.isdisjoint(sheet.cells)
    assert (sheet.cells["D3"].value, sheet.cells["F3"].value) == ("Never", 0)


def test_the_summary_has_the_segments_with_their_rules_and_the_statuses_stand_on_their_own_sheet(target: Path) -> None:
    sheets = written(target, shown("Ann", "Bob", "Cy"))
    assert list(sheets) == ["Summary", "Audience", "Statuses"]
    summary = sheets["Summary"]
    assert summary.beside("People")[0] == 3
    assert summary.beside("Statuses")[0] == 6
    assert summary.beside("Reads")[0] == 5
    assert summary.beside("Always") == (1, "8 of 10 statuses or more · 33%")
    assert summary.beside("Never") == (2, "none of at least 5 · 67%")
    assert summary.beside("Too few to tell") == (0, "received fewer than 5 · 0%")
    assert summary.beside("Time zone")[0] == "Europe/Kyiv (UTC+02:00)"
    assert sheets["Statuses"].texts("H") == [status.message_id for status in STATUSES]
    assert sheets["Statuses"].texts("B") == ["Roses", *["=1+1"] * 5]
    assert sheets["Statuses"].texts("G") == [0.5] * 6


def test_no_payload_becomes_a_formula_or_a_link_in_the_workbook(target: Path) -> None:
    sheets = written(target, shown("Ann", *PAYLOADS))
    for sheet in sheets.values():
        assert "<f" not in sheet.xml
        assert "<hyperlink" not in sheet.xml
    assert sheets["Audience"].texts("A") == ["Ann", *(clean(text) for text in PAYLOADS if text)]


def test_nobody_and_no_status_make_a_workbook_too(target: Path) -> None:
    nobody = audience_of(People(np.empty(0, np.int64), [], []), [])
    write_audience_workbook(target, arrange(nobody, Arrangement()), AboutAudience("Shop", [], SINCE, "0.1.0"))
    assert read(target)["Summary"].beside("People")[0] == 0


def test_every_text_of_ours_can_be_translated_and_run_right_to_left(target: Path) -> None:
    write_audience_workbook(
        target, shown("Ann"), ABOUT, locale=Locale(right_to_left=True), translate=lambda text: f"§ {text}"
    )
    sheets = read(target)
    assert list(sheets) == ["§ Summary", "§ Audience", "§ Statuses"]
    ours = [cell.value for place, cell in sheets["§ Summary"].cells.items() if place[0] in "AC"]
    ours += [cell.value for sheet in sheets.values() for place, cell in sheet.cells.items() if place[1:] == "1"]
    assert [text for text in ours if not str(text).startswith("§")] == []
    assert all('rightToLeft="1"' in sheet.xml for sheet in sheets.values())


@pytest.mark.parametrize("looks", [0, 2, 5, 9])
def test_cancel_at_any_moment_leaves_the_old_file_and_nothing_else(target: Path, looks: int) -> None:
    target.write_bytes(b"old")
    with pytest.raises(Cancelled):
        write_audience_workbook(target, shown(*["Ann"] * 300), ABOUT, cancel=CancelledLater(looks))
    gc.collect()
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


def test_more_people_than_a_sheet_has_rows_are_refused(target: Path) -> None:
    arranged = shown("Ann")
    many = ArrangedTable(
        arranged.table, arranged.arrangement, Some(np.zeros(MOST_ROWS + 1, np.intp)), arranged.everybody
    )
    with pytest.raises(BadInput):
        write_audience_workbook(target, many, ABOUT)
    assert not target.exists()


# Separated values


def lines(target: Path, preset: Preset, locale: Locale = PLAIN, *names: str) -> list[list[str]]:
    write_audience_csv(target, shown(*names), preset, locale=locale)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter="\t" if preset is Preset.TSV else locale.separator))


def test_programs_get_stable_words_and_times_in_utc(target: Path) -> None:
    head, ann, bob = lines(target, Preset.RFC4180, PLAIN, "Ann", "")
    assert head == list(AUDIENCE_COLUMNS)
    assert ann == [
        "Ann", "+79000000000", "RU", "79000000000@c.us", "6", "5", "0.8333", "601", "2026-11-26T14:15:10Z", "always",
    ]  # fmt: skip
    assert bob == ["", "+79000000001", "RU", "79000000001@c.us", "6", "0", "0.0000", "", "", "never"]


def test_spreadsheets_get_the_readers_own_way_of_writing(target: Path) -> None:
    _, ann = lines(target, Preset.EXCEL, Locale(";", zone=EAST), "Ann")
    assert ann[1] == "+7 900 000-00-00"
    assert ann[4:] == ["6", "5", "0,8333", "601", "2026-11-26 16:15:10", "always"]


def test_names_that_a_spreadsheet_would_run_are_defused(target: Path) -> None:
    _, *rows = lines(target, Preset.RFC4180, PLAIN, *["=1+1", "@x"])
    assert [row[0] for row in rows] == ["'=1+1", "'@x"]


def test_a_full_disk_or_a_stop_leaves_the_old_file(target: Path, fail_at_write: FailAtWrite) -> None:
    target.write_bytes(b"old")
    with pytest.raises(Cancelled):
        write_audience_csv(target, shown(*["Ann"] * 900), Preset.RFC4180, cancel=CancelledLater(2))
    assert target.read_bytes() == b"old"
    fail_at_write(1, errno.ENOSPC)
    with pytest.raises(FileNotWritten):
        write_audience_csv(target, shown("Ann"), Preset.RFC4180)
    assert target.read_bytes() == b"old"


def test_people_are_counted_while_they_are_written(target: Path) -> None:
    book: list[int] = []
    text: list[int] = []
    arranged = shown(*["Ann"] * 401)
    write_audience_workbook(target, arranged, ABOUT, progress=book.append)
    write_audience_csv(target, arranged, Preset.EXCEL, progress=text.append)
    assert book == list(range(0, 401, ROWS_AT_ONCE))
    assert text == [0, 200, 400]

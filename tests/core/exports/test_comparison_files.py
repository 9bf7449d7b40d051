"""Statuses side by side as a workbook and as separated values: numbers as numbers, nobody's text a formula."""

import csv
import errno
import gc
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

from greenstat_desktop.core.comparison import Line, compare
from greenstat_desktop.core.errors import Cancelled, FileNotWritten
from greenstat_desktop.core.exports.cells import clean, serials
from greenstat_desktop.core.exports.comparison_csv import COMPARISON_COLUMNS, write_comparison_csv
from greenstat_desktop.core.exports.csv_file import PLAIN, Locale, Preset
from greenstat_desktop.core.exports.formulas import harmless
from greenstat_desktop.core.exports.workbook_comparison import AboutComparison, write_comparison_workbook
from greenstat_desktop.core.exports.workbook_groups import GroupSheet
from greenstat_desktop.core.groups import Group, by_week
from greenstat_desktop.core.observed import HOUR_S, Observed
from greenstat_desktop.core.proportions import Part
from greenstat_desktop.core.recipients.marks import READ, SENT, Marks, blank, words_of
from greenstat_desktop.core.records import Status
from tests.core.exports.test_csv_file import CancelledLater
from tests.core.exports.test_formulas import PAYLOADS
from tests.core.exports.test_workbook import Sheet, read

FailAtWrite = Callable[[int, int], None]

SINCE = datetime(2026, 11, 22, 14, 5, 9, tzinfo=UTC)
EAST = timezone(timedelta(hours=2))
ABOUT = AboutComparison("Shop · 7103000001", HOUR_S, SINCE + timedelta(days=3), "0.1.0", "Europe/Kyiv")


def observed(number: int, text: str, people: int, readers: int, vague: int = 0) -> Observed:
    """Make a status of two days: so many read it after ten minutes each, and of so many nobody knows when."""
    marks = blank(words_of(set()), people)
    codes = np.zeros(people, np.uint8)
    codes[: readers + vague] = 2
    marks.times[READ, :readers] = int(SINCE.timestamp()) + 600
    over = SINCE + timedelta(days=2)
    status = Status("1", f"S{number}", "voice", text, SINCE, over, people, readers, readers)
    marks.times[SENT, 0] = int(SINCE.timestamp())  # so that the hour of publication is known
    return Observed(status, Marks(marks.words, codes, marks.times))


def lines(*texts: str, age_s: int | None = HOUR_S) -> tuple[Line, ...]:
    told = [observed(number, text, 40, 10 + 4 * number, vague=number) for number, text in enumerate(texts)]
    return compare(told, age_s).lines


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "compared.xlsx"


def written(target: Path, compared: tuple[Line, ...], about: AboutComparison = ABOUT) -> dict[str, Sheet]:
    write_comparison_workbook(target, compared, about, locale=Locale(words={"voice": "Voice note"}, zone=EAST))
    return read(target)


def test_every_number_is_a_number_of_its_kind(target: Path) -> None:
    sheet = written(target, lines("Roses", "Tulips"))["Side by side"]
    row = [sheet.cells[f"{column}3"] for column in "ABCDEFGHIJKLMNOP"]
    assert [cell.format for cell in row] == [
        "@", "@", "yyyy-mm-dd hh:mm:ss", *["#,##0"] * 5, *["0.0%"] * 4, "[h]:mm:ss", *["+0.0%;-0.0%;0.0%"] * 2, "@",
    ]  # fmt: skip
    assert [row[0].value, row[1].value, row[15].value] == ["Tulips", "Voice note", "S1"]
    assert row[2].value == serials(EAST)(int(SINCE.timestamp()))
    assert [cell.value for cell in row[3:8]] == [40, 14, 15, 14, 15]
    assert [cell.value for cell in row[8:12]] == pytest.approx([14 / 40, 15 / 40, 14 / 40, 15 / 40])
    assert row[12].value == pytest.approx(600 / 86_400)
    second = lines("Roses", "Tulips")[1].against
    assert second is not None
    assert [row[13].value, row[14].value] == pytest.approx([second.interval.least, second.interval.most])
    assert {"N2", "O2"}.isdisjoint(sheet.cells)  # the first is compared with nothing


def test_where_every_moment_is_known_each_number_has_one_column(target: Path) -> None:
    sheets = written(target, compare([observed(0, "Roses", 40, 10), observed(1, "Tulips", 40, 20)], HOUR_S).lines)
    sheet = sheets["Side by side"]
    assert [cell.value for place, cell in sheet.cells.items() if place[1:] == "1"] == [
        "Status", "Kind", "First seen", "Reached", "Delivered", "Read", "Delivered, of reached", "Read, of reached",
        "Median time to read", "Difference to the first, from", "Difference to the first, to", "Status id",
    ]  # fmt: skip
    assert [sheet.cells[f"{column}3"].value for column in "DEFGHL"] == [40, 20, 20, 0.5, 0.5, "S1"]
    heads = [cell.value for place, cell in sheets["Over time"].cells.items() if place[1:] == "1"]
    assert heads == ["Hours since first seen", "1  Roses", "2  Tulips"]


def test_fewer_than_thirty_recipients_have_counts_and_no_percentages(target: Path) -> None:
    sheets = written(target, compare([observed(0, "Few", 29, 3), observed(1, "Many", 30, 3)], HOUR_S).lines)
    row = sheets["Side by side"].cells
    assert (row["D2"].value, row["F2"].value) == (29, 3)
    assert {"G2", "H2", "J3", "K3"}.isdisjoint(row)
    heads = [cell.value for place, cell in sheets["Over time"].cells.items() if place[1:] == "1"]
    assert heads == ["Hours since first seen", "2  Many"]
    assert "fewer than 30" in str(sheets["Summary"].beside("Percentages")[1])


def test_the_curves_are_told_in_numbers_and_drawn_by_the_sheet_itself(target: Path) -> None:
    compared = lines("Roses", "Tulips")
    sheet = written(target, compared)["Over time"]
    assert sheet.texts("A") == pytest.approx((compared[0].curve.ages / HOUR_S).tolist())
    for column, counts in zip("CD", (compared[1].curve.read.least, compared[1].curve.read.most), strict=True):
        assert sheet.texts(column) == pytest.approx((counts / 40).tolist())
    with ZipFile(target) as file:
        chart = file.read("xl/charts/chart1.xml").decode()
    assert chart.count("<c:ser>") == 3  # the first is known exactly
    assert "<c:v>2  Tulips: read, at most</c:v>" in chart


def test_what_is_not_known_is_empty_and_the_summary_says_how_old_they_were(target: Path) -> None:
    young = observed(0, "Young", 40, 3)
    young = Observed(Status("1", "S0", "text", "", SINCE, SINCE + timedelta(minutes=20), 40, 3, 3), young.marks)
    sheets = written(target, compare([young, observed(1, "Old", 40, 3)], HOUR_S).lines)
    assert {f"{column}2" for column in "DEFGHIJK"}.isdisjoint(sheets["Side by side"].cells)
    assert sheets["Summary"].beside("Compared at the age of")[0] == pytest.approx(1 / 24)
    everything = AboutComparison("Shop", None, SINCE, "0.1.0")
    sheets = written(target, lines("Roses", "Tulips", age_s=None), everything)
    assert sheets["Summary"].beside("Compared at the age of")[0] == "Each as it was last checked"


@pytest.mark.parametrize("first", range(0, len(PAYLOADS), 8))
def test_no_payload_becomes_a_formula_or_a_link(target: Path, first: int) -> None:
    payloads = [*PAYLOADS[first : first + 8], "x"][:8]
    compared = lines(*payloads)
    sheets = written(target, compared)
    for sheet in sheets.values():
        assert "<f" not in sheet.xml
        assert "<hyperlink" not in sheet.xml
    assert sheets["Side by side"].texts("A") == [clean(text) for text in payloads if text]
    with ZipFile(target) as file:
        names = re.findall(r"<c:tx>(.*?)</c:tx>", file.read("xl/charts/chart1.xml").decode(), re.DOTALL)
    ours = re.compile(r"<c:f>'Over time'!\$[A-Z]\$1</c:f>")
    assert [name for name in names if "<c:f>" in ours.sub("", name)] == []
    assert names


def test_every_text_of_ours_can_be_translated_and_run_right_to_left(target: Path) -> None:
    write_comparison_workbook(
        target, lines("A", "B"), ABOUT, locale=Locale(right_to_left=True), translate=lambda text: f"§ {text}"
    )
    sheets = read(target)
    assert list(sheets) == ["§ Summary", "§ Side by side", "§ Over time"]
    ours = [cell.value for place, cell in sheets["§ Summary"].cells.items() if place[0] in "AC"]
    ours += [cell.value for sheet in sheets.values() for place, cell in sheet.cells.items() if place[1:] == "1"]
    assert [text for text in ours if not str(text).startswith("§")] == ["1  A"]  # which is a status' own
    assert all('rightToLeft="1"' in sheet.xml for sheet in sheets.values())


def test_groups_are_sheets_of_their_own(target: Path) -> None:
    done = [line.status for line in lines("Roses", "Tulips")]
    weeks = [(group.key, group) for group in by_week(done, UTC).groups]
    few = Group("voice", 1, Part(3, 3, 20), Part(2, 2, 20), None)
    sheets = [
        GroupSheet("Week by week", "Week", "Read, compared with the week before", weeks),
        GroupSheet("By kind", "Kind", "Read, compared with all the others", [("=1+1", few)]),
    ]
    write_comparison_workbook(target, lines("Roses", "Tulips"), ABOUT, groups=sheets)
    found = read(target)
    assert list(found) == ["Summary", "Side by side", "Over time", "Week by week", "By kind"]
    week = found["Week by week"].cells
    assert [week[f"{column}1"].value for column in "ABCDEFGHI"] == [
        "Week", "Statuses", "Reached", "Delivered", "Read", "Delivered, of reached", "Read, of reached",
        "Read, compared with the week before: from", "Read, compared with the week before: to",
    ]  # fmt: skip
    assert datetime(1899, 12, 30) + timedelta(days=float(week["A2"].value)) == datetime(2026, 11, 16)  # a Monday
    assert [week[f"{column}2"].value for column in "BCDEFG"] == [2, 80, 24, 24, 0.3, 0.3]
    kind = found["By kind"].cells
    assert [kind[f"{column}2"].value for column in "ABCDE"] == ["=1+1", 1, 20, 3, 2]
    assert {"F2", "G2", "H2", "I2"}.isdisjoint(kind)


@pytest.mark.parametrize("preset", list(Preset))
def test_no_text_runs_in_separated_values(target: Path, preset: Preset) -> None:
    for first in range(0, len(PAYLOADS), 8):
        payloads = [*PAYLOADS[first : first + 8], "x"][:8]
        assert [row[1] for row in rows(target, preset, PLAIN, *payloads)[1:]] == list(map(harmless, payloads))


@pytest.mark.parametrize("looks", [0, 2, 4])
def test_cancel_at_any_moment_leaves_the_old_file_and_nothing_else(target: Path, looks: int) -> None:
    target.write_bytes(b"old")
    with pytest.raises(Cancelled):
        write_comparison_workbook(target, lines("A", "B"), ABOUT, cancel=CancelledLater(looks))
    gc.collect()
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


# Separated values


def rows(target: Path, preset: Preset, locale: Locale = PLAIN, *texts: str) -> list[list[str]]:
    write_comparison_csv(target, lines(*texts), HOUR_S, preset, locale=locale)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter="\t" if preset is Preset.TSV else locale.separator))


def test_programs_get_stable_words_seconds_and_times_in_utc(target: Path) -> None:
    head, first, second = rows(target, Preset.RFC4180, Locale(words={"voice": "Голос"}), "Roses", "=1+1")
    assert head == list(COMPARISON_COLUMNS)
    assert first == [
        "S0", "Roses", "voice", "2026-11-22T14:05:09Z", "3600", "40", "10", "10", "10", "10", "600", "", "",
    ]  # fmt: skip
    assert second[:11] == [
        "S1", "'=1+1", "voice", "2026-11-22T14:05:09Z", "3600", "40", "14", "15", "14", "15", "600",
    ]  # fmt: skip
    assert re.fullmatch(r"-?0\.\d{4}", second[11])


def test_spreadsheets_get_the_readers_own_way_of_writing(target: Path) -> None:
    titles = tuple(f"H{number}" for number in range(13))
    locale = Locale(";", titles, {"voice": "Голос"}, EAST)
    head, _, second = rows(target, Preset.EXCEL, locale, "Roses", "Tulips")
    assert head == list(titles)
    assert second[2:4] == ["Голос", "2026-11-22 16:05:09"]
    assert re.fullmatch(r"-?0,\d{4}", second[11])


def test_a_full_disk_or_a_stop_leaves_the_old_file(target: Path, fail_at_write: FailAtWrite) -> None:
    target.write_bytes(b"old")
    with pytest.raises(Cancelled):
        write_comparison_csv(target, lines("A", "B"), HOUR_S, Preset.TSV, cancel=CancelledLater(1))
    assert target.read_bytes() == b"old"
    fail_at_write(1, errno.ENOSPC)
    with pytest.raises(FileNotWritten):
        write_comparison_csv(target, lines("A", "B"), HOUR_S, Preset.TSV)
    assert target.read_bytes() == b"old"

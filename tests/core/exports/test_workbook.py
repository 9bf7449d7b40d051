import csv
import errno
import gc
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile
from zoneinfo import ZoneInfo, available_timezones

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenstat_desktop.core import phones
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.curves import reach_curve
from greenstat_desktop.core.errors import BadInput, Cancelled, FileFault, FileNotWritten
from greenstat_desktop.core.exports.cells import clean, headings, serials
from greenstat_desktop.core.exports.csv_file import PLAIN, Locale
from greenstat_desktop.core.exports.workbook import MOST_RECIPIENTS, About, write_workbook
from greenstat_desktop.core.exports.workbook_file import ROWS_AT_ONCE
from greenstat_desktop.core.exports.workbook_words import HEADINGS
from greenstat_desktop.core.recipients.some import Some
from greenstat_desktop.core.recipients.table import Arranged, Arrangement, arrange
from tests.core.exports.test_csv_file import CancelledLater
from tests.core.exports.test_formulas import HARMLESS, PAYLOADS
from tests.tables import ALL, Row, big_table, shown

FailAtWrite = Callable[[int, int], None]

ANN = Row("79001234567@c.us", "Ann", "read", 1_795_356_309, 1_795_356_310, 1_795_359_999)
BOB = Row("4915123456789@c.us", "Bob", "sent", 1_795_356_309)
HIDDEN = Row("120650379300963@lid", "", "delivered", 0, 1_795_356_400)
LATER = datetime(2026, 11, 24, tzinfo=UTC)
ABOUT = About("Shop · 7103000001", "Spring sale", "BAE5207000000000", LATER, "0.1.0")
EAST = Locale(zone=timezone(timedelta(hours=2)))

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
ROOT = Path(__file__).parents[3]
SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@dataclass(frozen=True)
class Cell:
    value: str | float
    format: str  # the number format


@dataclass(frozen=True)
class Sheet:
    name: str
    xml: str
    cells: dict[str, Cell]

    def texts(self, column: str) -> list[str | float]:
        """Return the values of a column, without its heading."""
        return [cell.value for place, cell in self.cells.items() if re.fullmatch(f"{column}\\d+", place)][1:]

    def beside(self, name: str) -> tuple[str | float | None, str | float | None]:
        """Return what stands to the right of a text in the first column."""
        row = next(place[1:] for place, cell in self.cells.items() if place[0] == "A" and cell.value == name)
        value, note = (self.cells.get(f"{column}{row}") for column in "BC")
        return value.value if value else None, note.value if note else None


def read(path: Path) -> dict[str, Sheet]:
    """Read a workbook the plain way, as the standard tells."""
    with ZipFile(path) as file:
        assert file.testzip() is None
        for name in file.namelist():
            ET.fromstring(file.read(name))
        formats = number_formats(ET.fromstring(file.read("xl/styles.xml")))
        sheets = [sheet.attrib["name"] for sheet in ET.fromstring(file.read("xl/workbook.xml")).iter(f"{MAIN}sheet")]
        sources = [file.read(f"xl/worksheets/sheet{number}.xml").decode() for number in range(1, len(sheets) + 1)]
    return {name: Sheet(name, xml, cells_of(xml, formats)) for name, xml in zip(sheets, sources, strict=True)}


def number_formats(styles: ET.Element) -> list[str]:
    own = {one.attrib["numFmtId"]: one.attrib["formatCode"] for one in styles.iter(f"{MAIN}numFmt")}
    cells = styles.find(f"{MAIN}cellXfs")
    assert cells is not None
    return [own.get(one.attrib["numFmtId"], {"49": "@", "3": "#,##0"}.get(one.attrib["numFmtId"], "")) for one in cells]


def cells_of(xml: str, formats: list[str]) -> dict[str, Cell]:
    cells = {}
    for cell in ET.fromstring(xml).iter(f"{MAIN}c"):
        look = formats[int(cell.attrib.get("s", 0))]
        if cell.attrib.get("t") == "inlineStr":
            text = "".join(ESCAPED.sub(lambda m: chr(int(m[1], 16)), one.text or "") for one in cell.iter(f"{MAIN}t"))
            cells[cell.attrib["r"]] = Cell(text, look)
        else:
            assert "t" not in cell.attrib
            cells[cell.attrib["r"]] = Cell(float(cell.findtext(f"{MAIN}v", "")), look)
    return cells


def written(target: Path, arranged: Arranged, about: About = ABOUT, locale: Locale = EAST) -> dict[str, Sheet]:
    write_workbook(target, arranged, about, locale=locale)
    return read(target)


def part(path: Path, name: str) -> str:
    with ZipFile(path) as file:
        return file.read(name).decode()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "recipients.xlsx"


# The recipients


def test_the_recipients_stand_in_their_order_each_value_as_what_it_is(target: Path) -> None:
    sheet = written(target, shown(ANN, BOB, HIDDEN))["Recipients"]
    assert [sheet.cells[f"{column}1"].value for column in "ABCDEFGH"] == [
        "Name", "Phone", "Country", "State", "Sent", "Delivered", "Read", "Chat id",
    ]  # fmt: skip
    assert sheet.texts("A") == ["Ann", "Bob"]
    assert sheet.texts("B") == ["+7 900 123-45-67", "+49 1512 3456789"]
    assert sheet.texts("C") == ["RU", "DE"]
    assert sheet.texts("D") == ["read", "sent", "delivered"]
    assert sheet.texts("H") == [ANN.chat_id, BOB.chat_id, HIDDEN.chat_id]
    assert "A4" not in sheet.cells
    assert "B4" not in sheet.cells


def test_times_are_dates_in_the_readers_zone(target: Path) -> None:
    sheet = written(target, shown(ANN, HIDDEN))["Recipients"]
    assert sheet.cells["E2"].format == "yyyy-mm-dd hh:mm:ss"
    moment = datetime(1899, 12, 30) + timedelta(days=float(sheet.cells["E2"].value))
    assert abs(moment - datetime(2026, 11, 22, 16, 5, 9)) < timedelta(milliseconds=1)
    assert "E3" not in sheet.cells


def test_texts_stay_texts_even_where_somebody_edits_them(target: Path) -> None:
    sheet = written(target, shown(ANN))["Recipients"]
    assert {sheet.cells[f"{column}2"].format for column in "ABCDH"} == {"@"}


def test_the_table_has_a_filter_and_its_headings_stay_in_sight(target: Path) -> None:
    sheet = written(target, shown(ANN, BOB, HIDDEN))["Recipients"]
    table = ET.fromstring(part(target, "xl/tables/table1.xml"))
    assert table.attrib["ref"] == "A1:H4"
    assert [one.attrib["ref"] for one in table.iter(f"{MAIN}autoFilter")] == ["A1:H4"]
    names = [one.attrib["name"] for one in table.iter(f"{MAIN}tableColumn")]
    assert names == [sheet.cells[f"{column}1"].value for column in "ABCDEFGH"]
    assert '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' in sheet.xml
    assert "<tableParts" in sheet.xml
    assert len(re.findall("<col [^>]*customWidth", sheet.xml)) >= 5


def test_a_table_of_nobody_opens_too(target: Path) -> None:
    sheets = written(target, shown())
    assert ET.fromstring(part(target, "xl/tables/table1.xml")).attrib["ref"] == "A1:H2"
    assert sheets["Summary"].beside("Reached")[0] == 0
    assert sheets["Summary"].beside("Read, of reached")[0] is None
    assert sheets["Over time"].texts("A") == ["The service has told no times of this status yet."]


def test_headings_and_states_are_the_readers(target: Path) -> None:
    titles = ("Name", "Telefon", "Land", "Chat-ID", "Stand", "Gesendet", "Zugestellt", "Gelesen")
    sheet = written(target, shown(BOB), locale=Locale(headings=titles, words={"sent": "gesendet"}))["Recipients"]
    assert [sheet.cells[f"{column}1"].value for column in "BDH"] == ["Telefon", "Stand", "Chat-ID"]
    assert sheet.texts("D") == ["gesendet"]


def test_headings_that_a_table_would_refuse_are_told_apart() -> None:
    titles = ("Name", "", "name", "a\nb\x00", "x" * 400, "Sent", "SENT", "Sent")
    found = headings(Locale(headings=titles), HEADINGS)
    assert found[:4] == ["Name", "phone", "name (country)", "a b\ufffd"]
    assert len({one.lower() for one in found}) == 8
    assert all(len(one) <= 255 for one in found)
    assert headings(PLAIN, HEADINGS) == list(HEADINGS)


# Other people's text


def test_no_payload_becomes_a_formula_or_a_link_and_each_stays_what_it_is(target: Path) -> None:
    rows = [Row(f"{number}@c.us", text) for number, text in enumerate(PAYLOADS)]
    sheets = written(target, shown(*rows, Row("=1+1@evil", "Eve", "=1+1")), replace(ABOUT, status="=1+1", account="=2"))
    for sheet in sheets.values():
        assert "<f" not in sheet.xml
        assert "<hyperlink" not in sheet.xml
    assert sheets["Recipients"].texts("A") == [*map(clean, PAYLOADS), "Eve"]
    assert sheets["Recipients"].cells[f"H{len(PAYLOADS) + 2}"].value == "=1+1@evil"
    assert sheets["Recipients"].cells[f"D{len(PAYLOADS) + 2}"].value == "=1+1"
    assert sheets["Summary"].beside("Status")[0] == "=1+1"


NAMES = [
    *(text for text in HARMLESS if text),
    *("<r>bold</r>", "<r></r>", "<r><t>x</t></r>", "<r>_x0041_</r>", "<r>__x0041__x0042_ & <</r>", "_x0041_"),
    *("</t></is></c>", "a & b <c>", "]]>", " lead and trail ", "http://example.org", "mailto:ann@example.org"),
    *("007", "1e5", "TRUE", "2026-11-22", "#REF!", "{=1}"),
]


def test_names_are_exactly_what_they_were(target: Path) -> None:
    sheet = written(target, shown(*(Row(f"{number}@c.us", name) for number, name in enumerate(NAMES))))["Recipients"]
    assert sheet.texts("A") == NAMES
    assert "<b/>" not in sheet.xml


anything = st.one_of(
    st.text(st.characters(codec=None), min_size=1, max_size=8),
    st.text("<r>/_x0041\n\r\t \x00\ud800=", min_size=1, max_size=16),
    st.text("_x0041r", max_size=12).map(lambda text: f"<r>{text}</r>"),
)


@settings(deadline=None, max_examples=60)
@given(names=st.lists(anything, min_size=1, max_size=8))
def test_any_text_at_all_makes_a_workbook_that_holds_it(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    target = tmp_path_factory.getbasetemp() / "any.xlsx"
    rows = [Row(f"{number}@c.us", name) for number, name in enumerate(names)]
    assert written(target, shown(*rows))["Recipients"].texts("A") == [clean(name) for name in names]


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("An\x00na", "An\ufffdna"),
        ("\ud800Anna\udfff", "\ufffdAnna\ufffd"),
        ("An\x07\x1b\x7f\x85na", "An\ufffd\ufffd\ufffd\ufffdna"),
        ("\ufffe\uffff", "\ufffd\ufffd"),
        ("two\r\nlines\rmore", "two\nlines\nmore"),
        ("tab\tand\nline", "tab\tand\nline"),
    ],
)
def test_what_no_sheet_can_hold_is_replaced(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize("letter", ["x", "я", "🎉"])
def test_a_text_too_long_for_a_cell_is_cut_and_shows_it(target: Path, letter: str) -> None:
    (name,) = written(target, shown(Row(name=letter * 40_000)))["Recipients"].texts("A")
    assert isinstance(name, str)
    assert 32_766 <= len(name.encode("utf-16-le")) // 2 <= 32_767
    assert name.strip(letter) == "…"


def test_a_text_that_just_fits_stays_whole() -> None:
    assert clean("x" * 32_767) == "x" * 32_767
    assert clean("x" * 32_768) == "x" * 32_766 + "…"


def test_rows_are_counted_while_they_are_written(target: Path) -> None:
    told: list[int] = []
    write_workbook(target, arrange(big_table(3 * ROWS_AT_ONCE, 9), ALL), ABOUT, progress=told.append)
    assert told == [0, ROWS_AT_ONCE, 2 * ROWS_AT_ONCE]


# Times


@pytest.mark.skipif("Europe/Berlin" not in available_timezones(), reason="needs the system's zones")
@given(st.integers(1, 2**32 - 1))
def test_a_serial_day_is_what_the_zones_clock_showed(seconds: int) -> None:
    zone = ZoneInfo("Europe/Berlin")
    local = datetime.fromtimestamp(seconds, UTC).astimezone(zone).replace(tzinfo=None)
    assert serials(zone)(seconds) == pytest.approx((local - datetime(1899, 12, 30)) / timedelta(days=1), abs=1e-9)


# The summary


def test_the_summary_names_every_denominator_and_where_it_all_comes_from(target: Path) -> None:
    summary = written(target, shown(ANN, BOB, HIDDEN), replace(ABOUT, zone="Europe/Kyiv"))["Summary"]
    assert summary.beside("Account")[0] == ABOUT.account
    assert summary.beside("Status id")[0] == ABOUT.message_id
    assert summary.beside("Time zone")[0] == "Europe/Kyiv (UTC+02:00)"
    assert summary.beside("Made by")[0] == "GreenStat Desktop 0.1.0"
    assert summary.beside("Collected")[0] == serials(EAST.zone)(int(LATER.timestamp()))
    assert summary.beside("Reached")[0] == 3
    assert summary.beside("Delivered")[0] == 2
    assert summary.beside("Delivered, of reached")[0] == pytest.approx(2 / 3)
    assert summary.beside("Read") == (1, "Read is a lower bound: people may hide read receipts.")
    assert summary.beside("Read, of reached")[0] == pytest.approx(1 / 3)
    value, note = summary.beside("Not yet read")
    assert (value, "1 of them not delivered" in str(note)) == (2, True)
    value, note = summary.beside("Median time to read")
    assert value == pytest.approx((ANN.read - ANN.sent) / 86_400)
    assert "Of the 1 of 1 readers" in str(note)


def test_the_numbers_are_of_the_whole_status_whatever_is_listed(target: Path) -> None:
    arrangement = Arrangement(frozenset({"read"}))
    sheets = written(target, shown(ANN, BOB, HIDDEN, arrangement=arrangement))
    assert sheets["Summary"].beside("Reached")[0] == 3
    value, note = sheets["Summary"].beside("Recipients listed")
    assert (value, str(note).startswith("1 of 3 reached")) == (1, True)
    assert sheets["Recipients"].texts("A") == ["Ann"]


def test_every_text_of_ours_can_be_translated(target: Path) -> None:
    write_workbook(target, shown(ANN), ABOUT, translate=lambda text: f"§ {text}")
    sheets = read(target)
    assert list(sheets) == ["§ Summary", "§ Recipients", "§ Over time"]
    ours = [cell.value for place, cell in sheets["§ Summary"].cells.items() if place[0] in "AC"]
    ours += [cell.value for sheet in sheets.values() for place, cell in sheet.cells.items() if place[1:] == "1"]
    assert len(ours) > 30
    assert [text for text in ours if not str(text).startswith("§")] == []
    assert part(target, "xl/charts/chart1.xml").count("§") >= 7


def test_every_sheet_runs_right_to_left_where_the_reader_does(target: Path) -> None:
    write_workbook(target, shown(ANN), ABOUT, locale=Locale(right_to_left=True))
    assert all('rightToLeft="1"' in sheet.xml for sheet in read(target).values())
    styles = part(target, "xl/styles.xml")
    assert 'readingOrder="2"' in styles
    assert 'horizontal="left"' not in styles
    looks = re.search("<cellXfs.*</cellXfs>", styles)
    of_name = re.search(r'<c r="A2" s="(\d+)"', read(target)["Recipients"].xml)
    assert looks
    assert of_name
    assert 'horizontal="right"' in looks[0].split("<xf ")[int(of_name[1]) + 1]  # "Ann" stands under its title


# Over time


def test_the_curve_is_told_in_numbers_and_drawn_by_the_sheet_itself(target: Path) -> None:
    arranged = shown(ANN, BOB, HIDDEN, Row("7900@c.us", "Cy", "read", read=1_795_400_000))
    sheet = written(target, arranged)["Over time"]
    curve = reach_curve(arranged.table.marks, ANN.sent, int(LATER.timestamp()))
    for column, counts in zip(
        "CDEF", (curve.delivered.least, curve.delivered.most, curve.read.least, curve.read.most), strict=True
    ):
        assert sheet.texts(column) == counts.tolist()
    assert sheet.texts("B") == pytest.approx((curve.ages / 3600).tolist())
    assert sheet.cells["A2"].value == serials(EAST.zone)(ANN.sent)
    assert sheet.cells["A2"].format == "yyyy-mm-dd hh:mm:ss"
    chart = part(target, "xl/charts/chart1.xml")
    assert chart.count("<c:ser>") == 4
    assert f"'Over time'!$F$2:$F${len(curve.ages) + 1}" in chart
    assert chart.count("<c:v>") >= 8 * len(curve.ages)  # they are there before the sheet is reckoned
    assert "<drawing " in sheet.xml


@pytest.mark.parametrize("rows", [1, 2, 1_200])
def test_any_number_of_recipients_has_a_chart(target: Path, rows: int) -> None:
    written(target, arrange(big_table(rows, rows), ALL))
    assert "<c:scatterChart>" in part(target, "xl/charts/chart1.xml")


# What goes wrong


def test_more_recipients_than_a_sheet_has_rows_are_refused(target: Path) -> None:
    target.write_bytes(b"old")
    arranged = replace(shown(ANN), shown=Some(np.zeros(MOST_RECIPIENTS + 1, np.intp)))
    with pytest.raises(BadInput) as caught:
        write_workbook(target, arranged, ABOUT)
    assert (caught.value.field, caught.value.problem) == ("file", "too_many_rows")
    assert target.read_bytes() == b"old"


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's temporary folder, with nothing in it yet."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.mark.parametrize("fails_at", range(1, 8))
def test_a_disk_full_at_any_write_leaves_the_old_file_and_nothing_else(
    target: Path, temporary: Path, fail_at_write: FailAtWrite, fails_at: int
) -> None:
    target.write_bytes(b"old")
    fail_at_write(fails_at, errno.ENOSPC)
    with pytest.raises(FileNotWritten) as caught:
        write_workbook(target, arrange(big_table(2_000, 500), ALL), ABOUT)
    assert caught.value.kind is FileFault.FULL
    del caught
    gc.collect()  # a zip file left half-written says so only now
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]
    assert list(temporary.iterdir()) == []


def test_a_temporary_folder_that_is_full_leaves_the_old_file_and_nothing_else(
    target: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.write_bytes(b"old")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("xlsxwriter.packager.tempfile.mkstemp", refuse)
    with pytest.raises(FileNotWritten) as caught:
        write_workbook(target, shown(ANN), ABOUT)
    assert caught.value.kind is FileFault.FULL
    assert target.read_bytes() == b"old"
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("looks", [0, 1, 4, 9, 11, 12, 20, 30])
def test_cancel_at_any_moment_leaves_the_old_file_and_nothing_else(target: Path, temporary: Path, looks: int) -> None:
    target.write_bytes(b"old")
    table = big_table(10 * ROWS_AT_ONCE, 100)
    with pytest.raises(Cancelled):
        write_workbook(target, arrange(table, ALL), ABOUT, cancel=CancelledLater(looks))
    gc.collect()
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]
    assert list(temporary.iterdir()) == []


def test_nothing_is_left_in_the_temporary_folder_of_what_went_well(target: Path, temporary: Path) -> None:
    write_workbook(target, shown(ANN), ABOUT, cancel=CancelToken())
    assert list(temporary.iterdir()) == []
    assert list(target.parent.iterdir()) == [target]


GROWTH = """
import resource, sys
from pathlib import Path
from greenstat_desktop.core.exports.workbook import write_workbook
from greenstat_desktop.core.recipients.table import Arrangement, arrange
from tests.core.exports.test_workbook import ABOUT
from tests.tables import big_table

tables = [arrange(big_table(rows, 2_000), Arrangement()) for rows in (2_000, 40_000)]
for table in tables:
    write_workbook(Path(sys.argv[1]), table, ABOUT)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the greatest size of a process, in KiB, is asked of Linux")
def test_many_recipients_need_hardly_more_memory_than_a_few(target: Path) -> None:
    told = subprocess.run([sys.executable, "-c", GROWTH, target], cwd=ROOT, capture_output=True, text=True, check=True)
    few_kib, many_kib = map(int, told.stdout.split())
    assert many_kib - few_kib < 3 * 1024  # as rows of a list they would take some 60 MiB
    assert ET.fromstring(part(target, "xl/tables/table1.xml")).attrib["ref"] == "A1:H40001"


def test_nothing_heavy_is_imported_before_a_workbook_is_written() -> None:
    program = "import sys, greenstat_desktop.core.exports.workbook; sys.exit('xlsxwriter' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


# LibreOffice


@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice: Debian package libreoffice-calc")
def test_libreoffice_shows_the_same_cells(target: Path, tmp_path: Path) -> None:
    names = [*PAYLOADS, *NAMES]
    rows = [Row(f"7900{number:07}@c.us", name, "sent", 1_795_356_309) for number, name in enumerate(names)]
    write_workbook(target, shown(*rows), ABOUT, locale=EAST)
    # Comma, quotes, UTF-8, every cell as shown, no formulas, all sheets.
    filter_ = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    options = ["--headless", "--norestore", "--convert-to", filter_, "--outdir", str(tmp_path / "out")]
    subprocess.run([str(SOFFICE), profile, *options, str(target)], check=True, capture_output=True, timeout=180)
    with (tmp_path / "out" / "recipients-Recipients.csv").open(encoding="utf-8", newline="") as file:
        _, *lines = csv.reader(file)
    assert [line[0] for line in lines] == [clean(name) for name in names]
    assert {line[4] for line in lines} == {"2026-11-22 16:05:09"}
    assert [line[1] for line in lines] == [phones.display(phones.digits_of(row.chat_id)) for row in rows]

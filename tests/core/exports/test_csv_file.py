import csv
import errno
import io
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core import phones
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled, FileFault, FileNotWritten
from greenstat_desktop.core.exports import csv_file
from greenstat_desktop.core.exports.csv_file import COLUMNS, PLAIN, Locale, Preset, write_csv
from greenstat_desktop.core.exports.formulas import harmless
from greenstat_desktop.core.recipients.some import Some
from greenstat_desktop.core.recipients.table import Arranged, Arrangement, Column, Order, arrange
from tests.tables import ALL, Row, big_table, shown, table_of

ANN = Row("79001234567@c.us", "Ann", "read", 1_795_356_309, 1_795_356_310, 1_795_359_999)
BOB = Row("4915123456789@c.us", "Bob", "sent", 1_795_356_309)
HIDDEN = Row("120650379300963@lid", "", "delivered", 0, 1_795_356_400)

FailAtWrite = Callable[[int, int], None]

ZONES = [
    UTC,
    timezone(timedelta(hours=14)),
    timezone(-timedelta(hours=12)),
    timezone(timedelta(hours=5, minutes=45)),
    *(
        ZoneInfo(name)
        for name in ("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Antarctica/Troll")
        if name in available_timezones()
    ),
]
GERMAN = Locale(
    ";",
    ("Name", "Telefon", "Land", "Chat-ID", "Stand; bisher", "Gesendet", "Zugestellt", "Gelesen"),
    {"sent": "gesendet", "delivered": "zugestellt", "read": "gelesen"},
    ZONES[-1],
)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "recipients.csv"


@pytest.mark.parametrize("preset", list(Preset))
def test_masked_no_cell_tells_a_number(target: Path, preset: Preset) -> None:
    write_csv(target, shown(ANN, BOB, HIDDEN), preset, locale=Locale(masked=True))
    with target.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file, delimiter="\t" if preset is Preset.TSV else ","))[1:]
    cells = {row[0]: (row[1], row[3]) for row in rows}
    assert cells["Ann"] == ("+7 900 ***-**-67", "+7 900 ***-**-67")
    assert cells[""] == ("", "***63")
    assert "4915123456789" not in "".join(letter for letter in target.read_text("utf-8") if letter.isdigit())


# The plain way: every row formatted for itself, written by csv.writer.


def plainly(arranged: Arranged, preset: Preset, locale: Locale) -> bytes:
    if preset is not Preset.EXCEL:
        locale = Locale("\t" if preset is Preset.TSV else ",", zone=UTC if preset is Preset.RFC4180 else locale.zone)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=locale.separator)
    writer.writerow(locale.headings or COLUMNS)
    writer.writerows(plain_rows(arranged, preset, locale))
    return text.getvalue().encode("utf-8-sig" if preset is Preset.EXCEL else "utf-8")


def plain_rows(arranged: Arranged, preset: Preset, locale: Locale) -> Iterator[tuple[str, ...]]:
    people, marks = arranged.table.people, arranged.table.marks
    for row in arranged.rows:
        person = arranged.table.person[row]
        digits = phones.digits_of(people.chat_ids[person])
        state = marks.words[marks.codes[row]]
        yield (
            harmless(people.names[person]),
            plain_phone(digits, preset),
            phones.region(digits),
            harmless(people.chat_ids[person]),
            harmless(locale.words.get(state, state)),
            *(plain_time(int(seconds), preset, locale.zone) for seconds in marks.times[1:, row]),
        )


def plain_phone(digits: str, preset: Preset) -> str:
    if preset is Preset.RFC4180:
        return "+" + digits if digits else ""
    display = phones.display(digits)
    return "'" + display if digits and " " not in display else display


def plain_time(seconds: int, preset: Preset, zone: tzinfo | None) -> str:
    if not seconds:
        return ""
    moment = datetime.fromtimestamp(seconds, UTC).astimezone(zone)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ" if preset is Preset.RFC4180 else "%Y-%m-%d %H:%M:%S")


texts = st.one_of(
    st.sampled_from(
        ["", "Ann", "José", "محمد", "王小明", 'say "hi"', "a,b;c\td", "two\nlines", " lead", "x" * 400, "я" * 97]
    ),
    st.sampled_from(
        ["=1+1", "＝1+1", "\t=1", "\u200b@SUM(1)", "Ann\r\n-1", "{=1}", "An\x00na", "\ud800", "ÿ\xff", "\u202eev"]
    ),
    st.text(st.characters(codec=None), max_size=12),
)
chat_ids = st.one_of(
    st.integers(1, 10**16).map(lambda number: f"{number}@c.us"),
    st.from_regex(r"(7900|4930|1202|9999|37060)[0-9]{3,7}@c\.us", fullmatch=True),
    st.integers(1, 10**15).map(lambda number: f"{number}@lid"),
    texts,
)
states = st.sampled_from(["sent", "delivered", "read", "failed", "noAccount", "=1+1", 'say "no", then', "длинное" * 9])
seconds = st.one_of(st.just(0), st.just(1_795_356_309), st.integers(1_230_768_000, 2**32 - 1))
rows_of_tables = st.lists(st.builds(Row, chat_ids, texts, states, seconds, seconds, seconds, seconds), max_size=30)


@st.composite
def arranged_tables(draw: st.DrawFn) -> Arranged:
    rows = draw(rows_of_tables)
    table = table_of(*rows)
    order = np.array(draw(st.permutations(range(len(rows)))), np.intp)
    return replace(arrange(table, ALL), shown=Some(order[: draw(st.integers(0, len(rows)))]))


@pytest.mark.parametrize("preset", Preset)
@given(
    arranged=arranged_tables(),
    separator=st.sampled_from([",", ";", "\t"]),
    zone=st.sampled_from(ZONES),
    rows_at_once=st.sampled_from([1, 3, 1000]),
)
def test_the_file_is_byte_for_byte_what_csv_writer_writes(
    preset: Preset,
    arranged: Arranged,
    separator: Literal[",", ";", "\t"],
    zone: tzinfo,
    rows_at_once: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    target = tmp_path_factory.getbasetemp() / "recipients.csv"
    locale = Locale(separator, GERMAN.headings, GERMAN.words, zone)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csv_file, "_ROWS_AT_ONCE", rows_at_once)
        write_csv(target, arranged, preset, locale=locale)
    assert target.read_bytes() == plainly(arranged, preset, locale)


@pytest.mark.parametrize("preset", Preset)
def test_a_big_table_is_byte_for_byte_what_csv_writer_writes(preset: Preset, target: Path) -> None:
    arranged = arrange(big_table(20_000, 1_000), Arrangement(order=(Order(Column.READ, descending=True),)))
    write_csv(target, arranged, preset, locale=GERMAN)
    assert target.read_bytes() == plainly(arranged, preset, GERMAN)


def test_rfc4180_says_everything_in_its_stable_form(target: Path) -> None:
    write_csv(target, shown(ANN, BOB, HIDDEN), Preset.RFC4180, locale=GERMAN)
    assert target.read_bytes().decode() == (
        "name,phone,country,chat_id,state,sent_at,delivered_at,read_at\r\n"
        "Ann,+79001234567,RU,79001234567@c.us,read,2026-11-22T14:05:09Z,2026-11-22T14:05:10Z,2026-11-22T15:06:39Z\r\n"
        "Bob,+4915123456789,DE,4915123456789@c.us,sent,2026-11-22T14:05:09Z,,\r\n"
        ",,,120650379300963@lid,delivered,,2026-11-22T14:06:40Z,\r\n"
    )


def test_excel_says_everything_as_the_readers_place_writes_it(target: Path) -> None:
    locale = Locale(";", GERMAN.headings, GERMAN.words, timezone(timedelta(hours=1)))
    failed = Row("79007654321@c.us", "Cy", "failed")
    write_csv(target, shown(ANN, HIDDEN, failed), Preset.EXCEL, locale=locale)
    assert target.read_bytes().decode() == (
        '\ufeffName;Telefon;Land;Chat-ID;"Stand; bisher";Gesendet;Zugestellt;Gelesen\r\n'
        "Ann;+7 900 123-45-67;RU;79001234567@c.us;gelesen;"
        "2026-11-22 15:05:09;2026-11-22 15:05:10;2026-11-22 16:06:39\r\n"
        ";;;120650379300963@lid;zugestellt;;2026-11-22 15:06:40;\r\n"
        "Cy;+7 900 765-43-21;RU;79007654321@c.us;failed;;;\r\n"
    )


def test_tsv_has_tabs_stable_words_and_local_times(target: Path) -> None:
    locale = Locale(";", GERMAN.headings, GERMAN.words, timezone(timedelta(hours=1)))
    write_csv(target, shown(BOB), Preset.TSV, locale=locale)
    assert target.read_bytes().decode() == (
        "\t".join(COLUMNS) + "\r\nBob\t+49 1512 3456789\tDE\t4915123456789@c.us\tsent\t2026-11-22 15:05:09\t\t\r\n"
    )


@pytest.mark.parametrize("preset", [Preset.EXCEL, Preset.TSV])
def test_a_phone_that_cannot_be_grouped_stays_text_all_the_same(preset: Preset, target: Path) -> None:
    write_csv(target, shown(Row("9999999@c.us")), preset)
    assert "'+9999999" in target.read_text("utf-8")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the process' zone can be set on POSIX only")
def test_without_a_zone_times_are_those_of_the_systems_clocks(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    winter, summer = 1_767_225_600, 1_782_864_000  # midnight UTC, 2026-01-01 and 2026-07-01
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        write_csv(target, shown(Row(sent=winter, read=summer)), Preset.TSV)
    time.tzset()
    assert target.read_text("utf-8").endswith("2026-01-01 01:00:00\t\t2026-07-01 02:00:00\n")


@pytest.mark.skipif("Europe/Berlin" not in available_timezones(), reason="needs the system's zones")
def test_the_hour_that_a_clock_change_repeats_is_written_twice(target: Path) -> None:
    before = int(datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC).timestamp())
    locale = Locale(zone=ZoneInfo("Europe/Berlin"))
    write_csv(target, shown(Row(sent=before, delivered=before + 1, read=before + 3601)), Preset.EXCEL, locale=locale)
    assert target.read_text("utf-8").endswith("2026-10-25 02:59:59,2026-10-25 02:00:00,2026-10-25 03:00:00\n")


@pytest.mark.parametrize("preset", Preset)
def test_every_free_text_is_defused(preset: Preset, target: Path) -> None:
    write_csv(target, shown(Row("=1+1@evil", "=1+1", "=1+1")), preset)
    with target.open(encoding="utf-8-sig", newline="") as file:
        _, cells = csv.reader(file, delimiter="\t" if preset is Preset.TSV else ",")
    assert (cells[0], cells[3], cells[4]) == ("'=1+1", "'=1+1@evil", "'=1+1")


@pytest.mark.parametrize("preset", Preset)
def test_a_table_of_nobody_has_its_headings(preset: Preset, target: Path) -> None:
    write_csv(target, shown(), preset)
    assert target.read_bytes() == plainly(shown(), preset, PLAIN)


def test_only_what_is_shown_is_written_in_its_order(target: Path) -> None:
    arrangement = Arrangement(frozenset({"read", "sent"}), order=(Order(Column.NAME, descending=True),))
    write_csv(target, shown(ANN, HIDDEN, BOB, arrangement=arrangement), Preset.RFC4180)
    assert [line.split(",")[0] for line in target.read_text("utf-8").splitlines()] == ["name", "Bob", "Ann"]


class CancelledLater(CancelToken):
    """Cancelled at the n-th look."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def check(self) -> None:
        self.looks -= 1
        if self.looks < 0:
            self.cancel()
        super().check()


@pytest.mark.parametrize("looks", range(7))
def test_cancel_at_any_moment_leaves_the_old_file_and_nothing_else(target: Path, looks: int) -> None:
    target.write_bytes(b"old")
    table = big_table(4 * csv_file._ROWS_AT_ONCE, 2 * csv_file._PEOPLE_AT_ONCE + 1)
    with pytest.raises(Cancelled):
        write_csv(target, arrange(table, ALL), Preset.RFC4180, cancel=CancelledLater(looks))
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("fails_at", range(1, 6))
def test_a_disk_full_at_any_write_leaves_the_old_file_and_nothing_else(
    target: Path, fail_at_write: FailAtWrite, fails_at: int
) -> None:
    target.write_bytes(b"old")
    fail_at_write(fails_at, errno.ENOSPC)
    with pytest.raises(FileNotWritten) as caught:
        write_csv(target, arrange(big_table(4 * csv_file._ROWS_AT_ONCE, 100), ALL), Preset.EXCEL)
    assert caught.value.kind is FileFault.FULL
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


def test_rows_written_are_told_as_they_are_written(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_file, "_ROWS_AT_ONCE", 2)
    told: list[int] = []
    table = table_of(*(Row(f"{n}@c.us") for n in range(5)))
    write_csv(target, arrange(table, ALL), Preset.RFC4180, progress=told.append)
    assert told == [0, 2, 4]

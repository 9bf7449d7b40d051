"""R15 and R5: every export of every payload: no formula, each text as it was; a failing disk leaves nothing."""

import csv
import errno
import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import FileNotWritten
from greenstat_desktop.core.exports import audience_csv, csv_file, everything
from greenstat_desktop.core.exports.audience_csv import write_audience_csv
from greenstat_desktop.core.exports.cells import clean
from greenstat_desktop.core.exports.csv_file import Preset, write_csv
from greenstat_desktop.core.exports.everything import write_everything
from greenstat_desktop.core.exports.formulas import harmless
from greenstat_desktop.core.exports.workbook import write_workbook
from greenstat_desktop.core.exports.workbook_audience import write_audience_workbook
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.records import Account, Contact, OutgoingStatus
from tests.core.exports.conftest import FailingFile
from tests.core.exports.test_audience_files import ABOUT as ABOUT_PEOPLE
from tests.core.exports.test_audience_files import shown as shown_people
from tests.core.exports.test_formulas import LINES, PAYLOADS, runs
from tests.core.exports.test_workbook import ABOUT as ABOUT_STATUS
from tests.core.exports.test_workbook import read
from tests.tables import Row, shown

Write = Callable[[Path], object]

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
# Comma, semicolon and tab all separate, quotes delimit, and every column is what the program guesses, formulas too.
OPEN = "CSV:44/59/9,34,76,1,,0,false,true,false,false,false,-1,true"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SHOP = Account("7103000001", "https://7103.api.greenapi.com", "=1+1")
RECIPIENTS = shown(*(Row(f"7900123{number:04}@c.us", one) for number, one in enumerate(PAYLOADS)))
PEOPLE = shown_people(*PAYLOADS)
OLD = b"what was there before"


def whole_history(folder: Path) -> object:
    """Write a history in which everybody and every status is called by a payload."""
    ids = [f"7900123{number:04}@c.us" for number in range(len(PAYLOADS))]
    with History(None) as history:
        history.save_account(SHOP)
        listed = [
            OutgoingStatus(f"BAE5{number:04}", "text", text, NOON, by_api=True) for number, text in enumerate(PAYLOADS)
        ]
        history.save_statuses(SHOP.id_instance, listed, NOON)
        seconds = np.full(len(ids), 1_790_000_000, np.uint32)
        history.save_check(SHOP.id_instance, "BAE50000", collected(ids, ["read"] * len(ids), seconds), NOON)
        contacts = [Contact(one, text, "") for one, text in zip(ids, PAYLOADS, strict=True)]
        history.save_names(SHOP.id_instance, contacts, NOON)
        return write_everything(folder, history, CancelToken())


SEPARATED: dict[str, Write] = {
    **{f"recipients-{one.value}.csv": partial(write_csv, arranged=RECIPIENTS, preset=one) for one in Preset},
    **{f"audience-{one.value}.csv": partial(write_audience_csv, arranged=PEOPLE, preset=one) for one in Preset},
}
WORKBOOKS: dict[str, Write] = {
    "recipients.xlsx": partial(write_workbook, arranged=RECIPIENTS, about=ABOUT_STATUS),
    "audience.xlsx": partial(write_audience_workbook, arranged=PEOPLE, about=ABOUT_PEOPLE),
}


def cells_of(file: Path) -> list[list[str]]:
    text = file.read_bytes().decode("utf-8-sig")
    separator = "\t" if "\t" in text.partition("\r\n")[0] else ","
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def is_ours(cell: str) -> bool:
    """Tell whether it is a phone number as we write it: digits of our own behind the sign."""
    return re.fullmatch(r"\+[0-9][0-9 -]*", cell) is not None


def texts_that_run(file: Path) -> list[str]:
    return [
        cell
        for row in cells_of(file)
        for cell in row
        if not is_ours(cell) and any(runs(line) for line in LINES.split(cell))
    ]


@pytest.mark.parametrize(("name", "write"), SEPARATED.items(), ids=SEPARATED.keys())
def test_separated_values_run_nothing_and_keep_every_text(name: str, write: Write, tmp_path: Path) -> None:
    write(tmp_path / name)
    assert texts_that_run(tmp_path / name) == []
    names = sorted(row[0] for row in cells_of(tmp_path / name)[1:])
    assert names == sorted(map(harmless, PAYLOADS))


def test_the_whole_history_runs_nothing_and_keeps_every_text(tmp_path: Path) -> None:
    whole_history(tmp_path)
    files = list(tmp_path.rglob("*.csv"))
    assert len(files) == len(PAYLOADS) + 4
    assert [found for file in files for found in texts_that_run(file)] == []
    with History(None) as history:  # names and texts are cleaned as they come in: what is kept comes out again
        history.save_account(SHOP)
        history.save_names(
            SHOP.id_instance, [Contact(f"{n}@c.us", one, "") for n, one in enumerate(PAYLOADS, 79_001_230_000)], NOON
        )
        kept = {harmless(name) for name in history.people(SHOP.id_instance).names}
    assert {row[1] for row in cells_of(tmp_path / "people.csv")[1:]} == kept


@pytest.mark.parametrize(("name", "write"), WORKBOOKS.items(), ids=WORKBOOKS.keys())
def test_a_workbook_holds_no_formula_and_every_text_exactly(name: str, write: Write, tmp_path: Path) -> None:
    write(tmp_path / name)
    with zipfile.ZipFile(tmp_path / name) as book:
        sheets = [ET.fromstring(book.read(one)) for one in book.namelist() if one.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 3
    assert [sheet.findall(f".//{MAIN}f") for sheet in sheets] == [[]] * 3
    (people,) = (sheet for title, sheet in read(tmp_path / name).items() if title in ("Recipients", "Audience"))
    assert sorted(map(str, people.texts("A"))) == sorted(map(clean, PAYLOADS))


@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice: Debian package libreoffice-calc")
def test_a_spreadsheet_runs_nothing_of_any_of_them_whatever_it_takes_for_a_separator(tmp_path: Path) -> None:
    assert SOFFICE
    for name, write in SEPARATED.items():
        write(tmp_path / name)
    whole_history(tmp_path / "all")
    for name in ("people", "statuses", "accounts"):
        shutil.copy(tmp_path / "all" / f"{name}.csv", tmp_path)
    (tmp_path / "planted.csv").write_text("name\r\nAnna;=1+1\r\n", "utf-8")
    sources = sorted(tmp_path.glob("*.csv"))
    command = [SOFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", f"--infilter={OPEN}"]
    command += ["--convert-to", "xlsx", "--outdir", str(tmp_path), *map(str, sources)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    formulas = {}
    for source in sources:
        with zipfile.ZipFile(source.with_suffix(".xlsx")) as book:
            formulas[source.stem] = len(ET.fromstring(book.read("xl/worksheets/sheet1.xml")).findall(f".//{MAIN}f"))
    assert formulas.pop("planted") == 1  # else nothing was looked for
    assert len(formulas) == len(SEPARATED) + 3
    assert {name: count for name, count in formulas.items() if count} == {}


# Promises broken on purpose


@pytest.mark.mutant
@pytest.mark.parametrize("module", [csv_file, audience_csv, everything])
def test_a_text_that_is_not_defused_is_found(module: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401
    monkeypatch.setattr(csv_file if module is audience_csv else module, "harmless", lambda text: text)
    if module is everything:
        whole_history(tmp_path)
        assert any(texts_that_run(file) for file in tmp_path.rglob("*.csv"))
        return
    name = "recipients-rfc4180.csv" if module is csv_file else "audience-rfc4180.csv"
    SEPARATED[name](tmp_path / name)
    assert texts_that_run(tmp_path / name)


# A disk that fails


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], None]]:
    """Let every new file fail from its n-th write on; each write of the program is one of the disk."""
    truly_open = Path.open
    fails_at = [0]

    def opened(path: Path, mode: str = "r", *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - as Path.open is
        if mode == "xb":
            return io.BufferedWriter(FailingFile(path, fails_at[0], errno.ENOSPC), 16_384)
        return truly_open(path, mode, *rest, **more)

    monkeypatch.setattr(Path, "open", opened)
    yield lambda at: fails_at.__setitem__(0, at)
    monkeypatch.undo()


@pytest.mark.parametrize(
    ("name", "write"), [*SEPARATED.items(), *WORKBOOKS.items()], ids=[*SEPARATED.keys(), *WORKBOOKS.keys()]
)
def test_whichever_write_fails_the_old_file_stays_and_nothing_else(
    name: str, write: Write, tmp_path: Path, writes: Callable[[int], None]
) -> None:
    target = tmp_path / name
    target.write_bytes(OLD)
    at = 0
    while target.read_bytes() == OLD:
        at += 1
        assert at < 200
        writes(at)
        try:
            write(target)
        except FileNotWritten:
            assert target.read_bytes() == OLD
        assert [one.name for one in tmp_path.iterdir()] == [name]
    assert at > 1

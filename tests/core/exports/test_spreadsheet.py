"""A real spreadsheet opens the CSV export: no payload runs, every number of a person stays text."""

import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from greenstat_desktop.core.exports.csv_file import Preset, write_csv
from greenstat_desktop.core.exports.formulas import harmless
from tests.core.exports.test_formulas import PAYLOADS
from tests.tables import Row, shown

SOFFICE = shutil.which("soffice")
# LibreOffice's import filter: separator, text delimiter, UTF-8, first row, and every column as the program guesses it,
# formulas evaluated: what a person gets who opens the file and accepts everything.
OPEN = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def opened_and_saved(source: Path, profile: Path) -> zipfile.ZipFile:
    assert SOFFICE
    command = [SOFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", f"--infilter={OPEN}"]
    command += ["--convert-to", "xlsx", "--outdir", str(source.parent), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return zipfile.ZipFile(source.with_suffix(".xlsx"))


def texts_of(book: zipfile.ZipFile) -> list[str]:
    shared = ET.fromstring(book.read("xl/sharedStrings.xml"))
    return ["".join(part.text or "" for part in item.iter(f"{MAIN}t")) for item in shared.iter(f"{MAIN}si")]


@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice: Debian package libreoffice-calc")
def test_no_name_runs_as_a_formula_and_every_phone_stays_text(tmp_path: Path) -> None:
    rows = [Row(f"7900123{number:04}@c.us", payload) for number, payload in enumerate(PAYLOADS)]
    source = tmp_path / "recipients.csv"
    write_csv(source, shown(*rows), Preset.EXCEL)
    with opened_and_saved(source, tmp_path / "profile") as book:
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
        texts = set(texts_of(book))
    assert sheet.findall(f".//{MAIN}f") == []
    assert {f"+7 900 123-{number // 100:02}-{number % 100:02}" for number in range(len(rows))} <= texts
    readable = {payload for payload in PAYLOADS if payload.isprintable() and payload.strip()}
    assert {harmless(payload) for payload in readable} <= texts


@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice: Debian package libreoffice-calc")
def test_a_planted_formula_would_be_found(tmp_path: Path) -> None:
    source = tmp_path / "planted.csv"
    source.write_text("name\r\n=1+1\r\n", "utf-8")
    with opened_and_saved(source, tmp_path / "profile") as book:
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert len(sheet.findall(f".//{MAIN}f")) == 1

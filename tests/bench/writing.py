"""Exports: a million rows to a file."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from greenstat_desktop.core import phones
from greenstat_desktop.core.exports.csv_file import COLUMNS, Preset, write_csv
from greenstat_desktop.core.exports.formulas import harmless
from greenstat_desktop.core.recipients.table import Arranged, Arrangement, Column, Order, arrange
from tests.bench.material import scratch, table
from tests.bench.measure import Measured, paired, timed


def measure_csv(size: int = 1_000_000) -> Measured:
    """Write all rows by name, names defused; yardstick: ``csv.writer`` over rows that are prepared already."""
    arranged = arrange(table(size), Arrangement(order=(Order(Column.NAME),)))
    rows = _prepared(arranged)
    ours, plain = scratch() / "ours.csv", scratch() / "plain.csv"

    def written() -> None:
        write_csv(ours, arranged, Preset.RFC4180)

    def written_plainly() -> None:
        with plain.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)

    measured = paired(lambda: _afresh(ours, written), lambda: _afresh(plain, written_plainly), pairs=3)
    same = _same(ours, plain)
    return Measured(measured.value, measured.yardstick, measured.ratio, "same bytes" if same else "BYTES DIFFER")


def _afresh(target: Path, write: Callable[[], None]) -> float:
    """Time the writing of a new file: giving an old one's 118 MB back to the disk takes as long as some of the work."""
    target.unlink(missing_ok=True)
    return timed(write)


def _prepared(arranged: Arranged) -> list[tuple[str, ...]]:
    everybody, marks = arranged.table.people, arranged.table.marks
    cells = [
        (harmless(name), digits and f"+{digits}", phones.region(digits), chat_id)
        for name, digits, chat_id in zip(everybody.names, everybody.digits, everybody.chat_ids, strict=True)
    ]
    people, codes = arranged.table.person[arranged.rows].tolist(), marks.codes[arranged.rows].tolist()
    times = marks.times[1:, arranged.rows].T.tolist()
    known: dict[int, str] = {0: ""}
    return [
        COLUMNS,
        *(
            (*cells[person], marks.words[code], *(known.get(at) or known.setdefault(at, _in_utc(at)) for at in three))
            for person, code, three in zip(people, codes, times, strict=True)
        ),
    ]


def _in_utc(seconds: int) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}" if seconds else ""


def _same(one: Path, other: Path) -> bool:
    return one.read_bytes() == other.read_bytes()

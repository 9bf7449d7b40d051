"""Statuses side by side as a file: separated values, or a workbook; a row a status, in the order shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.comparison import Line
from greenstat_desktop.core.exports.csv_file import PLAIN, Form, Locale, Preset, form_of
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.core.exports.formulas import harmless
from greenstat_desktop.core.exports.outlet import Outlet
from greenstat_desktop.core.exports.workbook_file import DAY_S, Book, opened

COMPARISON_COLUMNS: Final = (
    "message_id", "text", "kind", "first_seen_at", "age_s", "recipients", "delivered_least", "delivered_most",
    "read_least", "read_most", "median_s", "difference_least", "difference_most",
)  # fmt: skip
_WIDTHS: Final = (24, 50, 9, 19, 12, 11, 11, 11, 11, 11, 16, 14, 14)
_LOOKS: Final = ("time", "length", *("number",) * 5, "length", "rate", "rate")  # of all behind the three texts

Values: TypeAlias = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What a sheet is called, and the thirteen headings of its columns, in the reader's language."""

    title: str
    headings: Sequence[str] = COMPARISON_COLUMNS


def write_comparison_csv(
    target: Path,
    lines: Sequence[Line],
    age_s: int | None,
    preset: Preset,
    *,
    locale: Locale = PLAIN,
    headings: Sequence[str] = COMPARISON_COLUMNS,
    cancel: CancelToken | None = None,
) -> None:
    """Write statuses as they were at an age in seconds (None: when each was last asked about).

    What is not known is empty. The two differences are the ends of the interval, -1 to 1, that holds the difference of
    the read share to the first status with 95 % confidence; empty where there are too few. ``headings`` (thirteen) are
    the reader's own, for the preset EXCEL.

    Raises:
        FileNotWritten: the old file, if there is one, is untouched.
        Cancelled: as well.
    """
    form, cancel = form_of(preset, locale), cancel or CancelToken()
    own = preset is Preset.EXCEL
    comma = own and locale.separator == ";"
    with replacing(target) as file:
        file.write((form.mark + form.line(headings if own else COMPARISON_COLUMNS)).encode())
        for line in lines:
            cancel.check()
            status, (seen, *rest) = line.status, _values(line, age_s)
            numbers = (_number(value, comma=comma) for value in rest)
            cells = (status.message_id, harmless(status.text), status.kind, _time(int(seen or 0), form), *numbers)
            file.write(form.line(cells).encode())


def write_comparison_workbook(
    target: Path,
    lines: Sequence[Line],
    age_s: int | None,
    *,
    words: SheetWords,
    locale: Locale = PLAIN,
    cancel: CancelToken | None = None,
    right_to_left: bool = False,
) -> None:
    """Write the same as one sheet: times as times, ages as lengths, differences as percentages.

    Raises:
        FileNotWritten: the old file, if there is one, is untouched.
        Cancelled: as well.
    """
    cancel = cancel or CancelToken()
    with replacing(target) as file, opened(Outlet(file, cancel), cancel) as workbook:
        book = Book(workbook, locale, cancel, str)
        sheet = book.sheet(words.title, _WIDTHS)
        book.table(sheet, list(words.headings), len(lines))
        for row, line in enumerate(lines, 1):
            texts = (line.status.message_id, line.status.text, line.status.kind)
            for column, text in enumerate(texts):
                book.text(sheet, (row, column), text)
            seen, *rest = _values(line, age_s)
            shown = (book.serial(int(seen or 0)), *rest)
            for column, (value, look) in enumerate(zip(shown, _LOOKS, strict=True), len(texts)):
                if value is not None:
                    sheet.write_number(row, column, value / DAY_S if look == "length" else value, book.looks[look])
        if right_to_left:
            sheet.right_to_left()


def _values(line: Line, age_s: int | None) -> Values:
    """Return the numbers of a line, from ``first_seen_at``, Unix seconds, on."""
    seen, known, against = line.status.first_seen_at.timestamp(), line.figures, line.against
    if known is None:
        return (seen, age_s, *(None,) * 8)
    counts = (known.delivered.least, known.delivered.most, known.read.least, known.read.most)
    ends = (against.interval.least, against.interval.most) if against else (None, None)
    return (seen, age_s, known.recipients, *counts, known.reading.median_s, *ends)


def _number(value: float | None, *, comma: bool) -> str:
    text = "" if value is None else f"{value:.10g}" if float(value).is_integer() else f"{value:.4f}"
    return text.replace(".", ",") if comma else text


def _time(seconds: int, form: Form) -> str:
    moment = datetime.fromtimestamp(seconds, UTC).astimezone(form.locale.zone)
    return moment.strftime(f"%Y-%m-%d{form.joint}%H:%M:%S{form.end}")

"""Statuses side by side as separated values: a row a status, in the order shown."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.comparison import Line
from greenstat_desktop.core.exports.csv_file import PLAIN, Form, Locale, Preset, form_of
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.core.exports.formulas import harmless

COMPARISON_COLUMNS: Final = (
    "message_id", "text", "kind", "first_seen_at", "age_s", "recipients", "delivered_least", "delivered_most",
    "read_least", "read_most", "median_s", "difference_least", "difference_most",
)  # fmt: skip


def write_comparison_csv(
    target: Path,
    lines: Sequence[Line],
    age_s: int | None,
    preset: Preset,
    *,
    locale: Locale = PLAIN,
    cancel: CancelToken | None = None,
) -> None:
    """Write statuses as they were at an age in seconds (None: when each was last asked about).

    What is not known is empty. The two differences are the ends of the interval, -1 to 1, that holds the difference of
    the read share to the first status with 95 % confidence; empty where there are too few.

    Raises:
        FileNotWritten: the old file, if there is one, is untouched.
        Cancelled: as well.
    """
    form, cancel = form_of(preset, locale), cancel or CancelToken()
    comma = form.locale.separator == ";"
    with replacing(target) as file:
        file.write(form.start(COMPARISON_COLUMNS))
        for line in lines:
            cancel.check()
            status = line.status
            kind = form.locale.words.get(status.kind, status.kind)
            cells = (harmless(status.message_id), harmless(status.text), kind, _time(status.first_seen_at, form))
            numbers = (_number(value, comma=comma) for value in (age_s, *_values(line)))
            file.write(form.line((*cells, *numbers)).encode())


def _values(line: Line) -> Sequence[float | None]:
    """Return the numbers of a line, from ``recipients`` on."""
    known, against = line.figures, line.against
    if known is None:
        return (None,) * 8
    counts = (known.delivered.least, known.delivered.most, known.read.least, known.read.most)
    ends = (against.interval.least, against.interval.most) if against else (None, None)
    return (known.recipients, *counts, known.reading.median_s, *ends)


def _number(value: float | None, *, comma: bool) -> str:
    text = "" if value is None else f"{value:.10g}" if float(value).is_integer() else f"{value:.4f}"
    return text.replace(".", ",") if comma else text


def _time(seen: datetime, form: Form) -> str:
    moment = datetime.fromtimestamp(int(seen.timestamp()), UTC).astimezone(form.locale.zone)
    return moment.strftime(f"%Y-%m-%d{form.joint}%H:%M:%S{form.end}")

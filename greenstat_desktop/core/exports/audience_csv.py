"""An audience as separated values: a row a person, in the same forms as the recipients (``core.exports.csv_file``)."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import numpy as np

from greenstat_desktop.core.audience import Audience
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.exports.csv_file import PLAIN, Form, Locale, Preset, form_of, person_cells
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.core.recipients.table import ArrangedTable

AUDIENCE_COLUMNS: Final = (
    "name", "phone", "country", "chat_id", "received", "read", "read_rate", "median_s", "last_read_at", "segment",
)  # fmt: skip

_ROWS_AT_ONCE: Final = 200  # some 20 ms between two looks at the cancel token


def write_audience_csv(
    target: Path,
    arranged: ArrangedTable[Audience],
    preset: Preset,
    *,
    locale: Locale = PLAIN,
    cancel: CancelToken | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> None:
    """Write the people shown, in their order; ``target`` is replaced once all of them are safe on the disk.

    ``read_rate`` is 0 to 1 with four digits behind the point, ``median_s`` seconds. Where the separator is ";",
    numbers have a decimal comma. ``progress`` is told again and again how many
    people are written, on the thread that writes them.

    Raises:
        FileNotWritten: the old file, if there is one, is untouched.
        Cancelled: as well.
    """
    form, cancel = form_of(preset, locale), cancel or CancelToken()
    comma = form.locale.separator == ";"
    words = [form.locale.words.get(word, word) for word in arranged.table.words]
    with replacing(target) as file:
        file.write(form.start(AUDIENCE_COLUMNS))
        for start in range(0, len(arranged), _ROWS_AT_ONCE):
            cancel.check()
            progress(start)
            lines = _lines(arranged, start, form, words)
            file.write("".join(form.line(_decimal(line) if comma else line) for line in lines).encode())


def _lines(arranged: ArrangedTable[Audience], start: int, form: Form, words: Sequence[str]) -> list[list[str]]:
    audience, rows = arranged.table, arranged.rows[start : start + _ROWS_AT_ONCE]
    columns = (audience.person, audience.received, audience.read, audience.median_s, audience.last_read, audience.codes)
    lines = []
    for person, received, read, median_s, last_read, code in zip(
        *(column[rows].tolist() for column in columns), strict=True
    ):
        median = "" if np.isnan(median_s) else f"{median_s:.10g}"
        numbers = (str(received), str(read), f"{read / received:.4f}", median)
        lines.append([*person_cells(audience.people, person, form), *numbers, _time(last_read, form), words[code]])
    return lines


def _time(seconds: int, form: Form) -> str:
    if not seconds:
        return ""
    moment = datetime.fromtimestamp(seconds, UTC).astimezone(form.locale.zone)
    return moment.strftime(f"%Y-%m-%d{form.joint}%H:%M:%S{form.end}")


def _decimal(cells: list[str]) -> list[str]:
    """Put a comma into the rate and the median."""
    return [cell.replace(".", ",") if 6 <= column <= 7 else cell for column, cell in enumerate(cells)]

"""What a sheet's cells can hold: cleaned text, and times as the days that spreadsheets count."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, tzinfo
from typing import Final

from greenstat_desktop.core.exports.csv_file import COLUMNS, Locale

_MOST_UNITS: Final = 32_767  # of UTF-16, in one cell
_OUTSIDE_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")

_UNIX_DAY: Final = 25_569  # 1 January 1970, as sheets count days
_DAY_S: Final = 86_400
_QUARTER_S: Final = 900  # clocks are changed at whole quarters of an hour (``core.exports.clock``)


def clean(text: str) -> str:
    """Return ``text`` as one cell can hold it.

    Controls, lone surrogates and what XML forbids become U+FFFD, line ends LF; what is too long ends in "…". Other text
    comes back as it is.
    """
    if text.isprintable() and len(text) * 2 <= _MOST_UNITS:  # nearly all are, and nothing below would change them
        return text
    text = _OUTSIDE_XML.sub("\ufffd", _LINE_ENDS.sub("\n", text))
    if len(text) * 2 <= _MOST_UNITS or len(units := text.encode("utf-16-le")) <= _MOST_UNITS * 2:
        return text
    return units[: (_MOST_UNITS - 1) * 2].decode("utf-16-le", "ignore") + "…"


def serials(zone: tzinfo | None) -> Callable[[int], float]:
    """Return a function from Unix seconds to the days that a spreadsheet shows as local time; None: the system's zone.

    A sheet knows no zones: the hour that a clock change repeats comes twice.
    """
    shifts: dict[int, float] = {}

    def serial(seconds: int) -> float:
        quarter = seconds // _QUARTER_S
        if (shift := shifts.get(quarter)) is None:
            offset = datetime.fromtimestamp(quarter * _QUARTER_S, UTC).astimezone(zone).utcoffset()
            shift = shifts[quarter] = offset.total_seconds() if offset else 0.0
        return (seconds + shift) / _DAY_S + _UNIX_DAY

    return serial


def zone_text(name: str, zone: tzinfo | None, at: datetime) -> str:
    """Say which zone times are in: what it is called, if anything, and how far it is from UTC at that moment."""
    shift = at.astimezone(zone).strftime("%z")
    distance = f"UTC{shift[:3]}:{shift[3:5]}"
    return f"{name} ({distance})" if name else distance


def headings(locale: Locale, usual: Iterable[str]) -> list[str]:
    """Return the locale's headings, or the ``usual`` ones where it has none.

    One line each, no two the same but for case: a sheet's table takes no others.
    """
    taken: set[str] = set()
    found = []
    for column, text in zip(COLUMNS, locale.headings or usual, strict=True):
        heading = " ".join(clean(text).split())[:200] or column
        while heading.lower() in taken:
            heading += f" ({column})"
        taken.add(heading.lower())
        found.append(heading)
    return found

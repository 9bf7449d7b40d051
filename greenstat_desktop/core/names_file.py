"""Names brought in from a table of numbers and names, such as a spreadsheet saved as CSV: read forgivingly."""

import codecs
import csv
import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from greenstat_desktop.core.errors import BadInput

MOST_BYTES: Final = 20_000_000
MOST_NAME_CHARACTERS: Final = 200

# The shortest and the longest number with its country's code: contract section 2.4, ITU-T E.164.
_DIGITS = range(7, 15)
_CHAT_ID = re.compile(r"[0-9]{5,20}@(?:c\.us|lid)", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[\s()./\\\-‐‑‒–—−\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’]+")
_TRUNK_ZERO = re.compile(r"\(0\)")  # +44 (0) 20 …: not dialled from abroad
_SEPARATORS: Final = (";", "\t", ",")


@dataclass(frozen=True, slots=True)
class NamesFile:
    """What a file told."""

    names: Mapping[str, str]  # by chat id; of several rows of one number the last one
    unusable: int  # rows, the heading and empty ones not counted, that hold no number or no name


def read_names(path: Path) -> NamesFile:
    """Read a file of numbers and names: comma, semicolon or tab, UTF-8, UTF-16 or Windows' Western letters.

    A number has its country's code, with ``+``, ``00`` or nothing before it and any punctuation in it; a chat id will
    do as well. It stands in the first column and the name in the second, or the other way round; which one is seen
    from the rows. A heading may be there.

    Raises:
        BadInput: field ``names``: the file cannot be opened or holds no row that could be used.
    """
    rows = _rows(_text(_bytes(path)))
    width = max(map(len, rows), default=0)
    if width < 2:
        raise BadInput("names", "no_columns")
    counts = [sum(bool(chat_id_of(row[column])) for row in rows if column < len(row)) for column in range(width)]
    numbers = counts.index(max(counts))
    if not counts[numbers]:
        raise BadInput("names", "no_numbers")
    rest = rows if chat_id_of(_cell(rows[0], numbers)) else rows[1:]  # a heading holds no number
    column = 1 if numbers == 0 else 0
    names: dict[str, str] = {}
    unusable = 0
    for row in rest:
        chat_id, name = chat_id_of(_cell(row, numbers)), _name(_cell(row, column))
        if chat_id and name:
            names[chat_id] = name
        else:
            unusable += 1
    if not names:
        raise BadInput("names", "no_names")
    return NamesFile(names, unusable)


def _bytes(path: Path) -> bytes:
    content = None
    with suppress(OSError), path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if content is None:
        raise BadInput("names", "unreadable")
    if len(content) > MOST_BYTES:
        raise BadInput("names", "too_large")
    return content


def _text(content: bytes) -> str:
    marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise BadInput("names", "no_text")


def _rows(text: str) -> list[list[str]]:
    """Return the rows that are not empty, cut by whichever separator stands in the most lines."""
    lines = text.splitlines()
    if lines and (said := re.fullmatch(r"sep=([;,\t])", lines[0].strip("\"' "), re.IGNORECASE)):
        separator, lines = said[1], lines[1:]
    else:
        separator = max(_SEPARATORS, key=lambda one: sum(one in line for line in lines))
    with suppress(csv.Error):  # a cell without end
        cut = csv.reader((line + "\n" for line in lines), delimiter=separator)
        return [row for row in cut if any(map(str.strip, row))]
    raise BadInput("names", "no_text")


def _cell(row: list[str], column: int) -> str:
    return row[column] if column < len(row) else ""


def chat_id_of(cell: str) -> str:
    """Return the chat id of a number, "" for what is none."""
    text = cell.strip().lstrip("'=\"").rstrip('"')
    if _CHAT_ID.fullmatch(text):
        return text.lower()
    # In other scripts' digits too.
    digits = "".join(str(unicodedata.digit(c, c)) for c in _PUNCTUATION.sub("", _TRUNK_ZERO.sub("", text)))
    digits = digits.removeprefix("+") if digits.startswith("+") else digits.removeprefix("00")
    plain = digits.isascii() and digits.isdigit() and not digits.startswith("0")
    return f"{digits}@c.us" if plain and len(digits) in _DIGITS else ""


def _name(cell: str) -> str:
    """Return a name on one line, without what cannot be kept."""
    kept = "".join(" " if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} else c for c in cell)
    return " ".join(kept.split())[:MOST_NAME_CHARACTERS]

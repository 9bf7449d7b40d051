"""Recipients as separated values, byte for byte what ``csv.writer`` would write, in a tenth of its time.

``csv.writer`` itself writes what many rows share, once: a person's cells, a state's word. Those and the times are then
set into lines (``core.exports.galley``).
"""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core import phones
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.exports.clock import Clock
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.core.exports.formulas import harmless
from greenstat_desktop.core.exports.galley import WIDEST, Bytes, Galley, Sizes, side_by_side
from greenstat_desktop.core.recipients.marks import SENT, Rows, Times
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import Arranged, Places

COLUMNS: Final = ("name", "phone", "country", "chat_id", "state", "sent_at", "delivered_at", "read_at")

_ROWS_AT_ONCE: Final = 16_384  # some 2 MB and 5 ms between two looks at the cancel token
_PEOPLE_AT_ONCE: Final = 250  # some 20 ms
_LAST: Final = b"\r\n"
_TIMES_KNOWN: Final = np.array([bin(which).count("1") for which in range(8)])  # of the three, by which are known


class Preset(Enum):
    """For whom the file is. The values are the words of the command line."""

    EXCEL = "excel"  # spreadsheets: a byte order mark, and everything as the reader's place writes it
    RFC4180 = "rfc4180"  # programs: comma, stable words, times in UTC
    TSV = "tsv"  # pasting into a sheet: tabs and stable words; phones and times as in EXCEL, which sheets understand


@dataclass(frozen=True, slots=True)
class Locale:
    """How the reader's place writes, and what the reader may see. TSV takes zone and mask, RFC4180 the mask alone."""

    separator: Literal[",", ";", "\t"] = ","  # ";" where numbers have a decimal comma
    headings: Sequence[str] = ()  # as many as the file has columns, in their order; empty: the stable names
    words: Mapping[str, str] = field(default_factory=dict)  # for states and segments; one that is missing stays itself
    zone: tzinfo | None = None  # None: the system's own
    masked: bool = False  # whether the middle of every number, and of every chat id, is hidden
    right_to_left: bool = False  # how the sheets of a workbook run


PLAIN: Final = Locale()


def write_csv(
    target: Path,
    arranged: Arranged,
    preset: Preset,
    *,
    locale: Locale = PLAIN,
    cancel: CancelToken | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> None:
    """Write the rows shown, in their order; ``target`` is replaced once all of them are safe on the disk.

    ``progress`` is told again and again how many rows are written, on the thread that writes them. Names, chat ids and
    the service's own states are defused (``core.exports.formulas``). Lines end with CR LF.

    Source: RFC 4180; design section 6.

    Raises:
        FileNotWritten: the old file, if there is one, is untouched.
        Cancelled: as well.
    """
    form, cancel = form_of(preset, locale), cancel or CancelToken()
    with replacing(target) as file:
        file.write(form.start(COLUMNS))
        lines = _Lines(arranged, form, cancel)
        for start in range(0, len(arranged), _ROWS_AT_ONCE):
            cancel.check()
            progress(start)
            file.write(lines.of(slice(start, start + _ROWS_AT_ONCE)).data)


class _Echo:
    def write(self, line: str) -> str:
        return line


class _Gathered:
    def __init__(self) -> None:
        self.written: list[str] = []
        self.write = self.written.append


@dataclass(frozen=True)
class Form:
    """What the presets differ in."""

    mark: str  # opens the file
    locale: Locale
    spaced: bool  # phones as people write them
    joint: str  # between date and time
    end: str  # behind the time

    def start(self, columns: Sequence[str]) -> bytes:
        """Return the mark and the line of headings, which are the columns' names unless the reader has their own."""
        return (self.mark + self.line(self.locale.headings or columns)).encode()

    @cached_property
    def line(self) -> Callable[[Iterable[str]], str]:
        """Turn cells into a line of the file: ``csv.writer`` hands on what the file's ``write`` returns."""
        return csv.writer(_Echo(), delimiter=self.locale.separator).writerow

    def cells(self, rows: Iterable[tuple[str, ...]]) -> list[bytes]:
        """Return the cells of each row, each with the separator behind it."""
        lines = _Gathered()
        csv.writer(lines, delimiter=self.locale.separator).writerows((*row, "") for row in rows)
        return [line.removesuffix("\r\n").encode() for line in lines.written]

    def phone(self, digits: str, chat_id: str) -> str:
        """Return a number as this form has it; "" for ""."""
        if not digits:
            return ""
        if not self.spaced:
            return phones.masked(chat_id) if self.locale.masked else f"+{digits}"
        display = phones.masked(chat_id) if self.locale.masked else phones.display(digits)
        # A number nobody can group has no blank in it: a sheet would calculate with it.
        return display if " " in display else f"'{display}"


def form_of(preset: Preset, locale: Locale) -> Form:
    """Return the form of a preset, with what of the locale it takes."""
    match preset:
        case Preset.EXCEL:
            return Form("\ufeff", locale, spaced=True, joint=" ", end="")
        case Preset.TSV:
            return Form("", Locale("\t", zone=locale.zone, masked=locale.masked), spaced=True, joint=" ", end="")
        case Preset.RFC4180:
            return Form("", Locale(zone=UTC, masked=locale.masked), spaced=False, joint="T", end="Z")


@dataclass(frozen=True, slots=True, eq=False)
class _PeopleCells:
    """The cells of the people shown: name, phone, country, chat id."""

    place: Rows  # intp[m], where each person of the table is found below
    sizes: Sizes  # intp[k], bytes
    narrow: NDArray[np.bytes_]
    wide: dict[int, bytes]  # those of more than WIDEST bytes, which are empty in ``narrow``

    def wide_among(self, places: Rows) -> dict[int, bytes]:
        """Return which of ``places`` are wide, by their number."""
        lines = np.flatnonzero(self.sizes.take(places) > WIDEST).tolist() if self.wide else []
        return {line: self.wide[int(places[line])] for line in lines}


def _people_cells(people: People, shown: Places, form: Form, cancel: CancelToken) -> _PeopleCells:
    """Write the cells of each person that is ``shown``, once: country and phone alone take as long as 100 rows."""
    there = np.zeros(len(people), np.bool_)
    there[shown] = True
    texts: list[bytes] = []
    asked = np.flatnonzero(there).tolist()
    for start in range(0, len(asked), _PEOPLE_AT_ONCE):
        cancel.check()
        texts += form.cells(person_cells(people, person, form) for person in asked[start : start + _PEOPLE_AT_ONCE])
    sizes = np.fromiter(map(len, texts), np.intp, len(texts))
    wide = {place: texts[place] for place in np.flatnonzero(sizes > WIDEST).tolist()}
    narrow = np.array([b"" if place in wide else text for place, text in enumerate(texts)], np.bytes_)
    return _PeopleCells(np.cumsum(there) - 1, sizes, narrow, wide)


def person_cells(people: People, person: int, form: Form) -> tuple[str, str, str, str]:
    """Return the cells of a person, harmless ones: name, phone, country, chat id."""
    name, digits, chat_id = people.names[person], people.digits[person], people.chat_ids[person]
    shown_id = phones.masked(chat_id) if form.locale.masked else chat_id
    return (
        harmless(name),
        form.phone(digits, chat_id),
        phones.region(digits),
        shown_id if digits else harmless(shown_id),
    )


class _Lines:
    """The lines of a table, written from what many of them share."""

    def __init__(self, arranged: Arranged, form: Form, cancel: CancelToken) -> None:
        table = arranged.table
        self._rows, self._person = arranged.rows, arranged.person
        # State and times of a row side by side: rows are read here and there, and memory is slow to be found.
        self._marks = np.vstack((table.marks.codes, table.marks.times[SENT:]), dtype=np.uint32).T.copy()
        self._people = _people_cells(table.people, self._person, form, cancel)
        self._states = form.cells((harmless(form.locale.words.get(word, word)),) for word in table.marks.words)
        self._clock = Clock(table.marks.times[SENT:], form.locale.zone, form.joint, form.end)
        self._between = form.locale.separator.encode()
        sizes = [len(state) + len(self._between) * 2 + len(_LAST) for state in self._states]
        self._tail_sizes = np.add.outer(sizes, _TIMES_KNOWN * sum(self._clock.sizes)).ravel()

    def of(self, piece: slice) -> Bytes:
        """Return the lines of some of the rows shown."""
        rows, places = self._rows[piece], self._people.place.take(self._person[piece])
        # Every row is a row of the table: "clip" only spares take() the time to make sure of it.
        marks: Times = self._marks.take(rows, axis=0, mode="clip").T
        codes, times = marks[0], marks[1:]
        known, people_sizes = times > 0, self._people.sizes.take(places)
        kinds = codes.astype(np.intp) * len(_TIMES_KNOWN) + known[0] + known[1] * 2 + known[2] * 4
        galley = Galley(people_sizes + self._tail_sizes.take(kinds))
        galley.begin(self._people.narrow.take(places), people_sizes, self._people.wide_among(places))
        # What is behind a person is of one form in all lines with the same state and the same times known.
        for kind in np.flatnonzero(np.bincount(kinds)).tolist():
            lines = np.flatnonzero(kinds == kind)
            galley.end(lines, self._tails(*divmod(kind, len(_TIMES_KNOWN)), times.take(lines, axis=1)))
        return galley.text

    def _tails(self, code: int, which_known: int, times: Times) -> NDArray[np.bytes_]:
        """Return what is behind the people in lines of one kind: their state, and those times that are known."""
        parts: list[tuple[NDArray[np.bytes_] | bytes, int]] = [(self._states[code], len(self._states[code]))]
        for column, behind in enumerate((self._between, self._between, _LAST)):
            if which_known >> column & 1:
                parts += zip(self._clock.texts(times[column]), self._clock.sizes, strict=True)
            parts.append((behind, len(behind)))
        return side_by_side(times.shape[1], parts)

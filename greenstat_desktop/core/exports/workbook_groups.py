"""Statuses week by week, by kind or by weekday as a sheet of a workbook: a row a group."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from greenstat_desktop.core.exports import workbook_words as words
from greenstat_desktop.core.exports.workbook_file import Book
from greenstat_desktop.core.groups import Group

_WIDTHS: Final = (24, 11, 11, 11, 11, 14, 14, 24, 24)
_DAY_ZERO: Final = date(1899, 12, 30)  # as sheets count days


@dataclass(frozen=True, slots=True)
class GroupSheet:
    """A sheet, in the reader's language."""

    title: str
    what: str  # they are grouped by
    compared: str  # with what each group is compared
    rows: Sequence[tuple[str | date, Group[Any]]]  # what each is called; of a week its Monday


def add_groups(book: Book, groups: GroupSheet) -> None:
    """Add the sheet; shares and differences are empty where there are too few recipients to tell."""
    say = book.say
    counts = (words.STATUSES, words.REACHED, words.DELIVERED, words.READ, words.DELIVERED_RATE, words.READ_RATE)
    ends = (say(end).format(compared=groups.compared) for end in (words.COMPARED_FROM, words.COMPARED_TO))
    sheet = book.sheet(groups.title, _WIDTHS)
    book.table(sheet, [groups.what, *map(say, counts), *ends], len(groups.rows), _WIDTHS)
    looks = (*("number",) * 4, *("share",) * 2, *("points",) * 2)
    for row, (name, group) in enumerate(groups.rows, 1):
        if isinstance(name, date):
            sheet.write_number(row, 0, (name - _DAY_ZERO).days, book.looks["day"])
        else:
            book.text(sheet, (row, 0), name)
        delivered, read, against = group.delivered, group.read, group.against
        shares = [part.share.least if part.share else None for part in (delivered, read)]
        difference = (against.interval.least, against.interval.most) if against else (None, None)
        values = (group.statuses, read.whole, delivered.least, read.least, *shares, *difference)
        for column, (value, look) in enumerate(zip(values, looks, strict=True), 1):
            if value is not None:
                sheet.write_number(row, column, value, book.looks[look])

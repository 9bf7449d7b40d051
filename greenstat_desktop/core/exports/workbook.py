"""Recipients as a workbook (``.xlsx``): a summary, the table, and how they came in over time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Final

from greenstat_desktop.core import phones
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.curves import reach_curve, time_to_read
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.exports import workbook_words as words
from greenstat_desktop.core.exports.cells import headings, zone_text
from greenstat_desktop.core.exports.csv_file import PLAIN, Locale
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.core.exports.outlet import Outlet
from greenstat_desktop.core.exports.workbook_chart import Axes, Curve, draw_curves
from greenstat_desktop.core.exports.workbook_file import DAY_S, MOST_ROWS, ROWS_AT_ONCE, Book, Line, opened
from greenstat_desktop.core.recipients.marks import SENT
from greenstat_desktop.core.recipients.table import Arranged
from greenstat_desktop.core.summary import totals

MOST_RECIPIENTS: Final = MOST_ROWS
_HOUR_S: Final = 3_600

_WIDTHS: Final = (30, 20, 9, 13, 19, 19, 19, 30)  # of the recipients' columns, in characters
_LINES: Final = (("#2d72bd", False), ("#2d72bd", True), ("#0a7d52", False), ("#0a7d52", True))  # which are dashed


@dataclass(frozen=True, slots=True)
class About:
    """What a workbook says of where its numbers come from."""

    account: str  # as ``Account.title`` has it
    status: str  # its text or caption; "" if it has neither
    message_id: str
    collected_at: datetime  # when the service was last asked
    version: str  # of this program
    first_seen_at: datetime | None = None  # None: the earliest time that any recipient has
    zone: str = ""  # what the zone of the times is called; "" tells no more than how far it is from UTC


def write_workbook(
    target: Path,
    arranged: Arranged,
    about: About,
    *,
    locale: Locale = PLAIN,
    cancel: CancelToken | None = None,
    translate: Callable[[str], str] = str,
    progress: Callable[[int], None] = lambda _: None,
) -> None:
    """Write the rows shown, in their order, and what the whole status came to; ``target`` is replaced once it is safe.

    Of ``locale`` all but the separator counts. ``translate`` turns the texts of ``workbook_words`` into
    the reader's language. ``progress`` is told again and again how many rows are written, on the thread that writes
    them. Memory hardly grows with the rows: they wait in a folder among the system's temporary files.

    Raises:
        BadInput: there are more recipients than a sheet has rows.
        FileNotWritten: the old file, if there is one, is untouched.
        Cancelled: as well.
    """
    if len(arranged) > MOST_RECIPIENTS:
        raise BadInput("file", "too_many_rows")
    cancel = cancel or CancelToken()
    with replacing(target) as file, opened(Outlet(file, cancel), cancel) as workbook:
        book = _StatusBook(workbook, locale, cancel, translate, progress, arranged=arranged, about=about)
        book.summary(words.SUMMARY, words.TITLE, book.lines())
        book.recipients()
        book.over_time()


@dataclass(frozen=True, kw_only=True)
class _StatusBook(Book):
    """The three sheets."""

    arranged: Arranged
    about: About

    @cached_property
    def since(self) -> int:
        """When the status was first seen, Unix seconds; 0 where nobody knows."""
        first = self.about.first_seen_at
        return int(first.timestamp()) if first else self.arranged.table.marks.first_time()

    def lines(self) -> Iterator[Line]:
        say, about, marks = self.say, self.about, self.arranged.table.marks
        sums, reading = totals(marks), time_to_read(marks, self.since)
        yield words.STATUS, about.status, "wrapped", ""
        yield words.STATUS_ID, about.message_id, "wrapped", ""
        yield words.ACCOUNT, about.account, "wrapped", ""
        first_seen = self.serial(self.since) if self.since else None
        yield words.FIRST_SEEN, first_seen, "time", say(words.ABOUT_FIRST_SEEN)
        yield words.COLLECTED, self.serial(int(about.collected_at.timestamp())), "time", ""
        yield words.ZONE, zone_text(about.zone, self.locale.zone, about.collected_at), "wrapped", ""
        yield words.MADE_BY, f"GreenStat Desktop {about.version}", "wrapped", ""
        yield words.REACHED, sums.recipients, "count", say(words.ABOUT_REACHED)
        yield words.DELIVERED, sums.delivered, "count", say(words.ABOUT_DELIVERED)
        yield words.DELIVERED_RATE, sums.delivered_rate, "rate", ""
        yield words.READ, sums.read, "count", say(words.ABOUT_READ)
        yield words.READ_RATE, sums.read_rate, "rate", ""
        yield words.UNREAD, sums.not_read, "count", say(words.ABOUT_UNREAD).format(count=f"{sums.not_delivered:,}")
        median = None if reading.median_s is None else reading.median_s / DAY_S
        note = say(words.ABOUT_MEDIAN).format(known=f"{reading.known:,}", readers=f"{reading.readers:,}")
        yield words.MEDIAN, median, "length", note
        note = say(words.ABOUT_LISTED).format(count=f"{len(self.arranged):,}", reached=f"{sums.recipients:,}")
        yield words.LISTED, len(self.arranged), "count", note
        yield words.OVER_TIME, None, "", say(words.ABOUT_CURVES)

    def recipients(self) -> None:
        # The id comes last: it is for whoever has neither name nor number, and for machines.
        name, phone, country, chat_id, *rest = headings(self.locale, map(self.say, words.HEADINGS))
        titles = (name, phone, country, *rest, chat_id)
        sheet = self.sheet(words.RECIPIENTS, _WIDTHS)
        self.table(sheet, titles, len(self.arranged), _WIDTHS)
        for row, (texts, times, last) in enumerate(self._rows(), 1):
            for column, text in enumerate(texts):
                self.text(sheet, (row, column), text)
            for column, seconds in enumerate(times, len(texts)):
                if seconds:
                    sheet.write_number(row, column, self.serial(seconds), self.looks["time"])
            self.text(sheet, (row, len(texts) + len(times)), last)

    def _rows(self) -> Iterator[tuple[tuple[str, ...], list[int], str]]:
        """Yield of each row shown: name, phone, country, state; its times; the chat id."""
        table, people, marks = self.arranged.table, self.arranged.table.people, self.arranged.table.marks
        states = [self.locale.words.get(word, word) for word in marks.words]
        for start in range(0, len(self.arranged), ROWS_AT_ONCE):
            self.at_row(start)
            rows = self.arranged.rows[start : start + ROWS_AT_ONCE]
            columns = (table.person[rows].tolist(), marks.codes[rows].tolist(), marks.times[SENT:, rows].T.tolist())
            for person, code, times in zip(*columns, strict=True):
                chat_id = people.chat_ids[person]
                digits = phones.digits_of(chat_id)
                shown, shown_id = self.number(chat_id, digits)
                yield (people.names[person], shown, phones.region(digits), states[code]), times, shown_id

    def over_time(self) -> None:
        titles = [self.say(title) for title in words.CURVES]
        sheet = self.sheet(words.OVER_TIME, (22,) * len(titles))
        self.headings(sheet, titles, (22,) * len(titles), "of_numbers")
        if not self.since:
            self.text(sheet, (1, 0), self.say(words.NO_TIMES))
            return
        marks = self.arranged.table.marks
        curve = reach_curve(marks, self.since, int(self.about.collected_at.timestamp()))
        curves = [counts.tolist() for band in (curve.delivered, curve.read) for counts in (band.least, band.most)]
        hours = (curve.ages / _HOUR_S).tolist()
        for row, (age, *counts) in enumerate(zip(curve.ages.tolist(), *curves, strict=True), 1):
            sheet.write_number(row, 0, self.serial(self.since + age), self.looks["time"])
            sheet.write_number(row, 1, age / _HOUR_S, self.looks["hours"])
            for column, count in enumerate(counts, 2):
                sheet.write_number(row, column, count, self.looks["number"])
        # A status lives for a day: the chart shows that, and more only where something came later.
        busy = max(24.0, (int(marks.times.max(initial=0)) - self.since) / _HOUR_S)
        lines = [
            Curve(title, counts, colour, dashed)
            for title, counts, (colour, dashed) in zip(titles[2:], curves, _LINES, strict=True)
        ]
        axes = Axes(self.say(words.HOURS), self.say(words.PEOPLE), min(busy, hours[-1]))
        chart = draw_curves(self.workbook, sheet, (1, hours), lines, axes)
        chart.set_title({"name": self.say(words.OVER_TIME)})
        sheet.insert_chart(1, len(titles) + 1, chart)

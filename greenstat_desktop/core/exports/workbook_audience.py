"""An audience as a workbook (``.xlsx``): a summary with the rules, a row a person, and the statuses it is of."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import numpy as np

from greenstat_desktop.core import phones
from greenstat_desktop.core.audience import Audience
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.exports import workbook_words as words
from greenstat_desktop.core.exports.cells import zone_text
from greenstat_desktop.core.exports.csv_file import PLAIN, Locale
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.core.exports.outlet import Outlet
from greenstat_desktop.core.exports.workbook_file import DAY_S, MOST_ROWS, ROWS_AT_ONCE, Book, Line, opened
from greenstat_desktop.core.recipients.table import ArrangedTable
from greenstat_desktop.core.records import Status
from greenstat_desktop.core.segments import RULES

_WIDTHS: Final = (30, 20, 9, 16, 10, 10, 16, 20, 21, 30)
_STATUS_WIDTHS: Final = (19, 50, 9, 11, 11, 11, 16, 26)


@dataclass(frozen=True, slots=True)
class AboutAudience:
    """What the workbook says of where its numbers come from."""

    account: str  # as ``Account.title`` has it
    statuses: Sequence[Status]  # those that the audience is of
    made_at: datetime
    version: str  # of this program
    zone: str = ""  # as in ``core.exports.workbook.About``


def write_audience_workbook(
    target: Path,
    arranged: ArrangedTable[Audience],
    about: AboutAudience,
    *,
    locale: Locale = PLAIN,
    cancel: CancelToken | None = None,
    translate: Callable[[str], str] = str,
    progress: Callable[[int], None] = lambda _: None,
) -> None:
    """Write the people shown, in their order, and what all of them come to; ``target`` is replaced once it is safe.

    Of ``locale`` words, zone, mask and direction count. ``translate`` turns the texts of ``workbook_words`` and of
    ``core.segments.RULES`` into the reader's language. ``progress`` is told again and again how many people are
    written, on the thread that writes them. Memory hardly grows with the rows.

    Raises:
        BadInput: there are more people than a sheet has rows.
        FileNotWritten: the old file, if there is one, is untouched.
        Cancelled: as well.
    """
    if len(arranged) > MOST_ROWS:
        raise BadInput("file", "too_many_rows")
    cancel = cancel or CancelToken()
    with replacing(target) as file, opened(Outlet(file, cancel), cancel) as workbook:
        book = _AudienceBook(workbook, locale, cancel, translate, progress, arranged=arranged, about=about)
        book.summary(words.SUMMARY, words.AUDIENCE_TITLE, book.lines())
        book.people()
        book.statuses()


@dataclass(frozen=True, kw_only=True)
class _AudienceBook(Book):
    """The three sheets."""

    arranged: ArrangedTable[Audience]
    about: AboutAudience

    def lines(self) -> Iterator[Line]:
        say, about, audience = self.say, self.about, self.arranged.table
        people, counts = len(audience), audience.counts()
        seen = [self._serial(status.first_seen_at) for status in about.statuses]
        yield words.ACCOUNT, about.account, "wrapped", ""
        yield words.STATUSES, audience.statuses, "count", say(words.ABOUT_STATUSES)
        yield words.PERIOD_FROM, min(seen, default=None), "time", say(words.ABOUT_FIRST_SEEN)
        yield words.PERIOD_TO, max(seen, default=None), "time", ""
        yield words.ZONE, zone_text(about.zone, self.locale.zone, about.made_at), "wrapped", ""
        yield words.COLLECTED, self._serial(about.made_at), "time", ""
        yield words.MADE_BY, f"GreenStat Desktop {about.version}", "wrapped", ""
        yield words.PERSONS, people, "count", say(words.ABOUT_PERSONS)
        yield words.READS, audience.reads, "count", say(words.ABOUT_READS)
        for rule in RULES:
            count = counts[rule.segment.value]
            share = f" · {count / people:.0%}" if people else ""
            yield rule.name, count, "count", say(rule.text) + share
        yield words.MEDIAN, None, "", say(words.ABOUT_PERSONAL_MEDIAN)
        note = say(words.ABOUT_PEOPLE_LISTED).format(count=f"{len(self.arranged):,}", people=f"{people:,}")
        yield words.PEOPLE_LISTED, len(self.arranged), "count", note

    def people(self) -> None:
        sheet = self.sheet(words.AUDIENCE, _WIDTHS)
        self.table(sheet, [self.say(one) for one in words.AUDIENCE_HEADINGS], len(self.arranged), _WIDTHS)
        looks = ("number", "number", "share", "duration", "moment")
        for row, (texts, values, chat_id) in enumerate(self._rows(), 1):
            for column, text in enumerate(texts):
                self.text(sheet, (row, column), text)
            for column, (value, look) in enumerate(zip(values, looks, strict=True), len(texts)):
                if value is not None:
                    sheet.write_number(row, column, value, self.looks[look])
            self.text(sheet, (row, len(texts) + len(values)), chat_id)

    def _rows(self) -> Iterator[tuple[tuple[str, ...], tuple[float | None, ...], str]]:
        """Yield of each person shown: name, phone, country, segment; the numbers, None where unknown; the chat id."""
        audience, people = self.arranged.table, self.arranged.table.people
        names = {rule.segment.value: self.say(rule.name) for rule in RULES}
        segments = [names[word] for word in audience.words]
        days = np.where(np.isnan(audience.median_s), -1, audience.median_s) / DAY_S
        for start in range(0, len(self.arranged), ROWS_AT_ONCE):
            self.at_row(start)
            rows = self.arranged.rows[start : start + ROWS_AT_ONCE]
            columns = (audience.person, audience.codes, audience.received, audience.read, days, audience.last_read)
            for person, code, received, read, median, last in zip(
                *(column[rows].tolist() for column in columns), strict=True
            ):
                digits = people.digits[person]
                shown, shown_id = self.number(people.chat_ids[person], digits)
                texts = (people.names[person], shown, phones.region(digits), segments[code])
                median_days, last_day = median if median >= 0 else None, self.serial(last) if last else None
                values = (received, read, read / received, median_days, last_day)
                yield texts, values, shown_id

    def statuses(self) -> None:
        sheet = self.sheet(words.STATUSES, _STATUS_WIDTHS)
        titles = [self.say(one) for one in words.STATUS_HEADINGS]
        self.table(sheet, titles, len(self.about.statuses), _STATUS_WIDTHS)
        for row, status in enumerate(self.about.statuses, 1):
            self.cancel.check()
            sheet.write_number(row, 0, self._serial(status.first_seen_at), self.looks["time"])
            self.text(sheet, (row, 1), status.text)
            self.text(sheet, (row, 2), self.locale.words.get(status.kind, status.kind))
            for column, count in enumerate((status.recipients, status.delivered, status.read), 3):
                sheet.write_number(row, column, count, self.looks["number"])
            if status.recipients:
                sheet.write_number(row, 6, status.read / status.recipients, self.looks["share"])
            self.text(sheet, (row, 7), status.message_id, "aside")

    def _serial(self, moment: datetime) -> float:
        return self.serial(int(moment.timestamp()))

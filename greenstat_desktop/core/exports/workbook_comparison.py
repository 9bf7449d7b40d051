"""Statuses side by side as a workbook (``.xlsx``): a summary, a row a status, their curves on one chart, and groups."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import numpy as np

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.comparison import Line as Compared
from greenstat_desktop.core.exports import workbook_words as words
from greenstat_desktop.core.exports.cells import clean, zone_text
from greenstat_desktop.core.exports.csv_file import PLAIN, Locale
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.core.exports.outlet import Outlet
from greenstat_desktop.core.exports.workbook_chart import Axes, Curve, draw_curves
from greenstat_desktop.core.exports.workbook_file import DAY_S, Book, Line, opened
from greenstat_desktop.core.exports.workbook_groups import GroupSheet, add_groups
from greenstat_desktop.core.observed import HOUR_S
from greenstat_desktop.core.proportions import LEAST_RECIPIENTS, Part, Span

_COLOURS: Final = ("#2d72bd", "#0a7d52", "#b0561f", "#7a4fb5", "#a03a6b", "#5b6570", "#8a6d00", "#0f7c8a")
_LONGEST_NAME: Final = 40  # letters of a status in the chart's legend


@dataclass(frozen=True, slots=True)
class AboutComparison:
    """What the workbook says of where its numbers come from."""

    account: str  # as ``Account.title`` has it
    age_s: int | None  # how old the statuses were; None: as old as each was when it was last asked about
    made_at: datetime
    version: str  # of this program
    zone: str = ""  # as in ``core.exports.workbook.About``


def write_comparison_workbook(
    target: Path,
    lines: Sequence[Compared],
    about: AboutComparison,
    *,
    locale: Locale = PLAIN,
    cancel: CancelToken | None = None,
    translate: Callable[[str], str] = str,
    groups: Sequence[GroupSheet] = (),
) -> None:
    """Write statuses in their order, each as it was at the age that ``about`` tells; what is not known is empty.

    Of ``locale`` words, zone and direction count. ``translate`` turns the texts of ``workbook_words`` into the reader's
    language; ``groups``, of all statuses, are in it already, and come last.

    Raises:
        FileNotWritten: the old file, if there is one, is untouched.
        Cancelled: as well.
    """
    cancel = cancel or CancelToken()
    with replacing(target) as file, opened(Outlet(file, cancel), cancel) as workbook:
        book = _ComparisonBook(workbook, locale, cancel, translate, lines=lines, about=about)
        book.summary(words.SUMMARY, words.COMPARISON_TITLE, book.facts())
        book.side_by_side()
        book.over_time()
        for one in groups:
            add_groups(book, one)


@dataclass(frozen=True, kw_only=True)
class _ComparisonBook(Book):
    """The sheets of the statuses."""

    lines: Sequence[Compared]
    about: AboutComparison

    def facts(self) -> Iterator[Line]:
        say, about = self.say, self.about
        yield words.ACCOUNT, about.account, "wrapped", ""
        yield words.STATUSES, len(self.lines), "count", ""
        if about.age_s is None:
            yield words.AGE, say(words.LAST_CHECKED), "wrapped", say(words.ABOUT_FIRST_SEEN)
        else:
            yield words.AGE, about.age_s / DAY_S, "length", say(words.ABOUT_FIRST_SEEN)
        yield words.ZONE, zone_text(about.zone, self.locale.zone, about.made_at), "wrapped", ""
        yield words.MADE_BY, f"GreenStat Desktop {about.version}", "wrapped", ""
        yield words.DELIVERED, None, "", say(words.ABOUT_DELIVERED)
        yield words.READ, None, "", say(words.ABOUT_READ)
        yield words.PERCENTAGES, None, "", say(words.ABOUT_PERCENTAGES).format(least=LEAST_RECIPIENTS)
        yield words.DIFFERENCE, None, "", say(words.ABOUT_DIFFERENCE)
        yield words.OVER_TIME, None, "", say(words.ABOUT_CURVES)

    def side_by_side(self) -> None:
        ends = 1 if all(map(_exact, self.lines)) else 2  # of each count and share; where all are exact, one says it
        looks = (*("number",) * 2 * ends, *("share",) * 2 * ends, "duration", "points", "points")
        numbers = words.EXACT_HEADINGS if ends == 1 else words.BOUNDS_HEADINGS
        titles = [self.say(one) for one in (*words.COMPARISON_HEADINGS, *numbers, words.STATUS_ID)]
        widths = (44, 12, 20, 11, *(14,) * len(numbers), 26)
        sheet = self.sheet(words.SIDE_BY_SIDE, widths)
        self.table(sheet, titles, len(self.lines), widths)
        for row, line in enumerate(self.lines, 1):
            status = line.status
            self.text(sheet, (row, 0), status.text)
            self.text(sheet, (row, 1), self.locale.words.get(status.kind, status.kind))
            sheet.write_number(row, 2, self.serial(int(status.first_seen_at.timestamp())), self.looks["moment"])
            if line.figures:
                sheet.write_number(row, 3, line.figures.recipients, self.looks["number"])
            for column, (value, look) in enumerate(zip(_values(line, ends), looks, strict=False), 4):
                if value is not None:
                    sheet.write_number(row, column, value, self.looks[look])
            self.text(sheet, (row, len(titles) - 1), status.message_id, "aside")

    def over_time(self) -> None:
        """Write the read shares age by age of those statuses that have shares; within their bounds, where there are."""
        lines = [(number, line) for number, line in enumerate(self.lines, 1) if not _too_few(line)]
        hours = max((line.curve.ages for _, line in lines), key=len, default=np.empty(0)) / HOUR_S
        curves = [curve for number, line in lines for curve in self._curves(number, line)]
        widths = (12, *(24,) * len(curves))
        sheet = self.sheet(words.OVER_TIME, widths)
        self.headings(sheet, [self.say(words.HOURS), *(curve.name for curve in curves)], widths, "of_numbers")
        for row, hour in enumerate(hours.tolist(), 1):
            sheet.write_number(row, 0, hour, self.looks["hours"])
            for column, curve in enumerate(curves, 1):
                if row <= len(curve.values):
                    sheet.write_number(row, column, curve.values[row - 1], self.looks["share"])
        if curves:
            axes = Axes(self.say(words.HOURS), self.say(words.READ_RATE), float(hours[-1]), "0%")
            chart = draw_curves(self.workbook, sheet, (0, hours.tolist()), curves, axes)
            chart.set_title({"name": self.say(words.COMPARISON_TITLE)})
            sheet.insert_chart(1, len(curves) + 2, chart)

    def _curves(self, number: int, line: Compared) -> Iterator[Curve]:
        text = " ".join(clean(line.status.text).split()) or line.status.message_id
        name, colour, read = f"{number}  {text[:_LONGEST_NAME]}", _COLOURS[number - 1], line.curve.read
        least, most = ((counts / line.status.recipients).tolist() for counts in (read.least, read.most))
        if read.exact:
            yield Curve(name, least, colour)
        else:
            yield Curve(self.say(words.AT_LEAST).format(status=name), least, colour)
            yield Curve(self.say(words.AT_MOST).format(status=name), most, colour, dashed=True)


def _too_few(line: Compared) -> bool:
    return Part(0, 0, line.status.recipients).too_few


def _exact(line: Compared) -> bool:
    known = line.figures
    return known is None or all(part.least == part.most for part in (known.delivered, known.read))


def _values(line: Compared, ends: int) -> Sequence[float | None]:
    """Return the numbers of a status behind *Reached*, with one or both ends of each; nothing where none are known."""
    known = line.figures
    if known is None:
        return ()
    parts = (known.delivered, known.read)
    counts = [count for part in parts for count in (part.least, part.most)[:ends]]
    shares = [end for part in parts for end in _ends(part.share)[:ends]]
    median = known.reading.median_s
    days = None if median is None else median / DAY_S
    return (*counts, *shares, days, *_ends(line.against.interval if line.against else None))


def _ends(span: Span | None) -> tuple[float | None, float | None]:
    return (span.least, span.most) if span else (None, None)

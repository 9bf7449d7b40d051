"""What a comparison says, cell by cell: shares with what they are out of, differences with how sure they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from greenstat_desktop.qt.kinds import kind_name, title_of
from greenstat_desktop.qt.text import isolated, local
from greenstat_desktop.qt.text_table import TextRow
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from greenstat_desktop.core.comparison import Line
    from greenstat_desktop.core.groups import Group
    from greenstat_desktop.core.proportions import Difference, Part, Span
    from greenstat_desktop.core.records import Kind

# Values of core's ComparisonColumn; a difference of shares of one status sorts as the shares do.
LINE_COLUMNS: Final = (
    "text", "first_seen_at", "kind", "recipients", "delivered_rate", "read_rate", "median_s", "read_rate",
)  # fmt: skip
_A_DAY: Final = QDate(2028, 12, 28)
GROUP_COLUMNS: Final = ("group", "statuses", "delivered_rate", "read_rate", "against")


def line_titles() -> tuple[str, ...]:
    """Return the titles of the statuses side by side."""
    return (
        _tr("Status"), _tr("Published"), _tr("Kind"), _tr("Reached"), _tr("Delivered"), _tr("Read"),
        _tr("Median time to read"), _tr("Read, compared with the first"),
    )  # fmt: skip


def line_samples(times: LocalTimes) -> tuple[str, ...]:
    """Return what a status side by side takes in each column, about; the room is shared out by it."""
    title = _tr("{number}  {title}").format(number=times.count(8), title="Tulips are here, and so are roses")
    published, part = times.widest(), _share_sample(times)
    reached, took = (f"{one} ▾" for one in (_tr("Reached"), _tr("Median time to read")))
    return title, published, kind_name("voice"), reached, part, part, took, _difference_sample(times)


def group_samples(times: LocalTimes) -> tuple[str, ...]:
    """Return what a group of statuses takes in each column, about."""
    part = _share_sample(times)
    week = _tr("Week of {monday}").format(monday=times.locale.toString(_A_DAY, QLocale.FormatType.ShortFormat))
    return week, f"{_tr('Statuses')} ▾", part, part, _difference_sample(times)


def line_row(line: Line, ordinal: int, times: LocalTimes) -> TextRow:
    """Say one status; ``ordinal`` is the number that it has in the chart, from 1."""
    status, known = line.status, line.figures
    name = _tr("{number}  {title}").format(number=times.count(ordinal), title=isolated(title_of(status)))
    published = times.short(int(status.first_seen_at.timestamp()))
    if known is None:
        told: tuple[str, ...] = ("–", _tr("not known"), _tr("not known"), "–")
    else:
        median = known.reading.median_s
        took = "–" if median is None else times.duration(median)
        told = times.count(known.recipients), share(known.delivered, times), share(known.read, times), took
    against = _tr("the first") if ordinal == 1 else difference(line.against, times)
    return TextRow((name, published, kind_name(status.kind), *told, against), 1 << 1 | 1 << 2)


def week_row(group: Group[date], times: LocalTimes) -> TextRow:
    """Say one week."""
    monday = times.locale.toString(QDate(*group.key.timetuple()[:3]), QLocale.FormatType.ShortFormat)
    return _group_row(_tr("Week of {monday}").format(monday=local(monday)), group, times)


def kind_row(group: Group[Kind], times: LocalTimes) -> TextRow:
    """Say one kind."""
    return _group_row(kind_name(group.key), group, times)


def weekday_row(group: Group[int], times: LocalTimes) -> TextRow:
    """Say one day of the week."""
    return _group_row(times.locale.standaloneDayName(group.key + 1), group, times)


def group_titles(what: str, against: str) -> tuple[str, ...]:
    """Return the titles of groups of statuses."""
    return what, _tr("Statuses"), _tr("Delivered"), _tr("Read"), against


def share(part: Part, times: LocalTimes) -> str:
    """Say a share of people, "54.2 % (651)"; "too few" where a percentage would mislead."""
    counts = _tr("{least} to {most}") if part.least != part.most else "{least}"
    people = counts.format(least=times.count(part.least), most=times.count(part.most))
    if part.share is None:
        return _tr("too few ({people})").format(people=people)
    rate = times.rate(part.share.least)
    if not part.share.exact:
        rate = _tr("{least} to {most}").format(least=rate, most=times.rate(part.share.most))
    return _tr("{rate} ({people})").format(rate=rate, people=people)


def difference(by: Difference | None, times: LocalTimes) -> str:
    """Say a difference of shares in points, and how sure it is."""
    if by is None:
        return _tr("too few to tell")
    told = _tr("{points}, surely ({least} to {most})") if by.sure else _tr(
        "{points}, may be chance ({least} to {most})"
    )  # fmt: skip
    least, most = (_signed(end, times) for end in (by.interval.least, by.interval.most))
    return told.format(points=_points(by.value, times), least=least, most=most)


def _share_sample(times: LocalTimes) -> str:
    return _tr("{rate} ({people})").format(rate=times.rate(1.0), people=times.count(8_888))


def _difference_sample(times: LocalTimes) -> str:
    points = _signed(0.488, times)
    words = _tr("{points}, surely ({least} to {most})"), _tr("{points}, may be chance ({least} to {most})")
    return max(words, key=len).format(points=points, least=points, most=points)


def _group_row(name: str, group: Group[Any], times: LocalTimes) -> TextRow:
    shares: Sequence[str] = [share(part, times) for part in (group.delivered, group.read)]
    return TextRow((name, times.count(group.statuses), *shares, difference(group.against, times)))


def _points(by: Span, times: LocalTimes) -> str:
    least, most = _signed(by.least, times), _signed(by.most, times)
    return least if least == most else _tr("{least} to {most}").format(least=least, most=most)


def _signed(share: float, times: LocalTimes) -> str:
    return times.signed(100 * share, 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparison", text)

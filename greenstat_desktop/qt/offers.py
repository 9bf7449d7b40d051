"""What can be exported from a page: the recipients of a status, or an audience, each in every form of file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone
from PySide6.QtGui import QGuiApplication

from greenstat_desktop import __version__
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.export_dialog import ExportChoice, ExportScope
from greenstat_desktop.qt.kinds import TILE_COLORS, kind_name, title_of
from greenstat_desktop.qt.sentences import listed, translated
from greenstat_desktop.qt.text import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenstat_desktop.core.audience import Audience
    from greenstat_desktop.core.comparison import Line
    from greenstat_desktop.core.exports.csv_file import Locale
    from greenstat_desktop.core.exports.workbook_comparison import AboutComparison
    from greenstat_desktop.core.exports.workbook_groups import GroupSheet
    from greenstat_desktop.core.insights import OpenedAudience
    from greenstat_desktop.core.recipients.table import Arranged, ArrangedTable, Table

    T = TypeVar("T", bound=Table)
else:
    T = TypeVar("T")


Told: TypeAlias = Callable[[int], None]  # is told how many rows are written


@dataclass(frozen=True, slots=True)
class Writing:
    """One file to be written, in a job."""

    rows: int
    write: Callable[[Path, CancelToken, Told], None]


@dataclass(frozen=True, slots=True)
class Offer:
    """Some rows that can be exported."""

    title: str  # of the file
    scope: ExportScope
    writing: Callable[[ExportChoice], Writing]  # to be called on the GUI thread: it asks for words


def recipients_offer(arranged: Arranged, status: Status, account: str) -> Offer:
    """Offer the recipients of one status; ``account`` is what the account is called."""

    def writing(choice: ExportChoice) -> Writing:
        rows = everything(arranged) if choice.everything else arranged
        locale = _locale(choice, _recipients_headings())
        if choice.preset == "workbook":
            return Writing(len(rows), lambda *asked: _recipients_book(rows, status, account, locale, *asked))
        return Writing(len(rows), lambda *asked: _recipients_csv(rows, choice, locale, *asked))

    return Offer(title_of(status), _scope(arranged, _state_words()), writing)


def audience_offer(
    arranged: ArrangedTable[Audience], opened: OpenedAudience, account: str, segments: dict[str, str]
) -> Offer:
    """Offer the people of some statuses; ``segments`` are called so."""

    def writing(choice: ExportChoice) -> Writing:
        rows = everything(arranged) if choice.everything else arranged
        locale = _locale(choice, _audience_headings(), segments)
        if choice.preset == "workbook":
            return Writing(len(rows), lambda *asked: _audience_book(rows, opened, account, locale, *asked))
        return Writing(len(rows), lambda *asked: _audience_csv(rows, choice, locale, *asked))

    return Offer(_tr("Audience"), _scope(arranged, segments), writing)


def comparison_offer(
    lines: Sequence[Line], age_s: int | None, account: str, groups: Sequence[GroupSheet] = ()
) -> Offer:
    """Offer statuses side by side, as they were at an age in seconds; in a workbook come ``groups`` of all too.

    ``account`` is what the account is called.
    """

    def about() -> AboutComparison:
        from greenstat_desktop.core.exports.workbook_comparison import AboutComparison

        return AboutComparison(account, age_s, datetime.now(UTC), __version__, _zone())

    def writing(choice: ExportChoice) -> Writing:
        locale = _locale(choice, _comparison_headings())
        if choice.preset == "workbook":
            return Writing(len(lines), lambda *asked: _comparison_book(lines, about(), groups, locale, *asked))
        return Writing(len(lines), lambda *asked: _comparison_csv(lines, age_s, choice, locale, *asked))

    return Offer(_tr("Compare"), ExportScope(len(lines), len(lines), "", people=False), writing)


def everything(arranged: ArrangedTable[T]) -> ArrangedTable[T]:
    """Return all rows in the order in which some are shown."""
    from greenstat_desktop.core.recipients.table import arrange

    return arrange(arranged.table, replace(arranged.arrangement, states=frozenset(), search=""), arranged)


def _recipients_csv(
    rows: Arranged, choice: ExportChoice, locale: Locale, target: Path, cancel: CancelToken, told: Told
) -> None:
    from greenstat_desktop.core.exports.csv_file import Preset, write_csv

    write_csv(target, rows, Preset(choice.preset), locale=locale, cancel=cancel, progress=told)


def _recipients_book(
    rows: Arranged, status: Status, account: str, locale: Locale, target: Path, cancel: CancelToken, told: Told
) -> None:
    from greenstat_desktop.core.exports.workbook import About, write_workbook

    collected_at = status.last_checked_at or datetime.now(UTC)
    about = About(
        account, status.text, status.message_id, collected_at, __version__, status.first_seen_at, _zone()
    )  # fmt: skip
    write_workbook(target, rows, about, locale=locale, cancel=cancel, translate=translated, progress=told)


def _audience_csv(
    rows: ArrangedTable[Audience], choice: ExportChoice, locale: Locale, target: Path, cancel: CancelToken, told: Told
) -> None:
    from greenstat_desktop.core.exports.audience_csv import write_audience_csv
    from greenstat_desktop.core.exports.csv_file import Preset

    write_audience_csv(target, rows, Preset(choice.preset), locale=locale, cancel=cancel, progress=told)


def _audience_book(
    rows: ArrangedTable[Audience],
    opened: OpenedAudience,
    account: str,
    locale: Locale,
    target: Path,
    cancel: CancelToken,
    told: Told,
) -> None:
    from greenstat_desktop.core.exports.workbook_audience import AboutAudience, write_audience_workbook

    about = AboutAudience(account, opened.statuses, datetime.now(UTC), __version__, _zone())
    write_audience_workbook(target, rows, about, locale=locale, cancel=cancel, translate=translated, progress=told)


def _comparison_csv(
    lines: Sequence[Line],
    age_s: int | None,
    choice: ExportChoice,
    locale: Locale,
    target: Path,
    cancel: CancelToken,
    _: Told,
) -> None:
    from greenstat_desktop.core.exports.comparison_csv import write_comparison_csv
    from greenstat_desktop.core.exports.csv_file import Preset

    write_comparison_csv(target, lines, age_s, Preset(choice.preset), locale=locale, cancel=cancel)


def _comparison_book(
    lines: Sequence[Line],
    about: AboutComparison,
    groups: Sequence[GroupSheet],
    locale: Locale,
    target: Path,
    cancel: CancelToken,
    _: Told,
) -> None:
    from greenstat_desktop.core.exports.workbook_comparison import write_comparison_workbook

    write_comparison_workbook(target, lines, about, locale=locale, cancel=cancel, translate=translated, groups=groups)


def _locale(choice: ExportChoice, headings: Sequence[str], segments: Mapping[str, str] | None = None) -> Locale:
    from greenstat_desktop.core.exports.csv_file import Locale

    kinds: dict[str, str] = {kind: kind_name(kind) for kind in TILE_COLORS}
    return Locale(
        ";" if QLocale().decimalPoint() == "," else ",",
        headings,
        {**kinds, **_state_words(), **(segments or {})},
        masked=choice.masked,
        right_to_left=QGuiApplication.isRightToLeft(),
    )


def _recipients_headings() -> tuple[str, ...]:
    return (
        _tr("Name"), _tr("Phone"), _tr("Country"), _tr("Chat id"), _tr("State"), _tr("Sent"), _tr("Delivered"),
        _tr("Read"),
    )  # fmt: skip


def _audience_headings() -> tuple[str, ...]:
    return (
        _tr("Name"), _tr("Phone"), _tr("Country"), _tr("Chat id"), _tr("Received"), _tr("Read"), _tr("Read rate"),
        _tr("Median time to read (seconds)"), _tr("Last read"), _tr("How often"),
    )  # fmt: skip


def _comparison_headings() -> tuple[str, ...]:
    return (
        _tr("Status id"), _tr("Status"), _tr("Kind"), _tr("First seen"), _tr("Age (seconds)"), _tr("Reached"),
        _tr("Delivered, at least"), _tr("Delivered, at most"), _tr("Read, at least"), _tr("Read, at most"),
        _tr("Median time to read (seconds)"), _tr("Difference to the first, from"), _tr("Difference to the first, to"),
    )  # fmt: skip


def _state_words() -> dict[str, str]:
    return {"sent": _tr("Sent"), "delivered": _tr("Delivered"), "read": _tr("Read")}


def _scope(arranged: ArrangedTable[Any], words: dict[str, str]) -> ExportScope:
    arrangement = arranged.arrangement
    parts = [words.get(state) or state for state in sorted(arrangement.states)]
    if arrangement.search.strip():
        parts.append(QLocale().quoteString(arrangement.search.strip()))
    return ExportScope(len(arranged), len(arranged.table), isolated(listed(parts)))


def _zone() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exporter", text)

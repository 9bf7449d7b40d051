"""What can be exported from a page: the recipients of a status, or an audience, each in every form of file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone
from PySide6.QtGui import QGuiApplication

from greenstat_desktop import __version__
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.export_dialog import ExportChoice, ExportScope
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.sentences import translated
from greenstat_desktop.qt.text import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenstat_desktop.core.audience import Audience
    from greenstat_desktop.core.comparison import Line
    from greenstat_desktop.core.exports.csv_file import Locale
    from greenstat_desktop.core.insights import OpenedAudience
    from greenstat_desktop.core.recipients.table import Arranged, ArrangedTable, Table

    T = TypeVar("T", bound=Table)
else:
    T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Writing:
    """One file to be written, in a job."""

    rows: int
    write: Callable[[Path, CancelToken, Callable[[int], None]], None]  # the last is told how many rows are done


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
        locale = replace(_recipients_locale(), masked=choice.masked)
        if choice.preset == "workbook":
            return Writing(len(rows), lambda target, cancel, _: _recipients_book(target, rows, status, account, locale, cancel))  # fmt: skip  # noqa: E501
        return Writing(len(rows), lambda *asked: _recipients_csv(rows, choice, locale, *asked))

    return Offer(title_of(status), _scope(arranged, {}), writing)


def audience_offer(
    arranged: ArrangedTable[Audience], opened: OpenedAudience, account: str, segments: dict[str, str]
) -> Offer:
    """Offer the people of some statuses; ``segments`` are called so."""

    def writing(choice: ExportChoice) -> Writing:
        rows = everything(arranged) if choice.everything else arranged
        locale = replace(_plain_locale(), masked=choice.masked)
        headings = _audience_headings()
        if choice.preset == "workbook":
            return Writing(len(rows), lambda target, cancel, _: _audience_book(target, rows, opened, account, locale, cancel))  # fmt: skip  # noqa: E501
        return Writing(
            len(rows),
            lambda target, cancel, _: _audience_csv(target, rows, choice, locale, headings, segments, cancel),
        )

    return Offer(_tr("Audience"), _scope(arranged, segments), writing)


def comparison_offer(lines: Sequence[Line], age_s: int | None) -> Offer:
    """Offer statuses side by side, as they were at an age in seconds."""
    title, headings = _tr("Compare"), _comparison_headings()

    def writing(choice: ExportChoice) -> Writing:
        locale, mirrored = _plain_locale(), _right_to_left()

        def write(target: Path, cancel: CancelToken, _: Callable[[int], None]) -> None:
            from greenstat_desktop.core.exports import comparison_files as files
            from greenstat_desktop.core.exports.csv_file import Preset

            if choice.preset == "workbook":
                words = files.SheetWords(title, headings)
                files.write_comparison_workbook(
                    target, lines, age_s, words=words, locale=locale, cancel=cancel, right_to_left=mirrored
                )
            else:
                preset = Preset(choice.preset)
                files.write_comparison_csv(
                    target, lines, age_s, preset, locale=locale, headings=headings, cancel=cancel
                )

        return Writing(len(lines), write)

    return Offer(title, ExportScope(len(lines), len(lines), ""), writing)


def everything(arranged: ArrangedTable[T]) -> ArrangedTable[T]:
    """Return all rows in the order in which some are shown."""
    from greenstat_desktop.core.recipients.table import arrange

    return arrange(arranged.table, replace(arranged.arrangement, states=frozenset(), search=""), arranged)


def _recipients_csv(
    rows: Arranged, choice: ExportChoice, locale: Locale, target: Path, cancel: CancelToken, told: Callable[[int], None]
) -> None:
    from greenstat_desktop.core.exports.csv_file import Preset, write_csv

    write_csv(target, rows, Preset(choice.preset), locale=locale, cancel=cancel, progress=told)


def _recipients_book(
    target: Path, rows: Arranged, status: Status, account: str, locale: Locale, cancel: CancelToken
) -> None:
    from greenstat_desktop.core.exports.workbook import About, write_workbook

    collected_at = status.last_checked_at or datetime.now(UTC)
    about = About(
        account, status.text, status.message_id, collected_at, __version__, status.first_seen_at, _zone()
    )  # fmt: skip
    write_workbook(
        target, rows, about, locale=locale, cancel=cancel, translate=translated, right_to_left=_right_to_left()
    )


def _audience_csv(
    target: Path,
    rows: ArrangedTable[Audience],
    choice: ExportChoice,
    locale: Locale,
    headings: tuple[str, ...],
    segments: dict[str, str],
    cancel: CancelToken,
) -> None:
    from greenstat_desktop.core.exports.audience_csv import write_audience_csv
    from greenstat_desktop.core.exports.csv_file import Preset

    preset = Preset(choice.preset)
    write_audience_csv(target, rows, preset, locale=locale, headings=headings, segments=segments, cancel=cancel)


def _audience_book(
    target: Path,
    rows: ArrangedTable[Audience],
    opened: OpenedAudience,
    account: str,
    locale: Locale,
    cancel: CancelToken,
) -> None:
    from greenstat_desktop.core.exports.workbook_audience import AboutAudience, write_audience_workbook

    about = AboutAudience(account, opened.statuses, datetime.now(UTC), __version__, _zone())
    write_audience_workbook(
        target, rows, about, locale=locale, cancel=cancel, translate=translated, right_to_left=_right_to_left()
    )


def _comparison_headings() -> tuple[str, ...]:
    return (
        _tr("Status id"), _tr("Status"), _tr("Kind"), _tr("First seen"), _tr("Age"), _tr("Reached"),
        _tr("Delivered, at least"), _tr("Delivered, at most"), _tr("Read, at least"), _tr("Read, at most"),
        _tr("Median time to read (seconds)"), _tr("Difference to the first, from"), _tr("Difference to the first, to"),
    )  # fmt: skip


def _recipients_locale() -> Locale:
    headings = (
        _tr("Name"), _tr("Phone"), _tr("Country"), _tr("Chat id"), _tr("State"), _tr("Sent"), _tr("Delivered"),
        _tr("Read"),
    )  # fmt: skip
    states = {"sent": _tr("Sent"), "delivered": _tr("Delivered"), "read": _tr("Read")}
    return replace(_plain_locale(), headings=headings, states=states)


def _plain_locale() -> Locale:
    from greenstat_desktop.core.exports.csv_file import Locale

    return Locale(";" if QLocale().decimalPoint() == "," else ",")


def _audience_headings() -> tuple[str, ...]:
    return (
        _tr("Name"), _tr("Phone"), _tr("Country"), _tr("Chat id"), _tr("Received"), _tr("Read"), _tr("Read rate"),
        _tr("Median time to read (seconds)"), _tr("Last read"), _tr("How often"),
    )  # fmt: skip


def _scope(arranged: ArrangedTable[Any], words: dict[str, str]) -> ExportScope:
    arrangement = arranged.arrangement
    parts = [
        words.get(state) or (state.title() if state.isascii() else state) for state in sorted(arrangement.states)
    ]  # fmt: skip
    if arrangement.search.strip():
        parts.append(f'"{arrangement.search.strip()}"')
    return ExportScope(len(arranged), len(arranged.table), isolated(", ".join(parts)))


def _zone() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _right_to_left() -> bool:
    return QGuiApplication.isRightToLeft()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exporter", text)

"""What the cards say: each number with what it is out of. For the page and for reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from greenstat_desktop.core.summary import Totals
from greenstat_desktop.qt.recipient_cells import Since
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.curves import TimeToRead

Tone = Literal["", "delivered", "read", "unread"]


@dataclass(frozen=True, slots=True)
class CardText:
    """One card, in words."""

    title: str
    value: str
    note: str  # what the value is out of
    tone: Tone = ""


def titles() -> tuple[tuple[str, Tone], ...]:
    """Return the cards' titles and tones, in order."""
    return (
        (_tr("Reached"), ""),
        (_tr("Delivered"), "delivered"),
        (_tr("Read"), "read"),
        (_tr("Median time to read"), ""),
        (_tr("Not yet read"), "unread"),
    )


def card_texts(totals: Totals, reading: TimeToRead | None, since: Since, times: LocalTimes) -> tuple[CardText, ...]:
    """Say the numbers of one status; ``reading`` counts from ``since``."""
    count, rate = times.count, times.rate
    said: tuple[tuple[str, str], ...]
    if not totals.recipients:
        said = (("–", _tr("nothing known yet")),) * 5
    else:
        said = (
            (count(totals.recipients), _tr("people it was sent to")),
            (count(totals.delivered), _tr("{rate} of reached").format(rate=rate(totals.delivered_rate))),
            (count(totals.read), _tr("{rate} of reached · at least").format(rate=rate(totals.read_rate))),
            _median(reading, since, times),
            (count(totals.not_read), _tr("{count} of them not delivered").format(count=count(totals.not_delivered))),
        )
    return tuple(CardText(title, *words, tone) for (title, tone), words in zip(titles(), said, strict=True))


def _median(reading: TimeToRead | None, since: Since, times: LocalTimes) -> tuple[str, str]:
    if reading is None or reading.median_s is None:
        return "–", _tr("no times known") if reading and reading.readers else _tr("nobody has read it yet")
    took = times.duration(reading.median_s)
    value = took if since.close else _tr("≥ {duration}").format(duration=took)
    if reading.known == reading.readers:
        note = _tr("half of {readers} readers by then")
    else:
        note = _tr("half of {known} of {readers} readers by then")
    return value, note.format(known=times.count(reading.known), readers=times.count(reading.readers))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Cards", text)

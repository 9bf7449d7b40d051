"""A report for a client: everything that goes into it, gathered before it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QImage, QPicture

from greenstat_desktop.qt.card_texts import CardText

if TYPE_CHECKING:
    from pathlib import Path

    from greenstat_desktop.core.first_readers import Reader

Format = Literal["pdf", "png"]
MOST_TITLE = 120  # letters
MOST_NOTES = 1_200
TOP = 12  # readers in the list


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """What the user wants in it."""

    title: str
    notes: str
    logo: Path | None
    mask: bool  # hide the middle of every number, and leave names out
    format: Format


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """What is painted. Nothing here is looked up later: it may be painted on any thread."""

    title: str
    facts: str  # of the status: kind, when, for whom
    collected: str  # when it was last asked about
    notes: str
    logo: QImage | None
    cards: tuple[CardText, ...]
    chart: QPicture  # ``CHART_PX`` large
    readers: tuple[Reader, ...]
    definitions: tuple[str, ...]

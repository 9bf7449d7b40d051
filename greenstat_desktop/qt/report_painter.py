"""Paints a report onto sheets of A4: numbers and curve, then who read it first and what the words mean."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextOption

from greenstat_desktop.qt.card_texts import CardText
from greenstat_desktop.qt.charts.pictures import play
from greenstat_desktop.qt.report import MOST_NOTES, Report
from greenstat_desktop.qt.text import isolated, one_line, plain
from greenstat_desktop.qt.theme import LIGHT
from greenstat_desktop.qt.times import LocalTimes

# In pixels of 1/96 inch, whatever the device has.
PAGE: Final = QSize(794, 1123)
MARGIN: Final = 56
CHART_PX: Final = QSize(PAGE.width() - 2 * MARGIN, 230)
_WIDTH: Final = PAGE.width() - 2 * MARGIN
_BOTTOM: Final = PAGE.height() - MARGIN
_LOGO: Final = QSize(200, 64)
_CARD_PX: Final = 84
_GAP_PX: Final = 10
_ROW_PX: Final = 21
_HEADING_PX: Final = 28
_AFTER_ROWS_PX: Final = 14
_SMALL_PX, _BELOW_PX = 11, 4  # the words' meanings, and what is between them
_LEAST_READERS: Final = 5  # fewer are no list
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_TONES: Final = {"": LIGHT.text, "delivered": LIGHT.delivered, "read": LIGHT.accent, "unread": LIGHT.unread}


class ReportPainter:
    """Paints one report. ``turn_page`` is called between two sheets; ``check`` often, and stops it by raising."""

    def __init__(
        self,
        painter: QPainter,
        family: str,
        times: LocalTimes,
        turn_page: Callable[[], object],
        check: Callable[[], None],
    ) -> None:
        self._painter, self._family, self._times = painter, family, times
        self._turn_page, self._check = turn_page, check
        self._y = float(MARGIN)
        self._page = 1
        self._mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._near = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft

    def paint(self, report: Report) -> None:
        """Paint all of it."""
        self._begin_page()
        self._paint_head(report)
        self._paint_cards(report.cards)
        self._heading(_tr("Reach over time"), CHART_PX.height())
        self._painter.save()
        self._painter.translate(MARGIN, self._y)
        play(self._painter, report.chart)
        self._painter.restore()
        self._y += CHART_PX.height() + 18
        meanings = self._height_of(report.definitions)
        if report.readers:
            self._paint_readers(report, meanings)
        self._heading(_tr("What the words mean"), meanings)
        for text in report.definitions:
            self._check()
            self._paragraph(text, _SMALL_PX, LIGHT.muted, _BELOW_PX)

    # Its parts

    def _paint_head(self, report: Report) -> None:
        top, text_px = self._y, _WIDTH
        if report.logo is not None:
            size = report.logo.size().scaled(_LOGO, Qt.AspectRatioMode.KeepAspectRatio)
            left = MARGIN if self._mirrored else MARGIN + _WIDTH - size.width()
            self._painter.drawImage(QRectF(left, top, size.width(), size.height()), report.logo)
            text_px -= _LOGO.width() + 16
        self._paragraph(one_line(report.title), 24, LIGHT.text, 4, width=text_px, bold=True, own=True)
        self._paragraph(report.facts, 12, LIGHT.muted, 2, width=text_px)
        self._paragraph(report.collected, 12, LIGHT.muted, 10, width=text_px)
        self._y = max(self._y, top + _LOGO.height() + 12 if report.logo is not None else 0)
        for line in report.notes.splitlines():
            self._paragraph(plain(line, MOST_NOTES) or " ", 13, LIGHT.text, 2, own=True)
        self._y += 10

    def _paint_cards(self, cards: Sequence[CardText]) -> None:
        self._need(_CARD_PX)
        wide = (_WIDTH - _GAP_PX * (len(cards) - 1)) / len(cards)
        for place, card in enumerate(cards):
            at = len(cards) - 1 - place if self._mirrored else place
            box = QRectF(MARGIN + at * (wide + _GAP_PX), self._y, wide, _CARD_PX)
            self._painter.setPen(QPen(QColor(LIGHT.border), 1))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(box, 6, 6)
            inner = box.adjusted(9, 8, -6, -6)
            self._line(QRectF(inner.left(), inner.top(), inner.width(), 16), card.title, 11, LIGHT.muted)
            value = QRectF(inner.left(), inner.top() + 17, inner.width(), 28)
            self._line(value, card.value, 21, _TONES[card.tone], bold=True)
            self._painter.setFont(self._font(10))
            self._painter.setPen(QColor(LIGHT.muted))
            note = QRectF(inner.left(), inner.top() + 45, inner.width(), 28)
            self._painter.drawText(note, int(self._near | Qt.AlignmentFlag.AlignAbsolute) | _WRAP, card.note)
        self._y += _CARD_PX + 20

    def _paint_readers(self, report: Report, following: float) -> None:
        """List who read it first: fewer where the words below then fit on the same sheet."""
        self._heading(_tr("Who read it first"), (1 + _LEAST_READERS) * _ROW_PX)
        fitting = int((_BOTTOM - self._y - _AFTER_ROWS_PX - _HEADING_PX - following) // _ROW_PX) - 1
        readers = report.readers[: fitting if fitting >= _LEAST_READERS else None]
        named = any(one.name.strip() for one in readers)
        parts = (0.07, 0.38 if named else 0.0, 0.33, 0.22)
        self._row(("", _tr("Name") if named else "", _tr("Phone"), _tr("Read")), parts, LIGHT.muted)
        for place, one in enumerate(readers, 1):
            self._check()
            self._need(_ROW_PX)
            phone = one.phone or _tr("Hidden number")
            name = isolated(one.name) if one.name.strip() else "–" if named else ""
            cells = (self._times.count(place), name, isolated(phone), self._times.short(one.read_at))
            self._row(cells, parts, LIGHT.text)
        self._y += _AFTER_ROWS_PX

    # How it is painted

    def _begin_page(self) -> None:
        self._y = float(MARGIN)
        foot = QRectF(MARGIN, PAGE.height() - MARGIN + 18, _WIDTH, 16)
        page = self._times.count(self._page)
        self._line(foot, _tr("Made with GreenStat · page {page}").format(page=page), 10, LIGHT.muted)

    def _need(self, height: float) -> None:
        if self._y + height > _BOTTOM:
            self._check()
            self._turn_page()
            self._page += 1
            self._begin_page()

    def _heading(self, text: str, following: float) -> None:
        self._need(_HEADING_PX + following)
        self._paragraph(text, 15, LIGHT.text, 6, bold=True)

    def _row(self, cells: Sequence[str], parts: Sequence[float], color: str) -> None:
        left = 0.0
        for text, part in zip(cells, parts, strict=True):
            wide = part * _WIDTH
            at = _WIDTH - left - wide if self._mirrored else left
            self._line(QRectF(MARGIN + at, self._y, wide - 8, _ROW_PX), text, 12, color)
            left += wide
        self._painter.setPen(QPen(QColor(LIGHT.border), 1))
        self._painter.drawLine(QPointF(MARGIN, self._y + _ROW_PX), QPointF(MARGIN + _WIDTH, self._y + _ROW_PX))
        self._y += _ROW_PX

    def _line(self, room: QRectF, text: str, pixels: int, color: str, *, bold: bool = False) -> None:
        """Draw one line, smaller or cut off where there is no room."""
        if not text:
            return
        font = self._font(pixels, bold=bold)
        self._painter.setFont(font)
        width = self._painter.fontMetrics().horizontalAdvance(text)
        if width > room.width():
            self._painter.setFont(self._font(max(9, int(pixels * room.width() / width)), bold=bold))
        shown = self._painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        self._painter.setPen(QColor(color))
        side = int(self._near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._painter.drawText(room, side, shown)

    def _paragraph(
        self,
        text: str,
        pixels: int,
        color: str,
        below: float,
        *,
        width: float = _WIDTH,
        bold: bool = False,
        own: bool = False,
    ) -> None:
        """Draw a text in as many lines as it takes; ``own``: it runs as its letters do, whatever the sheet does."""
        self._painter.setFont(self._font(pixels, bold=bold))
        how = QTextOption(self._near | Qt.AlignmentFlag.AlignAbsolute)
        how.setWrapMode(QTextOption.WrapMode.WordWrap)
        how.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto if own else self._painter.layoutDirection())
        if self._mirrored and (not own or _runs_left(text)):
            # Else Qt moves each line that goes on in the next one by the space between them.
            how.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        left = MARGIN + _WIDTH - width if self._mirrored else MARGIN
        height = self._painter.boundingRect(QRectF(left, self._y, width, PAGE.height()), text, how).height()
        self._need(height)
        self._painter.setFont(self._font(pixels, bold=bold))
        self._painter.setPen(QColor(color))
        self._painter.drawText(QRectF(left, self._y, width, height + 1), text, how)
        self._y += height + below

    def _height_of(self, texts: Sequence[str]) -> float:
        """Return how high these take as small paragraphs."""
        self._painter.setFont(self._font(_SMALL_PX))
        room = QRectF(0, 0, _WIDTH, PAGE.height())
        return sum(self._painter.boundingRect(room, _WRAP, text).height() + _BELOW_PX for text in texts)

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(pixels)
        font.setFeature(QFont.Tag("calt"), 0)  # its shapes of a colon between digits cannot be copied out of a PDF
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


def _runs_left(text: str) -> bool:
    """Tell whether a text runs from right to left: as its first letter does."""
    kinds = map(unicodedata.bidirectional, text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Report", text)

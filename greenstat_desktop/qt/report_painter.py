"""Paints a report onto sheets of A4: numbers and curve, then who read it first and what the words mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from greenstat_desktop.qt.card_texts import CardText
from greenstat_desktop.qt.charts.pictures import play
from greenstat_desktop.qt.report import Report
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
        if report.readers:
            self._paint_readers(report)
        self._heading(_tr("What the words mean"), 60)
        for text in report.definitions:
            self._check()
            self._paragraph(text, 11, LIGHT.muted, 4)

    # Its parts

    def _paint_head(self, report: Report) -> None:
        top, text_px = self._y, _WIDTH
        if report.logo is not None:
            size = report.logo.size().scaled(_LOGO, Qt.AspectRatioMode.KeepAspectRatio)
            left = MARGIN if self._mirrored else MARGIN + _WIDTH - size.width()
            self._painter.drawImage(QRectF(left, top, size.width(), size.height()), report.logo)
            text_px -= _LOGO.width() + 16
        self._paragraph(isolated(one_line(report.title)), 24, LIGHT.text, 4, width=text_px, bold=True)
        self._paragraph(report.facts, 12, LIGHT.muted, 2, width=text_px)
        self._paragraph(report.collected, 12, LIGHT.muted, 10, width=text_px)
        self._y = max(self._y, top + _LOGO.height() + 12 if report.logo is not None else 0)
        for line in report.notes.splitlines():
            self._paragraph(plain(line) or " ", 13, LIGHT.text, 2)
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

    def _paint_readers(self, report: Report) -> None:
        self._heading(_tr("Who read it first"), 3 * _ROW_PX)
        named = any(one.name.strip() for one in report.readers)
        parts = (0.07, 0.38 if named else 0.0, 0.33, 0.22)
        self._row(("", _tr("Name") if named else "", _tr("Phone"), _tr("Read")), parts, LIGHT.muted)
        for place, one in enumerate(report.readers, 1):
            self._check()
            self._need(_ROW_PX)
            phone = one.phone or _tr("Hidden number")
            name = isolated(one.name) if one.name.strip() else "–" if named else ""
            cells = (self._times.count(place), name, isolated(phone), self._times.short(one.read_at))
            self._row(cells, parts, LIGHT.text)
        self._y += 14

    # How it is painted

    def _begin_page(self) -> None:
        self._y = float(MARGIN)
        foot = QRectF(MARGIN, PAGE.height() - MARGIN + 18, _WIDTH, 16)
        self._line(foot, _tr("Made with GreenStat · page {page}").format(page=self._page), 10, LIGHT.muted)

    def _need(self, height: float) -> None:
        if self._y + height > _BOTTOM:
            self._check()
            self._turn_page()
            self._page += 1
            self._begin_page()

    def _heading(self, text: str, following: float) -> None:
        self._need(28 + following)
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
        self, text: str, pixels: int, color: str, below: float, *, width: float = _WIDTH, bold: bool = False
    ) -> None:
        self._painter.setFont(self._font(pixels, bold=bold))
        how = int(self._near | Qt.AlignmentFlag.AlignAbsolute) | _WRAP
        left = MARGIN + _WIDTH - width if self._mirrored else MARGIN
        asked = QRectF(left, self._y, width, PAGE.height())
        height = self._painter.boundingRect(asked, how, text).height()
        self._need(height)
        self._painter.setFont(self._font(pixels, bold=bold))
        self._painter.setPen(QColor(color))
        self._painter.drawText(QRectF(left, self._y, width, height + 1), how, text)
        self._y += height + below

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(pixels)
        font.setFeature(QFont.Tag("calt"), 0)  # its shapes of a colon between digits cannot be copied out of a PDF
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


def _tr(text: str) -> str:
    return QCoreApplication.translate("Report", text)

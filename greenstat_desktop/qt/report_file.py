"""Writes a report as PDF or PNG by Qt's own means, whole or not at all. For any thread."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.qt.report import Format, Report
from greenstat_desktop.qt.report_painter import PAGE, ReportPainter
from greenstat_desktop.qt.theme import LIGHT
from greenstat_desktop.qt.times import LocalTimes

_DOTS_PER_INCH: Final = 1_200
_PIXEL_PER_INCH: Final = 96
_PNG_SCALE: Final = 2
_MOST_SHEETS: Final = 4  # of a PNG, which holds them one below the other


def write_report(
    target: Path, report: Report, kind: Format, family: str, direction: Qt.LayoutDirection, cancel: CancelToken
) -> None:
    """Write it; ``family`` is the font's, ``direction`` the interface's.

    Raises:
        FileNotWritten: the system refused.
        Cancelled: nothing was written.
    """
    made = (_pdf if kind == "pdf" else _png)(report, family, direction, cancel)
    with replacing(target) as file:
        cancel.check()
        file.write(made)


def _pdf(report: Report, family: str, direction: Qt.LayoutDirection, cancel: CancelToken) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(report.title)
    writer.setCreator("GreenStat")
    with QPainter(writer) as painter:
        scale = _DOTS_PER_INCH / _PIXEL_PER_INCH
        painter.scale(scale, scale)
        painter.setLayoutDirection(direction)
        ReportPainter(painter, family, LocalTimes(QLocale()), writer.newPage, cancel.check).paint(report)
    return bytes(buffer.data().data())


def _png(report: Report, family: str, direction: Qt.LayoutDirection, cancel: CancelToken) -> bytes:
    # Straight onto pixels: a QPicture would turn the punctuation of Hebrew and Arabic round.
    sheets: list[QImage] = []  # the last of them takes whatever comes after it, and is left out
    painter = QPainter()

    def turn_page() -> None:
        if painter.isActive():
            painter.end()
        if len(sheets) <= _MOST_SHEETS:
            sheets.append(QImage(PAGE * _PNG_SCALE, QImage.Format.Format_RGB32))
        sheets[-1].fill(QColor(LIGHT.card))
        painter.begin(sheets[-1])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_PNG_SCALE, _PNG_SCALE)
        painter.setLayoutDirection(direction)

    turn_page()
    try:
        ReportPainter(painter, family, LocalTimes(QLocale()), turn_page, cancel.check).paint(report)
    finally:
        painter.end()
    sheets = sheets[:_MOST_SHEETS]
    height = sheets[0].height()
    image = QImage(sheets[0].width(), height * len(sheets), QImage.Format.Format_RGB32)
    with QPainter(image) as on_image:
        for number, sheet in enumerate(sheets):
            cancel.check()
            on_image.drawImage(0, number * height, sheet)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())

"""From the open status to a report for a client: the dialog, the file's name, the job that gathers and writes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRectF, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPainter, QPicture
from PySide6.QtWidgets import QWidget

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.qt.card_texts import card_texts
from greenstat_desktop.qt.charts.brush import draw_legend
from greenstat_desktop.qt.charts.reach_chart import ReachChart
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import LOCAL, Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.opened import Opened, Trouble
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.reach_view import reach_of
from greenstat_desktop.qt.recipient_cells import Since
from greenstat_desktop.qt.report import TOP, Report, ReportChoice
from greenstat_desktop.qt.report_dialog import ReportDialog
from greenstat_desktop.qt.saving import ask_where
from greenstat_desktop.qt.theme import LIGHT
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.curves import TimeToRead
    from greenstat_desktop.core.reach import Reach

ChooseReport: TypeAlias = Callable[[QWidget, str], Path | None]
_LEGEND_PX = 20


def ask_for_report(parent: QWidget, suggested: str) -> Path | None:
    """Ask with the system's own dialog where to write; None if the user changed their mind."""
    title = QCoreApplication.translate("Reporting", "Report for a client")
    return ask_where(parent, title, QStandardPaths.StandardLocation.DocumentsLocation, suggested)


class Reporting(QObject):
    """Answers the command *Report for a client*. Signals: ``written`` carries the path."""

    written = Signal(object)

    def __init__(self, parts: Parts, desk: Desk, jobs: Jobs, choose: ChooseReport = ask_for_report) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._jobs, self._choose = parts, desk, jobs, choose
        self._token: CancelToken | None = None
        self._folder = Path()  # chosen last; until then the dialog's own
        self._command = parts.commands["report"]
        self._command.setEnabled(False)
        self._command.triggered.connect(lambda _=False: self.ask())
        parts.commands["cancel"].triggered.connect(lambda _=False: self.cancel())
        desk.account_opened.connect(lambda _: self._command.setEnabled(False))
        desk.status_opened.connect(lambda opened: self._command.setEnabled(len(opened.table) > 0))

    def ask(self) -> ReportDialog | None:
        """Open the dialog; what it chooses is written."""
        opened = self._parts.page.opened
        if opened is None:
            return None
        title = title_of(opened.status)
        if self._parts.sample:
            title = QCoreApplication.translate("Exporter", "sample data – {title}").format(title=title)
        dialog = ReportDialog(title, self._parts.page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self._chosen, opened))
        dialog.open()
        return dialog

    def cancel(self) -> None:
        """Stop writing; the old file, if there is one, stays."""
        if self._token:
            self._token.cancel()

    def _chosen(self, opened: Opened, choice: ReportChoice) -> None:
        from greenstat_desktop.core.exports.names import safe_name

        suffix = f".{choice.format}"
        suggested = self._folder / (safe_name(choice.title, otherwise="report") + suffix)
        target = self._choose(self._parts.page.window(), str(suggested))
        if target is None:
            return
        self._folder = target.parent
        if target.suffix.lower() != suffix:
            target = target.with_name(target.name + suffix)
        page = self._parts.page
        same = page.opened is not None and page.opened.key == opened.key
        known = page.reach.curve.reach if same else None
        chart, facts = chart_of(known or reach_of(opened), page.layoutDirection()), page.subtitle.text()
        family, direction = page.font().family(), page.layoutDirection()

        def work(cancel: CancelToken) -> None:
            from greenstat_desktop.qt.report_file import write_report

            write_report(target, gathered(opened, choice, facts, chart), choice.format, family, direction, cancel)

        self._token = self._jobs.submit(LOCAL, work, partial(self._ended, target))

    def _ended(self, target: Path, outcome: Outcome[None]) -> None:
        self._token = None
        match outcome:
            case Done():
                self.written.emit(target)
            case Failed(error) if not isinstance(error, Cancelled):
                self._parts.show_trouble(Trouble(error))


def chart_of(reach: Reach, direction: Qt.LayoutDirection) -> QPicture:
    """Draw the curve as a report shows it, its legend above it. On the GUI thread, as it takes a widget."""
    from greenstat_desktop.qt.report_painter import CHART_PX

    chart, picture = ReachChart(LocalTimes(QLocale())), QPicture()
    font = chart.font()
    font.setPixelSize(11)
    chart.setFont(font)
    chart.show_reach(reach)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setLayoutDirection(direction)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        legend = QRectF(0, 0, CHART_PX.width(), _LEGEND_PX)
        draw_legend(painter, legend, chart.keys(LIGHT), LIGHT, mirrored=mirrored)
        painter.translate(0, _LEGEND_PX)
        chart.draw(painter, QSize(CHART_PX.width(), CHART_PX.height() - _LEGEND_PX), LIGHT)
    chart.deleteLater()
    return picture


def gathered(opened: Opened, choice: ReportChoice, facts: str, chart: QPicture) -> Report:
    """Gather what a report says. For any thread.

    Raises:
        BadInput: the logo is no picture any more.
    """
    from greenstat_desktop.core.first_readers import first_readers
    from greenstat_desktop.qt.logo import read_logo

    times = LocalTimes(QLocale())
    last = opened.status.last_checked_at
    return Report(
        choice.title,
        facts,
        _tr("As of {when}, local time").format(when=times.full(int(last.timestamp()))) if last else "",
        choice.notes,
        read_logo(choice.logo) if choice.logo else None,
        card_texts(opened.totals, opened.reading, Since.of(opened.status), times),
        chart,
        tuple(first_readers(opened.table, TOP, mask=choice.mask)),
        _definitions(opened.reading, times),
    )


def _definitions(reading: TimeToRead, times: LocalTimes) -> tuple[str, ...]:
    from greenstat_desktop.core.exports import workbook_words as words

    median = _workbook(words.ABOUT_MEDIAN).format(
        known=times.count(reading.known), readers=times.count(reading.readers)
    )
    meanings = (
        (words.REACHED, _workbook(words.ABOUT_REACHED)),
        (words.DELIVERED, _workbook(words.ABOUT_DELIVERED)),
        (words.READ, _workbook(words.ABOUT_READ)),
        (words.MEDIAN, median),
        (words.FIRST_SEEN, _workbook(words.ABOUT_FIRST_SEEN)),
    )
    return tuple(_tr("{word}: {meaning}").format(word=_workbook(word), meaning=meaning) for word, meaning in meanings)


def _workbook(text: str) -> str:
    return QCoreApplication.translate("Workbook", text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reporting", text)

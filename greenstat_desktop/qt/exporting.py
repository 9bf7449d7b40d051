"""From the table on screen to a file: the dialog, the file's name, the job that writes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.export_dialog import ExportChoice, ExportDialog, ExportScope, PresetName
from greenstat_desktop.qt.jobs import LOCAL, Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.text import isolated

if TYPE_CHECKING:
    from greenstat_desktop.core.exports.csv_file import Locale
    from greenstat_desktop.core.recipients.table import Arranged

ChoosePath: TypeAlias = Callable[[QWidget, str], Path | None]


def ask_for_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask with the system's own dialog where to write; None if the user changed their mind."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = _tr("Export recipients")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / suggested))
    return Path(chosen) if chosen else None


class Exporter(QObject):
    """Writes the rows shown, or all of them.

    Signals: ``written`` carries path and number of people, ``progressed`` how many rows of how many are written,
    ``busy`` the cancel token of a job under way or None, ``failed`` a ``Trouble``.
    """

    written = Signal(object, object)  # Path, int
    busy = Signal(object)
    progressed = Signal(int, int)
    _told = Signal(int, int)  # from the thread that writes
    failed = Signal(object)

    def __init__(self, jobs: Jobs, choose_path: ChoosePath = ask_for_path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._choose_path = choose_path
        self._token: CancelToken | None = None
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.sample = False  # whether what is written is made up: the file's name says so
        self.masked = False  # whether numbers are to be masked unless the user says otherwise

    def ask(self, parent: QWidget, arranged: Arranged, status: Status, preset: PresetName = "excel") -> ExportDialog:
        """Open the dialog; what it chooses is written."""
        dialog = ExportDialog(_scope(arranged), preset, parent, masked=self.masked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda choice: self._chosen(parent, arranged, status, choice))
        dialog.open()
        return dialog

    @property
    def busy_now(self) -> bool:
        """Whether a file is being written."""
        return self._token is not None

    def cancel(self) -> None:
        """Stop writing; the old file, if there is one, stays."""
        if self._token:
            self._token.cancel()

    def _chosen(self, parent: QWidget, arranged: Arranged, status: Status, choice: ExportChoice) -> None:
        from greenstat_desktop.core.exports.names import safe_name

        title = title_of(status)
        if self.sample:
            title = self.tr("sample data – {title}").format(title=title)
        target = self._choose_path(parent, safe_name(title) + choice.suffix)
        if target is None:
            return
        if not target.suffix:
            target = target.with_name(target.name + choice.suffix)
        rows = _everything(arranged) if choice.everything else arranged
        locale = replace(_excel_locale(), masked=choice.masked)
        self._token = self._jobs.submit(
            LOCAL,
            lambda cancel: _write(
                target, rows, choice.preset, locale, cancel, lambda done: self._told.emit(done, len(rows))
            ),
            partial(self._ended, target, len(rows)),
        )
        self.busy.emit(self._token)

    def _tell(self, done: int, total: int) -> None:
        if self.busy_now:  # news that is late by then is no news
            self.progressed.emit(done, total)

    def _ended(self, target: Path, count: int, outcome: Outcome[None]) -> None:
        self._token = None
        self.busy.emit(None)
        match outcome:
            case Done():
                self.written.emit(target, count)
            case Failed(error) if not isinstance(error, Cancelled):
                self.failed.emit(Trouble(error))


def _write(
    target: Path,
    rows: Arranged,
    preset: PresetName,
    locale: Locale,
    cancel: CancelToken,
    progress: Callable[[int], None],
) -> None:
    from greenstat_desktop.core.exports.csv_file import Preset, write_csv

    write_csv(target, rows, Preset(preset), locale=locale, cancel=cancel, progress=progress)


def _everything(arranged: Arranged) -> Arranged:
    from greenstat_desktop.core.recipients.table import arrange

    return arrange(arranged.table, replace(arranged.arrangement, states=frozenset(), search=""), arranged)


def _excel_locale() -> Locale:
    from greenstat_desktop.core.exports.csv_file import Locale

    headings = (
        _tr("Name"), _tr("Phone"), _tr("Country"), _tr("Chat id"), _tr("State"), _tr("Sent"), _tr("Delivered"),
        _tr("Read"),
    )  # fmt: skip
    states = {"sent": _tr("Sent"), "delivered": _tr("Delivered"), "read": _tr("Read")}
    return Locale(";" if QLocale().decimalPoint() == "," else ",", headings, states)


def _scope(arranged: Arranged) -> ExportScope:
    arrangement = arranged.arrangement
    parts = [state.title() if state.isascii() else state for state in sorted(arrangement.states)]
    if arrangement.search.strip():
        parts.append(f'"{arrangement.search.strip()}"')
    return ExportScope(len(arranged), len(arranged.table), isolated(", ".join(parts)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exporter", text)

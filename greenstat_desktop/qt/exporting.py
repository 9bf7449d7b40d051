"""From the table on screen to a file: the dialog, the file's name, the job that writes it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QWidget

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.qt.export_dialog import ExportChoice, ExportDialog, PresetName
from greenstat_desktop.qt.jobs import LOCAL, Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.offers import Offer
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.saving import ask_where

ChoosePath: TypeAlias = Callable[[QWidget, str], Path | None]


def ask_for_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask with the system's own dialog where to write; None if the user changed their mind."""
    return ask_where(parent, _tr("Export"), QStandardPaths.StandardLocation.DocumentsLocation, suggested)


class Exporter(QObject):
    """Writes what a page offers: the rows shown, or all of them.

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
        self._folder = Path()  # chosen last; until then the dialog's own
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.sample = False  # whether what is written is made up: the file's name says so
        self.masked = False  # whether numbers are to be masked unless the user says otherwise

    def ask(self, parent: QWidget, offer: Offer, preset: PresetName = "excel") -> ExportDialog:
        """Open the dialog; what it chooses is written."""
        dialog = ExportDialog(offer.scope, preset, parent, masked=self.masked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda choice: self._chosen(parent, offer, choice))
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

    def _chosen(self, parent: QWidget, offer: Offer, choice: ExportChoice) -> None:
        from greenstat_desktop.core.exports.names import safe_name

        title = offer.title
        if self.sample:
            title = self.tr("sample data – {title}").format(title=title)
        target = self._choose_path(parent, str(self._folder / (safe_name(title) + choice.suffix)))
        if target is None:
            return
        self._folder = target.parent
        if not target.suffix:
            target = target.with_name(target.name + choice.suffix)
        writing = offer.writing(choice)
        self._token = self._jobs.submit(
            LOCAL,
            lambda cancel: writing.write(target, cancel, lambda done: self._told.emit(done, writing.rows)),
            partial(self._ended, target, writing.rows),
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exporter", text)

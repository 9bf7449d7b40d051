"""From a file of numbers and names to names in the table: asks for the file, reads it in a job, tells the outcome."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import LOCAL, Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.parts import Parts

if TYPE_CHECKING:
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.names_file import NamesFile

ChooseFile: TypeAlias = Callable[[], Path | None]


def ask_for_file() -> Path | None:
    """Ask with the system's own dialog which file to read; None if the user changed their mind."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    folder = documents if documents.is_dir() else Path.home()
    title = QCoreApplication.translate("BringingNames", "Names from a file")
    kinds = QCoreApplication.translate(
        "BringingNames", "Tables saved as CSV or text (*.csv *.tsv *.txt);;All files (*)"
    )
    chosen, _ = QFileDialog.getOpenFileName(None, title, str(folder), kinds)
    return Path(chosen) if chosen else None


class BringingNames(QObject):
    """Answers the command *Names from a file*. The table shows the names once the history's change is noticed."""

    def __init__(self, parts: Parts, desk: Desk, jobs: Jobs, choose: ChooseFile = ask_for_file) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._jobs, self._choose = parts, desk, jobs, choose
        self._history: History | None = None
        self._token = CancelToken()
        parts.commands["cancel"].triggered.connect(lambda _=False: self._token.cancel())
        self._command = parts.commands["bring_names"]
        self._command.setEnabled(False)
        self._command.triggered.connect(self._bring)
        desk.account_opened.connect(lambda _: self._command.setEnabled(self._history is not None))

    def open(self, history: History) -> None:
        """Begin to work with ``history``."""
        self._history = history

    def _bring(self) -> None:
        history, account = self._history, self._desk.account
        file = self._choose() if history and account else None
        if history is None or account is None or file is None:
            return

        def work(cancel: CancelToken) -> NamesFile:
            from greenstat_desktop.core.names_file import read_names

            brought = read_names(file)
            cancel.check()
            history.give_names(account.id_instance, brought.names)
            return brought

        self._token = self._jobs.submit(LOCAL, work, self._brought)
        self._parts.show_progress(self, self.tr("Bringing in names… Esc stops it."), 0, 0)

    def _brought(self, outcome: Outcome[NamesFile]) -> None:
        self._parts.show_progress(self, "", 0, 0)
        match outcome:
            case Done(brought):
                kept = self.tr("Names brought in: %Ln.", "", len(brought.names))
                aside = self.tr(
                    "Rows left aside, without a name or a number with its country’s code: %Ln.", "", brought.unusable
                )
                self._parts.page.message.show_message("info", f"{kept} {aside}" if brought.unusable else kept)
            case Failed(error) if not isinstance(error, Cancelled):
                self._desk.failed.emit(Trouble(error))

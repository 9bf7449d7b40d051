"""Looks after the open history: its copy of every day, and the commands that check it, copy it and put a copy back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.jobs import LOCAL, Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.sentences import said

if TYPE_CHECKING:
    from greenstat_desktop.core.cancel import CancelToken
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.records import Repair

ChooseCopy: TypeAlias = Callable[[Path], Path | None]

_EVERY_MS: Final = 3_600_000  # how often it is looked whether the day asks for a copy
_SOON_MS: Final = 60_000  # after the start: what the user waits for goes first
_COMMANDS: Final = ("check_history", "back_up_history", "restore_history")


def ask_for_copy(folder: Path) -> Path | None:
    """Ask with the system's own dialog which copy to put back; None if the user changed their mind."""
    title = QCoreApplication.translate("HistoryCare", "Put back a copy: the history will be as it was then")
    kinds = QCoreApplication.translate("HistoryCare", "Copies of the history (*.sqlite3);;All files (*)")
    chosen, _ = QFileDialog.getOpenFileName(None, title, str(folder), kinds)
    return Path(chosen) if chosen else None


class HistoryCare(QObject):
    """Answers *Check the history*, *Copy the history now* and *Put back a copy*, and does each day's upkeep."""

    def __init__(self, parts: Parts, desk: Desk, jobs: Jobs, choose: ChooseCopy = ask_for_copy) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._jobs, self._choose = parts, desk, jobs, choose
        self._history: History | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._do_what_the_day_asks_for)
        for name, answer in zip(_COMMANDS, (self._check, self._back_up, self._restore), strict=True):
            parts.commands[name].setEnabled(False)
            parts.commands[name].triggered.connect(answer)

    def open(self, history: History, repair: Repair | None = None) -> None:
        """Begin to look after ``history``, and tell what was done about it where it was damaged."""
        self._history = history
        for name in _COMMANDS:
            self._parts.commands[name].setEnabled(history.upkeep.path is not None)
        self._timer.start(_SOON_MS)
        if repair:
            from greenstat_desktop.core.history_wording import of_repair

            self._tell(said(of_repair(repair)))

    def _do_what_the_day_asks_for(self) -> None:
        self._timer.setInterval(_EVERY_MS)
        if history := self._history:
            self._jobs.submit(LOCAL, history.upkeep.daily, self._cared)

    def _check(self) -> None:
        if history := self._history:
            self._jobs.submit(LOCAL, history.upkeep.check, self._checked)

    def _back_up(self) -> None:
        history = self._history
        if history is None:
            return

        def work(cancel: CancelToken) -> None:
            history.upkeep.back_up(cancel, datetime.now(UTC))

        self._jobs.submit(LOCAL, work, lambda outcome: self._cared(outcome, self.tr("The history is copied.")))

    def _restore(self) -> None:
        history = self._history
        path = history.upkeep.path if history else None
        if path is None:
            return
        from greenstat_desktop.core.history import copies

        if (source := self._choose(copies.folder(path))) is None:
            return

        def work(cancel: CancelToken) -> None:
            from greenstat_desktop.core.history.repair import restore

            restore(path, source, cancel)

        told = self.tr("The history is as it was in the copy. The one before it is kept in the folder “damaged”.")
        self._jobs.submit(LOCAL, work, lambda outcome: self._cared(outcome, told))

    def _checked(self, outcome: Outcome[bool]) -> None:
        if isinstance(outcome, Done) and not outcome.value:
            from greenstat_desktop.core.errors import HistoryError, HistoryFault

            self._desk.failed.emit(Trouble(HistoryError(HistoryFault.DAMAGED)))
            return
        self._cared(outcome, self.tr("The history is sound."))

    def _cared(self, outcome: Outcome[object], sentence: str = "") -> None:
        match outcome:
            case Done() if sentence:
                self._tell(sentence)
            case Failed(error):
                self._desk.failed.emit(Trouble(error))

    def _tell(self, sentence: str) -> None:
        self._parts.pages.current.message.show_message("info", sentence)

"""Puts rows on the clipboard: a few at once, many by a job, so that the window goes on working."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome
from greenstat_desktop.qt.table_rows import Copying

if TYPE_CHECKING:
    from greenstat_desktop.core.exports.copied import Copied

AT_ONCE: Final = 200  # rows: some milliseconds


class Copier(QObject):
    """Signals: ``copied`` carries how many rows are on the clipboard now; ``busy`` whether many are on their way."""

    copied = Signal(object)  # int
    busy = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._token: CancelToken | None = None
        self._asked = 0

    @property
    def busy_now(self) -> bool:
        """Whether rows are on their way to the clipboard."""
        return self._token is not None

    def copy(self, copying: Copying, rows: int) -> None:
        """Copy rows; what was asked for before and is not there yet is given up."""
        self.cancel()
        if rows <= AT_ONCE:
            self._put(copying(CancelToken()))
            return
        self._asked += 1
        self._token = self._jobs.submit(LOCAL, copying, partial(self._arrived, self._asked))
        self.busy.emit(True)

    def cancel(self) -> None:
        """Leave the clipboard as it is."""
        if self._token:
            self._token.cancel()

    def _arrived(self, asked: int, outcome: Outcome[Copied]) -> None:
        if asked != self._asked:
            return
        self._token = None
        self.busy.emit(False)
        if isinstance(outcome, Done):
            self._put(outcome.value)

    def _put(self, copied: Copied) -> None:
        data = QMimeData()
        data.setText(copied.text)
        if copied.html:
            data.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(copied.rows)


def put_text(text: str) -> None:
    """Put a short text of somebody else's on the clipboard, on one line and harmless."""
    from greenstat_desktop.core.exports.copied import foreign

    QGuiApplication.clipboard().setText(foreign(text))


def put_number(phone: str) -> None:
    """Put a phone number, as we write it, on the clipboard."""
    QGuiApplication.clipboard().setText(phone)

"""Puts rows on the clipboard: a few at once, many by a job, so that the window goes on working."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome
from greenstat_desktop.qt.table_rows import Copying

AT_ONCE: Final = 200  # rows: some milliseconds


@dataclass(frozen=True, slots=True)
class _Written:
    """What goes to the clipboard, in UTF-8; ``html`` is empty for very many rows."""

    text: bytes
    html: bytes
    rows: int


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
            self._put(_written(copying, CancelToken()))
            return
        self._asked += 1
        self._token = self._jobs.submit(LOCAL, partial(_written, copying), partial(self._arrived, self._asked))
        self.busy.emit(True)

    def cancel(self) -> None:
        """Leave the clipboard as it is."""
        if self._token:
            self._token.cancel()

    def _arrived(self, asked: int, outcome: Outcome[_Written]) -> None:
        if asked != self._asked:
            return
        self._token = None
        self.busy.emit(False)
        if isinstance(outcome, Done):
            self._put(outcome.value)

    def _put(self, written: _Written) -> None:
        data = QMimeData()
        data.setData("text/plain", written.text)
        if written.html:
            data.setData("text/html", written.html)
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(written.rows)


def _written(copying: Copying, cancel: CancelToken) -> _Written:
    """Make the rows into bytes where they are made: Qt takes a third of a second for as many letters, on its thread."""
    copied = copying(cancel)
    return _Written(copied.text.encode(errors="replace"), copied.html.encode(errors="replace"), copied.rows)


def put_text(text: str) -> None:
    """Put a short text of somebody else's on the clipboard, on one line and harmless."""
    from greenstat_desktop.core.exports.copied import foreign

    QGuiApplication.clipboard().setText(foreign(text))


def put_number(phone: str) -> None:
    """Put a phone number, as we write it, on the clipboard."""
    QGuiApplication.clipboard().setText(phone)

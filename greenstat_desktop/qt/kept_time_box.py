"""Chooses for how long statuses are kept; asks before a shorter time lets some of them go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.chooser import Chooser
from greenstat_desktop.qt.kept_time import KeptTime
from greenstat_desktop.qt.question import ask
from greenstat_desktop.qt.times import LocalTimes

MONTH, QUARTER, YEAR = timedelta(days=31), timedelta(days=92), timedelta(days=366)
_FOR_EVER: Final = 0  # days


class KeptTimeBox(Chooser):
    """Greyed until the history has told what was chosen."""

    def __init__(self, kept: KeptTime | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self.setAccessibleName(self.tr("How long the history is kept"))
        for time, text in (
            (None, self.tr("For ever")),
            (MONTH, self.tr("For 31 days")),
            (QUARTER, self.tr("For three months")),
            (YEAR, self.tr("For a year")),
        ):
            self.addItem(text, _days(time))
        self.activated.connect(self._choose)
        if kept:
            kept.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setEnabled(self._kept is not None and self._kept.known)
        days = _days(self._kept.time if self._kept else None)
        if (place := self.findData(days)) < 0:  # chosen on the command line
            place = self.count()
            self.addItem(self.tr("For %Ln days", "", days), days)
        self.setCurrentIndex(place)

    def _choose(self) -> None:
        days = int(self.currentData())
        if self._kept is None or days == _days(self._kept.time):
            return
        if days == _FOR_EVER:
            self._kept.choose(None)
        else:
            time = timedelta(days=days)
            self._kept.count_older(time, partial(self._ask, time))

    def _ask(self, time: timedelta, older: int) -> None:
        if self._kept and not older:
            self._kept.choose(time)
            return
        moment = LocalTimes().day(datetime.now(UTC) - time)
        going = self.tr("%Ln statuses first seen before {moment} will go, with their recipients and checks.", "", older)
        rest = self.tr(
            "So will everybody who is in no other status, within the hour and for good. Copies made before hold them"
            " for a week longer."
        )
        title = self.tr("Keep the history for a shorter time")
        ask(self, title, going.format(moment=moment), rest, self.tr("&Let them go"), partial(self._decided, time))

    def _decided(self, time: timedelta, agreed: bool) -> None:
        if agreed and self._kept:
            self._kept.choose(time)
        else:
            self._show()


def _days(time: timedelta | None) -> int:
    return time.days if time else _FOR_EVER

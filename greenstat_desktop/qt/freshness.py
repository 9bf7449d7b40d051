"""The status bar: how fresh the data is, kept current; and how the instance is."""

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStatusBar, QWidget

from greenstat_desktop.core.records import Health
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.opened import Opened, Work
from greenstat_desktop.qt.sentences import health_in_words
from greenstat_desktop.qt.times import LocalTimes

_KEPT_BY_SERVICE = timedelta(days=30)
_TICK_MS = 1000


class Freshness(QStatusBar):
    """Two sentences: left about the open status, or what is under way; right about the instance."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._opened: Opened | None = None
        self._work: Work | None = None
        self._health: Health | None = None
        self.left = plain_label("", "", self)
        self.right = plain_label("", "muted", self)
        self.addWidget(self.left, 1)
        self.addPermanentWidget(self.right)
        self.setSizeGripEnabled(False)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show)
        self._timer.start()

    def show_opened(self, opened: Opened | None) -> None:
        """Speak of this status."""
        self._opened = opened
        self._show()

    def show_work(self, work: Work | None) -> None:
        """Speak of what is under way, as long as it is."""
        self._work = work
        self._show()

    def show_health(self, health: Health | None) -> None:
        """Speak of the instance."""
        self._health = health
        self._show()

    def _show(self) -> None:
        for label, text in ((self.left, self._left()), (self.right, self._right())):
            if label.text() != text:
                label.setText(text)

    def _left(self) -> str:
        if self._work:
            return self._work.text
        if not self._opened:
            return ""
        checked_at = self._opened.status.last_checked_at
        if checked_at is None:
            return self.tr("Not checked yet")
        return " · ".join((
            self.tr("Saved {ago}").format(ago=self._times.ago(checked_at)),
            self.tr("{count} recipients").format(count=self._times.count(len(self._opened.table))),
            self.tr("{count} checks").format(count=self._times.count(self._opened.checks))
            if self._opened.checks != 1 else self.tr("1 check"),
        ))  # fmt: skip

    def _right(self) -> str:
        parts = [health_in_words(self._health)] if self._health else []
        if self._opened:
            until = self._times.date(self._opened.status.first_seen_at + _KEPT_BY_SERVICE)
            parts.append(self.tr("statistics kept by GREEN-API until {date}").format(date=until))
        return " · ".join(parts)

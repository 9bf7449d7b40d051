"""The line beside a status' title: how it is being watched, and when it is checked next."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from greenstat_desktop.core.milestones import DAY
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt import conditions
from greenstat_desktop.qt.following import Progress
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.theme import theme_of
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.watching import Care, Condition

_TICK_MS = 1000


class LiveLine(QWidget):
    """Dot, words, and how many more have read it since the check before. Hidden until there is something to say."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._status: Status | None = None
        self._progress: Progress | None = None
        self._condition: Condition | None = None
        self._dot = QLabel(self)
        self.words = plain_label("", "live", self)
        self.gained = plain_label("", "gained", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for label in (self.gained, self._dot, self.words):
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show)
        self.hide()

    def show_status(self, status: Status | None) -> None:
        """Speak of this status."""
        self._status = status
        self._show()

    def show_progress(self, progress: Progress | None) -> None:
        """Say when it is checked next, and what the last check brought."""
        self._progress = progress
        self._show()

    def show_condition(self, condition: Condition | None) -> None:
        """Say how the account is being looked after; None: by nobody."""
        self._condition = condition
        self._show()
        self._dress()

    def _show(self) -> None:
        seen = self._status is not None and self._condition is not None
        self.setVisible(seen)
        if not seen:
            self._timer.stop()
            return
        self._timer.start()
        gained = self._progress.gained if self._progress else 0
        text = self.tr("▲ {count} read").format(count=self._times.count(gained)) if gained > 0 else ""
        for label, told in ((self.words, self._words()), (self.gained, text)):
            if label.text() != told:
                label.setText(told)
        self.gained.setVisible(gained > 0)
        self.gained.setToolTip(self.tr("More people who had read it at the last check than at the one before"))
        self._dot.setAccessibleName(self.words.text())
        self.setAccessibleName(f"{self.words.text()} {text}".strip())

    def _words(self) -> str:
        if self._condition is None or self._status is None:
            return ""
        now = datetime.now(UTC)
        if self._condition.care not in (Care.WATCHED, Care.ELSEWHERE):
            return conditions.sentence(self._condition, self._times, now)
        live = now - self._status.first_seen_at < DAY
        due = self._progress.next_check_at if self._progress else None
        if due is None:
            return self.tr("Closed – everything is kept") if not live else self.tr("Live")
        wait = self._times.until(due, now)
        if live:
            return self.tr("Live – next check {when}").format(when=wait)
        return self.tr("Closed – next check {when}").format(when=wait)

    def _dress(self) -> None:
        if self._condition is None:
            return
        color = conditions.color_of(self._condition, self.palette())
        self._dot.setPixmap(conditions.dot_of(self._condition, self.palette(), self.devicePixelRatioF()).pixmap(14, 14))
        kind = "bad" if not conditions.is_well(self._condition) else "quiet" if color != _accent(self) else "good"
        if self.words.property("tone") != kind:
            self.words.setProperty("tone", kind)
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_timer"):
            self._dress()
        super().changeEvent(event)


def _accent(widget: QWidget) -> str:
    return theme_of(widget.palette()).accent

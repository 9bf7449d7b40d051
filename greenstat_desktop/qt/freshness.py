"""The status bar: how fresh the data is, kept current; and how the instance is."""

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from greenstat_desktop.core.records import Health
from greenstat_desktop.qt import conditions
from greenstat_desktop.qt.labels import ElidedLabel
from greenstat_desktop.qt.opened import Opened, Trouble, Work
from greenstat_desktop.qt.sentences import explained, health_in_words
from greenstat_desktop.qt.text import tooltip
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.watching import Condition

_KEPT_BY_SERVICE = timedelta(days=30)
_TICK_MS = 1000


class Freshness(QStatusBar):
    """Two sentences: left about the visible page, or what is under way; right about the instance, cut off first."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._opened: Opened | None = None
        self._work: Work | None = None
        self._health: Health | None = None
        self._trouble: Trouble | None = None
        self._condition: Condition | None = None
        self._facts: str | None = None  # of a page that is not about the open status
        self._selection = self._excuse = ""  # what is selected; why nobody knows how the instance is
        self.left = _sentence("", QSizePolicy.Policy.Minimum, self)
        self.right = _sentence("muted", QSizePolicy.Policy.Preferred, self)
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

    def show_nothing(self) -> None:
        """Speak of nothing: there is no account any more."""
        self._opened = self._health = self._trouble = self._condition = None
        self._selection = self._excuse = ""
        self._show()

    def show_facts(self, facts: str | None) -> None:
        """Say this of the visible page; None speaks of the open status."""
        self._facts = facts
        self._show()

    def show_work(self, work: Work | None) -> None:
        """Speak of what is under way, as long as it is."""
        self._work = work
        self._show()

    def show_health(self, health: Health | None) -> None:
        """Speak of the instance."""
        self._health, self._trouble = health, None
        self._show()

    def show_health_trouble(self, trouble: Trouble) -> None:
        """Say that nobody knows how the instance is; why is in the tooltip."""
        self._health, self._trouble = None, trouble
        self._excuse = explained(trouble.error)
        self._show()

    def show_condition(self, condition: Condition) -> None:
        """Say how the account is being looked after, where that needs somebody's care."""
        self._condition = condition
        error = condition.error if not conditions.is_well(condition) else None
        self._excuse = explained(error) if error else ""
        self._show()

    def show_selection(self, text: str) -> None:
        """Say what is selected, as long as several rows are; "" speaks of the page again."""
        self._selection = text
        self._show()

    def _show(self) -> None:
        for label, text in ((self.left, self._left()), (self.right, self._right())):
            if label.text() != text:
                label.setText(text)

        self.left.setToolTip(tooltip(self.left.text()))
        self.right.setToolTip(tooltip(self._excuse or self.right.text()))

    def _left(self) -> str:
        if self._work:
            return self._work.text
        if self._selection:
            return self._selection
        if self._facts is not None or not self._opened:
            return self._facts or ""
        checked_at = self._opened.status.last_checked_at
        if checked_at is None:
            return self.tr("Not checked yet")
        return " · ".join((
            self.tr("Saved {ago}").format(ago=self._times.ago(checked_at)),
            self._recipients(len(self._opened.table)),
            self.tr("%Ln checks", "", self._opened.checks),
        ))  # fmt: skip

    def _recipients(self, count: int) -> str:
        return self.tr("%Ln recipients", "", count)

    def _right(self) -> str:
        parts = []
        if self._condition and not conditions.is_well(self._condition):
            parts.append(conditions.sentence(self._condition, self._times))
        elif self._health:
            parts.append(health_in_words(self._health))
        elif self._trouble:
            parts.append(self.tr("Could not ask how the instance is"))
        if self._opened and self._facts is None:
            until = self._times.date(self._opened.status.first_seen_at + _KEPT_BY_SERVICE)
            parts.append(self.tr("statistics kept by GREEN-API until {date}").format(date=until))
        return " · ".join(parts)


def _sentence(role: str, width: QSizePolicy.Policy, parent: QWidget) -> ElidedLabel:
    label = ElidedLabel(role, parent)
    label.setSizePolicy(width, QSizePolicy.Policy.Fixed)
    return label

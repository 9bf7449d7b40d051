"""The page *Audience*: everyone who received the statuses of a period, how often, how fast and when they read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.audience_cards import HoursCard, SegmentCard
from greenstat_desktop.qt.audience_choice import AudienceChoice
from greenstat_desktop.qt.audience_model import segment_names
from greenstat_desktop.qt.audience_panel import AudiencePanel
from greenstat_desktop.qt.audience_reading import AudienceReading
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.export_dialog import PresetName
from greenstat_desktop.qt.exporting import Exporter
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.labels import ElidedLabel, plain_label
from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.offers import audience_offer
from greenstat_desktop.qt.page import Answers, Page
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.window_memory import WindowMemory
from greenstat_desktop.qt.written import show_written

if TYPE_CHECKING:
    from greenstat_desktop.core.history.store import History
    from greenstat_desktop.core.hours import Hours
    from greenstat_desktop.core.insights import OpenedAudience

_NEWS_MS: Final = 3_000  # news come in bursts; so much of it is shown at once
_CARDS_PX: Final = (184, 222)  # at least and at most
_WORDS_PX: Final = 80  # of them, above and below the charts
_CARDS_PART: Final = 0.36  # of the page: in a low window the people have more rows


class AudiencePage(Page):
    """Reads when it becomes visible, when something else is chosen, and while watching brings news.

    Signals: ``failed`` carries a ``Trouble``.
    """

    failed = Signal(object)

    def __init__(
        self, desk: Desk, exporter: Exporter, times: LocalTimes, memory: WindowMemory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._exporter, self._times = desk, exporter, times
        self._history: History | None = None
        self.opened: OpenedAudience | None = None
        self._is_anybody_known = True  # of any status at all
        self.reading = AudienceReading(desk.jobs, self)
        self.message = MessageBar(self)
        self.subtitle = ElidedLabel("muted", self)
        self.choice = AudienceChoice(memory, self)
        self.segments, self.hours = SegmentCard(times, self), HoursCard(times, self)
        self.people = AudiencePanel(times, self)
        self.people.why_nobody = self._say_nobody
        self.parts = (self.segments, self.hours, self.people)
        self.news = QTimer(self, singleShot=True, interval=_NEWS_MS)  # runs while news wait
        self._lay_out()
        self._clear()
        self.people.arranged.connect(self.facts_changed)
        self.news.timeout.connect(self._load)
        self.choice.chosen.connect(self._load)
        self.reading.arrived.connect(self._arrived)
        self.reading.hours_arrived.connect(self._hours_arrived)
        self.reading.failed.connect(self.failed)
        exporter.written.connect(self._written)
        desk.account_opened.connect(self._account_opened)
        desk.statuses_changed.connect(self._statuses_changed)

    def open(self, history: History) -> None:
        """Begin to work with ``history``."""
        self._history = history

    # A page of the window

    def shown(self) -> None:
        """The page has become the visible one: the table takes the keys, and what is new is read."""
        self.people.enter_table()
        self._load()

    def foreseen(self) -> None:
        """The page may soon be the visible one: the history is read ahead."""
        if self._history is not None and self._desk.account is not None and not self.isVisible():
            self.reading.foresee(self._history, self._desk.account.id_instance, self.choice.choice())

    def answers(self) -> Answers:
        """Return what can be asked of these people."""
        export = {"export": self._export} if self.opened and len(self.opened.audience) else {}
        return {**self.people.answers(), **export, "refresh": self._load}

    def facts(self) -> str:
        """Say how many people are counted, and how many of them are shown."""
        arranged = self.people.shown
        if self.opened is None or arranged is None:
            return ""
        shown, everybody = len(arranged.rows), len(arranged.table)
        if shown == everybody:
            return self._counted(self.opened)
        count = self._times.count
        return self.tr("{shown} of {all} people shown").format(shown=count(shown), all=count(everybody))

    def _export(self, preset: PresetName = "excel") -> None:
        arranged, account = self.people.shown, self._desk.account
        if arranged is not None and self.opened is not None and account is not None:
            offer = audience_offer(arranged, self.opened, account.title, segment_names())
            self._exporter.ask(self.window(), offer, preset)

    def _written(self, target: Path, count: int) -> None:
        if self.isVisible():
            show_written(self.message, target, self.tr("Saved %Ln people to {file}", "", count))

    # What it reads

    def _statuses_changed(self, statuses: list[Status]) -> None:
        self._is_anybody_known = any(status.recipients for status in statuses)
        if not self.news.isActive():
            self.news.start()

    def _load(self) -> None:
        if self._history is not None and self._desk.account is not None and self.isVisible():
            self.reading.ask(self._history, self._desk.account.id_instance, self.choice.choice())

    def _account_opened(self, account: Account) -> None:
        del account
        self.reading.cancel()
        self._clear()
        self._load()

    def _clear(self) -> None:
        self.opened = None
        self.subtitle.show_text(self.tr("Reading the history…"))
        self.segments.show_audience(None)
        self.hours.show_hours(None)
        self.people.show_audience(None, keep=False)

    def _arrived(self, opened: OpenedAudience) -> None:
        self.paint_in_turns()
        self.opened = opened
        self.subtitle.show_text(self._told(opened))
        self.segments.show_audience(opened.audience)
        self.people.show_audience(opened.audience, keep=True)
        self.answers_changed.emit()

    def _hours_arrived(self, hours: Hours) -> None:
        self.hours.show_hours(hours)

    # What it says

    def _told(self, opened: OpenedAudience) -> str:
        if not opened.statuses:
            return self.tr("A person counts only where they were a recipient")
        seen = [status.first_seen_at for status in opened.statuses]
        first, last = self._times.date(min(seen)), self._times.date(max(seen))
        return " · ".join((
            self._counted(opened),
            first if first == last else self.tr("{first} – {last}").format(first=first, last=last),
            self.tr("a person counts only where they were a recipient"),
        ))  # fmt: skip

    def _counted(self, opened: OpenedAudience) -> str:
        people, statuses = len(opened.audience), len(opened.statuses)
        return f"{self.tr('%Ln people', '', people)} · {self.tr('%Ln statuses', '', statuses)}"

    def _say_nobody(self) -> None:
        empty = self.people.empty
        if self.opened is None:
            empty.show_text(self.tr("Counting people…"), "")
        elif self.choice.narrowed and self._is_anybody_known:
            empty.show_text(
                self.tr("Nobody in this period"),
                self.tr("No status of the chosen period and kind has recipients."),
                self.tr("Show everything"),
                self.choice.widen,
            )
        else:
            empty.show_text(
                self.tr("Nobody yet"),
                self.tr("Check a status on the page Statuses (F5): everybody who received it is counted here."),
            )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(plain_label(self.tr("Audience"), "title", self))
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self.choice)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card, part in ((self.segments, 2), (self.hours, 3)):
            cards.addWidget(card, part)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 12)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addLayout(head)
        column.addLayout(cards)
        column.addWidget(self.people, 1)

    # What Qt asks for

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        more = grown(_WORDS_PX, self.font()) - _WORDS_PX  # charts keep their letters, see ``brush.small``
        least, most = (one + more for one in _CARDS_PX)
        high = min(most, max(least, round(self.height() * _CARDS_PART)))
        for card in (self.segments, self.hours):
            card.setFixedHeight(high)

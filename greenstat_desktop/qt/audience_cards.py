"""The two cards over the audience: how often people read, and when; with what follows from it for publishing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from greenstat_desktop.core.segments import RULES, Segment
from greenstat_desktop.qt.charts.card import ChartCard
from greenstat_desktop.qt.charts.heat_map import HeatMap
from greenstat_desktop.qt.charts.segment_bar import Part, SegmentBar, Tone
from greenstat_desktop.qt.labels import paragraph, plain_label
from greenstat_desktop.qt.sentences import translated
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.audience import Audience
    from greenstat_desktop.core.hours import Hours, PublishingHours

_TONES: Final[dict[Segment, Tone]] = {
    Segment.ALWAYS: "most", Segment.OFTEN: "more", Segment.SOMETIMES: "some", Segment.NEVER: "none",
    Segment.TOO_FEW: "unknown",
}  # fmt: skip


class SegmentCard(ChartCard):
    """How often people read, with the rules in sight."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        self.bar = SegmentBar(self.tr("How often they read"), times)
        super().__init__(self.bar, parent)
        self.count = plain_label("", "small", self)
        self.head.addWidget(self.count)
        self.column.addWidget(
            paragraph(self.tr("Read is a lower bound: people may hide read receipts."), "small", self)
        )
        self.show_audience(None)

    def show_audience(self, audience: Audience | None) -> None:
        """Show how many people are in each segment; None: nobody is known yet."""
        self.bar.base = self.tr("out of %Ln people", "", len(audience)) if audience is not None else ""
        self.count.setText(self.bar.base)
        counts = audience.counts() if audience is not None else {}
        self.bar.show_parts([
            Part(
                translated(rule.name), translated(rule.text), counts.get(rule.segment.value, 0), _TONES[rule.segment]
            )
            for rule in RULES
        ])  # fmt: skip


class HoursCard(ChartCard):
    """When people read, by weekday and hour, and at which hour publishing did best."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        self.map = HeatMap(self.tr("When they read"), times)
        super().__init__(self.map, parent)
        self._times = times
        self.count = plain_label("", "small", self)
        self.head.addWidget(self.count)
        self.finding = paragraph("", "small", self)
        self.column.addWidget(self.finding)

    def show_hours(self, hours: Hours | None) -> None:
        """Show the reads hour by hour, or say that there are too few; None: nothing is known yet."""
        from greenstat_desktop.core.hours import LEAST_READS

        count = self._times.count
        if hours is None:
            self.map.show_refusal(self.tr("Counting the reads…"))
        elif hours.reads.enough:
            self.map.show_counts(hours.reads.reads.tolist())
        else:
            told = self.tr("Too few reads to say when people read: {count} so far, it takes {least}.")
            self.map.show_refusal(told.format(count=count(hours.reads.total), least=count(LEAST_READS)))
        shown = hours is not None and hours.reads.enough
        self.map.base = self.tr("%Ln reads · local time", "", self.map.total) if shown else ""
        self.count.setText(self.map.base)
        self.finding.setText(self._found(hours.publishing) if hours else "")

    def _found(self, publishing: PublishingHours) -> str:
        from greenstat_desktop.core.hours import LEAST_AN_HOUR, LEAST_STATUSES

        best, count = publishing.best, self._times.count
        if best is None or best.read.share is None:
            told = self.tr(
                "Best hour to publish: too few to tell. %Ln statuses were watched through their first six hours; it"
                " takes {least}, with {each} each at two different hours.",
                "",
                publishing.statuses,
            )
            return told.format(least=count(LEAST_STATUSES), each=count(LEAST_AN_HOUR))
        told = self.tr("Statuses published about {hour} did best: {rate} of their recipients had read them within six hours · %Ln statuses", "", best.statuses)  # fmt: skip  # noqa: E501
        sure = best.against is not None and best.against.sure
        certainty = self.tr("surely more than at other hours") if sure else self.tr("may be chance")
        rate = self._times.rate(best.read.share.middle)
        return f"{told.format(hour=self._times.hour(best.hour), rate=rate)} · {certainty}"

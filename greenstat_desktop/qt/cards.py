"""The row of cards: what a status came to, each number with what it is out of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from greenstat_desktop.core.summary import Totals
from greenstat_desktop.qt.times import LocalTimes


class NumberCard(QFrame):
    """One number: what it is, its value, and what it is out of. Read aloud as one sentence."""

    def __init__(self, title: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("numberCard")
        self._title = _label(title, "muted")
        self.value = _label("–", "value")
        self.value.setProperty("tone", tone)
        self.note = _label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 10, 9)
        column.setSpacing(0)
        for label in (self._title, self.value, self.note):
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_number(self, value: str, note: str) -> None:
        """Show a value and what it is out of."""
        self.value.setText(value)
        self.note.setText(note)
        self.note.setToolTip(note)
        self.setAccessibleName(f"{self._title.text()}: {value}. {note}")


class Cards(QWidget):
    """Reached, delivered, read, not yet read."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self.reached = NumberCard(self.tr("Reached"))
        self.delivered = NumberCard(self.tr("Delivered"), "delivered")
        self.read = NumberCard(self.tr("Read"), "read")
        self.unread = NumberCard(self.tr("Not yet read"), "unread")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for card in (self.reached, self.delivered, self.read, self.unread):
            row.addWidget(card, 1)
        self.show_totals(Totals(0, 0, 0))

    def show_totals(self, totals: Totals) -> None:
        """Show the numbers of one status."""
        count, rate = self._times.count, self._times.rate
        if not totals.recipients:
            for card in (self.reached, self.delivered, self.read, self.unread):
                card.show_number("–", self.tr("nothing known yet"))
            return
        self.reached.show_number(count(totals.recipients), self.tr("people it was sent to"))
        self.delivered.show_number(
            count(totals.delivered), self.tr("{rate} of reached").format(rate=rate(totals.delivered_rate))
        )
        self.read.show_number(
            count(totals.read), self.tr("{rate} of reached · at least").format(rate=rate(totals.read_rate))
        )
        self.unread.show_number(
            count(totals.not_read), self.tr("{count} of them not delivered").format(count=count(totals.not_delivered))
        )


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    # A long note must not make the card wider than its neighbours.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return label

"""The row of cards: what a status came to, each number with what it is out of, and how that compares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from greenstat_desktop.core.summary import Totals
from greenstat_desktop.qt.card_texts import card_texts, titles
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.recipient_cells import Since
from greenstat_desktop.qt.text import bare, tooltip
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.curves import TimeToRead

_LEAST_SCALES: Final = {"value": 0.55, "muted": 0.7}  # of the others: _LEAST_SCALE
_LEAST_SCALE: Final = 0.85
_ANY: Final = "0"
_LENT_PX: Final = 1  # by which a line is higher where another font lends a letter
_NARROW_PX: Final = 165  # a card below it says each note in two lines
_HINTED: Final = 0.96  # a smaller font is not smaller by exactly as much


@dataclass(frozen=True, slots=True)
class Compared:
    """How each number compares with the account's average, a phrase each; "" where that cannot be told."""

    reached: str = ""
    delivered: str = ""
    read: str = ""
    median: str = ""
    unread: str = ""
    average: str = ""  # what the average is of


class FittedLabel(QLabel):
    """A short text of our own that becomes smaller where there is no room for it; the last resort is an ellipsis.

    It is as high with any text: letters that another font must lend do not push the page about. In two lines it is
    broken before it becomes smaller.
    """

    def __init__(self, role: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._least = _LEAST_SCALES.get(role, _LEAST_SCALE)
        self._lines = 1
        self.alike: tuple[FittedLabel, ...] = (self,)  # what has to be of one size with it
        self._fitted: tuple[tuple[int, str, str], float] = (0, "", ""), 0.0  # for what, and the size for it
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text; it is in the tooltip too, where it may have been cut off."""
        self.setText(text)
        self.setToolTip(tooltip(bare(text)))

    def have_lines(self, lines: int) -> None:
        """Take up so many lines, however long the text is."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def painted(self) -> tuple[QFont, str]:
        """Return the text as it is seen: in which font, and cut off where it cannot be helped."""
        room, text, font = self.contentsRect(), self.text(), QFont(self.font())
        if self._lines > 1:
            font.setPointSizeF(font.pointSizeF() * (1 if self._is_room(font, text) else self._least))
            while text != "…" and not self._is_room(font, text):
                text = text.removesuffix("…")[:-1].rstrip() + "…"
        else:
            font.setPointSizeF(min(one._fitting() for one in self.alike))
            metrics = QFontMetrics(font, self)
            if metrics.horizontalAdvance(text) > room.width():  # Qt would cut some Hebrew that has just room enough
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        return font, text

    def _fitting(self) -> float:
        """Return the size, in points, that one line has room with, or the least that it may be."""
        room, text, font = self.contentsRect().width(), self.text(), QFont(self.font())
        asked = room, text, font.key()
        if self._fitted[0] != asked:
            self._fitted = asked, self._fitting_anew(room, text, font)
        return self._fitted[1]

    def _fitting_anew(self, room: int, text: str, font: QFont) -> float:
        wanted, size = self.fontMetrics().horizontalAdvance(text), font.pointSizeF()
        scale = room / max(1, wanted)
        while scale > self._least and QFontMetrics(font, self).horizontalAdvance(text) > room:
            font.setPointSizeF(size * scale)
            scale *= _HINTED
        return size if wanted <= room else max(font.pointSizeF(), size * self._least)

    def _height(self) -> int:
        line = self.fontMetrics().size(0, _ANY).height()
        return line if self._lines == 1 else (line + _LENT_PX) * self._lines

    def _is_room(self, font: QFont, text: str) -> bool:
        room = self.contentsRect()
        taken = QFontMetrics(font, self).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
        return taken.width() <= room.width() and taken.height() <= room.height()

    # What Qt asks for

    @guarded(QSize())
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    @guarded(QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        edge = Qt.AlignmentFlag.AlignTop if self._lines > 1 else Qt.AlignmentFlag.AlignVCenter
        how = QTextOption(side | edge | Qt.AlignmentFlag.AlignAbsolute)
        how.setTextDirection(self.layoutDirection())
        how.setWrapMode(QTextOption.WrapMode.WordWrap if self._lines > 1 else QTextOption.WrapMode.NoWrap)
        if mirrored:
            # Else Qt moves each line that goes on in the next one by the space between them.
            how.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        font, text = self.painted()
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.drawText(QRectF(self.contentsRect()), text, how)


class NumberCard(QFrame):
    """One number: what it is, its value, what it is out of, how it compares. Read aloud as one sentence."""

    def __init__(self, title: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("numberCard")
        self.title = FittedLabel("muted", title, self)
        self.value = FittedLabel("value", "–", self)
        self.value.setProperty("tone", tone)
        self.note = FittedLabel("small", "", self)
        self.compared = FittedLabel("small", "", self)
        self.compared.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 8, 9)
        column.setSpacing(0)
        for label in (self.title, self.value, self.note, self.compared):
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_number(self, value: str, note: str) -> None:
        """Show a value and what it is out of."""
        self.value.setText(value)
        self.note.show_text(note)
        self._tell()

    def show_compared(self, phrase: str, average: str) -> None:
        """Show how it compares; "" where that cannot be told. ``average`` says with what."""
        self.compared.show_text(phrase)
        self.compared.setToolTip(tooltip(bare(f"{phrase}. {average}")) if phrase else "")
        self._tell()

    def _tell(self) -> None:
        told = ". ".join(one for one in (self.note.text(), self.compared.text()) if one)
        self.setAccessibleName(f"{self.title.text()}: {self.value.text()}. {told}")

    # What Qt asks for

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for label in (self.note, self.compared):
            label.have_lines(2 if self.width() < grown(_NARROW_PX, self.font()) else 1)


class Cards(QWidget):
    """Reached, delivered, read, median time to read, not yet read."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._all = tuple(NumberCard(title, tone, self) for title, tone in titles())
        self.reached, self.delivered, self.read, self.median, self.unread = self._all
        for card in self._all:
            card.title.alike = tuple(one.title for one in self._all)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for card in self._all:
            row.addWidget(card, 1)
        self.show_totals(Totals(0, 0, 0))

    def show_totals(self, totals: Totals, reading: TimeToRead | None = None, since: Since | None = None) -> None:
        """Show the numbers of one status; ``reading`` counts from ``since``."""
        since = since or Since()
        for card, said in zip(self._all, card_texts(totals, reading, since, self._times), strict=True):
            card.show_number(said.value, said.note)
        if reading is not None and reading.median_s is not None:
            self.median.value.setToolTip(tooltip(self._times.full(since.seconds + int(reading.median_s))))

    def forget_compared(self) -> None:
        """Take back how the numbers compare. The room for it stays: the page below is not pushed up and down again."""
        for card in self._all:
            card.show_compared("", "")

    def show_compared(self, compared: Compared) -> None:
        """Show how the numbers compare with the account's average."""
        phrases = (compared.reached, compared.delivered, compared.read, compared.median, compared.unread)
        for card, phrase in zip(self._all, phrases, strict=True):
            card.show_compared(phrase, compared.average)
            card.compared.setVisible(any(phrases))  # all or none, so that they stay of one height

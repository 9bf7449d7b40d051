"""The rows of the list of accounts: whose colour, what it is called, and how it is being looked after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from greenstat_desktop.core.recipients.text import folded
from greenstat_desktop.core.records import Account
from greenstat_desktop.qt import conditions
from greenstat_desktop.qt.arranged_model import ROOT, Index
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import icon
from greenstat_desktop.qt.sentences import listed
from greenstat_desktop.qt.text import isolated
from greenstat_desktop.qt.theme import Theme, theme_of
from greenstat_desktop.qt.watching import Condition

ROW_PX: Final = 46
_ENTRY: Final = int(Qt.ItemDataRole.UserRole)
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: an account, or all of them."""

    account: Account | None
    condition: Condition | None
    keys: str  # what switches to it; "" where there are none
    current: bool

    @property
    def in_trouble(self) -> bool:
        """Whether somebody has to look after it."""
        return self.condition is not None and not conditions.is_well(self.condition)


class AccountsModel(QAbstractListModel):
    """All accounts at once, then those that need somebody, then the others as they were added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Entry] = []
        self._found: list[Entry] = []
        self._typed = ""

    def show(self, entries: list[Entry]) -> None:
        """Show these accounts; what was typed counts on."""
        self._all = sorted(entries, key=lambda one: (one.account is not None, not one.in_trouble))
        self.find(self._typed)

    def find(self, typed: str) -> None:
        """Show those whose name or id holds every word that is typed, first those that hold them in one piece."""
        self._typed, words = typed, folded(typed).split()
        found = [one for one in self._all if all(word in folded(self.title(one)) for word in words)]
        self.beginResetModel()
        self._found = sorted(found, key=lambda one: " ".join(words) not in folded(self.title(one)))
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return what is in a row."""
        return self._found[row]

    def current_row(self) -> int:
        """Return the row of what is open now; 0 where it is not in the list."""
        return next((row for row, one in enumerate(self._found) if one.current), 0)

    def title(self, entry: Entry) -> str:
        """Return what an entry is called."""
        return entry.account.title if entry.account else self.tr("All accounts")

    def _spoken(self, entry: Entry) -> str:
        condition = conditions.word(entry.condition) if entry.condition else ""
        open_now = self.tr("open now") if entry.current else ""
        return listed((self.title(entry), condition, open_now, entry.keys))

    # What Qt asks for

    @guarded(0)
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    @guarded(None)
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own
        if not index.isValid():
            return None
        entry = self._found[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(entry)
        return self._spoken(entry) if role == Qt.ItemDataRole.AccessibleTextRole else None


class AccountDelegate(QStyledItemDelegate):
    """Paints the colour, the name, and below it the id and how the account is."""

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        theme, rect = theme_of(option.palette), QRect(option.rect)

        def mirrored(part: QRect) -> QRect:
            return QStyle.visualRect(option.direction, rect, part)

        def write(text: str, room: QRect, side: Qt.AlignmentFlag = _LEFT) -> None:
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            aligned = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(mirrored(room), int(aligned | Qt.AlignmentFlag.AlignAbsolute), shown)

        _paint_ground(painter, option, theme)
        _paint_color(painter, mirrored(QRect(rect.left() + 10, rect.center().y() - 8, 17, 17)), entry, theme)
        font, small = QFont(option.font), QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if entry.current else QFont.Weight.Normal)
        small.setPointSizeF(option.font.pointSizeF() * 0.85)
        words = rect.adjusted(38, 4, -12, -4)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        write(entry.keys, words, _RIGHT)
        words.setRight(words.right() - (painter.fontMetrics().horizontalAdvance(entry.keys) + 10 if entry.keys else 0))
        below = self._below(entry)
        upper = words.adjusted(0, 0, 0, -words.height() // 2 if below else 0)
        lower = words.adjusted(0, words.height() // 2, 0, 0)
        if entry.in_trouble:
            mark = QRect(lower.left(), lower.center().y() - 6, 13, 13)
            icon("problem", theme.danger).paint(painter, mirrored(mark))
            lower.setLeft(mark.right() + 5)
            painter.setPen(QColor(theme.danger))
        write(below, lower)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        name = entry.account.name or entry.account.id_instance if entry.account else self.tr("All accounts")
        write(isolated(name), upper)

    def _below(self, entry: Entry) -> str:
        number = isolated(entry.account.id_instance) if entry.account and entry.account.name else ""
        condition = conditions.word(entry.condition) if entry.condition else ""
        parts = (condition, number) if entry.in_trouble else (number, condition)
        return " · ".join(part for part in parts if part)

    # What Qt asks for

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint(painter, option, index.data(_ENTRY))
        finally:
            painter.restore()

    @guarded(QSize())
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(0, grown(ROW_PX, option.font))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.selected if chosen else theme.hover))
    painter.drawRoundedRect(option.rect, 7, 7)


def _paint_color(painter: QPainter, room: QRect, entry: Entry, theme: Theme) -> None:
    if entry.account is None:
        icon("account", theme.muted).paint(painter, room)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.color_of_account(entry.account.color)))
    painter.drawEllipse(room.adjusted(3, 3, -3, -3))

"""The table on screen: rows of one height, whole rows selected, the row under the mouse and the current row marked."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.recipients_header import RecipientsHeader
from greenstat_desktop.qt.recipients_model import DELIVERED, NAME, PHONE, READ, SENT, STATE, Index, RecipientsModel
from greenstat_desktop.qt.theme import theme_of

ROW_PX = 31
_PADDING_PX = 14
_LEAST_PX = 60
_FOCUS_PX = 3

# What a column has to show, and its part of the room that is left over.
_SAMPLES = {
    NAME: "Магдалена Иванова",
    PHONE: "+972 50-000-0000",
    STATE: "●  Delivered",
    SENT: "00 Nov 00:00",
    DELIVERED: "00 Nov 00:00",
    READ: "00 Nov 00:00",
}
_PARTS = {NAME: 5, PHONE: 3, STATE: 2, SENT: 2, DELIVERED: 2, READ: 2}


class RecipientsView(QTableView):
    """Shows a ``RecipientsModel``."""

    def __init__(self, model: RecipientsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = RecipientsHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self._model = model
        self._hovered = -1
        self._fitting = False
        self._sized_by_user = False
        self.setAccessibleName(self.tr("Recipients"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        rows.hide()
        self.header.setMinimumSectionSize(_LEAST_PX)
        self.header.sectionResized.connect(self._resized)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Share the width among the columns: each gets what its sample needs, and its part of what is left."""
        if self._sized_by_user:
            return
        metrics = self.fontMetrics()
        needs = {column: metrics.horizontalAdvance(sample) + _PADDING_PX for column, sample in _SAMPLES.items()}
        left = max(0, self.viewport().width() - sum(needs.values()))
        self._fitting = True
        for column, need in needs.items():
            self.setColumnWidth(column, need + left * _PARTS[column] // sum(_PARTS.values()))
        self._fitting = False

    def scroll_anchor(self) -> tuple[int, int]:
        """Return the first visible row and how many pixels of it are scrolled away."""
        row = self.rowAt(0)
        return row, -self.rowViewportPosition(row) if row >= 0 else 0

    def scroll_back(self, row: int, offset_px: int) -> None:
        """Put a row where ``scroll_anchor`` found it."""
        if row >= 0:
            self.verticalScrollBar().setValue(row * ROW_PX + offset_px)

    # What Qt asks for

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self.viewport())
        if self._hovered >= 0 and not self.selectionModel().isRowSelected(self._hovered, QModelIndex()):
            painter.fillRect(self._band(self._hovered), QColor(theme.hover))
        painter.end()
        super().paintEvent(event)
        current = self.currentIndex().row()
        if self.hasFocus() and current >= 0:
            painter = QPainter(self.viewport())
            band = self._band(current)
            left = (
                band.left()
                if self.layoutDirection() == Qt.LayoutDirection.LeftToRight
                else band.right() - _FOCUS_PX + 1
            )
            accent = self.palette().color(QPalette.ColorRole.Accent)
            painter.fillRect(QRect(left, band.top(), _FOCUS_PX, band.height()), accent)
            painter.end()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    @guarded(None)
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_model"):
            self._model.dress(theme_of(self.palette()), self.devicePixelRatioF())
        super().changeEvent(event)

    @guarded(None)
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _resized(self) -> None:
        self._sized_by_user = self._sized_by_user or not self._fitting

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for one in (row, self._hovered):
                if one >= 0:
                    self.viewport().update(self._band(one))
            self._hovered = row

    def _band(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), ROW_PX)

"""The table on screen: rows of one height, whole rows selected, the row under the mouse and the current row marked."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.recipients_header import RecipientsHeader
from greenstat_desktop.qt.recipients_model import (
    DELIVERED,
    NAME,
    PHONE,
    READ,
    ROOT,
    SENT,
    STATE,
    TO_READ,
    Index,
    RecipientsModel,
)
from greenstat_desktop.qt.recipients_painter import RowsPainter
from greenstat_desktop.qt.theme import theme_of

ROW_PX = 31
_PADDING_PX = 14
_LEAST_PX = 60
_FOCUS_PX = 3
_CHANGES = (
    QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange,
    QEvent.Type.DevicePixelRatioChange,
)  # fmt: skip

# What a column has to show, and its part of the room that is left over.
_SAMPLES = {
    NAME: "Магдалена Иванова",
    PHONE: "+972 50-000-0000",
    STATE: "●  Delivered",
    SENT: "00 Nov 00:00",
    DELIVERED: "00 Nov 00:00",
    READ: "00 Nov 00:00",
    TO_READ: "≥ 23 h 59 min",
}
_PARTS = {NAME: 5, PHONE: 3, STATE: 2, SENT: 2, DELIVERED: 2, READ: 2, TO_READ: 2}


class RecipientsView(QTableView):
    """Shows a ``RecipientsModel``."""

    def __init__(self, model: RecipientsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = RecipientsHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self._model = model
        self._painter: RowsPainter | None = None  # made when there is a font to paint with
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
        left = self.viewport().width() - sum(needs.values())
        parts = _PARTS
        if left < 0:  # too narrow for all: they give way, names most, and what does not fit ends in an ellipsis
            parts = {column: need - _LEAST_PX for column, need in needs.items()}
            left = max(left, -sum(parts.values()))
        self._fitting = True
        for column, need in needs.items():
            self.setColumnWidth(column, need + left * parts[column] // sum(parts.values()))
        self._fitting = False

    def in_sight(self) -> tuple[range, int]:
        """Return the rows one sees, and how many pixels of the first are scrolled away."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0), 0
        last = last if last >= 0 else self.model().rowCount() - 1
        return range(first, last + 1), -self.rowViewportPosition(first)

    def scroll_back(self, row: int, offset_px: int) -> None:
        """Put a row where ``in_sight`` found the first one."""
        if row >= 0:
            self.executeDelayedItemsLayout()  # the scroll bar must know the new number of rows first
            self.verticalScrollBar().setValue(row * ROW_PX + offset_px)

    # What Qt asks for

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        if not isinstance(self.model(), RecipientsModel):
            super().paintEvent(event)  # another model: Qt's own way
            return
        theme, painter = theme_of(self.palette()), QPainter(self.viewport())
        bands, selection = self._bands(event.rect()), self.selectionModel()
        for row, band in bands:
            if selection.isRowSelected(row, ROOT):
                painter.fillRect(band, self.palette().highlight())
            elif row == self._hovered:
                painter.fillRect(band, QColor(theme.hover))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._painter is None:
            self._painter = RowsPainter(self.font(), mirrored=mirrored, column_of_dot=STATE)
        self._painter.paint(painter, self._model, bands, self._columns(), self.palette(), QColor(theme.muted))
        current = self.currentIndex().row()
        if self.hasFocus() and current >= 0:
            band = self._band(current)
            left = band.right() - _FOCUS_PX + 1 if mirrored else band.left()
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
        if event.type() in _CHANGES and hasattr(self, "_model"):
            self._painter = None
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

    def _bands(self, part: QRect) -> list[tuple[int, QRect]]:
        """Return the rows of a part of the viewport, and where they are."""
        first = self.rowAt(part.top())
        if first < 0:
            return []
        last = self.rowAt(part.bottom())
        last = last if last >= 0 else self.model().rowCount() - 1
        return [(row, self._band(row)) for row in range(first, last + 1)]

    def _columns(self) -> list[tuple[int, int, int]]:
        """Return the columns in sight: number, left edge, width."""
        header, right = self.header, self.viewport().width()
        places = [(one, header.sectionViewportPosition(one), header.sectionSize(one)) for one in range(header.count())]
        return [(one, left, width) for one, left, width in places if width and left < right and left + width > 0]

    def _band(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), ROW_PX)

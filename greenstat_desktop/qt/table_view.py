"""A table of whole rows, and what people do with one by mouse and key; which table, its columns and rows say."""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from greenstat_desktop.qt.arranged_model import ROOT, Index
from greenstat_desktop.qt.columns import Columns
from greenstat_desktop.qt.dragging import drag_rows
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.rows_painter import RowsPainter
from greenstat_desktop.qt.table_header import TableHeader
from greenstat_desktop.qt.table_rows import Copying, Ranges, TableColumn, TableRows
from greenstat_desktop.qt.theme import theme_of

ROW_PX: Final = 31
_FOCUS_PX: Final = 2  # beside it the text begins at ``MARGIN_PX``
CHANGES: Final = (
    QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange,
    QEvent.Type.DevicePixelRatioChange,
)  # fmt: skip
_Cursor = QAbstractItemView.CursorAction
DrawCell: TypeAlias = Callable[[QPainter, int, QRect], None]  # the row, and where


class TableView(QTableView):
    """Rows of one height, selected whole; the one under the mouse and the current one are marked.

    Home and End go to the first and the last row, letters to the next row that begins with them; a selection is
    dragged out as text. Signals: ``selection_changed`` when other rows are selected, or the same with other content;
    ``menu_asked`` carries where on the screen the menu of the selected rows is wanted.
    """

    selection_changed = Signal()
    menu_asked = Signal(object)  # QPoint

    def __init__(
        self,
        model: QAbstractItemModel,
        rows: TableRows,
        columns: Sequence[TableColumn],
        *,
        column_of_dot: int = -1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self.header = TableHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.columns = Columns(self, self.header, columns)
        self._column_of_dot = column_of_dot
        # In a mirrored table the near edge is where digits end, which run from left to right there as well.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.header.numbers = frozenset(number for number, one in enumerate(columns) if one.number and not mirrored)
        self.drawn: dict[int, DrawCell] = {}  # columns that draw their cells themselves, where there is no text
        self._painter: RowsPainter | None = None  # made when there is a font to paint with
        self._hovered = -1
        self._typed, self._since_typed = "", QElapsedTimer()
        self._pressed: QPoint | None = None  # where, if on a selected row: moving from here drags it
        self._set_up()
        model.modelReset.connect(self.selection_changed)
        self.columns.fit()

    @property
    def row_px(self) -> int:
        """How high a row is."""
        return grown(ROW_PX, self.font())

    @property
    def selected(self) -> Ranges:
        """The rows selected."""
        from greenstat_desktop.core.recipients.ranges import merged

        ranges = self.selectionModel().selection().toList()
        return merged([range(one.top(), one.bottom() + 1) for one in ranges])

    def copying(self, *, headings: bool = False, only: int | None = None) -> tuple[Copying, int] | None:
        """Return what copies the selection, or one column ``only`` of it, and how many rows that are; None for none.

        Columns come as they stand on screen, the hidden ones stay out; those that only found no room do not.
        """
        selected = self.selected
        if not selected:
            return None
        columns = self.columns.chosen() if only is None else (only,)
        return self.rows.copying(selected, columns, headings=headings), sum(map(len, selected))

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
            self.verticalScrollBar().setValue(row * self.row_px + offset_px)

    # What Qt asks for

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = theme_of(self.palette()), QPainter(self.viewport())
        bands, selection = self._bands(event.rect()), self.selectionModel()
        for row, band in bands:
            if selection.isRowSelected(row, ROOT):
                painter.fillRect(band, self.palette().highlight())
            elif row == self._hovered:
                painter.fillRect(band, QColor(theme.hover))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._painter is None:
            self._painter = RowsPainter(
                self.font(), mirrored=mirrored, column_of_dot=self._column_of_dot, numbers=self.header.numbers
            )
        places = self.columns.places(self.viewport().width())
        self._painter.paint(painter, self.rows, bands, places, self.palette(), QColor(theme.muted))
        for column, left, width in places:
            if draw := self.drawn.get(column):
                for row, band in bands:
                    draw(painter, row, QRect(left, band.top(), width, band.height()))
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
        if event.size().width() != event.oldSize().width():
            self.columns.fit()

    @guarded(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        drags = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() and index.isValid()
        self._pressed = place if drags and self.selectionModel().isSelected(index) else None
        super().mousePressEvent(event)

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                if asked := self.copying():
                    drag_rows(self, *asked)
            return
        self._hover(self.rowAt(place.y()))
        super().mouseMoveEvent(event)

    @guarded(None)
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    @guarded(None)
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place, current = event.globalPos(), self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and current.isValid():
            self.scrollTo(current)
            place = self.viewport().mapToGlobal(self._band(current.row()).center())
        if self.selected:
            self.menu_asked.emit(place)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # those belong to the window
            return
        super().keyPressEvent(event)

    @guarded(None)
    def keyboardSearch(self, search: str) -> None:
        paused = not self._since_typed.isValid() or self._since_typed.hasExpired(QApplication.keyboardInputInterval())
        self._since_typed.restart()
        if paused and not search.strip():
            return  # the space bar selects
        again = not paused and self._typed == search  # one letter again and again: from one such row to the next
        self._typed = search if paused or again else self._typed + search
        current = self.currentIndex()
        row = self.rows.beginning_with(self._typed, current.row() + (1 if len(self._typed) == 1 else 0))
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, max(0, current.column())))

    @guarded(ROOT)
    def moveCursor(self, action: _Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        rows = self.model().rowCount()
        if action in (_Cursor.MoveHome, _Cursor.MoveEnd) and rows:
            row = 0 if action == _Cursor.MoveHome else rows - 1
            return self.model().index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in CHANGES and hasattr(self, "_painter"):
            self._painter = None
            self.verticalHeader().setDefaultSectionSize(self.row_px)
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_painter"):
            self.columns.fit()

    @guarded(None)
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.header.show_current(current.column())
        self.viewport().update()

    @guarded(None)
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def _set_up(self) -> None:
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
        rows.setDefaultSectionSize(self.row_px)
        rows.hide()

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

    def _band(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.row_px)

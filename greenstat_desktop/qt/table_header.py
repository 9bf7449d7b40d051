"""The header of a table: titles over their columns, an arrow beside each that is sorted by, numbered."""

from PySide6.QtCore import QLocale, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.rows_painter import NUMBER_MARGIN_PX
from greenstat_desktop.qt.theme import theme_of

MARGIN_PX = 3  # as Fusion indents the text of a cell
_HEIGHT_PX = 34
_ARROW_PX = 7
_GAP_PX = 6
_LINE_PX = 2  # under the title of the current column
_ORDINAL_PX = 9  # the room of a small digit behind an arrow, where several columns are sorted by


class TableHeader(QHeaderView):
    """Paints titles and arrows. Which columns are sorted is told from outside: it may be more than one.

    While the table has the keyboard, a line under a title says which column the keys that concern one would mean.
    """

    def __init__(self, table: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.sorted_by: tuple[tuple[int, bool], ...] = ()  # column, descending
        self.adding = False  # whether the last click held Shift
        self._current = -1
        self.indent_of_column: dict[int, int] = {}
        self.numbers: frozenset[int] = frozenset()  # columns whose cells and titles stand at the far edge
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(grown(_HEIGHT_PX, self.font()))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_order(self, sorted_by: tuple[tuple[int, bool], ...]) -> None:
        """Show arrows on these columns: (column, descending), the first counts most."""
        self.sorted_by = sorted_by
        self.viewport().update()

    def show_current(self, column: int) -> None:
        """Show which column the keyboard is in."""
        if column != self._current:
            self._current = column
            self.viewport().update()

    def room_of_title(self, section: int) -> int:
        """Return how wide a section must be for its title, without an arrow, to be read whole."""
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        font = self.font()
        font.setBold(True)
        margins = MARGIN_PX + (NUMBER_MARGIN_PX if section in self.numbers else MARGIN_PX)
        return QFontMetrics(font, self).horizontalAdvance(title) + self.indent_of_column.get(section, 0) + margins + 1

    # What Qt asks for

    @guarded(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mousePressEvent(event)

    @guarded(None)
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = theme_of(self.palette())
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.border))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        place = next((place for place, (column, _) in enumerate(self.sorted_by) if column == section), None)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted if place is None else theme.text))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        indent = MARGIN_PX + self.indent_of_column.get(section, 0)
        mark = 0 if place is None else _GAP_PX + _ARROW_PX + (_ORDINAL_PX if len(self.sorted_by) > 1 else 0)
        far = section in self.numbers  # the arrow stands in the margin behind it
        room = rect.width() - indent - (NUMBER_MARGIN_PX if far else mark + MARGIN_PX)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        indent += room - metrics.horizontalAdvance(shown) if far else 0
        inner = QRect(rect.left() + indent, rect.top(), rect.width() - indent - mark, rect.height())
        inner = QStyle.visualRect(self.layoutDirection(), rect, inner)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown)
        width = metrics.horizontalAdvance(shown)
        if section == self._current and self._table.hasFocus():
            start = inner.right() + 1 - width if mirrored else inner.left()
            accent = self.palette().color(QPalette.ColorRole.Accent)
            painter.fillRect(QRect(start, rect.center().y() + metrics.height() // 2 + 1, width, _LINE_PX), accent)
        if place is None:
            return
        left = inner.right() - width - _GAP_PX - _ARROW_PX if mirrored else inner.left() + width + _GAP_PX
        _draw_arrow(painter, QPointF(left, rect.center().y() + 0.5), descending=self.sorted_by[place][1])
        if len(self.sorted_by) > 1:
            side_px = left - _ORDINAL_PX if mirrored else left + _ARROW_PX
            digit = QRect(round(side_px), rect.top(), _ORDINAL_PX, rect.height())
            _draw_ordinal(painter, digit, QLocale().toString(place + 1))


def _draw_ordinal(painter: QPainter, where: QRect, ordinal: str) -> None:
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 0.75)
    painter.setFont(font)
    painter.drawText(where, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), ordinal)


def _draw_arrow(painter: QPainter, left: QPointF, *, descending: bool) -> None:
    tip = 3 if descending else -3
    points = [
        QPointF(left.x(), left.y() - tip / 2),
        QPointF(left.x() + _ARROW_PX, left.y() - tip / 2),
        QPointF(left.x() + _ARROW_PX / 2, left.y() + tip),
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF(points))
    painter.restore()

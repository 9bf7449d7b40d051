"""The table on screen: from a click on a header to the painted page, and page after page."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QPoint, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from greenstat_desktop.core.recipients.table import Arrangement, RecipientTable
from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.arranged_model import ROOT, Index
from greenstat_desktop.qt.recipients_model import SENT, RecipientsModel
from greenstat_desktop.qt.recipients_page import RecipientsPage
from greenstat_desktop.qt.recipients_view import RecipientsView
from greenstat_desktop.qt.table_view import ROW_PX
from greenstat_desktop.qt.theme import Theme
from greenstat_desktop.qt.times import LocalTimes
from tests.bench.material import status
from tests.bench.measure import Measured, summed_up, timed

_COLUMNS = 6
_SIZE_PX = (972, 600)  # as in a window of the size it first opens with
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole)


class PlainModel(QAbstractTableModel):
    """The model that most programs have: a list of rows, and a cell when asked for it."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self._rows = rows

    # What Qt asks for

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class Items(QStandardItemModel):
    """Qt's own model, which the view may ask to follow the theme."""

    def dress(self, theme: Theme, ratio: float) -> None:
        """Keep the colours: they were copied."""


class ItemsView(RecipientsView):
    """The same view, painted by Qt's own means."""

    def __init__(self, items: Items) -> None:
        super().__init__(items)  # type: ignore[arg-type]  # it asks nothing else of its model

    # What Qt asks for

    def paintEvent(self, event: QPaintEvent) -> None:
        QTableView.paintEvent(self, event)


class PaintWatch(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    # What Qt asks for

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def measure_click(size: int = 100_000, plain_size: int = 10_000) -> Measured:
    """Click each column, up and down; yardstick: a sort proxy over 10,000 rows of a plain Python model."""
    _application()
    page = RecipientsPage(LocalTimes())
    page.show_table(status(size), same_status=False)
    page.view.columns.show(SENT, shown=True)  # at first it is not
    plain = _sorting_view(PlainModel(_texts(status(plain_size))))
    for widget in (page, plain):
        widget.resize(*_SIZE_PX)
        widget.show()
        QTest.qWaitForWindowExposed(widget)
    ours, theirs = _Clicks(page.view), _Clicks(plain)
    # Twice the same column in a row: the second click turns it round.
    columns = [column for column, _ in product(range(_COLUMNS), range(2))]
    rounds = [(ours.click(column), theirs.click(column)) for column in columns]
    return summed_up(rounds, f"all columns, both ways; the slowest click {max(value for value, _ in rounds):.1f} ms")


def measure_scroll(pages: int = 1_000) -> Measured:
    """Paint pages never seen before; yardstick: the same view, showing the same from a QStandardItemModel."""
    _application()
    rows_a_page = _SIZE_PX[1] // ROW_PX
    recipients, model = status(pages * rows_a_page), RecipientsModel(LocalTimes())
    model.show(recipients, Arrangement())
    items = _items_of(model)
    views = [RecipientsView(model), ItemsView(items)]
    for view in views:
        view.resize(*_SIZE_PX)
        view.show()
        QTest.qWaitForWindowExposed(view)
    model.show(recipients, Arrangement())  # forgets the rows that were copied
    chunk = max(1, pages // 20)
    turns = [iter(range(0, pages, chunk)) for _ in views]

    def painting(view: QTableView, starts: Iterator[int]) -> float:
        start = next(starts)
        return timed(lambda: _paint(view, [page * rows_a_page for page in range(start, min(start + chunk, pages))]))

    rounds = [(painting(views[0], turns[0]), painting(views[1], turns[1])) for _ in range(0, pages, chunk)]
    measured = summed_up(rounds)
    value, yardstick = (sum(side) for side in zip(*rounds, strict=True))
    return Measured(value, yardstick, measured.ratio, f"{value / pages:.2f} ms a page of {rows_a_page} rows")


class _Clicks:
    """Clicks on a view's headers, and waits for the page to be painted."""

    def __init__(self, view: QTableView) -> None:
        self._header = view.horizontalHeader()
        self._watch = PaintWatch(view.viewport())

    def click(self, column: int) -> float:
        """Return the milliseconds from the click on a column to the painted page."""
        QApplication.processEvents()
        middle = self._header.sectionViewportPosition(column) + self._header.sectionSize(column) // 2
        return timed(lambda: self._click(QPoint(middle, self._header.height() // 2)))

    def _click(self, place: QPoint) -> None:
        before = self._watch.count
        QTest.mouseClick(self._header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        while self._watch.count == before:
            QApplication.processEvents()


@cache
def _application() -> tuple[QApplication, Appearance]:
    """Make the application, dressed as the real one is."""
    app = QApplication(["bench"])
    return app, Appearance(app)


def _paint(view: QTableView, rows: Iterable[int]) -> None:
    """Scroll to each of the rows, and paint the page there."""
    for row in rows:
        view.verticalScrollBar().setValue(row * ROW_PX)
        view.viewport().repaint()


def _sorting_view(model: PlainModel) -> QTableView:
    view = QTableView()
    proxy = QSortFilterProxyModel(view)
    proxy.setSourceModel(model)
    model.setParent(view)
    view.setModel(proxy)
    view.setSortingEnabled(True)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    return view


def _texts(recipients: RecipientTable) -> list[list[str]]:
    model = RecipientsModel(LocalTimes())
    model.show(recipients, Arrangement())
    return [[model.index(row, column).data() for column in range(_COLUMNS)] for row in range(model.rowCount())]


def _items_of(model: RecipientsModel) -> Items:
    """Copy what a model shows: texts, colours and dots."""
    items = Items(model.rowCount(), _COLUMNS)
    for row, column in product(range(model.rowCount()), range(_COLUMNS)):
        item, index = QStandardItem(), model.index(row, column)
        for role in _ROLES:
            if (shown := model.data(index, int(role))) is not None:
                item.setData(shown, int(role))
        items.setItem(row, column, item)
    return items

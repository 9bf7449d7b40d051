"""The audience on screen: which columns its table has, what each needs, and the bar of the rate."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.audience_model import COLUMNS, RATE, AudienceModel
from greenstat_desktop.qt.audience_rows import AudienceRows
from greenstat_desktop.qt.charts.rate_bar import draw_rate
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.rows_painter import MARGIN_PX
from greenstat_desktop.qt.table_rows import TableColumn
from greenstat_desktop.qt.table_view import CHANGES, TableView
from greenstat_desktop.qt.theme import theme_of

_SAMPLES: Final = {
    "name": ("Магдалена Иванова", 5),
    "phone": ("+972 50-000-0000", 3),
    "country": ("United Arab Emirates", 2),
    "received": ("Received ▾  000", 0),
    "read": ("Read ▾  00 000", 0),
    "read_rate": ("Read rate ▾ 000000 100.0 %", 0),
    "median_s": ("Median time to read ▾", 1),
    "last_read_at": ("00 Nov 00:00", 2),
    "segment": ("Too few to tell", 2),
}
_NUMBERS: Final = ("received", "read")
_HIDDEN: Final = ("phone", "segment")  # before anybody chose


class AudienceView(TableView):
    """Shows an ``AudienceModel``."""

    def __init__(self, model: AudienceModel, parent: QWidget | None = None) -> None:
        columns = [
            TableColumn(name, *_SAMPLES[name], at_first=name not in _HIDDEN, number=name in _NUMBERS)
            for name in COLUMNS
        ]
        super().__init__(model, AudienceRows(model), columns, parent=parent)
        self._model = model
        self.drawn[RATE] = self._draw_rate
        self.setAccessibleName(self.tr("People"))

    def _draw_rate(self, painter: QPainter, row: int, cell: QRect) -> None:
        shown = self._model.row(row)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().text().color())
        room = QRectF(cell).adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        draw_rate(painter, room, shown.rate, shown.cells[RATE], theme_of(self.palette()), mirrored=mirrored)
        painter.restore()

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in CHANGES and hasattr(self, "_model"):
            self._model.dress(theme_of(self.palette()))
        super().changeEvent(event)

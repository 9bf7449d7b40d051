"""A chart in its frame: what it is, its legend, and what one can choose about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from greenstat_desktop.qt.charts.brush import draw_legend, legend_width
from greenstat_desktop.qt.charts.chart import Chart
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.theme import theme_of


class Legend(QWidget):
    """The keys of a chart; the last ones are left out where there is no room for them.

    Its words are the chart's own, which a screen reader hears there.
    """

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.setFont(chart.font())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chart.refreshed.connect(self._renew)

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()

    # What Qt asks for

    @guarded(QSize())
    def sizeHint(self) -> QSize:
        width = legend_width(self.fontMetrics(), self._chart.keys(theme_of(self.palette())))
        return QSize(round(width) + 2, self.fontMetrics().height() + 4)

    @guarded(QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())  # a longer legend must not push the window's parts about

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = theme_of(self.palette())
        keys = self._chart.keys(theme)
        while legend_width(self.fontMetrics(), keys) > self.width():
            keys = keys[:-1]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            draw_legend(painter, QRectF(self.rect()), keys, theme, mirrored=mirrored)


class ChartCard(QFrame):
    """A chart with its heading above it; ``head`` is the row of both, ``column`` all of it."""

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.chart = chart
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(plain_label(chart.title, "chart", self))
        self.head.addStretch(1)
        self.head.addWidget(Legend(chart, self))
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 6)
        column.setSpacing(2)
        column.addLayout(self.head)
        column.addWidget(chart, 1)

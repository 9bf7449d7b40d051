"""Words over a table that has nothing to show: taken in its place, all around would be laid out anew."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from greenstat_desktop.qt.guard import guarded


class Covered(QWidget):
    """A table as large as this, and what covers its rows whenever it is visible; the titles stay in sight."""

    def hold(self, view: QTableView, cover: QWidget) -> None:
        """Hold these two, children of this already, the cover made last: it is above."""
        self._view, self._cover = view, cover

    def cover(self, *, covered: bool) -> None:
        """Cover the rows, or show them again."""
        self._place()
        self._cover.setVisible(covered)

    def _place(self) -> None:
        above = self._view.horizontalHeader().height()
        self._cover.setGeometry(0, above, self.width(), self.height() - above)

    # What Qt asks for

    @guarded(QSize())
    def sizeHint(self) -> QSize:
        return self._view.sizeHint()

    @guarded(QSize())
    def minimumSizeHint(self) -> QSize:
        titles = QSize(0, self._view.horizontalHeader().sizeHint().height())
        return self._view.minimumSizeHint().expandedTo(self._cover.minimumSizeHint() + titles)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._view.resize(event.size())
        self._place()

"""A chart's twin: the same numbers as a table, for those who do not see it, and for those who want to copy them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenstat_desktop.qt.labels import paragraph


@dataclass(frozen=True, slots=True)
class Twin:
    """What a chart shows, as text."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]  # each as long as ``headings``
    note: str = ""  # what one must know to read it

    @property
    def text(self) -> str:
        """Headings and rows, one a line, tabs between the cells."""
        return "\n".join("\t".join(cells) for cells in (self.headings, *self.rows))


class TwinDialog(QDialog):
    """Shows a ``Twin``, to be read row by row and copied as a whole."""

    def __init__(self, title: str, twin: Twin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._twin = twin
        self.table = QTableWidget(len(twin.rows), len(twin.headings), self)
        self.table.setAccessibleName(title)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setHorizontalHeaderLabels(list(twin.headings))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for row, cells in enumerate(twin.rows):
            for column, cell in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(cell))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))  # Qt's own word is another one
        self.copy = buttons.addButton(self.tr("&Copy table"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(twin.text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(10)
        layout.addWidget(self.table, 1)
        if twin.note:
            note = paragraph(twin.note, "small", self)
            layout.addWidget(note)
        layout.addWidget(buttons)
        self.resize(640, 460)


def show_twin(title: str, twin: Twin, parent: QWidget) -> TwinDialog:
    """Open the table over a window."""
    dialog = TwinDialog(title, twin, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog

"""A small table of texts on screen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.table_rows import TableColumn
from greenstat_desktop.qt.table_view import TableView
from greenstat_desktop.qt.text_table import TextModel, TextRow, TextRows


class TextView(TableView):
    """Shows a ``TextModel``; what room is left over belongs to the first column."""

    def __init__(
        self,
        name: str,
        titles: Sequence[str],
        names: Sequence[str],
        samples: Sequence[str],
        yielding: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``yielding``: names of columns that a narrow table does without, the least of them first."""
        self.texts = TextModel(titles)
        columns = [
            TableColumn(one, sample, part=int(one == names[0]), yields=len(yielding) - yielding.index(one))
            if one in yielding
            else TableColumn(one, sample, part=int(one == names[0]))
            for one, sample in zip(names, samples, strict=True)
        ]
        super().__init__(self.texts, TextRows(self.texts), columns, parent=parent)
        self.texts.setParent(self)
        self.setAccessibleName(name)

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Show these rows. The last column, whose texts differ most, gets no more room than they need."""
        self.texts.show(rows)
        last = len(self.texts.titles) - 1
        if rows:
            self.columns.reckon_with(last, max((row.cells[last] for row in rows), key=len))

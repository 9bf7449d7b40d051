"""A small table of texts on screen."""

from collections.abc import Sequence

from greenstat_desktop.qt.table_rows import TableColumn
from greenstat_desktop.qt.table_view import TableView
from greenstat_desktop.qt.text_table import TextModel, TextRows


class TextView(TableView):
    """Shows a ``TextModel``; what room is left over belongs to the first column."""

    def __init__(self, name: str, titles: Sequence[str], names: Sequence[str], samples: Sequence[str]) -> None:
        self.texts = TextModel(titles)
        parts = (1, *(0 for _ in names[1:]))
        columns = [TableColumn(*one) for one in zip(names, samples, parts, strict=True)]
        super().__init__(self.texts, TextRows(self.texts), columns)
        self.texts.setParent(self)
        self.setAccessibleName(name)

"""The recipients on screen: which columns their table has, and what each needs."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.recipient_rows import COLUMNS, RecipientRows
from greenstat_desktop.qt.recipients_model import STATE, RecipientsModel
from greenstat_desktop.qt.table_rows import TableColumn
from greenstat_desktop.qt.table_view import CHANGES, TableView
from greenstat_desktop.qt.theme import theme_of

_SAMPLES: Final = {
    "name": ("Магдалена Иванова", 5),
    "phone": ("+972 50-000-0000", 3),
    "sent_at": ("00 Nov 00:00", 2),
    "delivered_at": ("00 Nov 00:00", 2),
    "read_at": ("00 Nov 00:00", 2),
    "time_to_read": ("≥ 23 h 59 min", 2),
}


class RecipientsView(TableView):
    """Shows a ``RecipientsModel``."""

    def __init__(self, model: RecipientsModel, parent: QWidget | None = None) -> None:
        samples = _SAMPLES | {"state": (f"●  {_longest_state(model)}", 2)}
        columns = [TableColumn(name, *samples[name], at_first=name != "sent_at") for name in COLUMNS]
        super().__init__(model, RecipientRows(model), columns, column_of_dot=STATE, parent=parent)
        self._model = model
        self.setAccessibleName(self.tr("Recipients"))

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in CHANGES and hasattr(self, "_model"):
            self._model.dress(theme_of(self.palette()), self.devicePixelRatioF())
        super().changeEvent(event)


def _longest_state(model: RecipientsModel) -> str:
    """Return the longest word for a state: the columns of their times are called alike."""
    times = map(COLUMNS.index, ("sent_at", "delivered_at", "read_at"))
    return max((str(model.headerData(one, Qt.Orientation.Horizontal)) for one in times), key=len)

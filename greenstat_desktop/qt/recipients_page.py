"""The recipients of one status: filters, search and table, all working together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.chips import StateChips
from greenstat_desktop.qt.commands import ONLY, SORTS
from greenstat_desktop.qt.people_panel import PeoplePanel
from greenstat_desktop.qt.recipients_model import STATE, RecipientsModel
from greenstat_desktop.qt.recipients_view import RecipientsView
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.recipients.table import Column, RecipientTable

# Values of core's Column. Time to read counts from one moment for everybody: its order is that of reading.
COLUMNS: Final = ("name", "phone", "state", "sent_at", "delivered_at", "read_at", "read_at")
_DOT_ROOM_PX: Final = 18


class RecipientsPage(PeoplePanel["RecipientTable"]):
    """Shows one table of recipients."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        self.model = RecipientsModel(times)
        super().__init__(self.model, partial(RecipientsView, self.model), partial(StateChips, times), times, parent)
        self.view.header.indent_of_column = {STATE: _DOT_ROOM_PX}
        self.model.setParent(self)

    def show_table(self, table: RecipientTable | None, *, same_status: bool) -> None:
        """Show a table. With ``same_status`` selection, current row, scroll position and filters stay as they are."""
        counts = table.marks.counts() if table is not None else dict.fromkeys(("read", "delivered", "sent"), 0)
        self.chips.show_counts(counts)
        self.show_people(table, keep=same_status)

    def answers(self) -> Mapping[str, Callable[..., None]]:
        """Return what the commands about a table do here, by name."""
        only = {f"only_{state}": partial(self.chips.choose, frozenset((state,))) for state in ONLY}
        return {**super().answers(), **only}

    # What a panel of people asks for

    def sort_column(self, column: int) -> Column:
        """Return what core calls a column of the model."""
        from greenstat_desktop.core.recipients.table import Column

        return Column(COLUMNS[column])

    def sorts(self) -> Mapping[str, int]:
        """Return the column that each sorting command means."""
        return {name: column for column, name in enumerate(SORTS)}

    def say_nobody(self, *, filtered: bool) -> None:
        """Say why nobody is shown, and what to do."""
        if filtered:
            self.empty.show_text(
                self.tr("Nobody matches"),
                self.tr("Nobody in this status fits the filter and the search together."),
                self.tr("Show everybody"),
                self.show_everybody,
            )
        else:
            self.empty.show_text(
                self.tr("No recipients yet"),
                self.tr("Press Refresh (F5) to ask GREEN-API who received and read this status."),
            )

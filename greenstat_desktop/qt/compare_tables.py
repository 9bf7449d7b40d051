"""The tables under the curves: the statuses side by side, and all statuses by week, kind and weekday."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from greenstat_desktop.qt import comparison_texts as texts
from greenstat_desktop.qt.compare_picker import LEAST
from greenstat_desktop.qt.empty import EmptyText
from greenstat_desktop.qt.labels import paragraph
from greenstat_desktop.qt.people_panel import SortOrder, next_order
from greenstat_desktop.qt.range_buttons import RangeButtons
from greenstat_desktop.qt.text_table import TextRow
from greenstat_desktop.qt.text_view import TextView
from greenstat_desktop.qt.times import LocalTimes

if TYPE_CHECKING:
    from greenstat_desktop.core.comparison import Comparison, Line
    from greenstat_desktop.core.exports.workbook_groups import GroupSheet
    from greenstat_desktop.core.groups import Grouped, Groups

NAMES: Final = ("lines", "week", "kind", "weekday")
_LINE_NAMES: Final = (
    "text",
    "first_seen_at",
    "kind",
    "recipients",
    "delivered_rate",
    "read_rate",
    "median_s",
    "against",
)
_YIELDING: Final = ("kind", "delivered_rate", "recipients", "first_seen_at")


class GroupsOrder:
    """Groups stand in their own order: what ``header_menu.Sorting`` asks of a table that is not sorted."""

    order: SortOrder = ()

    def sort_by(self, column: int, *, adding: bool = False) -> None:
        """Leave the rows as they are."""

    def forget_order(self) -> None:
        """Leave the rows as they are."""


class CompareTables(QFrame):
    """Four tables, one of them seen. Sorts the first one itself."""

    def __init__(self, times: LocalTimes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._times = times
        self._comparison: Comparison | None = None
        self._order: SortOrder = ()
        choices = (self.tr("Side by side"), self.tr("Week by week"), self.tr("By kind"), self.tr("By weekday"))
        self.which = RangeButtons([(name, text, text) for name, text in zip(NAMES, choices, strict=True)], self)
        vs_others = self.tr("Read, compared with all the others")
        groups = {
            "week": texts.group_titles(self.tr("Week"), self.tr("Read, compared with the week before")),
            "kind": texts.group_titles(self.tr("Kind"), vs_others),
            "weekday": texts.group_titles(self.tr("Weekday"), vs_others),
        }
        samples, of_groups = texts.line_samples(times), texts.group_samples(times)
        body = QWidget(self)
        self.views = {"lines": TextView(choices[0], texts.line_titles(), _LINE_NAMES, samples, _YIELDING, body)}
        for name, choice in zip(NAMES[1:], choices[1:], strict=True):
            self.views[name] = TextView(choice, groups[name], texts.GROUP_COLUMNS, of_groups, parent=body)
        self._titles = {name: (choice, *groups[name]) for name, choice in zip(NAMES[1:], choices[1:], strict=True)}
        self.note = paragraph("", "small", self)
        self.empty = EmptyText(body)
        self._groups: dict[str, Groups[Any]] = {}
        self._known = 0  # how many statuses there are to choose from
        self._lay_out(body)
        self.which.chosen.connect(self._show_state)
        self.views["lines"].header.sectionClicked.connect(
            lambda column: self.sort_by(column, adding=self.views["lines"].header.adding)
        )
        self.which.choose("lines")

    # Sorting

    @property
    def order(self) -> SortOrder:
        """What the statuses side by side are sorted by."""
        return self._order

    def sort_by(self, column: int, *, adding: bool = False) -> None:
        """Sort them as a click on the column's header does."""
        self._sort(next_order(self._order, column, adding=adding))

    def forget_order(self) -> None:
        """Show them in the order in which they were chosen."""
        self._sort(())

    def _sort(self, order: SortOrder) -> None:
        self._order = order
        self.views["lines"].header.show_order(order)
        self._show_lines()

    @property
    def lines(self) -> list[Line]:
        """The statuses side by side, as they stand."""
        from greenstat_desktop.core.comparison import ComparisonColumn, sorted_lines
        from greenstat_desktop.core.recipients.table import Order

        if self._comparison is None:
            return []
        order = [Order(ComparisonColumn(texts.LINE_COLUMNS[column]), down) for column, down in self._order]
        return sorted_lines(self._comparison.lines, order)

    # What is shown

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show these statuses side by side."""
        self._comparison = comparison
        self._show_lines()

    def show_groups(self, grouped: Grouped) -> None:
        """Show what all statuses came to, week by week, by kind and by weekday."""
        self._known = grouped.statuses
        weeks, kinds, days = grouped.weeks, grouped.kinds, grouped.weekdays
        self._groups = {"week": weeks, "kind": kinds, "weekday": days}
        rows: dict[str, list[TextRow]] = {
            "week": [texts.week_row(one, self._times) for one in weeks.groups],
            "kind": [texts.kind_row(one, self._times) for one in kinds.groups],
            "weekday": [texts.weekday_row(one, self._times) for one in days.groups],
        }
        for name, shown in rows.items():
            self.views[name].show_rows(shown)
        self._show_state()

    def sheets(self) -> list[GroupSheet]:
        """Return the groups as sheets of a workbook, those that there are."""
        from datetime import date

        from greenstat_desktop.core.exports.workbook_groups import GroupSheet

        sheets = []
        for name, found in self._groups.items():
            title, what, *_, compared = self._titles[name]
            names = [row.cells[0] for row in self.views[name].texts.rows]
            rows = [
                (group.key if isinstance(group.key, date) else shown, group)
                for group, shown in zip(found.groups, names, strict=True)
            ]
            sheets += [GroupSheet(title, what, compared, rows)] if rows else []
        return sheets

    def _show_lines(self) -> None:
        ordinals = {id(line): place for place, line in enumerate(self._comparison.lines if self._comparison else (), 1)}
        rows = [texts.line_row(line, ordinals[id(line)], self._times) for line in self.lines]
        self.views["lines"].show_rows(rows)
        self._show_state()

    def _show_state(self) -> None:
        name = self.which.value
        view = self.views[name]
        if name == "lines" and self._known < LEAST:
            self.empty.show_text(
                self.tr("Nothing to compare yet"), self.tr("It takes two statuses. They appear here as they are found.")
            )
        elif name == "lines":
            self.empty.show_text(
                self.tr("Choose two statuses or more"), self.tr("Tick them in the list beside the curves.")
            )
        else:
            self.empty.show_text(
                self.tr("Nothing to compare yet"),
                self.tr("Statuses take part once they were checked after their first day."),
            )
        self._stack.setCurrentWidget(view if view.texts.rows else self.empty)
        left_out = self._groups[name].left_out if name in self._groups else 0
        told = [] if not (view.texts.rows or self._comparison) else [self.tr("Points are percentage points of the recipients who read; in brackets where the true difference lies, 95 times out of 100. Read is a lower bound: people may hide read receipts.")]  # fmt: skip  # noqa: E501
        if left_out:
            told.insert(0, self.tr("%Ln statuses left out: not checked since their first day was over.", "", left_out))
        self.note.setText(" ".join(told))

    def _lay_out(self, body: QWidget) -> None:
        top = QHBoxLayout()
        top.addWidget(self.which)
        top.addStretch(1)
        self._stack = QStackedLayout(body)
        for view in self.views.values():
            self._stack.addWidget(view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 9, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(body, 1)
        column.addWidget(self.note)

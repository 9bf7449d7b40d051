"""Brings the window back as it was left: the page, the account, the status with its filter, and the tables' order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from greenstat_desktop.core.records import Account, Status
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.leaving_off import KEY, LeftOff, Order, read_left_off
from greenstat_desktop.qt.opened import Core, Opened
from greenstat_desktop.qt.pages import NAMED
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.table_habits import Table, TableHabits
from greenstat_desktop.qt.window_memory import WindowMemory


class Resuming(QObject):
    """Made after every page and table; ``keep`` notes how things stand at the end."""

    def __init__(self, parts: Parts, desk: Desk, habits: TableHabits, memory: WindowMemory) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._habits, self._memory = parts, desk, habits, memory
        self._left = read_left_off(memory.text(KEY))
        self._newest = ""  # of the open account's statuses
        self._came = False  # whether there was anything to come back to
        for table in habits.tables:
            _sort(table, self._left.orders.get(table.name, ()))
        desk.accounts_changed.connect(self._accounts_changed)
        desk.statuses_changed.connect(self._statuses_changed)
        desk.status_opened.connect(self._status_opened)

    def open(self, core: Core) -> None:
        """Begin to work with ``core`` where the user left off."""
        left = self._left
        self._desk.open_as_left(core, left.id_instance, "" if left.newest else left.message_id)

    def keep(self) -> None:
        """Note how things stand. A window that never came so far keeps what was noted before."""
        account, keeper = self._desk.account, self._desk.accounts
        if account is None or keeper is None:
            return
        if account.id_instance in keeper.hidden:  # forgotten before it could be closed
            self._forget_account(account.id_instance)
            return
        orders = {table.name: _order(table) for table in self._habits.tables if table.sorting.order}
        page = self._parts.pages.name
        shown, message_id = self._desk.shown, self._desk.message_id
        states = self._parts.page.recipients.chips.states if shown else frozenset()
        left = LeftOff(
            page if page in NAMED else "",
            account.id_instance,
            message_id,
            message_id == self._newest,
            states,
            orders,
        )
        self._memory.note(KEY, left.text)
        self._memory.write()

    def _accounts_changed(self, accounts: list[Account]) -> None:
        noted = read_left_off(self._memory.text(KEY)).id_instance
        if noted not in {one.id_instance for one in accounts}:
            self._forget_account(noted)
        if accounts and not self._came:
            self._came = True
            self._parts.pages.open(self._left.page)

    def _forget_account(self, id_instance: str) -> None:
        """Let the settings know an account no longer than the history does."""
        noted = read_left_off(self._memory.text(KEY))
        if id_instance and noted.id_instance == id_instance:
            self._memory.note(KEY, replace(noted, id_instance="", message_id="").text)
            self._memory.write()

    def _statuses_changed(self, statuses: list[Status]) -> None:
        self._newest = statuses[0].message_id if statuses else ""

    def _status_opened(self, opened: Opened) -> None:
        """Filter the first status shown as it was, if it is still that one."""
        self._desk.status_opened.disconnect(self._status_opened)
        if opened.key == (self._left.id_instance, self._left.message_id):
            self._parts.page.recipients.chips.choose(self._left.states & set(opened.table.marks.words))


def _order(table: Table) -> Order:
    names = table.view.columns.names
    return tuple((names[column], descending) for column, descending in table.sorting.order)


def _sort(table: Table, order: Order) -> None:
    """Sort a table as somebody would by clicking: a second click turns a column round."""
    names = list(table.view.columns.names)
    if not order or any(name not in names for name, _ in order):
        return
    table.sorting.forget_order()
    for place, (name, descending) in enumerate(order):
        table.sorting.sort_by(names.index(name), adding=place > 0)
        if descending:
            table.sorting.sort_by(names.index(name), adding=True)

"""From a status to its comparison: the command, also in the menu of the list of statuses."""

from PySide6.QtCore import QObject, Qt

from greenstat_desktop.qt.compare_page import ComparePage
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.parts import Parts


class Comparing(QObject):
    """Answers *Compare with…* for the status that is open."""

    def __init__(self, parts: Parts, desk: Desk, page: ComparePage) -> None:
        super().__init__(desk)
        self._parts, self._desk, self._page = parts, desk, page
        self._command = parts.commands["compare_status"]
        self._command.setEnabled(False)
        self._command.triggered.connect(self._compare)
        parts.statuses.view.addAction(self._command)
        parts.statuses.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        desk.status_opened.connect(lambda _: self._command.setEnabled(True))
        desk.account_opened.connect(lambda _: self._command.setEnabled(False))

    def _compare(self) -> None:
        message_id = self._desk.message_id
        self._parts.pages.open("compare")
        self._page.add(message_id)

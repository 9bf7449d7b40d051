"""Says what happens in the window to whoever does not see it: what was loaded, what a check brought, what was found."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from greenstat_desktop.core.records import Check
from greenstat_desktop.qt.announcing import announce
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.opened import Opened
from greenstat_desktop.qt.parts import Parts

_TYPED_MS: Final = 600  # the count is said once the typing pauses


class Speaking(QObject):
    """Lives as long as the window's middle. What a page's bar says, the bar says itself."""

    def __init__(self, parts: Parts, desk: Desk) -> None:
        super().__init__(parts.pages)
        self._recipients = parts.page.recipients
        self._loaded: tuple[str, str] | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typing.timeout.connect(self._say_matches)
        self._recipients.search.textChanged.connect(lambda _: self._typing.start())
        desk.status_opened.connect(self._opened)
        desk.checked.connect(self._checked)

    def _opened(self, opened: Opened) -> None:
        if opened.key != self._loaded and len(opened.table):
            self._say(self.tr("%Ln recipients loaded", "", len(opened.table)))
        self._loaded = opened.key

    def _checked(self, check: Check) -> None:
        if not check.reason:
            new, changed = self.tr("%Ln new", "", check.new), self.tr("%Ln changed", "", check.changed)
            self._say(self.tr("Checked: {new}, {changed}").format(new=new, changed=changed))

    def _say_matches(self) -> None:
        if self._recipients.search.text().strip():
            self._say(self._recipients.matches.text())

    def _say(self, sentence: str) -> None:
        announce(self._recipients, sentence)

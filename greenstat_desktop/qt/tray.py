"""The icon in the system's tray, for those who want it: a quiet word for each milestone."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from greenstat_desktop.core.milestones import Milestone
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.kinds import title_of
from greenstat_desktop.qt.text import isolated
from greenstat_desktop.qt.times import LocalTimes


class Tray(QObject):
    """Shown only if the user asked for it. Signals: ``wanted`` carries the ``Status`` of a clicked message, or None."""

    wanted = Signal(object)

    def __init__(self, times: LocalTimes, parent: QWidget) -> None:
        super().__init__(parent)
        self._times, self._window = times, parent
        self._icon: QSystemTrayIcon | None = None  # asks the desktop for its place: made when it is wanted
        self._spoken_of: Status | None = None
        self.said: list[str] = []  # the last messages, the newest last

    def show(self, *, shown: bool) -> None:
        """Show the icon, or take it away."""
        if shown and self._icon is None:
            self._icon = self._made(self._window.windowIcon())
        if self._icon is not None:
            self._icon.setVisible(shown)

    @property
    def has_place(self) -> bool:
        """Whether the desktop shows such icons now: not every one does, and one may begin to later."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def tell(self, status: Status, milestone: Milestone) -> None:
        """Say what a status reached, if the user wants to hear it."""
        if self._icon is None or not self._icon.isVisible():
            return
        self._spoken_of = status
        text = self._words(status, milestone)
        self.said = [*self.said[-9:], text]
        self._icon.showMessage(isolated(title_of(status)), text, self._icon.icon())

    def _words(self, status: Status, milestone: Milestone) -> str:
        counts = {"read": self._times.count(status.read), "all": self._times.count(status.recipients)}
        if milestone is Milestone.HALF_READ:
            return self.tr("Half have read it: {read} of {all}.").format(**counts)
        return self.tr("24 hours are over: {read} of {all} have read it.").format(**counts)

    def _made(self, icon: QIcon) -> QSystemTrayIcon:
        made = QSystemTrayIcon(icon, self)
        made.setToolTip("GreenStat")
        menu = QMenu(self._window)
        menu.addAction(self.tr("Show GreenStat")).triggered.connect(lambda: self.wanted.emit(None))
        made.setContextMenu(menu)
        made.destroyed.connect(menu.deleteLater)  # the window outlives its sessions
        made.activated.connect(lambda _: self.wanted.emit(None))
        made.messageClicked.connect(lambda: self.wanted.emit(self._spoken_of))
        return made

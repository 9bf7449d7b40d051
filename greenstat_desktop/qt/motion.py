"""Whether the system's user asked for less motion: Qt tells the system's colours and its contrast, but not this.

The only module that imports ``QtDBus``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCall, QDBusPendingCallWatcher

_PORTAL: Final = (
    "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "ReadOne",
)  # fmt: skip
# Namespace, key, and the answer that asks for less motion. The first is the portal's own, since its version of 2025;
# until then GNOME's stood there. Source: XDG Desktop Portal, "Settings".
_KEYS: Final = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", 0),
)
_DESKTOPS: Final = ("xcb", "wayland")  # where Qt has a connection to the session's bus already
_GET_CLIENT_AREA_ANIMATION: Final = 0x1042  # of Windows' SystemParametersInfo


class SystemMotion(QObject):
    """Asks the system, and again whenever the user comes back to the program.

    Signals: ``told`` carries whether nothing is to move by itself; never where the system has no such setting.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        """``bus``: where the desktop's portal is; by default the session's own."""
        super().__init__(parent)
        self._bus = bus
        self._asked: list[tuple[QDBusPendingCall, QDBusPendingCallWatcher]] = []  # a key each
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def ask(self) -> None:
        """Ask, without waiting for the answer."""
        if sys.platform == "win32":
            self.told.emit(not _windows_animates())
        elif self._bus is not None or QGuiApplication.platformName() in _DESKTOPS:
            self._asked.clear()
            self._ask_portal()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.ask()

    def _ask_portal(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        message = QDBusMessage.createMethodCall(*_PORTAL)
        message.setArguments(list(_KEYS[len(self._asked)][:2]))
        self._bus = self._bus or QDBusConnection.sessionBus()
        call = self._bus.asyncCall(message)
        watcher = QDBusPendingCallWatcher(call)
        self._asked.append((call, watcher))  # neither may go while it speaks
        watcher.finished.connect(self._answered)

    def _answered(self) -> None:
        call, _ = self._asked[-1]
        if not call.isError():
            (answer,) = call.reply().arguments()
            self.told.emit(int(answer.variant()) == _KEYS[len(self._asked) - 1][2])
        elif len(self._asked) < len(_KEYS):
            self._ask_portal()


def _windows_animates() -> bool:
    import ctypes

    animates = ctypes.c_int(1)
    if sys.platform == "win32":
        ctypes.windll.user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)

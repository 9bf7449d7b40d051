"""One window a history: whoever starts a second one gets the first, raised. The only module that uses QtNetwork.

Who was first is told by a lock file, which costs nothing at the start; the socket that others knock at is opened after
the first paint.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile

from greenstat_desktop.core.locations import Locations

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket
    from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

PATIENCE_S: Final = 5.0  # the first window may be starting just now
_ANSWER_MS: Final = 3000
_RETRY_S: Final = 0.1
_KNOCK, _ANSWER = b"raise", b"raised"
_LONGEST_PATH: Final = 100  # bytes: a Unix socket's address holds 108, of macOS 104
_LONGEST_LINE: Final = 1024
_ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"  # with which a Wayland compositor lets a window come forward


class OnlyWindow:
    """The claim of this process on the window of one history."""

    def __init__(self, locations: Locations) -> None:
        self._address = address_of(locations)
        self._lock = QLockFile(str(locations.home / "window.lock"))
        self._lock.setStaleLockTime(0)  # no lock is too old; that of a dead process is taken over all the same
        self._locked = self._lock.tryLock(0)
        self._window: QWidget | None = None
        self._server: QLocalServer | None = None

    @property
    def taken(self) -> bool:
        """Whether another window has this history. Where no lock can be written, nobody knows, and it has not."""
        return not self._locked and self._lock.error() == QLockFile.LockError.LockFailedError

    def listen(self, window: QWidget) -> None:
        """From now on, raise ``window`` for whoever is started later."""
        if not self._locked or self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        self._window = window
        self._server = server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._address)  # of a process that died: the lock says that nobody else listens
        if not server.listen(self._address):
            log.warning("A second window will not find this one: %s", server.errorString())
        server.newConnection.connect(self._connected)

    def close(self) -> None:
        """Let go: the next start is a first one."""
        if self._server is not None:
            self._server.close()
        if self._locked:
            self._lock.unlock()
            self._locked = False

    def _connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._knocked, socket))
            if socket.bytesAvailable():
                self._knocked(socket)

    def _knocked(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_LINE:
                socket.abort()
            return
        knock, _, token = bytes(socket.readLine(_LONGEST_LINE).data()).strip().partition(b" ")
        if knock == _KNOCK and self._window is not None:
            _raise(self._window, token.decode("ascii", "replace"))
            socket.write(_ANSWER + b"\n")
            socket.flush()
        socket.disconnectFromServer()


def raise_the_other(locations: Locations, patience_s: float = PATIENCE_S) -> bool:
    """Ask the window that has this history to come forward. Returns whether it did."""
    deadline = time.monotonic() + patience_s
    while True:
        if _knock(address_of(locations)):
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(_RETRY_S)


def address_of(locations: Locations) -> str:
    """Return where the window of a history listens: in its folder, which is the user's alone, wherever it can."""
    path = str(locations.home.resolve() / "window.socket")
    if sys.platform != "win32" and len(path.encode(errors="replace")) <= _LONGEST_PATH:
        return path
    import hashlib

    # Qt makes a pipe of it, or a socket among the temporary files.
    told = f"{Path.home()}\n{os.path.normcase(path)}".encode(errors="replace")
    return f"greenstat-{hashlib.sha256(told).hexdigest()[:20]}"


def _knock(address: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    if sys.platform == "win32":
        import ctypes

        # Windows lets only the process come forward that the user started last: we pass that on to any (-1).
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_ANSWER_MS):
        return False
    token = os.environ.get(_ACTIVATION, "").encode("ascii", "replace")[: _LONGEST_LINE // 2]
    socket.write(_KNOCK + b" " + token + b"\n")
    answered = socket.waitForReadyRead(_ANSWER_MS) and bytes(socket.readAll().data()).startswith(_ANSWER)
    socket.close()
    return answered


def _raise(window: QWidget, token: str) -> None:
    from PySide6.QtCore import Qt  # its many enumerations take longer than the first paint

    if token:
        os.environ[_ACTIVATION] = token  # Qt hands it to the compositor, and forgets it
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()

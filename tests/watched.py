"""Runs the program and tells whom it talks to: ``python -m tests.watched KIND HOME``, a line of JSON at the end.

An audit hook hears every name that is looked up and every connection that Python opens. Qt's own network is not among
what the program imports, which a test holds.
"""

import json
import sys
from pathlib import Path

TALKED_TO: list[tuple[str, str]] = []
LISTENED_FOR = {"socket.connect": 1, "socket.sendto": 1, "socket.getaddrinfo": 0, "socket.gethostbyname": 0}


def hear(event: str, arguments: tuple[object, ...]) -> None:
    if event in LISTENED_FOR:
        TALKED_TO.append((event, str(arguments[LISTENED_FOR[event]])))


def window(home: Path) -> int:
    """Open the window on this home until it has found and checked every status and asked for names; close it."""
    from PySide6.QtCore import QTimer

    from greenstat_desktop import app
    from greenstat_desktop.core.events import Resting
    from greenstat_desktop.core.locations import Locations

    class Closing(app.Application):
        def _furnish(self) -> None:
            super()._furnish()
            self.session.watching.told.connect(self._done)

        def _done(self, event: object) -> None:
            if isinstance(event, Resting):
                QTimer.singleShot(0, self.window.close)

    app.Application = Closing  # type: ignore[misc]
    return app.open_window(Locations(home))


def collect(home: Path) -> int:
    from greenstat_desktop.cli import main

    return main(["--home", str(home), "collect", "--once"])


def planted(_: Path) -> int:
    """Call home, as nobody may."""
    import socket

    with socket.socket() as sock:
        sock.connect_ex(("127.0.0.1", 9))
    return 0


if __name__ == "__main__":
    sys.addaudithook(hear)
    status = {"window": window, "collect": collect, "planted": planted}[sys.argv[1]](Path(sys.argv[2]))
    print(json.dumps({"status": status, "talked_to": TALKED_TO}))  # noqa: T201

"""What a day in the window is made of, and how long each of it holds it: ``python -m tests.bench.ordinary``.

With a number behind it, statuses have that many recipients instead of 1,200. All is done several times in the real
application over a sandbox in another process. Printed are the longest turns of the event loop, in milliseconds and in
frames of 16 ms: of the first time, when widgets are dressed and letters drawn, then the median and the worst of the
others. The last column is what the window's own thread was at work in the worst: on a busy machine the better figure.
"""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from greenstat_desktop.app import Application
from greenstat_desktop.core.locations import Locations
from tests.bench.material import scratch
from tests.bench.service import sandbox
from tests.bench.stalling import FRAME_MS, Heartbeat, application_over, wait

_ROUNDS = 5
_STATUSES = 8
_PAINTED_MS = 250
_DIALOGS = ("preferences", "export", "command_list", "add_status", "add_account", "edit_account", "about")


def main(argv: Sequence[str]) -> None:
    """Do all of it, and print the figures."""
    app = QApplication(["bench"])
    places = Locations(scratch() / "ordinary")
    recipients = int(argv[0]) if argv else 1_200
    turns: dict[str, list[float]] = {}
    worked: dict[str, float] = {}
    with sandbox(recipients, _STATUSES) as service, application_over(app, places, service) as running:
        wait(_PAINTED_MS)
        heart = Heartbeat()
        for _ in range(_ROUNDS):
            for name, deed in _deeds(running):
                heart.begin()
                deed()
                wait(_PAINTED_MS)
                turns.setdefault(name, []).append(heart.longest_ms)
                worked[name] = max(worked.get(name, 0), heart.at_work_ms)
                _close_dialogs(app)
                wait(_PAINTED_MS)
    sys.stdout.write(f"{'':<26} {'first':>7} {'median':>7} {'worst':>7} {'frames':>7} {'at work':>8}\n")
    for name, (first, *others) in turns.items():
        middle, worst = median(others), max(others)
        line = f"{name:<26} {first:7.1f} {middle:7.1f} {worst:7.1f} {middle / FRAME_MS:7.2f} {worked[name]:8.1f}\n"
        sys.stdout.write(line)


def _deeds(running: Application) -> list[tuple[str, Callable[[], object]]]:
    """Return what is done, in order: pages, statuses, the table, dialogs."""
    window, desk, recipients = running.window, running.desk, running.window.page.recipients
    bar, search = recipients.view.verticalScrollBar(), recipients.search
    ids = [status.message_id for status in window.statuses.model.statuses]
    other = next(one for one in ids if one != desk.message_id)
    return [
        *((f"turn to {name}", partial(window.pages.open, name)) for name in ("audience", "compare", "statuses")),
        ("open another status", partial(desk.open_status, other)),
        ("check it again", desk.check),
        *((f"sort by column {column}", partial(recipients.sort_by, column)) for column in (0, 2, 5)),
        ("click into the search", partial(search.setFocus, Qt.FocusReason.MouseFocusReason)),
        *((f"type {letter!r}", partial(QTest.keyClick, search, letter)) for letter in "ann"),
        ("show everybody", recipients.clear_filters),
        ("select everybody", recipients.view.selectAll),
        ("scroll to the end", lambda: bar.setValue(bar.maximum())),
        ("scroll to the start", lambda: bar.setValue(0)),
        *((f"open {name}", window.commands[name].trigger) for name in _DIALOGS),
    ]


def _close_dialogs(app: QApplication) -> None:
    for one in app.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            one.reject()


if __name__ == "__main__":
    main(sys.argv[1:])

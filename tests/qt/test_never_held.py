"""R9: the GUI thread is never held over 100 ms while the service fails or the keyring hangs."""

import time

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.credentials import Credentials, OSKeyring
from greenstat_desktop.core.errors import KeyringState, KeyringUnavailable
from greenstat_desktop.qt.jobs import LOCAL, Failed, Jobs, Outcome
from greenstat_desktop.sandbox.conduct import Reply
from tests.qt.sandboxed import SandboxedWindow
from tests.watchdog import Watchdog

MOST_S = 0.1


@pytest.mark.parametrize("reply", [Reply(403), Reply(404), Reply(200, b"<html>"), Reply(200, b"[" * 10_000)])
def test_a_failing_service_holds_nothing(opened: SandboxedWindow, reply: Reply, qtbot: QtBot) -> None:
    opened.sandbox.instance.conduct.answer_next(reply, method="getStatusStatistic")
    with Watchdog() as dog:
        opened.window.commands["refresh"].trigger()
        qtbot.waitUntil(lambda: not opened.desk.busy, timeout=20_000)
    assert dog.longest_s <= MOST_S


def test_a_keyring_that_hangs_holds_nothing(qtbot: QtBot) -> None:
    def hangs() -> None:
        time.sleep(0.5)

    credentials = Credentials(OSKeyring(0.3, hangs), {})  # type: ignore[arg-type]
    jobs, outcomes = Jobs(), list[Outcome[object]]()
    with Watchdog() as dog:
        jobs.submit(LOCAL, lambda _: credentials.token("7103000001"), outcomes.append)
        qtbot.waitUntil(lambda: bool(outcomes))
    assert jobs.close()
    assert isinstance(outcomes[0], Failed)
    assert isinstance(outcomes[0].error, KeyringUnavailable)
    assert outcomes[0].error.kind is KeyringState.SILENT
    assert dog.longest_s <= MOST_S


@pytest.mark.mutant
def test_a_hold_would_be_measured(qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: time.sleep(0.2))
    with Watchdog() as dog:
        qtbot.wait(50)
    assert dog.longest_s > MOST_S

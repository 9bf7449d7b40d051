"""R7: Cancel gives the window back within 100 ms (99 of 100 times), and closes the socket within 50 ms."""

import queue
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.green_api import connections
from greenstat_desktop.qt.jobs import Failed, Jobs, Outcome
from tests.asking import transport_to
from tests.fault_server import Exchange, FaultServer

TIMES = 200
MOST_IDLE_S = 0.1
MOST_SOCKET_S = 0.05
GIVEN_UP_S = 1.0

BEGINNINGS = (b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[")


class Hung:
    """A service that begins an answer and never ends it, and notes when the client hangs up."""

    def __init__(self) -> None:
        self.asked: queue.SimpleQueue[None] = queue.SimpleQueue()
        self.hung_up: queue.SimpleQueue[float] = queue.SimpleQueue()
        self._count = 0

    def __call__(self, exchange: Exchange) -> None:
        exchange.sock.sendall(BEGINNINGS[self._count % len(BEGINNINGS)])
        self._count += 1
        exchange.sock.settimeout(GIVEN_UP_S)
        self.asked.put(None)
        with suppress(OSError):  # reset, or given up
            exchange.sock.recv(1)
        self.hung_up.put(time.monotonic())


def cancelled(
    jobs: Jobs, hung: Hung, url: str, wait_until: Callable[[Callable[[], bool]], None]
) -> tuple[float, float]:
    """Ask, cancel, and return the seconds until the window knew, and until the service saw the socket closed."""
    outcomes: list[Outcome[bytes]] = []

    def ask(cancel: CancelToken) -> bytes:
        with transport_to(url, cancel=cancel) as transport:
            return transport.get("getContacts")

    token = jobs.submit("account", ask, outcomes.append)
    hung.asked.get(timeout=10)
    began = time.monotonic()
    token.cancel()
    wait_until(lambda: bool(outcomes))
    idle_s = time.monotonic() - began
    assert isinstance(outcomes[0], Failed)
    assert isinstance(outcomes[0].error, Cancelled)
    return idle_s, hung.hung_up.get(timeout=10) - began


def nearly_worst(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.99) - 1]


def measured(qtbot: QtBot, times: int) -> tuple[float, float]:
    def wait_until(met: Callable[[], bool]) -> None:
        while not met():
            qtbot.wait(1)

    jobs, hung = Jobs(), Hung()
    with FaultServer(hung) as server:
        pairs = [cancelled(jobs, hung, server.url, wait_until) for _ in range(times)]
        assert jobs.close()
    return nearly_worst([idle_s for idle_s, _ in pairs]), nearly_worst([socket_s for _, socket_s in pairs])


def test_cancel_frees_the_window_and_closes_the_socket_at_once(qtbot: QtBot) -> None:
    idle_s, socket_s = measured(qtbot, TIMES)
    assert idle_s <= MOST_IDLE_S
    assert socket_s <= MOST_SOCKET_S


@pytest.mark.mutant
def test_a_socket_that_is_only_forgotten_would_be_found(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "_shut", lambda _: None)
    _, socket_s = measured(qtbot, 3)
    assert socket_s > MOST_SOCKET_S

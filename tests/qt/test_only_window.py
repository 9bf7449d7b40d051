"""A second start raises the first window: with real processes, real locks and real sockets."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt.only_window import OnlyWindow, address_of, raise_the_other

# A window that says when it is there, and when it is asked to come forward.
WINDOW = """
import sys
from pathlib import Path
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt.main_window import MainWindow
from greenstat_desktop.qt.only_window import OnlyWindow
import greenstat_desktop.app as app
listen = OnlyWindow.listen
OnlyWindow.listen = lambda only, window: (listen(only, window), print("listening", flush=True))
MainWindow.activateWindow = lambda window: print("raised", flush=True)
sys.exit(app.open_window(Locations(Path(sys.argv[1])), demo="--demo" in sys.argv))
"""
PATIENCE_S = 30


@pytest.fixture
def start() -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    running: list[subprocess.Popen[str]] = []

    def started(home: Path, *more: str, **environ: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(home), *more],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ, **environ},
        )  # fmt: skip
        running.append(process)
        return process

    yield started
    for process in running:
        process.kill()
        process.communicate()


def says(process: "subprocess.Popen[str]", word: str) -> bool:
    assert process.stdout
    return process.stdout.readline().strip() == word


def closed(process: "subprocess.Popen[str]") -> int:
    process.terminate()
    return process.wait(PATIENCE_S)


@pytest.fixture
def places(tmp_path: Path) -> Locations:
    made = Locations(tmp_path / "home")
    made.make()
    return made


def test_a_second_start_raises_the_first_window_and_ends(
    start: Callable[..., "subprocess.Popen[str]"], places: Locations
) -> None:
    first = start(places.home)
    assert says(first, "listening")
    second = start(places.home)
    assert second.wait(PATIENCE_S) == 0
    assert says(first, "raised")
    assert first.poll() is None
    assert closed(first) == 0
    third = start(places.home)
    assert says(third, "listening")


def test_a_window_that_was_killed_stands_in_nobodys_way(
    start: Callable[..., "subprocess.Popen[str]"], places: Locations
) -> None:
    first = start(places.home)
    assert says(first, "listening")
    first.send_signal(signal.SIGKILL)
    first.wait(PATIENCE_S)
    assert (places.home / "window.socket").exists()
    second = start(places.home)
    assert says(second, "listening")
    assert start(places.home).wait(PATIENCE_S) == 0
    assert says(second, "raised")


def test_another_history_and_the_demo_have_windows_of_their_own(
    start: Callable[..., "subprocess.Popen[str]"], places: Locations, tmp_path: Path
) -> None:
    first, other = start(places.home), start(tmp_path / "other")
    assert says(first, "listening")
    assert says(other, "listening")
    demo = start(places.home, "--demo")
    with pytest.raises(subprocess.TimeoutExpired):
        demo.wait(2)


def test_whoever_comes_while_the_first_is_starting_waits_for_it(
    qtbot: QtBot, places: Locations, start: Callable[..., "subprocess.Popen[str]"]
) -> None:
    only, window = OnlyWindow(places), QWidget()
    qtbot.addWidget(window)
    assert not only.taken
    second = start(places.home)
    with pytest.raises(subprocess.TimeoutExpired):
        second.wait(1)
    only.listen(window)
    qtbot.waitUntil(lambda: second.poll() == 0, timeout=PATIENCE_S * 1000)
    assert window.isVisible()
    only.close()


def test_a_first_window_that_does_not_answer_is_given_up(places: Locations, qtbot: QtBot) -> None:
    only = OnlyWindow(places)
    begun = time.monotonic()
    assert OnlyWindow(places).taken
    assert not raise_the_other(places, patience_s=0.3)
    assert time.monotonic() - begun < 5
    only.close()
    again = OnlyWindow(places)
    assert not again.taken
    again.close()


def test_a_minimised_window_comes_back(qtbot: QtBot, places: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    only, window = OnlyWindow(places), QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    only.listen(window)
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    socket = knock(qtbot, address_of(places), b"raise token-1\n")
    qtbot.waitUntil(lambda: not window.windowState() & Qt.WindowState.WindowMinimized)
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "token-1"
    socket.close()
    only.close()


@pytest.mark.parametrize("said", [b"hello\n", b"\xff\x00\n", b"x" * 5000, b"raised\n"])
def test_whoever_says_anything_else_is_not_answered(qtbot: QtBot, places: Locations, said: bytes) -> None:
    only, window = OnlyWindow(places), QWidget()
    qtbot.addWidget(window)
    only.listen(window)
    socket = knock(qtbot, address_of(places), said)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert not window.isVisible()
    assert not bytes(socket.readAll().data())
    only.close()


def knock(qtbot: QtBot, address: str, said: bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(address)
    assert socket.waitForConnected(5000)
    socket.write(said)
    socket.flush()
    return socket


def test_a_folder_of_a_very_long_path_has_an_address_too(tmp_path: Path, qtbot: QtBot) -> None:
    places = Locations(tmp_path / ("x" * 120))
    places.make()
    address = address_of(places)
    assert len(address) < 60
    assert address != address_of(Locations(tmp_path / ("y" * 120)))
    only, window = OnlyWindow(places), QWidget()
    qtbot.addWidget(window)
    only.listen(window)
    socket = knock(qtbot, address, b"raise \n")
    qtbot.waitUntil(window.isVisible)
    socket.close()
    only.close()
    QLocalServer.removeServer(address)


def test_a_folder_that_cannot_be_written_has_a_window_all_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    only = OnlyWindow(Locations(tmp_path / "missing" / "folder"))
    assert not only.taken
    only.listen(QWidget())
    only.close()


def test_the_socket_is_the_users_alone(qtbot: QtBot, places: Locations) -> None:
    only, window = OnlyWindow(places), QWidget()
    qtbot.addWidget(window)
    only.listen(window)
    assert Path(address_of(places)).stat().st_mode & 0o077 == 0
    only.close()


def test_nothing_of_the_network_is_loaded_before_the_first_paint() -> None:
    program = "import sys, greenstat_desktop.app; sys.exit('PySide6.QtNetwork' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

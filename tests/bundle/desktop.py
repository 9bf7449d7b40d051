"""A desktop of its own for the packaged program: a screen, somebody at its keyboard, a keyring."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from tests.bundle.frozen import PATIENCE_S, Frozen, as_stranger, own_folder

T = TypeVar("T")
_LOOK_S = 0.1
_ANSWER_S = 3.0  # in which a key press is expected to open a window


@contextmanager
def screen(*options: str) -> Iterator[str]:
    """Start an X server, with ``options`` of Xvfb's, and a window manager; yield its display."""
    _needed("Xvfb", "openbox", "xdotool")
    # It stays when its first client leaves, and repeats no key that a busy machine lets go of late.
    read, write = os.pipe()
    said = ["-displayfd", str(write), "-screen", "0", "1280x820x24", "-nolisten", "tcp", "-noreset", "-r", *options]
    server = subprocess.Popen(["Xvfb", *said], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    started = [server]
    try:
        started.insert(0, _manager(display))
        yield display
    finally:
        for process in started:
            process.terminate()
            process.wait(timeout=PATIENCE_S)


def _manager(display: str) -> "subprocess.Popen[bytes]":
    """Start the window manager, again if it came before the X server could take it."""
    environ = {**os.environ, "DISPLAY": display}

    def managed() -> bool:
        told = subprocess.run(["xdotool", "get_num_desktops"], env=environ, capture_output=True, text=True, check=False)
        return told.stdout.strip() not in {"", "0"}

    def started() -> "subprocess.Popen[bytes] | None":
        process = subprocess.Popen(["openbox"], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if came(managed, _ANSWER_S):
            return process
        process.kill()
        process.wait()
        return None

    manager = eventually(started, "a window manager")
    assert manager
    return manager


@contextmanager
def keyring(frozen: Frozen) -> Iterator[Frozen]:
    """Start a session bus with gnome-keyring on it, unlocked; yield the program as it is run there."""
    _needed("dbus-daemon", "gnome-keyring-daemon")
    with own_folder("greenstat-runtime-") as runtime:
        there = {**frozen.environ, "PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(runtime)}
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=there, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **as_stranger(),
        )  # fmt: skip
        assert bus.stdout
        there["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        try:
            # It goes with the bus.
            subprocess.run(
                ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
                env=there, input="pw", text=True, stdout=subprocess.DEVNULL, check=True, **as_stranger(),
            )  # fmt: skip
            yield frozen.given(**{name: there[name] for name in ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS")})
        finally:
            bus.terminate()
            bus.communicate(timeout=PATIENCE_S)


@dataclass(frozen=True)
class Hands:
    """A person at the keyboard of a display."""

    display: str

    def window(self, title: str, after: str = "") -> str:
        """Wait for a window, not the one with the number ``after``, and bring it to the front. Returns its number."""

        def found() -> str:
            numbers = self._xdotool("search", "--onlyvisible", "--name", title).split()
            return next((number for number in numbers if number != after), "")

        number = eventually(found, f"a window called {title}")
        self._xdotool("windowactivate", "--sync", number)
        return number

    def has(self, title: str) -> bool:
        """Return whether such a window is there."""
        return bool(self._xdotool("search", "--onlyvisible", "--name", title))

    def open(self, title: str, *keys: str, of: str) -> str:
        """Press keys in the window ``of`` until they open the one called ``title``. Returns its number."""

        def pressed() -> bool:
            if not self.has(title):  # it may have come late
                self.window(of)
                self.keys(*keys)
            return came(lambda: self.has(title), _ANSWER_S)

        eventually(pressed, f"{title} to open")
        return self.window(title)

    def keys(self, *names: str) -> None:
        """Press keys, one after the other."""
        for name in names:
            self._xdotool("key", "--clearmodifiers", name)

    def types(self, text: str) -> None:
        """Type a text in place of what is there."""
        self.keys("ctrl+a")
        self._xdotool("type", "--delay", "20", text)

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display}, capture_output=True, text=True,
            check=False, timeout=PATIENCE_S,
        )  # fmt: skip
        return done.stdout.strip()


def eventually(asked: Callable[[], T], what: str) -> T:
    """Ask until the answer is true, for as long as a slow machine may take."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if answer := asked():
            return answer
        time.sleep(_LOOK_S)
    raise AssertionError(f"waited in vain for {what}")


def came(asked: Callable[[], bool], within_s: float) -> bool:
    """Tell whether the answer becomes true in time."""
    end = time.monotonic() + within_s
    while not asked():
        if time.monotonic() > end:
            return False
        time.sleep(_LOOK_S)
    return True


def _needed(*programs: str) -> None:
    absent = [name for name in programs if not shutil.which(name)]
    assert not absent, f"{', '.join(absent)} is needed here"

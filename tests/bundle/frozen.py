"""The program as people get it: built once for all tests, run by a user without rights, without Python."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from tests.bundle.parts import ROOT

NOBODY = 65534
PATIENCE_S = 60.0
T = TypeVar("T")


def build(into: Path) -> Path:
    """Build the program as the README says, and return its folder. A minute, about."""
    return built(ROOT / "build.spec", into)


def built(spec: Path, into: Path) -> Path:
    """Run PyInstaller, and return the folder it made: for everybody to read, for nobody to write."""
    command = [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", "--noconfirm"]
    folders = ["--distpath", str(into / "dist"), "--workpath", str(into / "work")]
    done = subprocess.run([*command, *folders, str(spec)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    for path in [into, *into.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    return into / "dist" / "GreenStat"


@dataclass(frozen=True)
class Frozen:
    """The program in a home of its own."""

    folder: Path
    home: Path
    more: dict[str, str] = field(default_factory=dict)

    @property
    def command(self) -> str:
        return str(self.folder / "greenstat")

    @property
    def environ(self) -> dict[str, str]:
        """No PATH to a Python, no source tree, nothing of who runs the tests."""
        return {"PATH": "/nonexistent", "HOME": str(self.home), "LC_ALL": "C.UTF-8", **self.more}

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Start it as a user without rights, where the tests run as root."""
        stranger = NOBODY if os.geteuid() == 0 else None
        return subprocess.Popen(
            [self.command, *arguments],
            env=self.environ,
            cwd="/",
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            user=stranger,
            group=stranger,
            extra_groups=[] if stranger else None,
        )

    def run(self, *arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
        """Run it to its end."""
        process = self.start(*arguments)
        out, err = process.communicate(given, timeout=PATIENCE_S)
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def statuses(self) -> list[dict[str, object]]:
        """Return what it knows, as it tells scripts."""
        told: list[dict[str, object]] = json.loads(self.run("statuses", "--json").stdout)
        return told


@contextmanager
def sandbox(frozen: Frozen) -> Iterator[list[str]]:
    """Serve the sandbox from the frozen program; yield apiUrl, idInstance and token."""
    process = frozen.start("sandbox", "--recipients", "40", "--statuses", "3")
    assert process.stdout
    try:
        yield [process.stdout.readline().partition(": ")[2].strip() for _ in range(3)]
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE_S)


@contextmanager
def screen(*options: str) -> Iterator[str]:
    """Start an X server, with ``options`` of Xvfb's, and a window manager; yield its display."""
    needed = [name for name in ("Xvfb", "openbox", "xdotool") if not shutil.which(name)]
    assert not needed, f"{', '.join(needed)} is needed here"
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x820x24", "-nolisten", "tcp", *options],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=PATIENCE_S)


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

    def keys(self, *names: str) -> None:
        """Press keys, one after the other."""
        for name in names:
            self._xdotool("key", "--clearmodifiers", name)

    def types(self, text: str) -> None:
        """Type a text."""
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
        time.sleep(0.1)
    raise AssertionError(f"waited in vain for {what}")

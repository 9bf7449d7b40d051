"""The program as people get it: built once for all tests, run by a user without rights, without Python."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bundle.parts import ROOT

NOBODY = 65534
PATIENCE_S = 60.0


def build(into: Path) -> Path:
    """Build the program as the README says, and return its folder. A minute, about."""
    return built(ROOT / "build.spec", into)


def built(spec: Path, into: Path) -> Path:
    """Run PyInstaller, and return the folder it made: for everybody to read, for nobody to write."""
    command = [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", "--noconfirm"]
    folders = ["--distpath", str(into / "dist"), "--workpath", str(into / "work")]
    done = subprocess.run([*command, *folders, str(spec)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    for path in (into, into / "dist"):
        path.chmod(0o755)
    return read_only(into / "dist" / "GreenStat")


def read_only(folder: Path) -> Path:
    """Let everybody read it and nobody write."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o555 if path.is_dir() or os.access(path, os.X_OK) else 0o444)
    return folder


def as_stranger() -> dict[str, Any]:
    """Return what makes ``subprocess`` start a program as a user without rights, where the tests run as root."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


@contextmanager
def own_folder(prefix: str) -> Iterator[Path]:
    """Make a folder that is that user's own, for as long as it is needed."""
    with TemporaryDirectory(prefix=prefix) as name:
        hand_over(Path(name))
        yield Path(name)


def hand_over(place: Path) -> None:
    """Make a folder, and what is in it, that user's own."""
    for path in [place, *place.rglob("*")]:
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)


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

    def given(self, **more: str) -> "Frozen":
        """Return the same program with more in its environment."""
        return replace(self, more={**self.more, **more})

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Start it."""
        return subprocess.Popen(
            [self.command, *arguments],
            env=self.environ,
            cwd="/",
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **as_stranger(),
        )

    @contextmanager
    def running(self, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
        """Start it, and let nothing of it be left."""
        process = self.start(*arguments)
        try:
            yield process
        finally:
            process.kill()
            process.communicate()

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
def sandbox(frozen: Frozen, recipients: int = 40) -> Iterator[list[str]]:
    """Serve the sandbox from a process of its own; yield apiUrl, idInstance and token."""
    with frozen.running("sandbox", "--recipients", str(recipients), "--statuses", "3") as process:
        assert process.stdout
        yield [process.stdout.readline().partition(": ")[2].strip() for _ in range(3)]

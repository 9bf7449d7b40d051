"""The whole application: how soon it is there, and how much memory it takes. Yardstick: a bare PySide6 window."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from tests.bench.material import PEOPLE, scratch
from tests.bench.measure import Measure, Measured, paired
from tests.bench.service import NOBODY, Service, make_home, sandbox


def measure_start(pairs: int = 9) -> Measured:
    """Count from exec to the first paint, of a home with an account."""
    home = make_home(scratch() / "start", NOBODY).home

    def started(*arguments: str) -> Measure:
        def start() -> float:
            begun = time.monotonic_ns()
            painted, _ = _watched(NOBODY, *arguments)
            return (painted - begun) / 1e6

        return start

    return paired(started("greenstat", "painted", "--home", str(home)), started("bare", "painted"), pairs)


def measure_memory(size: int = PEOPLE) -> Measured:
    """Weigh the application with one status of 10,000 shown: found, checked and named by a sandbox just before.

    The goal leaves less than what must be loaded by then: the libraries alone bring the bare window from 59 MB to 1.75
    times that (the note has it), and our own modules, 16 MB, to 2.02, before a window is made or an answer read.

    Two designs were weighed. PySide6 reads the source of what is imported, unless it is told to leave that: 174 MB
    became 152 (``qt.sources``). In place of one heap a thread, a single one (``MALLOC_ARENA_MAX=1``) makes 152 MB into
    144, and giving memory back early (``MALLOC_TRIM_THRESHOLD_``) into 146; both are for whoever starts the program, as
    is another choice of libraries: pyrate_limiter brings asyncio and multiprocessing, 11 MB, and keyring's way to the
    Secret Service 9.
    """
    homes = iter(range(100))

    def shown() -> float:
        home: Path = make_home(scratch() / f"memory-{next(homes)}", service).home
        return _watched(service, "greenstat", "settled", "--home", str(home))[1] / 1e6

    with sandbox(size, 8) as service:
        measured = paired(shown, lambda: _watched(NOBODY, "bare", "settled")[1] / 1e6, pairs=3)
    libraries = _watched(NOBODY, "libraries", "settled")[1] / 1e6
    return replace(measured, note=f"its libraries alone {libraries / measured.yardstick:.2f}")


def _watched(service: Service, *arguments: str) -> tuple[int, int]:
    """Run ``tests.bench.watched`` and return what it prints: nanoseconds, bytes.

    It finds its modules compiled, as an installed program does, from the second run on.
    """
    command = [sys.executable, "-m", "tests.bench.watched", *arguments]
    environ = {**os.environ, **service.environ, "PYTHONPYCACHEPREFIX": str(scratch() / "compiled")}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, text=True, check=True)
    moment, resident = done.stdout.split()
    return int(moment), int(resident)

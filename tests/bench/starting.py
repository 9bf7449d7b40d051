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

    Designs that were weighed, in turns with the one before. PySide6 reads the source of what is imported, unless it
    is told to leave that: 174 MB became 152 (``qt.sources``). What it had read by then is let go, and numpy's masked
    arrays are not loaded for a union (``core.recipients.distinct``): 163 became 160. In place of one heap a thread, a
    single one (``MALLOC_ARENA_MAX=1``) makes 159 into 153, and giving memory back early as well
    (``MALLOC_TRIM_THRESHOLD_``) 1 less; both are for whoever starts the program. One thread for OpenBLAS wins nothing:
    162.6 to 162.8. Of what is left, 68 are shared libraries' own pages and 48 Python's, 18 of them compiled modules:
    less would be other libraries, such as pyrate_limiter, which brings asyncio and multiprocessing.
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

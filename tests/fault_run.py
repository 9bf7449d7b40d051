"""One run of every kind of fault, ``tests.fault_service`` and ``tests.fault_calls`` in a process each."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
TIMES = 25
LIMIT_S = 240


@dataclass(frozen=True)
class Outcome:
    """What came of one call."""

    came_to: str  # the error's repr, "read", or "uncaught …"
    sentence: str
    asked: int
    took_s: float


@dataclass(frozen=True)
class FaultRun:
    """What came of all calls, and where history and log of them lie."""

    home: Path
    outcomes: dict[str, list[Outcome]]
    lost: dict[str, list[str]]  # rows that were saved before
    large: dict[str, Outcome]  # with the real bound of a body
    grown_mb: float
    threads_left: int


def run_all(home: Path, times: int = TIMES) -> FaultRun:
    """Ask every kind of fault ``times`` times."""
    quiet = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment = quiet | {
        "PYTHONPATH": str(ROOT),
        "SSL_CERT_FILE": str(home / "authority.pem"),
        "SSL_CERT_DIR": str(home / "none"),
    }
    command = [sys.executable, "-m"]
    with subprocess.Popen(
        [*command, "tests.fault_service", str(home)],
        env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as service:  # fmt: skip
        assert service.stdin
        assert service.stdout
        try:
            ended = subprocess.run(
                [*command, "tests.fault_calls", str(home), str(times)],
                env=environment, cwd=ROOT, input=service.stdout.readline(), capture_output=True, text=True,
                timeout=LIMIT_S, check=False,
            )  # fmt: skip
        finally:
            service.stdin.close()
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    told: dict[str, Any] = json.loads(ended.stdout)
    return FaultRun(
        home,
        {name: [Outcome(*one) for one in kind["outcomes"]] for name, kind in told["kinds"].items()},
        {name: kind["lost"] for name, kind in told["kinds"].items()},
        {name: Outcome(*one) for name, one in told["large"].items()},
        told["grown_mb"],
        told["threads"],
    )

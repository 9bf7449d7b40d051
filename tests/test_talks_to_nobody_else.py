"""No request to anyone but the account's own apiUrl: every connection and every look-up of a whole run is heard."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.records import Account
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import make_world

ROOT = Path(__file__).parents[1]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(make_world(recipients=20, statuses=2, now=time.time()), spacing_s=0) as running:
        yield running


@pytest.fixture
def home(sandbox: Sandbox, tmp_path: Path) -> Path:
    """A home that knows the sandbox's account."""
    places = Locations(tmp_path / "home")
    places.make()
    with History(places.history) as history:
        history.save_account(Account(sandbox.account.id_instance, sandbox.api_url))
    return places.home


def talked_to(kind: str, home: Path, sandbox: Sandbox) -> set[str]:
    """Run the program and return whom it talked to, by network: addresses of this computer's own sockets are paths."""
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "GREENSTAT_TOKEN": sandbox.account.token, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.watched", kind, str(home)]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=40, check=False)
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    assert told["status"] == 0, ended.stderr
    return {whom for _, whom in told["talked_to"] if not whom.startswith(("/", "b'"))}


def own(sandbox: Sandbox) -> set[str]:
    port = int(sandbox.api_url.rpartition(":")[2])
    return {"127.0.0.1", str(("127.0.0.1", port))}


@pytest.mark.parametrize("kind", ["window", "collect"])
def test_a_whole_run_talks_to_the_accounts_own_address_only(kind: str, home: Path, sandbox: Sandbox) -> None:
    heard = talked_to(kind, home, sandbox)
    assert heard
    assert heard <= own(sandbox)


@pytest.mark.mutant
def test_a_call_elsewhere_would_be_heard(home: Path, sandbox: Sandbox) -> None:
    assert talked_to("planted", home, sandbox) - own(sandbox) == {"('127.0.0.1', 9)"}

"""``greenstat history`` from outside: real processes on a real history."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.records import Account

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
ANN, BOB = "11001234567@c.us", "79001234567@c.us"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    with History(path) as history:
        history.save_account(SHOP)
        receipts = collected([ANN, BOB], ["read", "sent"], np.array([50, 40], np.uint32))
        for one in ("BAE5", "BAE6"):
            history.save_check(SHOP.id_instance, one, receipts, datetime.now(UTC))
    return path


def greenstat(path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environ = {"PATH": os.environ["PATH"], "GREENSTAT_HOME": str(path.parent), "PYTHONUTF8": "1", "HOME": "/nowhere"}
    command = [sys.executable, "-m", "greenstat_desktop", "history", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environ, timeout=60, check=False)


def test_a_history_is_checked_copied_repaired_and_put_back(path: Path) -> None:
    assert "2 statuses" in greenstat(path, "check").stderr
    done = greenstat(path, "backup")
    assert done.returncode == 0, done.stderr
    copy = Path(done.stdout.strip())
    assert copy.parent == path.parent / "backups"
    path.write_bytes(b"garbage" * 1_000)
    done = greenstat(path, "check")
    assert done.returncode == 0, done.stderr
    assert "was damaged" in done.stderr
    assert "2 statuses" in done.stderr
    done = greenstat(path, "restore", "--from", str(copy))
    assert done.returncode == 0, done.stderr
    assert greenstat(path, "restore").returncode == 0
    done = greenstat(path, "restore", "--from", str(path.parent / "nowhere.sqlite3"))
    assert done.returncode == 2
    assert "no sound copy" in done.stderr


def test_there_is_nothing_to_put_back_before_the_first_copy(path: Path) -> None:
    done = greenstat(path, "restore")
    assert done.returncode == 2
    assert "no copy" in done.stderr


def test_a_person_a_status_and_an_account_are_forgotten(path: Path) -> None:
    done = greenstat(path, "forget", "person", "+1 100 123-4567")
    assert done.returncode == 0, done.stderr
    assert "2 statuses" in done.stderr
    assert b"11001234567" not in path.read_bytes()
    assert greenstat(path, "forget", "person", ANN).returncode == 2
    assert greenstat(path, "forget", "status", "BAE5").returncode == 0
    with History(path) as history:
        assert [(one.message_id, one.recipients) for one in history.statuses()] == [("BAE6", 1)]
    assert greenstat(path, "forget", "account", SHOP.id_instance).returncode == 0
    with History(path) as history:
        assert history.accounts() == []


def test_how_long_statuses_are_kept_is_chosen_and_told(path: Path) -> None:
    assert "for ever" in greenstat(path, "keep").stderr
    assert "90 days" in greenstat(path, "keep", "90").stderr
    assert "90 days" in greenstat(path, "keep").stderr
    assert "for ever" in greenstat(path, "keep", "forever").stderr
    assert greenstat(path, "keep", "3").returncode == 2
    assert greenstat(path, "keep", "soon").returncode == 2

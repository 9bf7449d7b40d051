"""What holds for every test: no screen, no keyring of the person who runs them, no deadline on a busy machine."""

import os

import pytest
from hypothesis import settings

from tests.fault_run import FaultRun, run_all

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.text.font.*=false;qt.qpa.fonts=false"  # as qt/logs.py has it, for pytest-qt
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

settings.register_profile("greenstat", deadline=None)
settings.load_profile("greenstat")


@pytest.fixture(scope="session")
def fault_run(tmp_path_factory: pytest.TempPathFactory) -> FaultRun:
    """Every kind of fault asked 25 times, once for all tests that look at what came of it."""
    return run_all(tmp_path_factory.mktemp("faults"))

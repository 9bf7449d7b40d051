"""What nobody expected is written down, once of each kind, redacted; and the process itself never is."""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenstat_desktop.core.crash_files import CrashFiles, Unexpected, newest
from greenstat_desktop.core.diagnostics import diagnostics
from greenstat_desktop.core.uncaught import log_the_uncaught

ROOT = Path(__file__).parents[2]
TOKEN = "cafe7e57" * 6 + "ab"
SECRET = f"https://7103.api.greenapi.com/waInstance7103000001/getSettings/{TOKEN} of 79001234567@c.us"


@pytest.fixture
def logger(tmp_path: Path) -> Iterator[logging.Logger]:
    logger, handler = logging.getLogger("greenstat_desktop.made_up"), CrashFiles(tmp_path)
    logger.addHandler(handler)
    yield logger
    logger.removeHandler(handler)


def fail(logger: logging.Logger, text: str = "marker") -> None:
    try:
        raise ValueError(text)
    except ValueError:
        logger.exception("View.paintEvent failed")


def written(folder: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(folder.glob("crash-*.txt"))]


def test_an_unexpected_error_is_written_down_redacted(logger: logging.Logger, tmp_path: Path) -> None:
    fail(logger, SECRET)
    (text,) = written(tmp_path)
    assert "View.paintEvent failed" in text
    assert "ValueError" in text
    assert TOKEN not in text
    assert "79001234567" not in text


def test_one_that_happens_again_and_again_is_written_once(logger: logging.Logger, tmp_path: Path) -> None:
    for number in range(100):
        fail(logger, f"number {number}")
    assert len(written(tmp_path)) == 1


def test_the_newest_five_are_kept(logger: logging.Logger, tmp_path: Path) -> None:
    for number in range(8):
        logger.critical("kind %d", number)
    assert [text.split()[-1] for text in written(tmp_path)] == ["3", "4", "5", "6", "7"]


def test_what_was_expected_is_not_written(logger: logging.Logger, tmp_path: Path) -> None:
    logger.warning("a warning", exc_info=ValueError("marker"))
    logger.error("an error that somebody understood")
    assert written(tmp_path) == []


def test_only_this_user_may_read_it(logger: logging.Logger, tmp_path: Path) -> None:
    fail(logger)
    (path,) = tmp_path.glob("crash-*.txt")
    assert sys.platform == "win32" or path.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    handler = CrashFiles(tmp_path / "gone")
    handler.handle(logging.LogRecord("x", logging.CRITICAL, "x", 1, "marker", (), None))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_a_thread_did_not_catch_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with log_the_uncaught():
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    assert [(one.levelname, one.message) for one in caplog.records] == [("CRITICAL", "Nobody caught an error")]


def test_the_hooks_are_put_back() -> None:
    before = sys.excepthook, threading.excepthook
    with log_the_uncaught():
        assert (sys.excepthook, threading.excepthook) != before
    assert (sys.excepthook, threading.excepthook) == before


def child(folder: Path, dying: str) -> "subprocess.CompletedProcess[str]":
    program = f"""
import ctypes, logging, os, signal, sys
from pathlib import Path
from greenstat_desktop.core.crash_files import keep_last_words, leave_no_core
token = "{TOKEN}"
leave_no_core()
with keep_last_words(Path({str(folder)!r})):
    {dying}
"""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to die of")
@pytest.mark.parametrize("signal", ["SIGSEGV", "SIGABRT"])
def test_a_process_that_is_killed_by_its_own_fault_says_where_it_was(signal: str, tmp_path: Path) -> None:
    ended = child(tmp_path, f"os.kill(os.getpid(), signal.{signal})")
    assert ended.returncode < 0
    assert "most recent call first" in newest(tmp_path)
    assert TOKEN not in newest(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes no core files")
def test_a_process_leaves_no_core(tmp_path: Path) -> None:
    ended = child(tmp_path, "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))")
    assert ended.stdout.split() == ["(0,", "0)"]


def test_diagnostics_hold_versions_log_and_crash_and_no_secret(logger: logging.Logger, tmp_path: Path) -> None:
    fail(logger, SECRET)
    (tmp_path / "greenstat.log").write_text(f"INFO asked {SECRET}\n", "utf-8")
    text = diagnostics(tmp_path, {"Qt": "6.11"})
    assert all(
        part in text for part in ("GreenStat: ", "urllib3: ", "Qt: 6.11", "View.paintEvent failed", "INFO asked")
    )
    assert TOKEN not in text
    assert "79001234567" not in text


def test_diagnostics_work_where_nothing_is_kept() -> None:
    assert diagnostics(None).startswith("GreenStat: ")


# Promises broken on purpose


@pytest.mark.mutant
def test_a_crash_file_that_is_not_redacted_would_be_found(tmp_path: Path) -> None:
    handler = CrashFiles(tmp_path)
    handler.setFormatter(logging.Formatter())
    handler.handle(logging.LogRecord("x", logging.CRITICAL, "x", 1, SECRET, (), None))
    assert TOKEN in written(tmp_path)[0]


@pytest.mark.mutant
def test_a_filter_that_forgets_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Unexpected, "filter", lambda _, __: True)
    handler = CrashFiles(tmp_path)
    for _ in range(3):
        handler.handle(logging.LogRecord("x", logging.CRITICAL, "x", 1, "marker", (), None))
    assert len(written(tmp_path)) == 3

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from greenstat_desktop.core.errors import Cancelled, FileFault, FileNotWritten
from greenstat_desktop.core.exports.files import replacing

FailAtWrite = Callable[[int, int], None]

OLD = b"what was there before"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "statuses.csv"
    path.write_bytes(OLD)
    return path


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def write(target: Path, *pieces: bytes) -> None:
    with replacing(target) as file:
        for piece in pieces:
            file.write(piece)
            file.flush()


def test_a_file_appears_with_everything_that_was_written(tmp_path: Path) -> None:
    write(tmp_path / "new.csv", b"one,", b"two")
    assert (tmp_path / "new.csv").read_bytes() == b"one,two"
    assert names_in(tmp_path) == ["new.csv"]


def test_an_old_file_is_replaced(target: Path) -> None:
    write(target, b"new")
    assert target.read_bytes() == b"new"
    assert names_in(target.parent) == [target.name]


def test_the_old_file_is_still_there_while_the_new_one_is_written(target: Path) -> None:
    with replacing(target) as file:
        file.write(b"half")
        file.flush()
        assert target.read_bytes() == OLD


@pytest.mark.parametrize("fails_at", range(1, 6))
@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (errno.ENOSPC, FileFault.FULL),
        (errno.EDQUOT, FileFault.FULL),
        (errno.EFBIG, FileFault.FULL),
        (errno.EROFS, FileFault.DENIED),
        (errno.EIO, FileFault.OTHER),
    ],
)
def test_the_nth_write_failing_leaves_the_old_file_and_nothing_else(
    target: Path, fail_at_write: FailAtWrite, fails_at: int, code: int, fault: FileFault
) -> None:
    fail_at_write(fails_at, code)
    with pytest.raises(FileNotWritten) as caught:
        write(target, b"1", b"2", b"3", b"4", b"5")
    assert caught.value.kind is fault
    assert target.read_bytes() == OLD
    assert names_in(target.parent) == [target.name]


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod"])
def test_a_system_call_failing_at_the_end_leaves_the_old_file_and_nothing_else(
    target: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, call, refuse)
    with pytest.raises(FileNotWritten):
        write(target, b"new")
    assert target.read_bytes() == OLD
    assert names_in(target.parent) == [target.name]


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX")
def test_a_disk_that_is_really_full_leaves_the_old_file_and_nothing_else(target: Path) -> None:
    program = """
import resource, sys
from pathlib import Path
from greenstat_desktop.core.errors import FileNotWritten
from greenstat_desktop.core.exports.files import replacing
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    with replacing(Path(sys.argv[1])) as file:
        for _ in range(100):
            file.write(b"x" * 5_000)
except FileNotWritten as error:
    sys.exit(error.kind.value)
"""
    root = Path(__file__).parents[3]
    run = subprocess.run(
        [sys.executable, "-c", program, str(target)], cwd=root, capture_output=True, text=True, check=False
    )
    assert run.stderr.strip() == "full"
    assert target.read_bytes() == OLD
    assert names_in(target.parent) == [target.name]


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt(), ValueError("a bug")])
def test_an_error_in_the_block_leaves_the_old_file_and_passes_on(target: Path, error: BaseException) -> None:
    def half() -> None:
        with replacing(target) as file:
            file.write(b"half")
            raise error

    with pytest.raises(type(error)):
        half()
    assert target.read_bytes() == OLD
    assert names_in(target.parent) == [target.name]


def test_a_failure_tells_a_kind_and_shows_no_foreign_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as caught:
        write(tmp_path / "nowhere" / "new.csv", b"")
    assert caught.value.kind is FileFault.NO_FOLDER
    assert caught.value.__suppress_context__
    assert not (tmp_path / "nowhere").exists()


def test_a_file_for_a_folder_is_no_folder(target: Path) -> None:
    with pytest.raises(FileNotWritten) as caught:
        write(target / "new.csv", b"")
    assert caught.value.kind is FileFault.NO_FOLDER


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as caught:
        write(tmp_path, b"")
    assert caught.value.kind is FileFault.OTHER
    assert names_in(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are POSIX")
def test_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileNotWritten):
        write(tmp_path / "pipe", b"")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_denied(target: Path) -> None:
    target.parent.chmod(0o500)
    try:
        with pytest.raises(FileNotWritten) as caught:
            write(target, b"new")
    finally:
        target.parent.chmod(0o700)
    assert caught.value.kind is FileFault.DENIED
    assert target.read_bytes() == OLD


def test_a_write_protected_file_is_denied_even_where_the_folder_would_allow_it(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FileNotWritten) as caught:
        write(target, b"new")
    assert caught.value.kind is FileFault.DENIED
    assert target.read_bytes() == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
class TestPermissions:
    def test_nobody_else_can_read_what_is_being_written(self, target: Path) -> None:
        with replacing(target):
            (draft,) = set(target.parent.iterdir()) - {target}
            assert stat.S_IMODE(draft.stat().st_mode) == 0o600

    @pytest.mark.parametrize("mode", [0o600, 0o644, 0o664])
    def test_the_old_files_permissions_stay(self, target: Path, mode: int) -> None:
        target.chmod(mode)
        write(target, b"new")
        assert stat.S_IMODE(target.stat().st_mode) == mode

    def test_a_new_file_gets_what_every_new_file_gets(self, tmp_path: Path) -> None:
        (tmp_path / "usual").touch()
        write(tmp_path / "new.csv", b"")
        assert (tmp_path / "new.csv").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
class TestLinks:
    def test_a_link_stays_and_what_it_points_to_is_replaced(self, target: Path, tmp_path: Path) -> None:
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        link = folder / "link.csv"
        link.symlink_to(target)
        write(link, b"new")
        assert link.is_symlink()
        assert target.read_bytes() == b"new"
        assert names_in(folder) == ["link.csv"]

    def test_a_link_to_nothing_yet_makes_the_file_it_points_to(self, tmp_path: Path) -> None:
        (tmp_path / "link.csv").symlink_to("new.csv")
        write(tmp_path / "link.csv", b"new")
        assert (tmp_path / "link.csv").is_symlink()
        assert (tmp_path / "new.csv").read_bytes() == b"new"

    def test_a_link_to_itself_is_refused_and_stays(self, tmp_path: Path) -> None:
        (tmp_path / "link.csv").symlink_to("link.csv")
        with pytest.raises(FileNotWritten):
            write(tmp_path / "link.csv", b"new")
        assert (tmp_path / "link.csv").is_symlink()

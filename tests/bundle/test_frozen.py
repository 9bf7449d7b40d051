"""What people download, built and tried: no Python, no source tree, no right to write its own folder."""

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from greenstat_desktop import __version__
from tests.bundle.desktop import Hands, eventually, keyring, screen
from tests.bundle.frozen import Frozen, hand_over, sandbox
from tests.bundle.parts import ROOT, module
from tests.bundle.window import exported, leave

MOST_MB = 175.0
MOST_PACKED_MB = 47.0


@pytest.fixture(scope="module", autouse=True)
def packing(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Future[Path]]:
    """The archive, being packed while the others of these tests wait for windows.

    With less effort than what is handed out, which can only be smaller.
    """
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool.submit(module("linux").tar_xz, folder, tmp_path_factory.mktemp("packed"), level=5)


def test_it_is_whole_and_says_what_it_is_made_of(frozen: Frozen) -> None:
    done = frozen.run("--self-check")
    assert done.returncode == 0, done.stdout + done.stderr
    told = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert told["GreenStat"] == __version__
    assert told["Qt"].startswith("6.11")
    assert told["keyring"] == "not now (absent)"
    assert {"TLS", "SQLite", "icons", "languages", "licences"} <= set(told)


def test_it_holds_no_module_that_is_not_used_and_a_notice_for_everything_else(folder: Path) -> None:
    names = {path.name for path in folder.rglob("*")}
    for unwanted in ("Qml", "Quick", "Pdf", "VirtualKeyboard", "EglFS", "gtk", "WebEngine"):
        assert not [name for name in names if unwanted.lower() in name.lower() and ".so" in name]
    module("notices").refuse_gpl_only(names)
    licences = folder / "_internal" / "greenstat_desktop" / "resources" / "licences"
    texts = {path.name for path in licences.iterdir()}
    assert texts == {"GPL-3.0.txt", "LGPL-3.0.txt", "THIRD-PARTY-NOTICES.txt", "Unicode-3.0.txt"}
    notices = (licences / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")
    assert all(name in notices for name in ("numpy", "keyring", "PySide6_Essentials", "Python", "libsqlite3-0", "CLDR"))


def test_qt_is_made_of_libraries_that_can_be_replaced(folder: Path) -> None:
    assert (folder / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6Widgets.so.6").is_file()


def test_nobody_may_write_its_folder(folder: Path) -> None:
    assert [
        path for path in [folder, *folder.rglob("*")] if not path.is_symlink() and path.stat().st_mode & 0o222
    ] == []


def test_the_demo_is_used_as_a_person_would(frozen: Frozen) -> None:
    with screen() as display, frozen.given(DISPLAY=display).running("--demo") as process:
        hands = Hands(display)
        targets = (frozen.home / f"people-{number}.csv" for number in itertools.count())
        searched = ("F5", "ctrl+1", "ctrl+f", "ctrl+a", "a")
        rows = eventually(lambda: exported(hands, "sample data", next(targets), *searched), "people on screen")
        leave(hands, "sample data", process)
    assert 0 < len(rows) < 1200, "searched for: not everybody"
    names = [row["Name"] for row in rows if row["Name"].isascii() and row["Name"].isalpha()]
    assert names == sorted(names, key=str.lower)


def test_an_account_with_its_token_in_the_keyring_is_checked(frozen: Frozen) -> None:
    with sandbox(frozen) as (url, instance, token), keyring(frozen) as program:
        added = program.run("account", "add", "--api-url", url, "--instance", instance, given=token)
        assert added.returncode == 0, added.stderr
        assert program.run("collect", "--once").returncode == 0
        assert "keyring: SecretService Keyring" in program.run("--self-check").stdout
        assert any(status["recipients"] for status in program.statuses())
    left = [path for path in frozen.home.rglob("*") if path.is_file() and token.encode() in path.read_bytes()]
    assert left == []


def test_without_any_keyring_the_token_comes_from_the_environment(frozen: Frozen) -> None:
    with sandbox(frozen) as (url, instance, token):
        refused = frozen.run("account", "add", "--api-url", url, "--instance", instance, given=token)
        assert refused.returncode == 3
        assert "GREENSTAT_TOKEN" in refused.stderr
        given = frozen.given(GREENSTAT_TOKEN=token)
        assert given.run("collect", "--once").returncode == 0
        assert any(status["recipients"] for status in given.statuses())


def test_every_desktop_understands_what_lists_it(tmp_path: Path) -> None:
    module("linux").desktop_files(tmp_path)
    (entry,) = (tmp_path / "applications").iterdir()
    (told,) = (tmp_path / "metainfo").iterdir()
    subprocess.run(["desktop-file-validate", "--warn-kde", str(entry)], check=True)
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(told)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert len(list((tmp_path / "icons").rglob("greenstat.png"))) == 7


@pytest.mark.parametrize("version", [1, 2, 3])
def test_it_opens_what_an_earlier_version_kept(frozen: Frozen, version: int) -> None:
    place = frozen.home / "kept"
    place.mkdir()
    db = sqlite3.connect(place / "history.sqlite3")
    db.executescript((ROOT / f"tests/core/history/version_{version}.sql").read_text("utf-8"))
    db.close()
    shutil.copy(ROOT / f"tests/qt/settings_{version}.ini", place / "settings.ini")
    hand_over(place)
    (status,) = frozen.given(GREENSTAT_HOME=str(place)).statuses()
    assert (status["text"], status["recipients"], status["read"]) == ("New opening hours", 3, 1)


@pytest.mark.skipif(
    os.geteuid() != 0 or "CI" not in os.environ, reason="installs a package: for a machine that is CI's"
)
def test_the_package_installs_starts_from_its_menu_entry_and_leaves_the_data(frozen: Frozen, tmp_path: Path) -> None:
    package = module("linux").deb(frozen.folder, tmp_path, level=0)
    subprocess.run(["dpkg", "--install", str(package)], check=True, stdout=subprocess.DEVNULL)
    try:
        (entry,) = Path("/usr/share/applications").glob("*GreenStat.desktop")
        asked = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
        installed = shutil.which(asked.partition("=")[2], path="/usr/bin:/bin")
        assert installed == "/usr/bin/greenstat"
        with screen() as display, Frozen(Path("/usr/bin"), frozen.home, {"DISPLAY": display}).running() as process:
            hands = Hands(display)
            hands.window("^GreenStat$")
            eventually(lambda: list(frozen.home.rglob("history.sqlite3")), "a history")
            leave(hands, "^GreenStat$", process)
    finally:
        subprocess.run(["dpkg", "--remove", "greenstat-desktop"], check=True, stdout=subprocess.DEVNULL)
    assert not Path("/usr/bin/greenstat").exists()
    assert not Path("/usr/lib/greenstat").exists()
    assert list(frozen.home.rglob("history.sqlite3"))


def test_it_is_small_and_runs_where_the_readme_says(
    folder: Path, packing: Future[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    linux = module("linux")
    assert linux.lowest_glibc(folder) <= linux.GLIBC
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6
    packed = packing.result().stat().st_size / 1e6
    with capsys.disabled():
        sys.stdout.write(f"\ninstalled {size:.1f} MB, packed less than {packed:.1f} MB\n")
    assert size <= MOST_MB
    assert packed <= MOST_PACKED_MB

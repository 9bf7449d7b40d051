"""What people download, built and tried: no Python, no source tree, no right to write its own folder."""

import csv
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from greenstat_desktop import __version__
from tests.bundle.frozen import NOBODY, Frozen, Hands, build, eventually, sandbox, screen
from tests.bundle.parts import module

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or find_spec("PyInstaller") is None, reason="tried on Linux, where PyInstaller is installed"
)

MOST_MB = 175.0
MOST_PACKED_MB = 47.0
UNLOCKED = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """The folder that ``pyinstaller build.spec`` makes, where anybody may read it."""
    place = Path(tempfile.mkdtemp(prefix="greenstat-bundle-"))
    yield build(place)
    shutil.rmtree(place)


@pytest.fixture
def frozen(folder: Path) -> Iterator[Frozen]:
    home = Path(tempfile.mkdtemp(prefix="greenstat-home-"))
    if os.geteuid() == 0:
        os.chown(home, NOBODY, NOBODY)
    yield Frozen(folder, home)
    shutil.rmtree(home)


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


def test_it_is_small_and_runs_where_the_readme_says(folder: Path, tmp_path: Path) -> None:
    linux = module("linux")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6
    assert size <= MOST_MB
    assert linux.lowest_glibc(folder) <= linux.GLIBC
    assert linux.tar_xz(folder, tmp_path).stat().st_size / 1e6 <= MOST_PACKED_MB


def test_the_demo_is_used_as_a_person_would(frozen: Frozen) -> None:
    with screen() as display:
        hands = Hands(display)
        process = Frozen(frozen.folder, frozen.home, {"DISPLAY": display}).start("--demo")
        targets = (frozen.home / f"people-{number}.csv" for number in itertools.count())
        rows = eventually(lambda: exported(hands, next(targets)), "people on screen")
        hands.window("sample data")
        hands.keys("ctrl+q")
        _, said = process.communicate(timeout=20)
    assert process.returncode == 0, said
    assert "Traceback" not in said
    assert 0 < len(rows) < 1200, "searched for: not everybody"
    names = [row["Name"] for row in rows if row["Name"].isascii() and row["Name"].isalpha()]
    assert names == sorted(names, key=str.lower)


def exported(hands: Hands, target: Path) -> list[dict[str, str]]:
    """Check, sort, search and export as a person would, and read what was written; none while nobody is there yet."""

    def asked() -> bool:
        hands.window("sample data")
        hands.keys("F5", "ctrl+1", "ctrl+f", "ctrl+a")
        hands.types("a")
        hands.keys("ctrl+e")
        return hands.has("^Export$")

    eventually(asked, "the export dialog")
    scope = hands.window("^Export$")
    hands.keys("Return")
    hands.window("^Export$", after=scope)
    hands.keys("ctrl+a")
    hands.types(str(target))
    hands.keys("Return")
    eventually(target.exists, "the exported file")
    return list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))


def test_an_account_with_its_token_in_the_keyring_is_checked(frozen: Frozen) -> None:
    with sandbox(frozen) as (url, instance, token):
        script = f"""
            {UNLOCKED}
            PATH=/nonexistent
            printf '%s' "$TOKEN" | "$0" account add --api-url {url} --instance {instance} || exit 10
            unset TOKEN
            "$0" collect --once || exit 11
            "$0" --self-check
        """
        folders = {
            name: frozen.home / name
            for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        }
        for place in folders.values():
            place.mkdir(mode=0o700)
        environ = {"PATH": os.environ["PATH"], "HOME": str(frozen.home), "LC_ALL": "C.UTF-8", "TOKEN": token}
        environ |= {name: str(place) for name, place in folders.items()}
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script, frozen.command],
            env=environ, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        assert "keyring: SecretService Keyring" in done.stdout
        left = [path for path in frozen.home.rglob("*") if path.is_file() and token.encode() in path.read_bytes()]
        assert left == []


def test_without_any_keyring_the_token_comes_from_the_environment(frozen: Frozen) -> None:
    with sandbox(frozen) as (url, instance, token):
        refused = frozen.run("account", "add", "--api-url", url, "--instance", instance, given=token)
        assert refused.returncode == 3
        assert "GREENSTAT_TOKEN" in refused.stderr
        given = Frozen(frozen.folder, frozen.home, {"GREENSTAT_TOKEN": token})
        assert given.run("collect", "--once").returncode == 0
        assert any(status["recipients"] for status in given.statuses())


@pytest.mark.skipif(
    os.geteuid() != 0 or "CI" not in os.environ, reason="installs a package: for a machine that is CI's"
)
def test_the_package_installs_starts_from_its_menu_entry_and_leaves_the_data(frozen: Frozen, tmp_path: Path) -> None:
    package = module("linux").deb(frozen.folder, tmp_path, level=1)
    subprocess.run(["dpkg", "--install", str(package)], check=True, stdout=subprocess.DEVNULL)
    try:
        (entry,) = Path("/usr/share/applications").glob("*GreenStat.desktop")
        subprocess.run(["desktop-file-validate", str(entry)], check=True)
        (line,) = [one for one in entry.read_text("utf-8").splitlines() if one == "Exec=greenstat"]
        installed = shutil.which(line.partition("=")[2], path="/usr/bin:/bin")
        assert installed == "/usr/bin/greenstat"
        environ = {"PATH": "/usr/bin", "HOME": str(frozen.home), "LC_ALL": "C.UTF-8", "GREENSTAT_TOKEN": "a" * 50}
        added = ["account", "add", "--api-url", "https://api.green-api.com", "--instance", "7103000001"]
        subprocess.run([installed, *added], env=environ, input="a" * 50, text=True, check=True)
    finally:
        subprocess.run(["dpkg", "--remove", "greenstat-desktop"], check=True, stdout=subprocess.DEVNULL)
    assert not Path("/usr/bin/greenstat").exists()
    assert list(frozen.home.rglob("history.sqlite3"))

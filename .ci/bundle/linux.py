"""What Linux is given of the folder that PyInstaller built: a ``.deb``, an AppDir, a ``.tar.xz``, and their checksums.

``python .ci/bundle/linux.py FOLDER INTO`` packs FOLDER, which PyInstaller made, into files in INTO.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import looks

from greenstat_desktop import __version__

ICON_SIZES_PX = (16, 32, 48, 64, 128, 256, 512)
GLIBC = (2, 36)  # the lowest that the bundle may ask for: Debian 12's, as the README says
_ALWAYS_THERE = {"libc6", "libgcc-s1"}
_DEB_FOLDER = "usr/lib/greenstat"


class TooNew(Exception):
    """A library of the bundle needs a newer C library than is promised."""


def main(folder: Path, into: Path) -> None:
    """Pack ``folder`` in every way, and say what came of it."""
    into.mkdir(parents=True, exist_ok=True)
    lowest = lowest_glibc(folder)
    if lowest > GLIBC:
        raise TooNew(f"glibc {lowest[0]}.{lowest[1]}")
    made = [tar_xz(folder, into), deb(folder, into), tar_of_appdir(folder, into)]
    sums = into / "SHA256SUMS"
    sums.write_text("".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made))
    installed = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"installed {installed / 1e6:.1f} MB, glibc {lowest[0]}.{lowest[1]} or newer")
    for path in made:
        print(f"{path.name} {path.stat().st_size / 1e6:.1f} MB")


def tar_xz(folder: Path, into: Path, level: int = 9) -> Path:
    """Pack the folder with what a desktop needs to list it; unpacked anywhere, it starts."""
    staged = _staged(into, "tar")
    shutil.copytree(folder, staged / "GreenStat", symlinks=True)
    _plain_rights(staged)
    desktop_files(staged / "GreenStat" / "share")
    return _packed(staged, "GreenStat", into / f"GreenStat-{__version__}-linux-x86_64.tar.xz", level)


def deb(folder: Path, into: Path, level: int = 9) -> Path:
    """Pack the folder as a Debian package: menu entry, the ``greenstat`` command, the libraries it counts on."""
    staged = _staged(into, "deb")
    shutil.copytree(folder, staged / _DEB_FOLDER, symlinks=True)
    _plain_rights(staged)
    desktop_files(staged / "usr" / "share")
    (staged / "usr" / "bin").mkdir(parents=True)
    (staged / "usr" / "bin" / "greenstat").symlink_to("../lib/greenstat/greenstat")
    unit = staged / "usr" / "lib" / "systemd" / "user"
    unit.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "greenstat-collect.service", unit)
    notices = staged / "usr" / "share" / "doc" / "greenstat-desktop"
    notices.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", notices / "copyright")
    control = staged / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(folder), encoding="utf-8")
    _plain_rights(staged)
    target = into / f"greenstat-desktop_{__version__}_amd64.deb"
    _told("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(staged), str(target))
    return target


def tar_of_appdir(folder: Path, into: Path) -> Path:
    """Pack the folder as an AppDir, which ``appimagetool`` makes an AppImage of."""
    staged = _staged(into, "appdir")
    name = appdir(folder, staged).name
    return _packed(staged, name, into / f"GreenStat-{__version__}-x86_64.AppDir.tar.xz")


def appdir(folder: Path, into: Path) -> Path:
    """Lay the folder out as an AppDir: at its top what starts it, its menu entry and the icon that this names."""
    laid_out = into / "GreenStat.AppDir"
    shutil.copytree(folder, laid_out / _DEB_FOLDER, symlinks=True)
    _plain_rights(laid_out)
    desktop_files(laid_out / "usr" / "share")
    (laid_out / "AppRun").symlink_to(f"{_DEB_FOLDER}/greenstat")
    shutil.copy(next((ROOT / "resources" / "linux").glob("*.desktop")), laid_out)
    looks.drawn_icon(ROOT, laid_out / "greenstat.png", 256)
    (laid_out / ".DirIcon").symlink_to("greenstat.png")
    return laid_out


def desktop_files(share: Path) -> None:
    """Put menu entry, AppStream metadata and icons where the freedesktop.org places are below ``share``."""
    source = ROOT / "resources" / "linux"
    for kind, folder in (("*.desktop", "applications"), ("*.metainfo.xml", "metainfo")):
        (share / folder).mkdir(parents=True, exist_ok=True)
        for path in source.glob(kind):
            text = path.read_text("utf-8").replace("@VERSION@", __version__).replace("@DATE@", f"{_built():%Y-%m-%d}")
            (share / folder / path.name).write_text(text, encoding="utf-8")
    for size in ICON_SIZES_PX:
        looks.drawn_icon(ROOT, share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "greenstat.png", size)
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "app.svg", scalable / "greenstat.svg")


def lowest_glibc(folder: Path) -> tuple[int, int]:
    """Return the lowest version of the C library that everything in the folder can do with."""
    asked: set[tuple[int, int]] = set()
    for path in elf_files(folder):
        told = _told("objdump", "--dynamic-syms", str(path))
        asked |= {(int(major), int(minor)) for major, minor in re.findall(r"\bGLIBC_(\d+)\.(\d+)", told)}
    return max(asked)


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield every program and library in the folder, symbolic links left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def depends(folder: Path) -> list[str]:
    """Return the Debian packages of the libraries that the folder asks for and does not hold."""
    held = {path.name for path in folder.rglob("*.so*")}
    asked = {name for path in elf_files(folder) for name in _needed(path)} - held
    found = {package for name in asked for package in _packages_of(name)}
    return sorted(found - _ALWAYS_THERE)


def _control(folder: Path) -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    size_kib = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
    libraries = ", ".join([f"libc6 (>= {GLIBC[0]}.{GLIBC[1]})", *depends(folder)])
    return (
        f"Package: greenstat-desktop\nVersion: {__version__}\nArchitecture: amd64\nSection: net\nPriority: optional\n"
        f"Maintainer: GreenStat Desktop <greenstat-desktop@users.noreply.github.com>\nInstalled-Size: {size_kib}\n"
        f"Depends: {libraries}\nRecommends: gnome-keyring | kwalletmanager\n"
        f"Description: {project['description'].partition(':')[0]}\n"
        " Asks GREEN-API who received and who read each WhatsApp status, keeps every answer\n"
        " on this computer for good, and shows the people as a table. It only ever reads.\n"
    )


def _needed(path: Path) -> list[str]:
    return re.findall(r"^\s+NEEDED\s+(\S+)$", _told("objdump", "--private-headers", str(path)), re.MULTILINE)


def _packages_of(library: str) -> set[str]:
    told = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout
    return {line.partition(":")[0] for line in told.splitlines() if line.endswith(f"/{library}")}


def _plain_rights(staged: Path) -> None:
    """Let everybody read, and nobody but the owner write: whatever the builder's own habits are."""
    for path in [staged, *staged.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _packed(staged: Path, name: str, target: Path, level: int = 9) -> Path:
    """Pack a folder so that the same files give the same bytes."""
    # Jumps in machine code told in one way wherever they stand: a twentieth less.
    command = ["xz", "--x86", f"--lzma2=preset={level}", "-T0", "--block-size=96MiB"]

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = int(_built().timestamp())
        return member

    # The tool packs on every core; Python's own would take one for minutes.
    with (
        target.open("wb") as packed,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=packed) as xz,
    ):
        with tarfile.open(fileobj=xz.stdin, mode="w|") as archive:
            archive.add(staged / name, name, filter=plain)
        xz.stdin.close()
    return target


def _staged(into: Path, name: str) -> Path:
    staged = into / "staged" / name
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    return staged


def _built() -> datetime:
    """Return the moment that the build is of: SOURCE_DATE_EPOCH, if the builder set it."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)


def _told(*command: str) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

"""The notices of everything in the bundle, made from what is really in it. What nobody vouches for stops the build."""

import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

# (name in the bundle, path on this machine, kind), as PyInstaller keeps them
Entry = tuple[str, str, str]

NAME = "THIRD-PARTY-NOTICES.txt"
FOLDER = "greenstat_desktop/resources/licences"
_NAMED_APART = {"greenstat-desktop", "pyinstaller"}  # ours, and the bootloader, which has a word of its own
_SHARED = "/usr"  # where Debian's Python lies, beside everybody else
_LICENCE_WORDS = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
# Their wheels hold no licence text: the two of resources/licences are theirs.
_QT = {"pyside6-essentials", "pyside6_essentials", "shiboken6"}
_QT_WORDS = """Used under the GNU Lesser General Public License, version 3: LGPL-3.0.txt, adding to GPL-3.0.txt, both
beside this file. Qt's libraries lie in the folder PySide6 as files of their own and may be replaced by your own builds
of the same version. Their source: https://download.qt.io/official_releases/QtForPython/pyside6/ and, for Qt itself,
https://download.qt.io/official_releases/qt/
"""
_CLDR = Path(__file__).resolve().parents[2] / "resources" / "licences" / "Unicode-3.0.txt"
_BOOTLOADER = """Part of PyInstaller, GPL-2.0-or-later with an exception: programs it starts may have any licence.
"""
# Qt's modules that cannot be had under the LGPL.
_GPL_ONLY = (
    "Charts", "DataVisualization", "Graphs", "HttpServer", "Lottie", "NetworkAuthorization", "Quick3D",
    "Quick3DPhysics", "QuickTimeline", "StateMachineQml", "VirtualKeyboard", "WaylandCompositor",
)  # fmt: skip


class NoNotice(Exception):
    """A file of the bundle belongs to nobody whose licence is known."""


class GplOnly(Exception):
    """A file of the bundle is a module of Qt that the LGPL does not cover."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Who made a part of the bundle, and on what terms."""

    name: str
    version: str
    licence: str
    text: str


def entries(sources: Iterable[Entry], kept: Iterable[Entry], work: Path) -> list[Entry]:
    """Write the notices of all modules and of the ``kept`` libraries. Returns what the bundle takes in.

    ``sources`` says where each name came from before the libraries were stripped into copies.

    Raises:
        NoNotice: a library belongs to nobody that is known.
        GplOnly: a library must not be in the bundle at all.
    """
    sources = list(sources)
    origin = {name: path for name, path, _ in sources}
    paths = [path for name, path, kind in sources if kind.startswith("PYMODULE") or kind == "PYSOURCE"]
    paths += [origin.get(name, path) for name, path, kind in kept if kind != "SYMLINK"]
    refuse_gpl_only(name for name, _, _ in kept)
    work.mkdir(parents=True, exist_ok=True)
    target = work / NAME
    target.write_text(written([*notices_of(paths), of_country_names()]), encoding="utf-8")
    return [(f"{FOLDER}/{NAME}", str(target), "DATA")]


def of_country_names() -> Notice:
    """Return the notice of the data in ``resources/countries``."""
    return Notice("Unicode CLDR", "47", "Unicode-3.0", _CLDR.read_text("utf-8"))


def refuse_gpl_only(names: Iterable[str]) -> None:
    """Raise GplOnly if one of the files is a module of Qt that the LGPL does not cover."""
    for name in names:
        stem = Path(name.replace("\\", "/")).name.removeprefix("lib").split(".")[0].replace("Qt6", "Qt")
        if stem.removeprefix("Qt") in _GPL_ONLY and stem.startswith("Qt"):
            raise GplOnly(name)


def notices_of(paths: Iterable[str]) -> list[Notice]:
    """Return one notice for each maker, by name."""
    found = {_notice(path) for path in set(paths) if path}
    return sorted({one.name: one for one in found if one}.values(), key=lambda one: one.name.lower())


def written(notices: Iterable[Notice]) -> str:
    """Return the notices as one text; a text that several share stands once."""
    rule = "=" * 100
    alike: dict[str, list[Notice]] = {}
    for one in notices:
        alike.setdefault(one.text.strip(), []).append(one)
    head = "GreenStat Desktop is under the MIT licence. It stands on the work of others, each under terms of its own.\n"
    parts = [
        "\n".join([rule, *(f"{one.name} {one.version}, licence: {one.licence}" for one in many), rule, "", text, ""])
        for text, many in alike.items()
    ]
    bootloader = f"{rule}\nThe program that starts all this\n{rule}\n\n{_BOOTLOADER}"
    return "\n".join([head, *parts, bootloader])


def _notice(path: str) -> Notice | None:
    real = os.path.realpath(path)
    by_file = _by_file()
    if (owner := by_file.get(real) or by_file.get(path)) is not None:
        return None if owner.name.lower() in _NAMED_APART else _of_distribution(owner)
    if _is_ours(real):
        return None
    if _is_pythons(real):
        return _of_python()
    if sys.platform == "linux":
        return _of_package(real)
    if sys.platform == "win32" and Path(real).name.lower().startswith(("vcruntime", "msvcp", "ucrtbase", "api-ms-")):
        return Notice("Microsoft Visual C++ Runtime", "", "redistributable", "Shipped as Microsoft's licence allows.")
    raise NoNotice(path)


@cache
def _by_file() -> dict[str, Distribution]:
    return {os.path.realpath(str(one.locate_file(file))): one for one in distributions() for file in one.files or ()}


def _is_ours(path: str) -> bool:
    return Path(path).is_relative_to(Path(__file__).resolve().parents[2])


def _is_pythons(path: str) -> bool:
    places = {sys.base_prefix, sysconfig.get_path("stdlib")} - {_SHARED}
    return any(Path(path).is_relative_to(os.path.realpath(place)) for place in places) or "PyInstaller" in path


@cache
def _of_python() -> Notice:
    candidates = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    candidates += [Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")]
    text = next((path.read_text("utf-8") for path in candidates if path.is_file()), "")
    if not text:
        raise NoNotice("Python")
    return Notice("Python", sys.version.split()[0], "PSF-2.0", text)


@cache
def _of_distribution(owner: Distribution) -> Notice:
    name = owner.name
    texts = [str(file.read_text("utf-8")) for file in owner.files or () if _is_licence(str(file))]
    if name.lower() in _QT:
        texts = [_QT_WORDS]
    licence = owner.metadata.get("License-Expression") or owner.metadata.get("License") or _classified(owner)
    if not texts and not licence:
        raise NoNotice(name)
    return Notice(name, owner.version, licence.splitlines()[0] if licence else "see below", "\n\n".join(texts))


def _is_licence(file: str) -> bool:
    path = Path(file)
    return ".dist-info" in path.parts[0] and path.name.upper().startswith(_LICENCE_WORDS)


def _classified(owner: Distribution) -> str:
    found = [one for one in owner.metadata.get_all("Classifier") or () if one.startswith("License ::")]
    return ", ".join(one.rpartition(" :: ")[2] for one in found)


@cache
def _of_package(path: str) -> Notice:
    """Return the notice of the Debian package that a system library came with."""
    package = next((name for place in _places(path) if (name := _package_of(place))), "")
    copyright_file = Path("/usr/share/doc") / package / "copyright"
    if not package or not copyright_file.is_file():
        raise NoNotice(path)
    asked = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(asked, stdout=subprocess.PIPE, text=True, check=True).stdout
    return Notice(package, version, "see below", copyright_file.read_text("utf-8", errors="replace"))


def _places(path: str) -> tuple[str, ...]:
    """Return the names that the package manager may know a library by: /lib and /usr/lib are one on merged systems."""
    return path, path.removeprefix("/usr") if path.startswith("/usr/lib") else f"/usr{path}"


def _package_of(path: str) -> str:
    asked = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False)
    return asked.stdout.partition(":")[0].split(",")[0].strip() if asked.returncode == 0 else ""

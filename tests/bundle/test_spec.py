"""``build.spec``, evaluated as PyInstaller does on each of the three systems, two of which are not here."""

import plistlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QImageReader

from greenstat_desktop import __version__
from tests.bundle.parts import ROOT, module

LIBRARY = "PySide6/Qt/lib/libQt6Core.so.6"
PLUGIN = "PySide6/Qt/plugins/platforms/libqxcb.so"
GTK = "PySide6/Qt/plugins/platformthemes/libqgtk3.so"


LANGUAGES = {path.stem.removeprefix("greenstat_") for path in (ROOT / "resources" / "translations").glob("*.ts")}


class Recorder:
    """Takes down every call of PyInstaller's own words."""

    def __init__(self) -> None:
        self.calls: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {}

    def word(self, name: str, answer: object) -> Callable[..., object]:
        def said(*arguments: object, **options: object) -> object:
            self.calls.setdefault(name, []).append((arguments, options))
            return answer

        return said


def evaluated(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    trim, notices = module("trim"), module("notices")
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(trim, "_imported", lambda path: {"plugin": ["libQt6Core.so.6"]}.get(path, []))
    monkeypatch.setattr(trim, "stripped", lambda entries, folder: list(entries))
    monkeypatch.setattr(notices, "entries", lambda *_: [("NOTICES", "notices", "DATA")])
    found = SimpleNamespace(
        binaries=[
            (LIBRARY, "core", "BINARY"),
            (PLUGIN, "plugin", "BINARY"),
            (GTK, "gtk", "BINARY"),
            ("libgtk-3.so.0", "gtk", "BINARY"),
        ],
        datas=[
            ("libgtk-3.so.0", "libgtk-3.so.0", "SYMLINK"),
            ("greenstat_desktop/resources/icons/app.svg", "x", "DATA"),
        ],
        pure=[],
        scripts=[],
    )
    recorder = Recorder()
    words = {name: recorder.word(name, name) for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")}
    words["Analysis"] = recorder.word("Analysis", found)
    spec = ROOT / "build.spec"
    scope = {**words, "SPECPATH": str(ROOT), "workpath": str(tmp_path), "__file__": str(spec)}
    exec(compile(spec.read_text("utf-8"), str(spec), "exec"), scope)
    return recorder


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_one_folder_is_made_of_what_the_program_loads(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = evaluated(platform, tmp_path, monkeypatch)
    ((collected, options),) = recorder.calls["COLLECT"]
    assert options["name"] == "GreenStat"
    assert [name for name, _, _ in collected[-2]] == [LIBRARY, PLUGIN]
    assert [name for name, _, _ in collected[-1]] == ["greenstat_desktop/resources/icons/app.svg", "NOTICES"]
    assert all(call["exclude_binaries"] for _, call in recorder.calls["EXE"]), "one file would hide Qt's libraries"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_folder_of_the_wheel_is_in_the_bundle(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ((_, options),) = evaluated(platform, tmp_path, monkeypatch).calls["Analysis"]
    targets = {target.rpartition("/")[2] for _, target in options["datas"]}
    assert targets >= {"countries", "icons", "help", "licences", "translations"}
    assert all(Path(source).exists() for source, _ in options["datas"])


@pytest.mark.parametrize(
    ("platform", "scripts"),
    [("linux", ["environment.py", "__main__.py"]), ("win32", ["__main__.py"]), ("darwin", ["__main__.py"])],
)
def test_the_program_runs_last(
    platform: str, scripts: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (((given,), _),) = evaluated(platform, tmp_path, monkeypatch).calls["Analysis"]
    assert [Path(one).name for one in given] == scripts


def test_windows_gets_a_window_and_a_console_program_with_icon_and_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = [options for _, options in evaluated("win32", tmp_path, monkeypatch).calls["EXE"]]
    assert [(one["name"], one["console"]) for one in programs] == [("GreenStat", False), ("greenstat-cli", True)]
    assert len({one["icon"] for one in programs}) == 1
    assert pictures(programs[0]["icon"], "ico") == [16, 20, 24, 32, 40, 48, 64, 256]
    told = Path(programs[0]["version"]).read_text("utf-8")
    assert f'StringStruct("ProductVersion", "{__version__}")' in told
    assert eval(told, _version_words())["ffi"]["filevers"] == tuple(int(part) for part in f"{__version__}.0".split("."))


def test_macos_gets_an_application_with_an_identifier_and_its_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = evaluated("darwin", tmp_path, monkeypatch)
    ((_, options),) = recorder.calls["BUNDLE"]
    assert options["name"] == "GreenStat.app"
    assert options["version"] == __version__
    assert options["bundle_identifier"].count(".") >= 2
    assert pictures(options["icon"], "icns") == [32, 64, 128, 256, 512, 1024]
    told = plistlib.loads(plistlib.dumps(options["info_plist"]))
    assert told["NSHighResolutionCapable"] is True
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert told["LSApplicationCategoryType"] == "public.app-category.business"
    assert {one.replace("-", "_") for one in told["CFBundleLocalizations"]} == LANGUAGES


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_only_macos_gets_an_application(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "BUNDLE" not in evaluated(platform, tmp_path, monkeypatch).calls


def pictures(path: str, kind: str) -> list[int]:
    """Return the widths of the pictures in an icon, each of which can be seen."""
    reader = QImageReader(path, kind.encode())
    images = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        images.append(reader.read())
    assert all(image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255 for image in images)
    return sorted(image.width() for image in images)


def _version_words() -> dict[str, Any]:
    def kept(*arguments: object, **options: object) -> object:
        return options or arguments

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    return dict.fromkeys(names, kept)

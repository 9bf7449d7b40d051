"""``build.spec``, evaluated as PyInstaller does on each of the three systems, two of which are not here."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from greenstat_desktop import __version__
from tests.bundle.parts import ROOT, module

LIBRARY = "PySide6/Qt/lib/libQt6Core.so.6"
PLUGIN = "PySide6/Qt/plugins/platforms/libqxcb.so"
GTK = "PySide6/Qt/plugins/platformthemes/libqgtk3.so"


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


def test_windows_gets_a_window_and_a_console_program_with_icon_and_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = [options for _, options in evaluated("win32", tmp_path, monkeypatch).calls["EXE"]]
    assert [(one["name"], one["console"]) for one in programs] == [("GreenStat", False), ("greenstat-cli", True)]
    assert all(Path(one["icon"]).read_bytes().startswith(b"\x89PNG") for one in programs)
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
    assert options["info_plist"]["NSHighResolutionCapable"] is True
    assert "ar" in options["info_plist"]["CFBundleLocalizations"]


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_only_macos_gets_an_application(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "BUNDLE" not in evaluated(platform, tmp_path, monkeypatch).calls


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

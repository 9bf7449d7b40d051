from pathlib import Path

import pytest

from tests.bundle.parts import module

trim = module("trim")


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
    ],
)
def test_only_the_plugins_that_a_screen_of_ours_needs_stay(
    name: str, stays: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trim, "_imported", lambda _: [])
    assert bool(trim.trimmed_binaries([(name, "somewhere", "BINARY")])) is stays


def test_a_library_goes_with_the_last_one_that_loads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    loads = {"module": ["libused.so"], "used": ["libdeep.so"]}
    monkeypatch.setattr(trim, "_imported", lambda path: loads.get(path, []))
    entries = [
        ("pkg/module.abi3.so", "module", "EXTENSION"),
        ("libused.so", "used", "BINARY"),
        ("libdeep.so", "deep", "BINARY"),
        ("liborphan.so", "orphan", "BINARY"),
    ]
    assert [name for name, _, _ in trim.trimmed_binaries(entries)] == ["pkg/module.abi3.so", "libused.so", "libdeep.so"]


def test_what_is_tied_to_the_systems_own_settings_is_left_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trim, "_imported", lambda _: ["libfontconfig.so.1", "libssl.so.3"])
    entries = [
        ("m.so", "m", "EXTENSION"),
        ("libfontconfig.so.1", "f", "BINARY"),
        ("libssl.so.3", "s", "BINARY"),
    ]
    assert [name for name, _, _ in trim.trimmed_binaries(entries)] == ["m.so", "libssl.so.3"]


def test_only_translations_of_languages_that_we_speak_stay() -> None:
    names = [f"PySide6/Qt/translations/{name}.qm" for name in ("qtbase_ru", "qtbase_pt_BR", "qtbase_de", "qt_help_ru")]
    kept = trim.trimmed_data([(name, "x", "DATA") for name in names])
    assert [Path(name).stem for name, _, _ in kept] == ["qtbase_ru", "qtbase_pt_BR"]
    own = ("greenstat_desktop/resources/translations/greenstat_ru.qm", "x", "DATA")
    assert trim.trimmed_data([own]) == [own]


def test_numpy_is_never_stripped(tmp_path: Path) -> None:
    entry = ("numpy.libs/libscipy_openblas64_.so", "/nowhere", "BINARY")
    assert trim.stripped([entry], tmp_path) == [entry]


def test_nothing_runs_at_the_start_for_processes_that_are_never_begun() -> None:
    entries = [(name, "x", "PYSOURCE") for name in ("pyi_rth_multiprocessing", "pyi_rth_pyside6", "__main__")]
    assert [name for name, _, _ in trim.trimmed_scripts(entries)] == ["pyi_rth_pyside6", "__main__"]

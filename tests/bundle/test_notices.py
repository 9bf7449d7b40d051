import sys
from pathlib import Path

import msgspec
import pytest

from tests.bundle.parts import module

notices = module("notices")


def test_a_package_speaks_for_its_files() -> None:
    (notice,) = notices.notices_of([msgspec._core.__file__])
    assert notice.name == "msgspec"
    assert "Redistribution and use" in notice.text


def test_qt_is_told_as_the_library_that_may_be_replaced() -> None:
    import PySide6.QtCore

    (notice,) = notices.notices_of([PySide6.QtCore.__file__])
    assert "LGPL-3.0.txt" in notice.text
    assert "replaced" in notice.text


def test_python_speaks_for_its_standard_library() -> None:
    import json

    assert [one.name for one in notices.notices_of([json.__file__])] == ["Python"]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Debian's package manager")
def test_beside_debians_own_python_a_library_still_speaks_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    (library,) = Path("/usr/lib").glob("*/libz.so.1")
    (notice,) = notices.notices_of([str(library)])
    assert notice.name == "zlib1g"
    assert "Permission is granted" in notice.text


@pytest.mark.skipif(sys.platform != "linux", reason="asks Debian's package manager")
def test_a_library_that_nobody_vouches_for_stops_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.touch()
    with pytest.raises(notices.NoNotice):
        notices.notices_of([str(stray)])


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "PySide6\\Qt6VirtualKeyboard.dll",
        "PySide6/Qt/lib/QtGraphs.framework/QtGraphs",
    ],
)
def test_a_module_of_qt_under_the_gpl_alone_stops_the_build(name: str) -> None:
    with pytest.raises(notices.GplOnly):
        notices.refuse_gpl_only([name])


def test_the_modules_that_are_used_do_not_stop_it() -> None:
    notices.refuse_gpl_only(
        f"PySide6/Qt/lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg", "Network")
    )


def test_a_text_that_several_share_stands_once() -> None:
    notice = notices.Notice
    text = notices.written([notice("a", "1", "MIT", "the same words"), notice("b", "2", "MIT", "the same words\n")])
    assert text.count("the same words") == 1
    assert "a 1, licence: MIT\nb 2, licence: MIT" in text

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.exports.names import safe_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("BAE5018000000000", "BAE5018000000000"),
        ("New opening hours!", "New opening hours!"),
        ("Spring sale:\n50 % / today", "Spring sale 50 % today"),
        ("../../etc/passwd", "etc passwd"),
        (r"C:\Windows\win.ini", "C Windows win.ini"),
        (".hidden", "hidden"),
        ("--out", "out"),
        ("ends with dots...", "ends with dots"),
        ("Скидки — сегодня 🎉", "Скидки — сегодня 🎉"),
        ("gpj.\u202eexe", "gpj.exe"),
        ("nul\x00byte\ud800", "nulbyte"),
        ("con", "status con"),
        ("Aux.txt", "status Aux.txt"),
        ("COM¹", "status COM¹"),
        ("console", "console"),
        ("", "status"),
        ("///", "status"),
    ],
)
def test_a_text_becomes_a_name_for_every_system(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_what_to_say_instead_can_be_chosen() -> None:
    assert safe_name("?", otherwise="audience") == "audience"


@pytest.mark.parametrize("letter", ["a", "я", "न", "🎉"])
def test_a_long_text_is_cut_to_what_file_systems_take(letter: str) -> None:
    name = safe_name(letter * 500)
    assert 50 <= len(name) <= 80
    assert len(f"{name}.xlsx".encode()) <= 255


@given(text=st.text(st.characters(codec=None)))
def test_any_text_makes_a_name_that_can_be_created(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 80
    path: Path = tmp_path_factory.mktemp("names") / f"{name}.csv"
    path.touch()
    assert list(path.parent.iterdir()) == [path]

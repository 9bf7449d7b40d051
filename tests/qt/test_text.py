import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from greenstat_desktop.qt.text import LONGEST, RLM, isolated, nameless, one_line, plain, sided, tooltip


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Anna", "Anna"),
        ("a\tb\nc", "a␉b␊c"),
        ("evil\u202egnp.exe", "evil\ufffdgnp.exe"),
        ("line\u2028break", "line␤break"),
        ("\x00\x7f\x85", "␀␡\ufffd"),
        ("Rosa 🌹👩🏽‍🌾", "Rosa 🌹👩🏽‍🌾"),
    ],
)
def test_control_characters_are_seen_and_not_obeyed(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_names_keep_their_direction_to_themselves() -> None:
    assert isolated("נועה") == "\u2068נועה\u2069"


def test_a_plain_english_name_is_isolated_only_where_the_window_is_mirrored(qapp: QApplication) -> None:
    assert isolated("Anna") == "Anna"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert isolated("Anna") == "\u2068Anna\u2069"


def test_a_name_cannot_leave_its_isolation() -> None:
    assert isolated("ש\u2069\u202e").count("\u2069") == 1


def test_endless_names_are_clipped() -> None:
    assert len(plain("x" * 100_000)) == LONGEST


def test_a_tooltip_never_holds_markup_of_others() -> None:
    assert "<img" not in tooltip("<img src=/dev/zero>")
    assert tooltip("Anna") == "Anna"


def test_titles_of_several_lines_become_one() -> None:
    assert one_line("New opening hours:\nMon–Fri 8–19") == "New opening hours: Mon–Fri 8–19"


@pytest.mark.parametrize("name", ["", "  ", "\u200b\u2060"])
def test_a_name_of_nothing_visible_is_none(name: str) -> None:
    assert nameless(name)


def test_a_sentence_of_a_mirrored_window_begins_at_its_side_and_a_path_stays_whole(qapp: QApplication) -> None:
    assert sided("\u2068Rosa\u2069: שלום.") == "\u2068Rosa\u2069: שלום."
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert sided("\u2068Rosa\u2069: שלום.") == f"{RLM}\u2068Rosa\u2069: שלום."
    assert sided("/home/rosa") == "/home/rosa"

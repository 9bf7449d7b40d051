import math
import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.records import COLORS
from greenstat_desktop.qt.appearance import Appearance, theme_for
from greenstat_desktop.qt.preferences import Look, Preferences
from greenstat_desktop.qt.style import style_sheet
from greenstat_desktop.qt.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    THEMES,
    Theme,
    palette_of,
    theme_of,
)
from greenstat_desktop.qt.window_memory import WindowMemory

FOLDER = Path(__file__).parents[2] / "greenstat_desktop" / "qt"

NAMES = ["light", "dark", "high contrast light", "high contrast dark"]
TEXT_ON = [
    ("text", ("window", "card", "raised", "hover", "selected", "danger_soft", "info_soft", "sample_soft")),
    ("muted", ("window", "card", "raised", "hover", "selected")),
    ("on_accent", ("accent", "accent_hover")),
    ("accent", ("window", "card")),
    ("delivered", ("window", "card")),
    ("unread", ("window", "card", "sample_soft")),
    ("danger", ("window", "card")),
]


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else math.pow((part + 0.055) / 1.055, 2.4)


def luminance(color: str) -> float:
    shade = QColor(color)
    return 0.2126 * linear(shade.redF()) + 0.7152 * linear(shade.greenF()) + 0.0722 * linear(shade.blueF())


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
@pytest.mark.parametrize(("text", "grounds"), TEXT_ON, ids=[text for text, _ in TEXT_ON])
def test_text_stands_out_from_what_it_stands_on(theme: Theme, text: str, grounds: tuple[str, ...]) -> None:
    least = 7 if theme in (CONTRAST_LIGHT, CONTRAST_DARK) else 4.5
    for ground in grounds:
        assert contrast(getattr(theme, text), getattr(theme, ground)) >= least, (text, ground)


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_says_can_be_read(
    qapp: QApplication, qtbot: QtBot, theme: Theme, field: type[QWidget]
) -> None:
    qapp.setStyleSheet(style_sheet(asdict(theme)))
    made = field()
    qtbot.addWidget(made)
    made.ensurePolished()
    assert made.palette().placeholderText().color() == QColor(theme.muted)


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_a_widget_finds_its_theme_by_its_palette(qtbot: QtBot, theme: Theme) -> None:
    assert theme_of(palette_of(theme)) is theme


SCHEME, CONTRAST = Qt.ColorScheme, Qt.ContrastPreference


@pytest.mark.parametrize(
    ("look", "high", "scheme", "asked", "theme"),
    [
        ("system", False, SCHEME.Dark, CONTRAST.NoPreference, DARK),
        ("system", False, SCHEME.Light, CONTRAST.NoPreference, LIGHT),
        ("system", False, SCHEME.Unknown, CONTRAST.NoPreference, LIGHT),
        ("light", False, SCHEME.Dark, CONTRAST.NoPreference, LIGHT),
        ("dark", False, SCHEME.Light, CONTRAST.NoPreference, DARK),
        ("system", False, SCHEME.Dark, CONTRAST.HighContrast, CONTRAST_DARK),
        ("system", True, SCHEME.Light, CONTRAST.NoPreference, CONTRAST_LIGHT),
        ("dark", True, SCHEME.Light, CONTRAST.NoPreference, CONTRAST_DARK),
    ],
)
def test_colours_are_as_chosen_else_as_the_system_is(
    look: Look, high: bool, scheme: Qt.ColorScheme, asked: Qt.ContrastPreference, theme: Theme
) -> None:
    preferences = Preferences(WindowMemory(None))
    preferences.choose_look(look)
    preferences.choose_high_contrast(high)
    assert theme_for(preferences, scheme, asked) is theme


def test_the_window_turns_dark_and_back_as_soon_as_it_is_chosen(qapp: QApplication) -> None:
    preferences = Preferences(WindowMemory(None))
    appearance = Appearance(qapp, preferences)
    preferences.choose_look("dark")
    assert theme_of(qapp.palette()) is DARK
    preferences.choose_look("light")
    assert theme_of(qapp.palette()) is LIGHT
    preferences.choose_look("system")
    appearance.deleteLater()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_no_other_module_owns_a_colour(path: Path) -> None:
    allowed = {"theme", "ground", "kinds", "status_row"}  # the tiles' own pictures, and white upon them
    if path.stem not in allowed:
        assert not re.search(r"#[0-9a-fA-F]{6}\b|GlobalColor\.(?!transparent)", path.read_text("utf-8"))


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_there_is_a_colour_for_every_account_and_each_can_be_seen(theme: Theme) -> None:
    assert len(set(theme.accounts)) == COLORS
    for color in theme.accounts:
        for ground in (theme.window, theme.card, theme.raised, theme.hover, theme.selected):
            assert contrast(color, ground) >= 3, (color, ground)

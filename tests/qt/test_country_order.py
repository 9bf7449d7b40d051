"""Countries in the window: called and ordered as readers of its language expect."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from greenstat_desktop.qt.country_order import countries
from greenstat_desktop.qt.languages import Speech


@pytest.mark.parametrize(
    ("language", "spoken"),
    [("en", "Germany"), ("ru", "Германия"), ("pt_BR", "Alemanha"), ("tr", "Almanya"), ("ar", "ألمانيا")],
)
def test_a_country_is_called_as_the_window_speaks(qapp: QApplication, language: str, spoken: str) -> None:
    Speech(qapp).speak(language, QLocale("de_DE"))
    assert countries()["DE"] == spoken


@pytest.mark.parametrize(
    ("language", "in_order"),
    [
        ("tr", ["Cook Adaları", "Curaçao", "Çad", "Çin", "Danimarka"]),
        ("es", ["Alemania", "Emiratos Árabes Unidos", "España"]),
        ("ru", ["Австрия", "Азербайджан", "Египет", "Япония"]),
    ],
)
def test_countries_stand_in_the_order_of_the_alphabet(qapp: QApplication, language: str, in_order: list[str]) -> None:
    Speech(qapp).speak(language, QLocale(language))
    assert [name for name in countries().values() if name in in_order] == in_order

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from greenstat_desktop.qt.languages import Speech
from greenstat_desktop.qt.times import LocalTimes


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"), (45.9, "45 s"), (60, "1 min"), (1439, "23 min"), (3600, "1 h"), (4320, "1 h 12 min"),
        (86_399, "23 h 59 min"), (86_400, "1 d"), (2 * 86_400 + 3 * 3600 + 5, "2 d 3 h"),
    ],
)  # fmt: skip
def test_durations_have_two_units_at_most(times: LocalTimes, seconds: float, words: str) -> None:
    assert times.duration(seconds) == words


@pytest.mark.parametrize(
    ("language", "home", "words"),
    [
        ("en", "en_GB", "95.5 %"), ("ru", "ru_RU", "95,5 %"), ("tr", "tr_TR", "%95,5"), ("ar", "ar_EG", "٩٥٫٥٪"),
        ("ar", "ar_AE", "95.5%"),
    ],
)  # fmt: skip
def test_a_percent_sign_stands_where_the_language_has_it(
    qapp: QApplication, language: str, home: str, words: str
) -> None:
    Speech(qapp).speak(language, QLocale(home))
    assert words in LocalTimes().rate(0.955)


@pytest.mark.parametrize(
    ("language", "value", "words"),
    [
        ("en_GB", 31.66, "+31.7"), ("en_GB", -0.04, "±0.0"), ("ru_RU", -5, "−5,0"), ("he_IL", 31.7, "\u200e+31.7"),
        ("ar_EG", -0.5, "\u200f−٠٫٥"), ("ar_AE", 0.5, "\u200e+0.5"),
    ],
)  # fmt: skip
def test_a_sign_stands_on_the_side_where_the_language_has_it(language: str, value: float, words: str) -> None:
    assert LocalTimes(QLocale(language)).signed(value, 1) == f"\u2068{words}\u2069"

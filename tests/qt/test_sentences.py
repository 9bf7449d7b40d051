"""Sentences of core in the user's language."""

import pytest
from PySide6.QtWidgets import QApplication

from greenstat_desktop.qt.languages import Speech
from greenstat_desktop.qt.sentences import listed


@pytest.mark.parametrize(("language", "comma"), [("en", ", "), ("he", ", "), ("ar", "، ")])
def test_phrases_are_listed_with_the_comma_of_the_language(qapp: QApplication, language: str, comma: str) -> None:
    Speech(qapp).speak(language)
    assert listed(["1", "", "2"]) == f"1{comma}2"

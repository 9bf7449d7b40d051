"""Which language is spoken, and that numbers, plurals, direction and Qt's own buttons follow it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from greenstat_desktop.core.errors import AccessRefused, Cause, QuotaExceeded, RateLimited
from greenstat_desktop.core.history_wording import of_repair
from greenstat_desktop.core.messages import explain
from greenstat_desktop.core.records import Repair
from greenstat_desktop.core.sentence import Sentence
from greenstat_desktop.qt.languages import LANGUAGES, Speech, language_for, locale_for
from greenstat_desktop.qt.sentences import explained, said, translated

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    speech = Speech(qapp)
    yield speech
    speech.speak("en", BRITISH)


@pytest.mark.parametrize(
    ("chosen", "system", "language"),
    [
        ("", ["de-DE", "ru-RU"], "ru"),
        ("", ["pt-PT", "pt"], "pt_BR"),
        ("", ["iw", "he-IL"], "he"),
        ("", ["de-DE"], "en"),
        ("", [], "en"),
        ("tr", ["ru-RU"], "tr"),
        ("klingon", ["ar_EG"], "ar"),
    ],
)
def test_the_chosen_language_is_spoken_else_the_systems_else_english(
    chosen: str, system: list[str], language: str
) -> None:
    assert language_for(chosen, system) == language


@pytest.mark.parametrize(
    ("language", "system", "locale"),
    [("en", "de_DE", "en_DE"), ("es", "es_MX", "es_MX"), ("ru", "en_GB", "ru_RU"), ("en", "C", "en_GB")],
)
def test_numbers_and_dates_follow_the_language_in_the_systems_country(language: str, system: str, locale: str) -> None:
    assert locale_for(language, QLocale(system)).name() == locale


@pytest.mark.parametrize("language", LANGUAGES)
def test_hebrew_and_arabic_are_mirrored_and_no_others(speech: Speech, qapp: QApplication, language: str) -> None:
    speech.speak(language)
    assert (qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (language in {"he", "ar"})


def test_qts_own_buttons_speak_the_language(speech: Speech) -> None:
    speech.speak("ru")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    speech.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_english_counts_one_and_many(speech: Speech) -> None:
    checks = [QCoreApplication.translate("Freshness", "%Ln checks", None, count) for count in (0, 1, 1204)]
    assert checks == ["0 checks", "1 check", "1,204 checks"]


def test_a_sentence_of_core_is_filled_as_the_locale_writes(speech: Speech) -> None:
    speech.speak("en", QLocale("de_DE"))
    sentence = Sentence("The service knew {recipients} recipients.", {"recipients": 1204})
    assert said(sentence) == "The service knew 1.204 recipients."
    assert sentence.text == "The service knew 1,204 recipients."


def test_reasons_are_a_list_of_phrases_not_a_sentence_in_english() -> None:
    causes = (Cause.TOKEN, Cause.API_URL)
    text = explained(AccessRefused(401, causes))
    assert "apiTokenInstance is wrong or was renewed; apiUrl belongs to another account" in text


def test_a_day_is_written_as_the_locale_writes_it() -> None:
    assert "1 December 2026" in explained(QuotaExceeded(date(2026, 12, 1)))


def test_translations_lie_where_the_program_looks_for_them() -> None:
    from greenstat_desktop.core.locations import resource

    assert Path(resource("translations")).is_dir()


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_qts_own_file_dialog_speaks_the_language_too(qapp: QApplication, language: str) -> None:
    Speech(qapp).speak("en")
    english = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    Speech(qapp).speak(language)
    spoken = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    for label in (QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileName, QFileDialog.DialogLabel.FileType):
        assert spoken.labelText(label) != english.labelText(label)


@pytest.mark.parametrize("count", [0, 1, 2, 5, 21, 100])
@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_a_sentence_is_translated_whatever_number_stands_in_it(qapp: QApplication, language: str, count: int) -> None:
    Speech(qapp).speak(language)
    repair = Repair(Path("damaged"), date(2026, 11, 21), count, count, count)
    for sentence in (explain(RateLimited(60 * count)), of_repair(repair), of_repair(replace(repair, copy_of=None))):
        assert translated(sentence.template, sentence.count) != sentence.template

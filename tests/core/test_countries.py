"""The names of countries: complete and its own in every language."""

import pytest
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

from greenstat_desktop.core.countries import country_names
from greenstat_desktop.core.phones import region
from greenstat_desktop.qt.languages import LANGUAGES

REGIONS = {code for many in COUNTRY_CODE_TO_REGION_CODE.values() for code in many if code.isalpha()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_that_a_number_can_be_of_has_a_name(language: str) -> None:
    names = country_names(language)
    assert names.keys() >= REGIONS
    assert all(name.strip() and name != code for code, name in names.items())


def test_each_language_has_its_own_names() -> None:
    told = {language: country_names(language)[region("79001234567")] for language in LANGUAGES}
    assert told == {
        "en": "Russia", "ru": "Россия", "he": "רוסיה", "es": "Rusia", "pt_BR": "Rússia", "ar": "روسيا", "tr": "Rusya",
    }  # fmt: skip

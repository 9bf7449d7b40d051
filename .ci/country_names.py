"""Writes ``resources/countries``: what each language calls each country, from Unicode's CLDR.

Run by hand, when CLDR has news or a language joins: ``pip install babel==2.18.0 && python .ci/country_names.py``.
The program itself does without Babel. CLDR's terms are in ``resources/licences/Unicode-3.0.txt``.
"""

import json
from pathlib import Path
from typing import Final

from babel import Locale
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

FOLDER: Final = Path(__file__).parents[1] / "resources" / "countries"
LANGUAGES: Final = ("ar", "en", "es", "he", "pt_BR", "ru", "tr")


def main() -> None:
    """Write one file for each language: the countries that a phone number can be of, by ISO 3166 code."""
    codes = sorted({code for many in COUNTRY_CODE_TO_REGION_CODE.values() for code in many if code.isalpha()})
    for language in LANGUAGES:
        names = Locale.parse(language).territories
        text = json.dumps({code: names[code] for code in codes}, ensure_ascii=False, indent=1)
        (FOLDER / f"{language}.json").write_text(f"{text}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

"""What countries are called in the languages of the window. The names are CLDR's: ``.ci/country_names.py``."""

import json
from functools import cache

from greenstat_desktop.core.locations import resource


@cache
def country_names(language: str) -> dict[str, str]:
    """Return the name of every country that a phone number can be of, by ISO 3166 code.

    ``language``: one that ``resources/countries`` has a file of.
    """
    names: dict[str, str] = json.loads((resource("countries") / f"{language}.json").read_text("utf-8"))
    return names

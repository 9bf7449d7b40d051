"""The names of countries as the window speaks now, in the order that readers of its language look them up in."""

from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale

from greenstat_desktop.core.countries import country_names
from greenstat_desktop.qt.languages import language_for


def countries() -> dict[str, str]:
    """Return what countries are called, by ISO 3166 code, sorted by name."""
    here = QLocale()
    compare = QCollator(here).compare
    names = country_names(language_for("", [here.name()]))
    return dict(sorted(names.items(), key=lambda one: cmp_to_key(compare)(one[1])))

"""The languages of the window: which one to speak, and everything that changes with it."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from greenstat_desktop.core.locations import resource

LANGUAGES: Final = {  # by code, as the files are named; each by its own name, never translated
    "en": "English",
    "ru": "Русский",
    "he": "עברית",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "ar": "العربية",
    "tr": "Türkçe",
}

# In Qt's own contexts: where a system has no file dialog of its own, Qt's is seen, and its translations lack these.
LACKING: Final = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)


def language_for(chosen: str, wanted_by_system: Iterable[str]) -> str:
    """Return the code of the language to speak: the chosen one, else the first of the system's that we speak.

    ``wanted_by_system``: such as ``pt-PT``, best first.
    """
    if chosen in LANGUAGES:
        return chosen
    by_first_part = {code.partition("_")[0]: code for code in LANGUAGES}
    spoken = (by_first_part.get(one.replace("_", "-").partition("-")[0]) for one in wanted_by_system)
    return next((code for code in spoken if code), "en")


def locale_for(language: str, system: QLocale) -> QLocale:
    """Return the locale that numbers and dates follow: the language, as it is written in the system's own country."""
    spoken = QLocale(language)
    at_home = QLocale(spoken.language(), spoken.script(), system.territory())
    if system.language() == QLocale.Language.C:  # it has no thousands
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if language == "en" else spoken
    return at_home if at_home.territory() == system.territory() else spoken


class Speech:
    """Makes the application speak a language. Widgets made before keep the one they were made in."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str, system: QLocale | None = None) -> None:
        """Translate, mirror and count in ``language`` from now on."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()  # it holds its file in memory
        self.language = language
        own, qt = resource("translations"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = [QTranslator(self._app) for _ in range(2)]
        # Ours last: what is installed last is asked first.
        for translator, path in zip(
            self._translators, (f"{qt}/qtbase_{language}.qm", str(own / f"greenstat_{language}.qm")), strict=True
        ):
            if translator.load(path):
                QCoreApplication.installTranslator(translator)
        locale = locale_for(language, system or QLocale.system())
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(_direction(language))


def _direction(language: str) -> Qt.LayoutDirection:
    return QLocale(language).textDirection()

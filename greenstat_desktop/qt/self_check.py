"""What the window stands on, asked without showing one: for ``greenstat --self-check``."""

from collections.abc import Iterator

from PySide6.QtCore import QLibraryInfo, QTranslator, qVersion
from PySide6.QtGui import QGuiApplication, QImageReader

from greenstat_desktop.core.locations import resource
from greenstat_desktop.qt.languages import LANGUAGES

_FORMATS = {"jpeg", "png", "svg"}  # thumbnails, logos, icons


def window_checks() -> Iterator[tuple[str, str, bool]]:
    """Yield (what, what was found, whether that will do) for Qt, its plugins, the icons and the languages."""
    yield "Qt", qVersion(), True
    app = QGuiApplication.instance() or QGuiApplication(["greenstat", "-platform", "offscreen"])
    readable = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    yield "pictures", ", ".join(sorted(readable & _FORMATS)), readable >= _FORMATS
    icons = list(resource("icons").glob("*.svg"))
    yield "icons", str(len(icons)), bool(icons)
    topics = list((resource("help") / "en").glob("*"))
    yield "help pages", str(len(topics)), bool(topics)
    found = [language for language in LANGUAGES if _speaks(language)]
    yield "languages", ", ".join(found), set(found) == set(LANGUAGES)
    del app


def _speaks(language: str) -> bool:
    """Return whether the application's own texts and Qt's are there in a language; Qt itself speaks English."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = QTranslator().load(str(resource("translations") / f"greenstat_{language}.qm"))
    return own and (language == "en" or QTranslator().load(f"{folder}/qtbase_{language}.qm"))

"""Dresses the application as the user chose, or as the system is: light or dark, in high contrast or not."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from greenstat_desktop.qt.busy_bar import CALM
from greenstat_desktop.qt.growth import grown_sheet, growth
from greenstat_desktop.qt.motion import SystemMotion
from greenstat_desktop.qt.preferences import Preferences
from greenstat_desktop.qt.style import style_sheet
from greenstat_desktop.qt.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme, palette_of
from greenstat_desktop.qt.window_memory import WindowMemory

_LATER_MS = 1_000  # the way to the system's answer takes 20 ms the first time: not while the window is being made


def theme_for(preferences: Preferences, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Theme:
    """Return the theme that fits the choice; what is left to the system is as ``scheme`` and ``contrast`` say."""
    dark = preferences.look == "dark" or (preferences.look == "system" and scheme == Qt.ColorScheme.Dark)
    if preferences.high_contrast or contrast == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


class Appearance(QObject):
    """Dresses the application, and again whenever the system or the user turns."""

    def __init__(self, app: QApplication, preferences: Preferences | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._worn: Theme | None = None
        self._calm = False  # as the system has it
        self._effects = app.isEffectEnabled(Qt.UIEffect.UI_General)  # menus that slide and fade, where the system does
        self.motion = SystemMotion(self)
        self._preferences = preferences or Preferences(WindowMemory(None), self)
        app.setStyle("Fusion")
        font = QFont(app.font())
        font.setFamilies(["Inter", *font.families()])
        font.setPointSizeF(max(font.pointSizeF(), 10.0))
        app.setFont(font)
        self._follow_choice()
        self.dress()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        hints.accessibility().contrastPreferenceChanged.connect(self.dress)
        self._preferences.look_changed.connect(self._follow_choice)
        self._preferences.look_changed.connect(self.dress)
        self.motion.told.connect(self._follow_motion)
        QTimer.singleShot(_LATER_MS, self.motion.ask)

    def dress(self) -> None:
        """Put on what fits now."""
        hints = QGuiApplication.styleHints()
        theme = theme_for(self._preferences, hints.colorScheme(), hints.accessibility().contrastPreference())
        calm = self._calm or self._preferences.reduced_motion
        self._app.setProperty(CALM, calm)
        self._app.setEffectEnabled(Qt.UIEffect.UI_General, self._effects and not calm)
        if theme == self._worn:
            return
        self._worn = theme
        self._app.setStyleSheet("")  # from one sheet to another takes Qt four times as long as over none
        self._app.setPalette(palette_of(theme))
        self._app.setStyleSheet(grown_sheet(style_sheet(asdict(theme)), growth(self._app.font())))

    def _follow_motion(self, calm: bool) -> None:
        self._calm = calm
        self.dress()

    def _follow_choice(self) -> None:
        """Have the system draw its own parts, such as the title bar, as the user chose."""
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(self._preferences.look)
        if scheme is None:
            QGuiApplication.styleHints().unsetColorScheme()
        else:
            QGuiApplication.styleHints().setColorScheme(scheme)

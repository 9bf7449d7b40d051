"""What the window remembers of itself between two starts: size, place and splitter."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_GEOMETRY: Final = "window/geometry"
_SPLITTER: Final = "window/splitter"


class WindowMemory:
    """Kept in an ini file; without a path nothing is kept, as in the demo."""

    def __init__(self, path: Path | None) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat) if path else None

    def restore(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Give the window the size and place it had."""
        if self._settings is None:
            return
        geometry, parts = self._settings.value(_GEOMETRY), self._settings.value(_SPLITTER)
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        if isinstance(parts, QByteArray):
            splitter.restoreState(parts)

    def keep(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Remember size and place."""
        if self._settings is None:
            return
        self._settings.setValue(_GEOMETRY, window.saveGeometry())
        self._settings.setValue(_SPLITTER, splitter.saveState())
        self._settings.sync()

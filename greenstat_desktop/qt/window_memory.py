"""What the window remembers of itself between two starts: size, place and splitter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

_GEOMETRY: Final = "window/geometry"
_SPLITTER: Final = "window/splitter"
_CHOICE: Final = "choice/"


class WindowMemory:
    """Kept in an ini file; without a path nothing is kept, as in the demo."""

    def __init__(self, path: Path | None) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat) if path else None
        self.folder = path.parent if path else None  # where everything lies that is kept; None where nothing is

    def restore_window(self, window: QMainWindow) -> None:
        """Give the window the size and place it had."""
        geometry = self._settings.value(_GEOMETRY) if self._settings else None
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)

    def restore_splitter(self, splitter: QSplitter) -> None:
        """Share the window between list and page as it was."""
        parts = self._settings.value(_SPLITTER) if self._settings else None
        if isinstance(parts, QByteArray):
            splitter.restoreState(parts)

    def chosen(self, name: str, *, otherwise: bool) -> bool:
        """Return what the user chose, yes or no, where there is such a choice to remember."""
        if self._settings is None:
            return otherwise
        return str(self._settings.value(_CHOICE + name, otherwise)).lower() == "true"

    def choose(self, name: str, *, value: bool) -> None:
        """Remember a choice."""
        if self._settings is not None:
            self._settings.setValue(_CHOICE + name, value)

    def told(self) -> list[str]:
        """Return the choices that were made, for diagnostics: yes and no alone, never a text."""
        names = sorted(self._settings.allKeys()) if self._settings else []
        return [
            f"{name}: {self.chosen(name.removeprefix(_CHOICE), otherwise=False)}"
            for name in names
            if name.startswith(_CHOICE)
        ]

    def text(self, name: str) -> str:
        """Return a text that was noted under a name; "" if none was."""
        noted = self._settings.value(f"noted/{name}", "") if self._settings else ""
        return noted if isinstance(noted, str) else ""

    def note(self, name: str, text: str) -> None:
        """Remember a text under a name."""
        if self._settings is not None:
            self._settings.setValue(f"noted/{name}", text)

    def write(self) -> None:
        """Have everything noted on the disk now: the end of the program may be a sudden one."""
        if self._settings is not None:
            self._settings.sync()

    def keep(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Remember size and place."""
        if self._settings is None:
            return
        self._settings.setValue(_GEOMETRY, window.saveGeometry())
        self._settings.setValue(_SPLITTER, splitter.saveState())
        self._settings.sync()

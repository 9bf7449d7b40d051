"""What the user chose for the whole application: looks and language. Kept in the settings, applied at once."""

from typing import Final, Literal, TypeAlias, get_args

from PySide6.QtCore import QObject, Signal

from greenstat_desktop.qt.window_memory import WindowMemory

Look: TypeAlias = Literal["system", "light", "dark"]
LOOKS: Final[tuple[Look, ...]] = get_args(Look)

_LOOK, _LANGUAGE = "look", "language"
_CONTRAST, _CALM = "high_contrast", "reduced_motion"


class Preferences(QObject):
    """Without a settings file they hold as long as the program runs.

    Signals: ``look_changed`` when colours, contrast or motion are to be others; ``language_changed``.
    """

    look_changed = Signal()
    language_changed = Signal()

    def __init__(self, memory: WindowMemory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._look: Look = next((look for look in LOOKS if look == memory.text(_LOOK)), "system")
        self._language = memory.text(_LANGUAGE)
        self._high_contrast = memory.chosen(_CONTRAST, otherwise=False)
        self._reduced_motion = memory.chosen(_CALM, otherwise=False)

    @property
    def look(self) -> Look:
        """Light, dark, or whichever the system is."""
        return self._look

    @property
    def high_contrast(self) -> bool:
        """Whether contrast is high even if the system does not ask for it."""
        return self._high_contrast

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves by itself."""
        return self._reduced_motion

    @property
    def language(self) -> str:
        """The code of the language; "" for the system's."""
        return self._language

    def choose_look(self, look: Look) -> None:
        """Be light, dark, or as the system is."""
        if look != self._look:
            self._look = look
            self._memory.note(_LOOK, look)
            self.look_changed.emit()

    def choose_high_contrast(self, on: bool) -> None:
        """Raise the contrast, or leave it to the system."""
        self._high_contrast = on
        self._memory.choose(_CONTRAST, value=on)
        self.look_changed.emit()

    def choose_reduced_motion(self, on: bool) -> None:
        """Keep everything still, or let it move."""
        self._reduced_motion = on
        self._memory.choose(_CALM, value=on)
        self.look_changed.emit()

    def choose_language(self, language: str) -> None:
        """Speak a language, or the system's for ""."""
        if language != self._language:
            self._language = language
            self._memory.note(_LANGUAGE, language)
            self.language_changed.emit()

"""Phone numbers with their middle hidden, wherever the window shows, copies or writes them: for a shared screen."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QObject

from greenstat_desktop.qt.arranged_model import ArrangedModel
from greenstat_desktop.qt.exporting import Exporter
from greenstat_desktop.qt.parts import Parts
from greenstat_desktop.qt.window_memory import WindowMemory

_CHOICE: Final = "mask_numbers"


class Masking(QObject):
    """Answers the command *Mask numbers*, and remembers it."""

    def __init__(
        self, parts: Parts, models: Iterable[ArrangedModel[Any, Any]], exporter: Exporter, memory: WindowMemory
    ) -> None:
        super().__init__(parts.pages)
        self._models, self._exporter, self._memory = tuple(models), exporter, memory
        command = parts.commands["mask_numbers"]
        command.toggled.connect(self._mask)
        command.setChecked(memory.chosen(_CHOICE, otherwise=False))

    def _mask(self, on: bool) -> None:
        for model in self._models:
            model.mask(on)
        self._exporter.masked = on
        self._memory.choose(_CHOICE, value=on)

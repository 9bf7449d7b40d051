"""From a chart to a file: asks where, and writes PNG or SVG in a job, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal

from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.qt.charts.chart import Chart
from greenstat_desktop.qt.jobs import LOCAL, Done, Failed, Jobs, Outcome
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.saving import ask_where

if TYPE_CHECKING:
    from greenstat_desktop.core.cancel import CancelToken
    from greenstat_desktop.qt.charts.pictures import Picture

ChoosePicture: TypeAlias = Callable[[str], Path | None]
_SUFFIX: Final = ".png"


def ask_for_picture(suggested: str) -> Path | None:
    """Ask with the system's own dialog where to save; None if the user changed their mind."""
    title = QCoreApplication.translate("ChartSaver", "Save picture")
    png = QCoreApplication.translate("ChartSaver", "Picture (*.png)")
    svg = QCoreApplication.translate("ChartSaver", "Drawing (*.svg)")
    return ask_where(None, title, QStandardPaths.StandardLocation.PicturesLocation, suggested, png, svg)


class ChartSaver(QObject):
    """Saves the pictures of every chart it was told about.

    Signals: ``written`` carries the path, ``failed`` a ``Trouble``.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, choose: ChoosePicture = ask_for_picture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._choose = jobs, choose
        self._folder = Path()  # chosen last; until then the dialog's own

    def add(self, *charts: Chart) -> None:
        """Save these charts' pictures when their users ask for it."""
        for chart in charts:
            chart.save_wanted.connect(self._save)

    def _save(self, picture: Picture) -> None:
        from greenstat_desktop.core.exports.names import safe_name

        target = self._choose(str(self._folder / (safe_name(picture.name, otherwise="chart") + _SUFFIX)))
        if target is not None:
            self._folder = target.parent
            self._jobs.submit(LOCAL, lambda cancel: write(target, picture, cancel), partial(self._ended, target))

    def _ended(self, target: Path, outcome: Outcome[None]) -> None:
        match outcome:
            case Done():
                self.written.emit(target)
            case Failed(error) if not isinstance(error, Cancelled):
                self.failed.emit(Trouble(error))


def write(target: Path, picture: Picture, cancel: CancelToken) -> None:
    """Write a picture: SVG where the path says so, PNG elsewhere. For any thread."""
    from greenstat_desktop.core.exports.files import replacing

    made = picture.svg() if target.suffix.lower() == ".svg" else picture.png()
    with replacing(target) as file:
        cancel.check()
        file.write(made)

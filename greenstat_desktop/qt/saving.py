"""Asks with the system's own dialog where a file is to be written."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget | None, title: str, place: QStandardPaths.StandardLocation, suggested: str, *kinds: str
) -> Path | None:
    """Return the path that was chosen; None if the user changed their mind.

    It begins at ``place``, unless ``suggested`` tells the folder, too. A name without a suffix gets that of
    ``suggested``, or of the kind that is chosen among ``kinds``, name filters with one suffix each: from the dialog,
    which asks before it replaces a file.
    """
    start = Path(QStandardPaths.writableLocation(place)) / suggested
    dialog = QFileDialog(parent, title, str(start.parent if start.parent.is_dir() else Path.home()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(start.suffix)
    if kinds:
        dialog.setNameFilters(kinds)
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.rpartition(".")[2].removesuffix(")")))
    dialog.selectFile(start.name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None

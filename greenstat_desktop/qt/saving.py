"""Asks with the system's own dialog where a file is to be written."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget | None, title: str, place: QStandardPaths.StandardLocation, suggested: str, *kinds: str
) -> Path | None:
    """Return the path that was chosen; None if the user changed their mind.

    It begins at ``place``, unless ``suggested`` tells the folder, too. A name without a suffix gets that of
    ``suggested``, or of the kind that is chosen among ``kinds``, name filters with one suffix each.
    """
    start = Path(QStandardPaths.writableLocation(place)) / suggested
    while True:
        dialog = QFileDialog(parent, title, str(start.parent if start.parent.is_dir() else Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        if kinds:
            dialog.setNameFilters(kinds)
        dialog.selectFile(start.name)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        suffix = dialog.selectedNameFilter().rpartition(".")[2].removesuffix(")") if kinds else start.suffix[1:]
        dialog.deleteLater()
        if not chosen:
            return None
        path = Path(chosen[0])
        if path.suffix[1:].isalpha():  # "Offer 2.5" has none
            return path
        start = path.with_name(f"{path.name}.{suffix}")
        if not start.exists():
            return start
        # Asked again with the whole name: of another one not every system's dialog asks whether it may be replaced.

"""Tells that a file was written, with the way to the folder it is in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from greenstat_desktop.qt.message_bar import MessageBar
from greenstat_desktop.qt.text import isolated


def show_written(bar: MessageBar, target: Path, text: str = "") -> None:
    """Say that a file was saved; ``text`` says it in other words, with ``{file}`` where its name goes."""
    folder = QUrl.fromLocalFile(str(target.parent))
    told = (text or _tr("Saved {file}")).format(file=isolated(target.name))
    bar.show_message("info", told, _tr("Open folder"), lambda: QDesktopServices.openUrl(folder))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Written", text)

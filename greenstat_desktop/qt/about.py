"""The box that says what this is, what it stands on and where it keeps things."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from greenstat_desktop import __version__
from greenstat_desktop.core.locations import resource
from greenstat_desktop.qt.labels import paragraph, plain_label
from greenstat_desktop.qt.whole_dialog import WholeDialog

# As in the README, "What it stands on".
LICENCES: Final = (
    ("PySide6, Qt", "LGPL-3.0"),
    ("requests, truststore, urllib3", "Apache-2.0, MIT, MIT"),
    ("keyring, platformdirs, pyrate-limiter", "MIT"),
    ("msgspec, numpy", "BSD-3-Clause"),
    ("phonenumbers", "Apache-2.0"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("Unicode CLDR", "Unicode-3.0"),
)
_WIDTH_PX: Final = 476  # or what the buttons need


@dataclass(frozen=True, slots=True)
class AboutDeeds:
    """What the box offers."""

    copy_diagnostics: Callable[[], None]
    open_logs: Callable[[], None] | None = None  # None where nothing is kept


class AboutDialog(WholeDialog):
    """Version, licences, folders; every line can be copied."""

    def __init__(self, folder: str, deeds: AboutDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About GreenStat"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addStrut(_WIDTH_PX)
        column.addWidget(plain_label(f"GreenStat Desktop {__version__}", "title", self))
        about = self.tr(
            "Who received and who read your WhatsApp statuses, through GREEN-API, with a history that stays."
        )
        versions = f"Python {sys.version.split()[0]} · Qt {qVersion()}"
        for text, role in (
            (about, ""),
            (versions, "muted"),
            (self.tr("MIT licence. GreenStat is not affiliated with WhatsApp, Meta or GREEN-API."), ""),
            (self.tr("Made with:"), "heading"),
            ("\n".join(f"{name}: {licence}" for name, licence in LICENCES), "muted"),
            (self.tr("Qt is used under the LGPL: its libraries may be replaced by builds of your own."), "muted"),
            (self.tr("Where everything is kept:"), "heading"),
            (folder or self.tr("This is sample data: nothing is kept anywhere."), "muted"),
        ):
            column.addWidget(paragraph(text, role, self))
        column.addSpacing(6)
        column.addLayout(self._buttons(deeds))

    def _buttons(self, deeds: AboutDeeds) -> QHBoxLayout:
        copy = QPushButton(self.tr("Copy &diagnostics"), self)
        copy.clicked.connect(lambda _=False: deeds.copy_diagnostics())
        logs = QPushButton(self.tr("Open &log folder"), self)
        logs.setEnabled(deeds.open_logs is not None)
        logs.clicked.connect(lambda _=False: deeds.open_logs() if deeds.open_logs else None)
        licences = QPushButton(self.tr("L&icences"), self)
        licences.clicked.connect(
            lambda _=False: QDesktopServices.openUrl(QUrl.fromLocalFile(str(resource("licences"))))
        )
        close = QPushButton(self.tr("&Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        for button in (copy, logs, licences):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        close.setFocus()
        return row


def open_about(folder: str, deeds: AboutDeeds, parent: QWidget) -> AboutDialog:
    """Open the box; it goes when it is closed. ``folder`` is "" where nothing is kept."""
    box = AboutDialog(folder, deeds, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box

"""What the page *Statuses* says while there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greenstat_desktop.qt.parts import Parts


def show_opening(parts: Parts) -> None:
    """Before it is known what there is: not a word of what may be missing."""
    parts.toolbar.account.setText("…")
    parts.commands["add_account"].setEnabled(False)
    parts.statuses.empty.show_text("", "")
    parts.statuses.show_statuses([])
    parts.page.empty.show_text("", _tr("Opening…"))


def show_no_status(parts: Parts) -> None:
    """Say that an account's statuses are being looked for."""
    parts.statuses.show_statuses([])
    parts.statuses.empty.show_text(_tr("No statuses yet"), _tr("They appear here as they are found."))
    parts.page.show_nothing()
    parts.page.empty.show_text(
        _tr("No status chosen"),
        _tr("GreenStat is looking for the statuses of the last 30 days. You can also add one by its id."),
        _tr("Add status…"),
        parts.commands["add_status"].trigger,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)

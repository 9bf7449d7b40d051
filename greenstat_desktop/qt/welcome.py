"""What the window says while there is nothing to show: no account yet, or no status."""

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


def show_no_account(parts: Parts) -> None:
    """Say what the program is for, and offer to add an account."""
    parts.toolbar.show_account("")
    parts.statuses.empty.show_text(_tr("No statuses yet"), _tr("Connect an account to find them."))
    parts.statuses.show_statuses([])
    parts.page.empty.show_text(
        _tr("Connect your GREEN-API account"),
        _tr("GreenStat finds your statuses by itself, shows who received and read them, and keeps every answer."),
        _tr("Add account…"),
        parts.commands["add_account"].trigger,
    )


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

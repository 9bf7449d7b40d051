"""What can be exported is said in the user's language, numbers and all."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.export_dialog import ExportDialog, ExportScope
from greenstat_desktop.qt.languages import Speech
from greenstat_desktop.qt.offers import recipients_offer
from tests.qt.sandboxed import SandboxedWindow


@pytest.mark.parametrize(
    ("language", "told"), [("en", "1,204"), ("ru", "1\N{NO-BREAK SPACE}204"), ("pt_BR", "1.204"), ("tr", "1.204")]
)
def test_rows_are_counted_as_the_language_writes_numbers(
    qapp: QApplication, qtbot: QtBot, language: str, told: str
) -> None:
    Speech(qapp).speak(language, QLocale("en_GB"))
    dialog = ExportDialog(ExportScope(1_204, 1_204, ""))
    qtbot.addWidget(dialog)
    assert told in dialog.shown.text()
    assert told in dialog.everything.text()


def test_a_filter_is_named_in_the_users_words(qapp: QApplication, opened: SandboxedWindow) -> None:
    Speech(qapp).speak("ru")
    recipients = opened.window.page.recipients
    recipients.chips.choose(frozenset({"read"}))
    recipients.search.setText("an")
    assert opened.desk.shown is not None
    assert recipients.shown is not None
    filters = recipients_offer(recipients.shown, opened.desk.shown.status, "").scope.filters
    assert "Прочитано" in filters
    assert "«an»" in filters

"""Every page and dialog in every language, in the smallest window: nothing is cut off, no letter means two things."""

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.languages import LANGUAGES, Speech
from tests.qt.places import PLACES
from tests.qt.sandboxed import SandboxedWindow
from tests.qt.test_clipping import clipped, painted_short

PAGES = ("statuses", "nobody matches", "message", "audience", "compare")
ELIDED = "AccountButton"  # ends in an ellipsis of its own
SMALLEST = QSize(1024, 640)


@pytest.fixture(params=[language for language in LANGUAGES if language != "en"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    Speech(qapp).speak(request.param)
    appearance = Appearance(qapp)
    yield request.param
    appearance.deleteLater()


def letters_twice(root: QWidget) -> list[str]:
    """Return the letters that are underlined more than once among what is seen."""
    seen = [one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root.window()]
    texts = [
        one.text() for one in seen if isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and one.buddy())
    ]
    if isinstance(root, QMenu):
        texts = [one.text() for one in root.actions() if one.isVisible()]
    found = Counter(keys for text in texts if (keys := QKeySequence.mnemonic(text).toString()))
    return [keys for keys, count in found.items() if count > 1]


def cut_off(root: QWidget, qtbot: QtBot) -> list[str]:
    """Return what is cut off once the layouts have come to rest."""

    def found() -> list[str]:
        if isinstance(root, QMenu):
            return []
        return [one for one in clipped(root) if not one.startswith(ELIDED)] + painted_short(root)

    with suppress(TimeoutError):
        qtbot.waitUntil(lambda: not found(), timeout=1000)
    return found()


def test_every_page_and_dialog_is_whole_and_can_be_used_by_letters(
    spoken: str, opened: SandboxedWindow, qtbot: QtBot
) -> None:
    opened.window.resize(SMALLEST)
    faults = {}
    for name, place in PLACES.items():
        widget = place(opened)
        if found := cut_off(widget, qtbot) + ([] if name in PAGES else letters_twice(widget)):
            faults[name] = found
        if widget is opened.window:
            opened.window.pages.open("statuses")
            opened.window.page.recipients.clear_filters()
            opened.window.page.message.hide()
        else:
            widget.close()
    assert faults == {}, spoken

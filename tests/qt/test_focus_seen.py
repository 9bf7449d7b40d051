"""Whatever takes the keys looks another way while it has them: on every page and in every dialog."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.appearance import Appearance
from tests.qt.places import PLACES
from tests.qt.sandboxed import SandboxedWindow


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    appearance = Appearance(qapp)
    yield
    appearance.deleteLater()


def unseen(root: QWidget, qtbot: QtBot) -> list[str]:
    """Return what takes the keys by Tab and does not show it."""
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow)
    found = []
    for widget in root.findChildren(QWidget):
        reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if isinstance(widget, QAbstractItemView) and not widget.model().rowCount():
            continue  # there is nothing to go to
        if not (reached and widget.isVisible() and widget.isEnabled() and widget.window() is root):
            continue
        if before := QApplication.focusWidget():
            before.clearFocus()
        QApplication.processEvents()
        without = root.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and root.grab().toImage() == without:
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


def test_the_focus_is_seen_everywhere(dressed: None, opened: SandboxedWindow, qtbot: QtBot) -> None:
    faults = {}
    for name, place in PLACES.items():
        widget = place(opened)
        if isinstance(widget, QMenu):  # marks its entry
            widget.close()
            continue
        if found := unseen(widget, qtbot):
            faults[name] = found
        if widget is opened.window:
            opened.window.pages.open("statuses")
            opened.window.page.recipients.clear_filters()
            opened.window.page.message.hide()
        else:
            widget.close()
    assert faults == {}

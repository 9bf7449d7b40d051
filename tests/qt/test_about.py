"""What the box says of licences, and that it says it truly."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.locations import resource
from greenstat_desktop.qt.about import AboutDeeds, AboutDialog


@pytest.fixture
def box(qtbot: QtBot) -> AboutDialog:
    made = AboutDialog("", AboutDeeds(lambda: None))
    qtbot.addWidget(made)
    return made


def test_it_says_whose_it_is_not_and_that_qt_may_be_replaced(box: AboutDialog) -> None:
    told = "\n".join(label.text() for label in box.findChildren(QLabel))
    assert "not affiliated with WhatsApp, Meta or GREEN-API" in told
    assert "MIT licence" in told
    assert "LGPL: its libraries may be replaced" in told


def test_the_texts_of_the_licences_are_one_click_away(box: AboutDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    next(one for one in box.findChildren(QPushButton) if one.text() == "L&icences").click()
    assert [url.toLocalFile() for url in opened] == [str(resource("licences"))]
    assert {"GPL-3.0.txt", "LGPL-3.0.txt"} <= {path.name for path in resource("licences").iterdir()}

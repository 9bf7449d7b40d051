"""Labels: a sentence over several lines is whole, whichever way it is read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.labels import paragraph, plain_label

HEBREW = "כשסטטוס נשלח, GREEN-API משיב עם idMessage. יש להדביק את המזהה הזה, או את כל התשובה. הסטטוסים של 30 הימים."
LIGHT = 200


def ink_of_lines(label: QLabel) -> list[tuple[int, int]]:
    """Return the first and the last pixel with ink, line by line, about."""
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [
        [x for x in range(image.width()) if image.pixelColor(x, y).lightness() < LIGHT] for y in range(image.height())
    ]
    high = label.fontMetrics().height() - 2
    lines = [[x for row in rows[top : top + high] for x in row] for top in range(0, image.height() - high + 1, high)]
    return [(min(line), max(line)) for line in lines if line]


@pytest.mark.parametrize("width", range(280, 320, 4))
def test_every_line_of_a_mirrored_paragraph_begins_at_the_edge_and_keeps_its_last_letter(
    qapp: QApplication, qtbot: QtBot, width: int
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = paragraph(HEBREW)
    qtbot.addWidget(label)
    label.setStyleSheet("color: black; background: white")
    label.setFixedSize(width, label.heightForWidth(width))
    lines = ink_of_lines(label)
    assert len(lines) >= 2
    assert all(first > 0 for first, _ in lines)
    assert max(last for _, last in lines) - min(last for _, last in lines) <= 3


@pytest.mark.parametrize("words", ["GreenStat Desktop", "שלום"])
def test_words_of_either_script_stand_at_the_edge_of_a_mirrored_window(
    qapp: QApplication, qtbot: QtBot, words: str
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = plain_label(words)
    qtbot.addWidget(label)
    label.setStyleSheet("color: black; background: white")
    label.setFixedSize(400, label.fontMetrics().height())
    assert min(first for first, _ in ink_of_lines(label)) > 200


def test_a_mirrored_sentence_that_begins_with_a_name_ends_at_the_other_side(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words = "\u2068Bloom Florist\u2069: האסימון הוסר."
    pictures = []
    for label in (paragraph(words), plain_label(words)):
        qtbot.addWidget(label)
        label.setFixedSize(400, label.fontMetrics().height())
        pictures.append(label.grab().toImage())
        assert label.text() == words
    assert pictures[0] == pictures[1]


def test_no_line_ends_within_the_name_of_the_service(qapp: QApplication, qtbot: QtBot) -> None:
    label = paragraph("GREEN-API")
    qtbot.addWidget(label)
    assert label.text() == "GREEN-API"
    assert label.heightForWidth(label.fontMetrics().horizontalAdvance("GREEN-A")) == label.heightForWidth(1_000)

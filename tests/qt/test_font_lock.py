"""A worker draws text, as reports are drawn, while the window draws its own: neither waits for the other for ever."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

DRAWS = """
import os, sys, threading
from pathlib import Path
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QImage, QPainter
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt import logs

TEXT = "अमृता สุข ሰላም"

def draw(font):
    image = QImage(200, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(10, 20, TEXT)
    painter.end()

sys.setswitchinterval(1e-6)
app = QGuiApplication([])
with logs.keep_log(Locations(Path(sys.argv[1]))):
    if sys.argv[2:]:
        QLoggingCategory.setFilterRules("")
    for size in range(10, 50):
        font = QFont("Inter")
        font.setPixelSize(size)
        drawing = threading.Thread(target=draw, args=(QFont(font),))
        drawing.start()
        metrics = QFontMetrics(font)
        while drawing.is_alive():
            metrics.horizontalAdvance(TEXT)
os._exit(0)
"""


def drawn_in_time(home: Path, *heard: str) -> bool:
    environment = {name: value for name, value in os.environ.items() if name != "QT_LOGGING_RULES"}
    command = [sys.executable, "-c", DRAWS, str(home), *heard]
    try:
        subprocess.run(command, env=environment, timeout=5 if heard else 60, check=True)
    except subprocess.TimeoutExpired:
        return False
    return True


def test_a_worker_that_draws_text_does_not_stop_the_window(tmp_path: Path) -> None:
    assert drawn_in_time(tmp_path)


@pytest.mark.mutant
def test_what_qt_says_of_fonts_would_stop_it_for_ever(tmp_path: Path) -> None:
    assert not drawn_in_time(tmp_path, "heard")

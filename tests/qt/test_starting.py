"""What a start does not wait for: the window is painted before anything that is only needed later."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import os, sys
from PySide6 import QtCore, QtWidgets

run = QtWidgets.QApplication.exec

def told(*_):
    window, = QtWidgets.QApplication.topLevelWidgets()
    window.painted.disconnect()
    window.painted.connect(tell)
    return run()

def tell():
    late = {"logging.handlers", "hashlib", "greenstat_desktop.core.errors", "greenstat_desktop.qt.jobs"}
    names = late.intersection(sys.modules) | {"Qt"}.intersection(vars(QtCore))
    print("too early:", *sorted(names), flush=True)
    os._exit(0)

QtWidgets.QApplication.exec = told
from greenstat_desktop.cli import main
main(["--home", sys.argv[1]])
"""


def test_neither_modules_nor_the_enumerations_of_qt_are_made_before_the_first_paint(tmp_path: Path) -> None:
    program = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(program, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "too early:"
    assert done.stderr == ""

"""A walk through the whole window on a real screen, with keys alone: every page, every dialog, and out again."""

import csv
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundle.desktop import Hands, came, eventually, screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs an X display")
MAIN = "sample data"
ROOT = Path(__file__).parents[1]
_ANSWER_S = 3.0  # in which a key press is expected to open a window

# From the page *Statuses*: what is pressed, and what the window is called that opens.
DIALOGS = {
    "GreenStat Help": ("F1",),
    "Find a command": ("ctrl+k",),
    "Preferences": ("ctrl+comma",),
    "Add status": ("ctrl+n",),
    "Accounts": ("ctrl+shift+o",),
    "^Export$": ("ctrl+e",),
    "Report for a client": ("ctrl+shift+e",),
    "Forget account": ("alt+f", "f"),
    "Forget this status": ("alt+s", "o"),
    "About GreenStat": ("alt+h", "a"),
    "Statuses of one person": ("Down", "Home", "Menu", "s"),
    "Forget this person": ("Down", "Home", "Menu", "f"),
}


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """At the keyboard of a window with sample data; it has to end in peace."""
    with screen() as display:
        environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environ |= {"HOME": str(tmp_path_factory.mktemp("home")), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "greenstat_desktop", "--demo"]
        with subprocess.Popen(command, env=environ, text=True, stderr=subprocess.PIPE) as process:
            hands = Hands(display)
            try:
                ready(hands)
                yield hands

                def ended() -> bool:
                    hands.keys("Escape", "ctrl+q")
                    return process.poll() is not None

                eventually(ended, "the end")
            finally:
                process.kill()
            _, said = process.communicate()
        assert process.returncode == 0, said
        assert "Traceback" not in said


def opened_by_keys(hands: Hands, title: str, *keys: str, first: str = "Escape") -> None:
    """Press keys in the main window until a window of this title is there: the first may come while it is not ready."""

    def asked() -> bool:
        hands.window(MAIN)
        hands.keys(*filter(None, (first, *keys)))
        return came(lambda: hands.has(title), _ANSWER_S)

    eventually(asked, title)


def left(hands: Hands, title: str, key: str) -> None:
    """Press a key in a dialog, which closes it."""
    hands.keys(key)
    eventually(lambda: not hands.has(title), f"no {title} any more")


def ready(hands: Hands) -> None:
    """Wait until there are statuses to compare, and people to report of; Escape would stop asking about them."""
    for title, *keys in (("^Export$", "alt+3", "ctrl+e"), ("Report for a client", "alt+1", "ctrl+shift+e")):
        opened_by_keys(hands, title, *keys, first="")
        left(hands, title, "Escape")


@pytest.mark.parametrize("title", DIALOGS)
def test_a_dialog_is_opened_and_left_by_keys(hands: Hands, title: str) -> None:
    opened_by_keys(hands, title, "alt+1", "ctrl+f", "Escape", *DIALOGS[title])
    left(hands, title, "Escape")


@pytest.mark.parametrize(("page", "column"), [("alt+1", "Delivered"), ("alt+2", "Read rate"), ("alt+3", "Status id")])
def test_what_a_page_shows_is_written_to_a_file_by_keys(hands: Hands, page: str, column: str, tmp_path: Path) -> None:
    target = tmp_path / "file.csv"
    opened_by_keys(hands, "^Export$", page, "ctrl+e")
    scope = hands.window("^Export$")
    hands.keys("Return")
    hands.window("^Export$", after=scope)
    hands.keys("ctrl+a")
    hands.types(str(target))
    hands.keys("Return")
    eventually(target.exists, "the file")
    eventually(lambda: column in next(csv.reader(target.read_text("utf-8-sig").splitlines()), []), column)


def test_a_question_is_answered_no_by_enter(hands: Hands) -> None:
    opened_by_keys(hands, "Forget this status", "alt+1", "alt+s", "o")
    left(hands, "Forget this status", "Return")
    ready(hands)

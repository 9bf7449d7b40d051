"""What a person does in the packaged program's window."""

import csv
import subprocess
from pathlib import Path

from tests.bundle.desktop import Hands, came, eventually

_EXPORT = "^Export$"
_END_S = 10.0


def exported(hands: Hands, title: str, target: Path, *keys: str) -> list[dict[str, str]]:
    """Press keys in the window, export what it shows, and read what was written; none while nobody is there yet."""
    scope = hands.open(_EXPORT, *keys, "ctrl+e", of=title)
    hands.keys("Return")
    hands.window(_EXPORT, after=scope)
    hands.types(str(target))
    hands.keys("Return")
    eventually(target.exists, "the exported file")
    return list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))


def connect(hands: Hands, url: str, instance: str, token: str, *, session_only: bool) -> None:
    """Go through the first door of the welcome page, type what the console shows, and save it."""
    hands.open("^Add account$", "space", of="^GreenStat$")
    for number, text in enumerate((url, instance, token)):
        hands.keys(*["Tab"][:number])
        hands.types(text)
    hands.keys("Return")
    offered: tuple[str, ...] = ()
    if session_only:
        # Saving is refused with a word, and the token can be used without being kept.
        hands.keys("Tab", "Tab")  # away from the fields, which would take the key for a letter
        offered = ("alt+o",)

    def closed() -> bool:
        hands.keys(*offered)
        return not hands.has("^Add account$")

    eventually(closed, "the account to be taken")


def leave(hands: Hands, title: str, process: "subprocess.Popen[str]") -> None:
    """Quit, and see that the program ended well and complained of nothing."""

    def gone() -> bool:
        hands.window(title)
        hands.keys("ctrl+q")
        return came(lambda: process.poll() is not None, _END_S)

    eventually(gone, "the program to end")
    _, said = process.communicate()
    assert process.returncode == 0, said
    assert "Traceback" not in said

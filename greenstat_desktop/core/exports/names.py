"""Names for new files, out of texts that people wrote."""

import re
import unicodedata
from typing import Final

_MOST_CHARACTERS: Final = 80
_MOST_BYTES: Final = 240  # most file systems take 255, and an ending follows

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
# Windows keeps these for devices, whatever ending follows.
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])\s*(\.|\Z)", re.IGNORECASE)


def safe_name(text: str, otherwise: str = "status") -> str:
    """Return ``text`` as far as every system takes it as a file's name, still without an ending.

    One line of at most 80 characters, no path, not hidden, no device; ``otherwise`` where nothing of it can stay.
    """
    # Controls, invisible ones, lone surrogates: all but blanks, which the next line looks after.
    seen = "".join(letter for letter in text if letter.isspace() or unicodedata.category(letter)[0] != "C")
    name = _trimmed(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", seen)))
    name = _trimmed(name[:_MOST_CHARACTERS].encode()[:_MOST_BYTES].decode(errors="ignore"))
    if _RESERVED.match(name):
        return f"{otherwise} {name}"
    return name or otherwise


def _trimmed(name: str) -> str:
    """Leave out what hides a file, looks like an option, or is dropped by Windows at the end."""
    return name.strip(" .-")

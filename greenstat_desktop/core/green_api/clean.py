"""Text at the border: what the service sends is cleaned here once, and trusted behind."""

import re
from typing import Final

MOST_ID_CHARACTERS: Final = 256
MOST_WORD_CHARACTERS: Final = 64

# Lone surrogates cannot be saved, the controls cannot be written into a workbook; lines and tabs of a caption stay.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNFIT_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_CLEAN = re.compile(r"[0-9]{1,20}+@(?:c\.us|lid|g\.us)")
_CLEAN_LINES = re.compile(rf"(?:{_CLEAN.pattern}\n)*+")
_DEVICE = re.compile(r":\d+\Z")


def text(foreign: str) -> str:
    """Return free text with everything that cannot be kept replaced by U+FFFD."""
    return _UNFIT.sub("\ufffd", foreign)


def line(foreign: str, most: int) -> str:
    """Return a word or an id without surrounding blanks, and with U+FFFD for every control character.

    Raises:
        ValueError: it is empty, or longer than ``most`` characters.
    """
    cleaned = _UNFIT_IN_A_LINE.sub("\ufffd", foreign.strip())
    if not 0 < len(cleaned) <= most:
        raise ValueError
    return cleaned


def chat_id(foreign: str) -> str:
    """Return a participant's id in its one form: no device, suffix in lower case, ``@c.us`` for every phone number.

    ``@lid`` is a hidden id and stays one. Source: contract section 2.4.

    Raises:
        ValueError: there is nothing before the suffix, or it is too long.
    """
    if _CLEAN.fullmatch(foreign):
        return foreign
    local, at, suffix = line(foreign, MOST_ID_CHARACTERS).rpartition("@")
    if not at:
        return suffix
    suffix = suffix.lower()
    return line(_DEVICE.sub("", local), MOST_ID_CHARACTERS) + at + ("c.us" if suffix == "s.whatsapp.net" else suffix)


def are_clean(foreign: list[str]) -> bool:
    """Tell whether ``chat_id`` would change none of them; False may also mean that it takes a look at each to tell."""
    lines = "\n".join(foreign) + "\n"
    return lines.count("\n") == len(foreign) and _CLEAN_LINES.fullmatch(lines) is not None

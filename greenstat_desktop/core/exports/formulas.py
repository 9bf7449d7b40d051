"""Foreign text made harmless for spreadsheets: what one would run as a formula gets an apostrophe in front.

Source: OWASP, *CSV Injection*; what LibreOffice really ran (reliability.md, *Spreadsheets*).
"""

import re
from typing import Final

# All that NFKC or a spreadsheet takes for one of = + - @, and those themselves.
_SIGNS: Final = (
    r"=+\-@\u207a-\u207c\u208a-\u208c\u2212\u2a75\u2a76\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20"
)
# Where a line, or a cell of another reader's making, ends.
_BREAKS: Final = r"\t\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029"
# What may stand before a formula unseen: blanks, controls, format characters, fillers; also quotes and the { of {=…}.
_UNSEEN: Final = (
    r"\x00-\x08\x0e-\x1b\x1f \x7f-\x84\x86-\xa0\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160"
    r"\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u202a-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0"
    r"\ufff0-\ufffd\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e0fff"
    r'"{\ufe37\ufe5b\uff5b'
)

_UNWRITABLE = re.compile(r"[\x00\ud800-\udfff]")
_SUSPECT = re.compile(rf"[{_SIGNS}{_BREAKS}\x00\ud800-\udfff]")
# A reader that takes another separator for its own begins a cell after it; a smiling ";-)" is left alone.
_BEGINNING_OF_A_FORMULA = re.compile(
    rf"\A(?=[{_UNSEEN}]*[{_SIGNS}{_BREAKS}])"
    rf"|(?<=[{_BREAKS}])(?=[{_UNSEEN}]*[{_SIGNS}])"
    rf"|(?<=[,;])(?=[{_UNSEEN}]*[{_SIGNS}](?!\)))"
)


def harmless(text: str) -> str:
    """Return ``text`` so that no spreadsheet runs it and every file can hold it.

    Wherever a formula could begin, on any line, an apostrophe is put in front; lone surrogates and NUL become U+FFFD.
    Ordinary text comes back as it is.
    """
    if _SUSPECT.search(text) is None:
        return text
    return _BEGINNING_OF_A_FORMULA.sub("'", _UNWRITABLE.sub("\ufffd", text))

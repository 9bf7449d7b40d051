"""Text at the border: what the service sends is cleaned here once, and trusted behind."""

import re
from typing import Final

MOST_ID_CHARACTERS: Final = 256
MOST_WORD_CHARACTERS: Final = 64

# Lone surrogates cannot be saved, the controls cannot be written into a workbook; lines and tabs of a caption stay.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNFIT_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_CLEAN = re.compile(r"[0-9]{1,20}+@(?:c\.us|lid|g\.us)")
_PHONE = re.compile(r"[0-9]{5,14}(?:@c\.us)?")  # longer ones before @c.us have been seen, and are no phone numbers
_HIDDEN = re.compile(r"[0-9]{5,20}@lid")
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


def both_ids(chat_id: str, phone_number: object, lid: object) -> tuple[str, str]:
    """Return a person's id, and the hidden one too where a contact's row names both: then the first is the phone's."""
    phone, hidden = str(phone_number or "").lstrip("+"), str(lid or "").lower()
    if _HIDDEN.fullmatch(chat_id) and _PHONE.fullmatch(phone):
        return f"{phone.removesuffix('@c.us')}@c.us", chat_id
    if chat_id.endswith("@c.us") and _HIDDEN.fullmatch(hidden):
        return chat_id, hidden
    return chat_id, ""

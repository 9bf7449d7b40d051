"""Phone numbers out of chat ids: digits, display form, country. The only module that imports ``phonenumbers``.

It labels and never rejects. A hidden id (``@lid``) is never made a phone number. Source: contract section 2.4.
"""

from functools import lru_cache

from phonenumbers import (
    NumberParseException,
    PhoneNumber,
    PhoneNumberFormat,
    format_number,
    parse,
    region_code_for_number,
)

_LONGEST = 14  # 15 digits and more before @c.us have been seen, and are no phone numbers


def digits_of(chat_id: str) -> str:
    """Return the digits of a phone id, country code first; "" for every other id."""
    number, _, server = chat_id.partition("@")
    return number if server == "c.us" and number.isascii() and number.isdigit() and len(number) <= _LONGEST else ""


@lru_cache(maxsize=65_536)
def display(digits: str) -> str:
    """Return the number as people write it internationally, ``+7 900 123-45-67``; "" for ""."""
    if not digits:
        return ""
    number = _parsed(digits)
    return format_number(number, PhoneNumberFormat.INTERNATIONAL) if number else f"+{digits}"


@lru_cache(maxsize=65_536)
def region(digits: str) -> str:
    """Return the ISO 3166 code of the number's country, or "" where it has none."""
    number = _parsed(digits) if digits else None
    code = region_code_for_number(number) if number else None
    return code if code and code.isalpha() else ""


def _parsed(digits: str) -> PhoneNumber | None:
    try:
        return parse(f"+{digits}")
    except NumberParseException:
        return None

"""Phone numbers out of chat ids: digits, display form, country. The only module that imports ``phonenumbers``.

It labels and never rejects. A hidden id (``@lid``) is never made a phone number. Source: contract section 2.4.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_LONGEST = 14  # 15 digits and more before @c.us have been seen, and are no phone numbers
_LEAST_HIDDEN = 4
_BUT_TWO = re.compile(r"\d(?=\D*\d\D*\d)")
_KIND = 3  # digits in front that tell the country, and nearly always how its numbers are written
_MOST_KINDS = 300
_SURELY_PARSED = 6  # digits behind the country's code that ``phonenumbers`` never takes for too few


def digits_of(chat_id: str) -> str:
    """Return the digits of a phone id, country code first; "" for every other id."""
    number, _, server = chat_id.partition("@")
    return number if server == "c.us" and number.isascii() and number.isdigit() and len(number) <= _LONGEST else ""


@lru_cache(maxsize=65_536)
def display(digits: str) -> str:
    """Return the number as people write it internationally, ``+7 900 123-45-67``; "" for ""."""
    from phonenumbers import PhoneNumberFormat, format_number

    number = _parsed(digits)
    return format_number(number, PhoneNumberFormat.INTERNATIONAL) if number else f"+{digits}" if digits else ""


def get_ready(numbers: Iterable[str]) -> int:
    """Write one number of each kind, and return how many kinds there are.

    The first number of a country takes milliseconds, for patterns that are then kept: they are better made in a job
    than while a page of the table is painted.
    """
    kinds = {digits[:_KIND]: digits for digits in numbers}
    for digits in list(kinds.values())[:_MOST_KINDS]:
        display(digits)
    return len(kinds)


def masked(chat_id: str) -> str:
    """Return who somebody is as strangers may see it, ``+7 900 ***-**-67``; "" for "".

    Of a number the country, its first group and the last two digits stay; never are fewer than four digits hidden,
    rather the first group and the country's code too. Of every other id, a hidden one or a group's, the last two
    letters stay, ``***63``, and nothing of a short one.
    """
    shown = display(digits_of(chat_id))
    if not shown:
        name = chat_id.partition("@")[0]
        return f"***{name[-2:]}" if len(name) > _LEAST_HIDDEN + 2 else "***" if chat_id else ""
    groups = shown.split(" ")
    for kept in (2, 1, 0):
        start = " ".join(groups[:kept])
        rest = shown[len(start) :]
        if sum(map(str.isdigit, rest)) >= _LEAST_HIDDEN + 2:
            return start + _BUT_TWO.sub("*", rest)
    return "+***"


@lru_cache(maxsize=65_536)
def region(digits: str) -> str:
    """Return the ISO 3166 code of the number's country, or "" where it has none."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, region_code_for_country_code, region_code_for_number

    # Most calling codes are one country's alone, and no number need be taken apart for it: a twentieth of the time.
    for length in (1, 2, 3):
        regions = COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:length] or 0), ())
        if len(regions) == 1 and regions[0].isalpha() and len(digits) >= length + _SURELY_PARSED:
            return regions[0]
    number = _parsed(digits)
    if not number or number.country_code is None:
        return ""
    # A number that the country has not given out yet still tells the country by its code.
    code = region_code_for_number(number) or region_code_for_country_code(number.country_code)
    return code if code.isalpha() and code != "ZZ" else ""


@lru_cache(maxsize=65_536)
def _parsed(digits: str) -> "PhoneNumber | None":
    # Imported late: it takes 50 ms, and the window is painted first.
    from phonenumbers import NumberParseException, parse

    try:
        return parse(f"+{digits}") if digits else None
    except NumberParseException:
        return None

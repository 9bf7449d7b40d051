"""A phone id becomes digits, a form people write, and a country; no other id ever becomes a number."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.phones import digits_of, display, masked, region


@pytest.mark.parametrize(
    ("chat_id", "digits", "shown", "country"),
    [
        ("79001234567@c.us", "79001234567", "+7 900 123-45-67", "RU"),
        ("77011234567@c.us", "77011234567", "+7 701 123 4567", "KZ"),
        ("5511912345678@c.us", "5511912345678", "+55 11 91234-5678", "BR"),
        ("447700900123@c.us", "447700900123", "+44 7700 900123", "GB"),  # reserved for films: no country of its own
        ("9999999@c.us", "9999999", "+9999999", ""),
        ("120650379300963@lid", "", "", ""),
        ("120650379300963@c.us", "", "", ""),
        ("120363025246125486@g.us", "", "", ""),
        ("null@c.us", "", "", ""),
        ("٧٩٠٠١٢٣٤٥٦٧@c.us", "", "", ""),
        ("79001234567", "", "", ""),
        ("", "", "", ""),
    ],
)
def test_an_id_is_labelled(chat_id: str, digits: str, shown: str, country: str) -> None:
    assert (digits_of(chat_id), display(digits), region(digits)) == (digits, shown, country)


@pytest.mark.parametrize(
    ("chat_id", "shown"),
    [
        ("79001234567@c.us", "+7 900 ***-**-67"),
        ("5511912345678@c.us", "+55 11 *****-**78"),
        ("447700900123@c.us", "+44 7700 ****23"),
        ("6591234567@c.us", "+65 **** **67"),  # the first group would leave two digits hidden
        ("12025550123@c.us", "+1 ***-***-**23"),
        ("9999999@c.us", "+*****99"),
        ("12345@c.us", "+***"),
        ("120650379300963@lid", "***63"),
        ("120650379300963@c.us", "***63"),
        ("null@c.us", "***"),
        ("", ""),
    ],
)
def test_a_masked_number_tells_where_it_is_from_and_how_it_ends(chat_id: str, shown: str) -> None:
    assert masked(chat_id) == shown


@given(st.integers(0, 10**15 - 1), st.sampled_from(["@c.us", "@lid", "@g.us", ""]))
def test_at_least_four_digits_of_anybody_are_hidden(number: int, server: str) -> None:
    shown = masked(f"{number}{server}")
    hidden = len(str(number)) - sum(map(str.isdigit, shown))
    assert hidden >= min(4, len(str(number)))


def test_once_its_kind_was_made_ready_a_number_makes_no_new_patterns() -> None:
    program = """
import re
from greenstat_desktop.core import phones

assert phones.get_ready(["5511987654321", "5511912345678", "79001234567", ""]) == 3
made = re._compiler.compile
re._compiler.compile = lambda *_: 1 / 0
print(phones.display("5511955554444"), phones.display("79007654321"), sep=", ")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "+55 11 95555-4444, +7 900 765-43-21"

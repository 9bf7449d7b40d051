"""A phone id becomes digits, a form people write, and a country; no other id ever becomes a number."""

import pytest

from greenstat_desktop.core.phones import digits_of, display, region


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

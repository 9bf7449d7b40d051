import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.masking import masked


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("+7 900 123-45-67", "+7 900 ***-**-67"),
        ("+44 7700 900874", "+44 77** ****74"),
        ("+972 54-683-4588", "+972 5*-***-**88"),
        ("+12345", "+12**5"),
        ("+1", "+*"),
        ("", ""),
    ],
)
def test_the_middle_of_a_number_is_hidden(phone: str, shown: str) -> None:
    assert masked(phone) == shown


@given(st.from_regex(r"\+[0-9]{1,3}( ?-?[0-9]{1,5}){0,4}", fullmatch=True))
def test_at_least_two_of_five_of_the_digits_are_hidden_and_the_form_stays(phone: str) -> None:
    shown = masked(phone)
    digits = sum(letter.isdigit() for letter in phone)
    assert len(shown) == len(phone)
    assert shown.count("*") * 5 >= digits * 2
    assert all(new in (old, "*") for old, new in zip(phone, shown, strict=True))

"""What is left in the fields is normalised, or refused with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.account_input import (
    account_of,
    default_api_url,
    message_id_of,
    token_looks_odd,
    token_of,
)
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret

HOST = "https://7103.api.greenapi.com"
ID = "7103000001"
HEX = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345"
REQUEST = f"{HOST}/waInstance{ID}/getStateInstance/{HEX}"


@pytest.mark.parametrize(
    ("typed", "api_url"),
    [
        (HOST, HOST),
        (f"  {HOST}/  ", HOST),
        (f"{HOST}///", HOST),
        (f'"{HOST}"', HOST),
        ("7103.api.greenapi.com", HOST),
        ("HTTPS://7103.API.GreenAPI.com", HOST),
        ("https://7103.api.greenapi.com:443", HOST),
        ("https://7103.api.greenapi.com:", HOST),
        ("https://7103.api.greenapi.com.", HOST),
        ("https://\u200b7103.api.greenapi.com", HOST),
        ("https://proxy.example:8443/Green/v1/", "https://proxy.example:8443/Green/v1"),
        ("proxy.example:8443/green", "https://proxy.example:8443/green"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://LocalHost", "http://localhost"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("http://127.8.9.10:8080/p", "http://127.8.9.10:8080/p"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
        ("https://192.168.0.7", "https://192.168.0.7"),
    ],
)
def test_an_address_is_normalised(typed: str, api_url: str) -> None:
    assert account_of(typed, ID).api_url == api_url


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        (" / ", "empty"),
        (REQUEST, "whole_request"),
        (f"{HOST}/WAINSTANCE{ID}", "whole_request"),
        (f"{HOST}/{HEX}", "token_inside"),
        (HEX, "token_inside"),
        ("ftp://7103.api.greenapi.com", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("http://7103.api.greenapi.com", "not_encrypted"),
        ("http://128.0.0.1", "not_encrypted"),
        ("http://127.0.0.1.example.com", "not_encrypted"),
        ("http://localhost.example.com", "not_encrypted"),
        ("http://[::2]", "not_encrypted"),
        ("http://0.0.0.0", "not_encrypted"),
        ("https://ann:secret@7103.api.greenapi.com", "password"),
        ("http://127.0.0.1@evil.example", "password"),
        ("https://@7103.api.greenapi.com", "password"),
        (f"{HOST}?a=b", "query"),
        (f"{HOST}/#", "query"),
        ("https://7103.api.greenapi.com:99999", "port"),
        ("https://7103.api.greenapi.com:0", "port"),
        ("https://7103.api.greenapi.com:abc", "port"),
        ("https://7103.api.greenapi.com:-1", "port"),
        ("https://", "no_address"),
        ("https:///path", "no_address"),
        ("7103", "no_address"),
        ("7103000001", "no_address"),
        ("not an address", "no_address"),
        ("https://7103.api.greenapi.com/a b", "no_address"),
        ("https://7103.api.\ngreenapi.com", "no_address"),
        ("https://7103.api.greenapi.com\\@evil.example", "no_address"),
        ("https://７１０３.api.greenapi.com", "no_address"),
        ("https://7103.аpi.greenapi.com", "no_address"),  # a Cyrillic a
        ("https://bücher.example", "no_address"),
        ("https://-a.example", "no_address"),
        ("https://a..example", "no_address"),
        ("https://.example", "no_address"),
        ("https://127.1", "no_address"),
        ("https://256.1.1.1", "no_address"),
        ("https://[::1", "no_address"),
        ("https://[fe80::1%25eth0]", "no_address"),
        ("https://7103.api.greenapi.com/../x", "no_address"),
        ("https://7103.api.greenapi.com/a//b", "no_address"),
        ("https://7103.api.greenapi.com/%2e%2e", "no_address"),
        ("https://" + "a." * 200 + "example", "no_address"),
        ("https://7103.api.greenapi.com/" + "z" * 600, "no_address"),
        ("https://7103.api.greenapi.com/\x00", "no_address"),
        ("javascript:alert(1)", "no_address"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_with_its_problem(typed: str, problem: str) -> None:
    with pytest.raises(BadInput) as caught:
        account_of(typed, ID)
    assert (caught.value.field, caught.value.problem) == ("api_url", problem)
    assert caught.value.__context__ is None


@given(st.text())
def test_any_address_is_normalised_for_good_or_refused(text: str) -> None:
    try:
        once = account_of(text, ID).api_url
    except BadInput:
        return
    assert account_of(once, ID).api_url == once


@pytest.mark.parametrize(
    ("typed", "digits"),
    [(ID, ID), (f" {ID}\n", ID), (f"'{ID}'", ID), ("7103", "7103"), ("1" * 20, "1" * 20), ("７１٠٣", "7103")],
)
def test_an_instance_is_four_to_twenty_digits_of_any_script(typed: str, digits: str) -> None:
    assert account_of(HOST, typed).id_instance == digits


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("123", "not_digits"),
        ("1" * 21, "not_digits"),
        ("7103 0001", "not_digits"),
        ("7103a", "not_digits"),
        ("-7103", "not_digits"),
        ("7103.0", "not_digits"),
        ("7103\x000001", "not_digits"),
    ],
)
def test_anything_else_is_no_instance(typed: str, problem: str) -> None:
    with pytest.raises(BadInput) as caught:
        account_of(HOST, typed)
    assert (caught.value.field, caught.value.problem) == ("id_instance", problem)


def test_an_account_has_its_fields_and_a_tidy_name() -> None:
    assert account_of(f"{HOST}/", ID, " Flower \t shop\n\x00 \ud800👩‍🌾 ") == Account(ID, HOST, "Flower shop 👩‍🌾")


@pytest.mark.parametrize(("name", "problem"), [("x" * 101, "too_long"), (f"shop {HEX}", "token_inside")])
def test_a_name_is_not_too_long_and_no_token(name: str, problem: str) -> None:
    with pytest.raises(BadInput) as caught:
        account_of(HOST, ID, name)
    assert (caught.value.field, caught.value.problem) == ("name", problem)


@pytest.mark.parametrize("typed", [HEX, f" {HEX}\r\n", f"'{HEX}'", f"\ufeff{HEX}\u200b"])
def test_a_token_loses_what_copying_put_around_it(typed: str) -> None:
    assert token_of(typed) == Secret(HEX)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        (' "" ', "empty"),
        ("two words", "spaces"),
        ("a\nb", "spaces"),
        ("a\x00b", "spaces"),
        ("a\xa0b", "spaces"),
    ],
)
def test_a_token_is_one_word(typed: str, problem: str) -> None:
    with pytest.raises(BadInput) as caught:
        token_of(typed)
    assert (caught.value.field, caught.value.problem) == ("token", problem)


@pytest.mark.parametrize(
    ("token", "odd"), [(HEX, False), (HEX.upper(), False), (HEX[:-1], True), (HEX + "0", True), ("x", True)]
)
def test_a_token_of_another_form_only_looks_odd(token: str, odd: bool) -> None:
    assert token_looks_odd(token_of(token)) is odd


def test_the_address_to_offer_is_the_pool_of_the_first_four_digits() -> None:
    assert default_api_url(f" {ID} ") == HOST


@pytest.mark.parametrize(
    "typed",
    [
        "BAE5018000000000",
        " BAE5018000000000\n",
        '"BAE5018000000000"',
        "BAE5018\u200b000000000",
        f"{HOST}/waInstance{ID}/getStatusStatistic/{HEX}?idMessage=BAE5018000000000",
        f"{HOST}/waInstance{ID}/getStatusStatistic/{HEX}?a=b&idMessage=BAE5018000000000&c=d#e",
        '{"idMessage": "BAE5018000000000"}',
        '[{"type": "outgoing", "idMessage":"BAE5018000000000", "timestamp": 1}]',
        "idMessage: BAE5018000000000",
        "idMessage=BAE501800000000%30",
    ],
)
def test_the_id_of_a_status_is_found_in_what_was_pasted(typed: str) -> None:
    assert message_id_of(typed) == "BAE5018000000000"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        (" '' ", "empty"),
        ("x" * 129, "too_long"),
        ("BAE5 018", "spaces"),
        ("BAE5\n018", "spaces"),
        ("BAE5\x00018", "spaces"),
        ("BAE5\ud800", "spaces"),
        ("idMessage=BAE5%0A018", "spaces"),
        (REQUEST, "no_message_id"),
        (f"waInstance{ID}/x/y", "no_message_id"),
        (f"idMessage={REQUEST}", "no_message_id"),
        ("???", "no_message_id"),
        (HEX, "token_inside"),
    ],
)
def test_what_is_no_id_of_a_status_is_refused_with_its_problem(typed: str, problem: str) -> None:
    with pytest.raises(BadInput) as caught:
        message_id_of(typed)
    assert (caught.value.field, caught.value.problem) == ("message_id", problem)

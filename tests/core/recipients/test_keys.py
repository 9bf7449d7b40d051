"""Keys and the directory, held against regular expressions and a dict."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenstat_desktop.core.recipients.keys import Directory, keys_of

PLAIN = re.compile(r"([1-9][0-9]{0,15})@(c\.us|lid|g\.us)")
IDS = (
    st.from_regex(r"[0-9]{0,24}@(c\.us|lid|g\.us|s\.us)", fullmatch=True)
    | st.from_regex(r"[1-9][0-9]{0,15}@(c\.us|lid|g\.us)", fullmatch=True)
    | st.text(alphabet="0189@cusgld.\n:\ud800é", max_size=24)
)


def naive_key(chat_id: str) -> int:
    found = PLAIN.fullmatch(chat_id)
    return int(found[1]) * 4 + ["", "c.us", "lid", "g.us"].index(found[2]) if found else 0


@settings(max_examples=1_000)
@given(st.lists(IDS, max_size=12))
def test_a_key_is_number_and_suffix_of_a_plain_id(chat_ids: list[str]) -> None:
    assert keys_of(chat_ids).tolist() == [naive_key(chat_id) for chat_id in chat_ids]


@pytest.mark.parametrize("digits", range(1, 18))
@pytest.mark.parametrize("wrong", ["/", ":", "x", "@"])
def test_one_wrong_character_anywhere_makes_no_key(digits: int, wrong: str) -> None:
    plain = "9" * digits + "@c.us"
    spoilt = [plain[:place] + wrong + plain[place + 1 :] for place in range(len(plain))]
    assert not keys_of([one for one in spoilt if one != plain]).any()


@given(st.lists(IDS, unique=True, max_size=12), st.lists(IDS, max_size=12), st.randoms(use_true_random=False))
def test_a_directory_finds_what_a_dict_finds(known: list[str], strangers: list[str], random: object) -> None:
    asked = [*known, *strangers]
    random.shuffle(asked)  # type: ignore[attr-defined]
    numbers = {chat_id: number for number, chat_id in enumerate(known, 7)}
    found = Directory(known, list(numbers.values())).numbers(asked, keys_of(asked))
    assert found.tolist() == [numbers.get(chat_id, 0) for chat_id in asked]


def test_nobody_has_no_keys() -> None:
    assert keys_of([]).dtype == np.uint64
    assert Directory([], []).numbers([], keys_of([])).tolist() == []

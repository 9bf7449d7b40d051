"""Reading answers: what is malformed is refused by its place, what is merely unexpected is read."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenstat_desktop.core.errors import BadAnswer
from greenstat_desktop.core.green_api import decode, reading
from greenstat_desktop.core.green_api.mend import mended
from greenstat_desktop.core.recipients.fold import Receipts
from greenstat_desktop.core.recipients.marks import READ

ANN = '{"participant": "11001234567@c.us", "status": "read", "timestamp": 1587129319}'
DOCUMENTED = b"""[
    {
        "timestamp": 1587129319,
        "participant": "11001234567@c.us",
        "status": "read",
    },
    {
        "timestamp": 1587129319,
        "participant": "71234567891@c.us",
        "status": "read",
    },
]"""


def people(receipts: Receipts) -> dict[str, tuple[str, list[int]]]:
    """Return each person's state and times, by OTHER, SENT, DELIVERED, READ."""
    marks = receipts.marks
    return {
        chat_id: (marks.words[marks.codes[place]], marks.times[:, place].tolist())
        for place, chat_id in enumerate(receipts.chat_ids)
    }


def row(**fields: object) -> bytes:
    return json.dumps(
        [{"participant": "11001234567@c.us", "status": "read", "timestamp": 1587129319} | fields]
    ).encode()


def time_said(stamp: object) -> int:
    return int(decode.receipts(row(timestamp=stamp)).marks.times[READ, 0])


# Receipts


@pytest.mark.parametrize(
    "body", [DOCUMENTED, b"\xef\xbb\xbf" + DOCUMENTED, DOCUMENTED.replace(b",\n    }", b"\n    }")]
)
def test_the_documented_example_is_read_commas_and_all(body: bytes) -> None:
    assert people(decode.receipts(body)) == {
        "11001234567@c.us": ("read", [0, 0, 0, 1587129319]),
        "71234567891@c.us": ("read", [0, 0, 0, 1587129319]),
    }


def test_an_empty_answer_has_nobody() -> None:
    assert len(decode.receipts(b"[]")) == 0


def test_rows_of_one_person_are_folded() -> None:
    body = json.dumps(
        [
            {"participant": "1@c.us", "status": "read", "timestamp": 30},
            {"participant": "2@lid", "status": "sent", "timestamp": 5},
            {"participant": "1@c.us", "status": "delivered", "timestamp": 20},
            {"participant": "1:7@S.WhatsApp.net", "status": "read", "timestamp": 25},
        ]
    ).encode()
    assert people(decode.receipts(body)) == {"1@c.us": ("read", [0, 0, 20, 25]), "2@lid": ("sent", [0, 5, 0, 0])}


def test_a_list_of_participants_becomes_a_row_each() -> None:
    receipts = decode.receipts(row(participant=["1@c.us", "2@lid"], status="delivered"))
    assert people(receipts) == {
        "1@c.us": ("delivered", [0, 0, 1587129319, 0]),
        "2@lid": ("delivered", [0, 0, 1587129319, 0]),
    }


def test_a_state_of_the_services_own_is_kept() -> None:
    assert people(decode.receipts(row(status=" noAccount "))) == {
        "11001234567@c.us": ("noAccount", [1587129319, 0, 0, 0])
    }


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("11001234567@c.us", "11001234567@c.us"),
        ("120650379300963@lid", "120650379300963@lid"),
        ("71111111111:3@c.us", "71111111111@c.us"),
        ("71111111111@s.whatsapp.net", "71111111111@c.us"),
        ("71111111111:12@S.WhatsApp.NET", "71111111111@c.us"),
        ("120363@G.US", "120363@g.us"),
        ("  1@C.us\n", "1@c.us"),
        ("1\n2@c.us", "1\ufffd2@c.us"),
        ("1\x002@c.us", "1\ufffd2@c.us"),
        ("\ud800@c.us", "\ufffd@c.us"),
        ("somebody", "somebody"),
        ("1@c.us@x", "1@c.us@x"),
        ("9" * 200 + "@c.us", "9" * 200 + "@c.us"),
    ],
)
def test_a_chat_id_is_brought_to_its_one_form(said: str, kept: str) -> None:
    assert decode.receipts(row(participant=said)).chat_ids == [kept]


@pytest.mark.parametrize(
    ("stamp", "seconds"),
    [
        (1587129319, 1587129319),
        ("1587129319", 1587129319),
        (" 1587129319.9 ", 1587129319),
        (1587129319.9, 1587129319),
        (1.587129319e9, 1587129319),
        (1587129319123, 1587129319),
        ("1587129319123", 1587129319),
        (2**32 - 1, 2**32 - 1),
        (0, 0),
        (-5, 0),
        (-(10**30), 0),
        (None, 0),
        ("", 0),
    ],
)
def test_a_time_is_read_in_every_form_seen(stamp: object, seconds: int) -> None:
    assert time_said(stamp) == seconds


def test_an_absent_time_is_unknown() -> None:
    assert not decode.receipts(b'[{"participant": "1@c.us", "status": "read"}]').marks.times.any()


@pytest.mark.parametrize(
    ("body", "where"),
    [
        (b"", "byte 0"),
        (b"  ", "byte 2"),
        (b"null", "the whole answer"),
        (b"{}", "the whole answer"),
        (b'"read"', "the whole answer"),
        (b"[null, null]", "row 0"),
        (b"[[]]", "row 0"),
        (b"<!DOCTYPE html><html><body>Sign in to the hotel</body></html>", "byte 0"),
        ("[]".encode("utf-16"), "byte 0"),
        (b'[{"participant": "\xff\xfe", "status": "read"}]', "byte 18"),
        (b'[{"other": "\xed\xa0\x80", "participant": "1@c.us", "status": "read"}]', "byte 12"),
        (DOCUMENTED + b"x", f"byte {len(DOCUMENTED) + 1}"),
        (b"[] []", "byte 4"),
        (b"[", "byte 1"),
        (DOCUMENTED[:-1], f"byte {len(DOCUMENTED) - 1}"),
        (b"[,]", "byte 1"),
        (b"[ ,\n]", "byte 2"),
        (f"[{ANN},,]".encode(), f"byte {len(ANN) + 3}"),
        (f"[{ANN[:-1]},,}}]".encode(), f"byte {len(ANN) + 2}"),
        (b"[" * 10_000, "row 0"),
        (row(other=1).replace(b"1}", b"[" * 10_000 + b"]" * 10_000 + b"}"), "nested too deeply"),
        (row(timestamp=1).replace(b"1}", b"NaN}"), "byte 68"),
        (row(timestamp=1).replace(b"1}", b"1e999}"), "row 0, timestamp"),
        (row(timestamp=1).replace(b"1}", b"9" * 5000 + b"}"), "row 0, timestamp"),
        (row(timestamp="9" * 5000), "row 0, timestamp"),
        (row(timestamp="nan"), "row 0, timestamp"),
        (row(timestamp="-inf"), "row 0, timestamp"),
        (row(timestamp="yesterday"), "row 0, timestamp"),
        (row(timestamp=True), "row 0, timestamp"),
        (row(timestamp=[1587129319]), "row 0, timestamp"),
        (row(timestamp=2**32), "row 0, timestamp"),
        (row(timestamp=(2**32) * 1000), "row 0, timestamp"),
        (row(participant=None), "row 0, participant"),
        (row(participant=7), "row 0, participant"),
        (row(participant=[]), "row 0, participant"),
        (row(participant=["1@c.us", 7]), "row 0, participant"),
        (row(participant=""), "row 0, participant"),
        (row(participant=" @c.us"), "row 0, participant"),
        (row(participant="1" * 2**20 + "@c.us"), "row 0, participant"),
        (row(status=""), "row 0, status"),
        (row(status="x" * 65), "row 0, status"),
        (row(status=3), "row 0, status"),
        (b'[{"status": "read"}]', "row 0, participant"),
        (b'[{"participant": "1@c.us"}]', "row 0, status"),
        (f"[{ANN}, {ANN}, null]".encode(), "row 2"),
        (f'[{ANN}, {ANN}, {{"participant": "", "status": "read"}}, {ANN}]'.encode(), "row 2, participant"),
    ],
)
def test_what_is_malformed_is_refused_by_its_place(body: bytes, where: str) -> None:
    with pytest.raises(BadAnswer) as raised:
        decode.receipts(body)
    assert raised.value.where == where


def test_no_foreign_text_is_in_a_refusal() -> None:
    with pytest.raises(BadAnswer) as raised:
        decode.receipts(b'[{"participant": {"secret`.secret": [1]}, "status": "secret"}]')
    assert "secret" not in repr(raised.value)
    assert raised.value.__context__ is None


def test_more_states_than_codes_are_refused() -> None:
    rows = [{"participant": "1@c.us", "status": f"state {number}"} for number in range(300)]
    with pytest.raises(BadAnswer):
        decode.receipts(json.dumps(rows).encode())


# In pieces


@settings(deadline=None)
@given(
    st.integers(1, 300),
    st.lists(st.sampled_from(["1@c.us", '},{"', "},", "2@lid"]), min_size=1, max_size=12),
    st.data(),
)
def test_pieces_say_what_the_whole_says(size: int, participants: list[str], data: st.DataObject) -> None:
    rows = [{"nested": [{"a": 1}, {}], "participant": one, "status": "read", "timestamp": 1} for one in participants]
    body = data.draw(st.sampled_from([json.dumps(rows), json.dumps(rows, indent=1), json.dumps(rows)[:-1] + ",]"]))
    with pytest.MonkeyPatch.context() as patch:
        whole = people(decode.receipts(body.encode()))
        patch.setattr(reading, "PIECE_BYTES", size)
        assert people(decode.receipts(body.encode())) == whole


def test_a_bad_row_in_a_late_piece_is_counted_from_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PIECE_BYTES", 10)
    with pytest.raises(BadAnswer) as raised:
        decode.receipts(f'[{ANN}, {ANN}, {ANN}, {{"participant": "", "status": "read"}}]'.encode())
    assert raised.value.where == "row 3, participant"


# Mending


BLANKS = b" \t\r\n"


def naively_mended(body: bytes) -> bytes:
    """Leave out commas between a value and } or ], outside strings, byte by byte."""
    out = bytearray(body)
    inside = escaped = False
    for place, byte in enumerate(body):
        if inside:
            inside = escaped or byte != ord('"')
            escaped = byte == ord("\\") and not escaped
        elif byte == ord('"'):
            inside = True
        elif byte == ord(","):
            before, after = body[:place].rstrip(BLANKS)[-1:], body[place + 1 :].lstrip(BLANKS)[:1]
            if before not in (b"[", b"{") and after in (b"}", b"]"):
                out[place] = ord(" ")
    return bytes(out)


@settings(deadline=None)
@given(st.text('[]{},"\\ \n1u').map(str.encode))
def test_mending_leaves_out_the_commas_that_a_slow_reading_finds(body: bytes) -> None:
    assert mended(body) == naively_mended(body)


JSON = st.recursive(
    st.none() | st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@settings(deadline=None)
@given(JSON)
def test_mending_leaves_what_is_right_alone(value: object) -> None:
    body = json.dumps(value).encode()
    assert mended(body) == body


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (r'"\ud83d\ude00"', r'"\ud83d\ude00"'),
        (r'"\ud83d"', r'"\ufffd"'),
        (r'"\ude00\ud83d"', r'"\ufffd\ufffd"'),
        (r'"\ud83dx\uDE00"', r'"\ufffdx\ufffd"'),
        (r'"\\ud83d"', r'"\\ud83d"'),
        (r'"\u0041\n"', r'"\u0041\n"'),
    ],
)
def test_half_a_surrogate_is_replaced(said: str, kept: str) -> None:
    assert mended(said.encode()) == kept.encode()


@pytest.mark.parametrize(
    "pattern", [b'\\"', b",", b'"', b" ", b", ", b"\\", b"[", b'",', b",]", b"\\ud800", b'"a', b",\n\t ", b'"\\']
)
def test_mending_takes_time_in_line_with_the_size(pattern: bytes) -> None:
    # Quadratic time would be minutes: a regular expression that went back took 5.5 s for 40 KB.
    body = b"[" + pattern * (4 * 2**20 // len(pattern))
    began = time.process_time()
    assert len(mended(body)) == len(body)
    assert time.process_time() - began < 5

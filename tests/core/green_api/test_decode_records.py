"""Reading answers into records: statuses, contacts, settings, states, and what a refusal holds."""

import json
from datetime import UTC, datetime

import pytest

from greenstat_desktop.core.errors import BadAnswer
from greenstat_desktop.core.green_api import decode
from greenstat_desktop.core.records import Contact, OutgoingStatus, Settings

TEXT_STATUS = {
    "type": "outgoing", "idMessage": "BAE5018000000000", "timestamp": 1710134811, "typeMessage": "extendedTextMessage",
    "chatId": "70000000001@c.us", "textMessage": "New opening hours",
    "extendedTextMessage": {
        "text": "New opening hours", "backgroundColor": "#228B22", "font": "SERIF",
        "participants": ["70000000001@c.us"],
    },
    "statusMessage": "read", "sendByApi": True,
}  # fmt: skip
IMAGE_STATUS = {
    "type": "outgoing", "idMessage": "BAE5207000000000", "timestamp": 1710134814, "typeMessage": "imageMessage",
    "chatId": "70000000001@c.us", "participants": [], "downloadUrl": "https://example.org/a.jpg",
    "caption": "Spring sale", "fileName": "a.jpg", "jpegThumbnail": "/9j/", "mimeType": "image/jpeg",
    "statusMessage": "read", "sendByApi": False,
}  # fmt: skip


def listed(**fields: object) -> OutgoingStatus:
    (status,) = decode.outgoing_statuses(json.dumps([TEXT_STATUS | fields]).encode())
    return status


def test_the_documented_statuses_are_read() -> None:
    assert decode.outgoing_statuses(json.dumps([TEXT_STATUS, IMAGE_STATUS]).encode()) == [
        OutgoingStatus(
            message_id="BAE5018000000000",
            kind="text",
            text="New opening hours",
            last_action_at=datetime(2024, 3, 11, 5, 26, 51, tzinfo=UTC),
            by_api=True,
            chosen=("70000000001@c.us",),
        ),
        OutgoingStatus(
            message_id="BAE5207000000000",
            kind="image",
            text="Spring sale",
            last_action_at=datetime(2024, 3, 11, 5, 26, 54, tzinfo=UTC),
            by_api=False,
            thumbnail=b"\xff\xd8\xff",
        ),
    ]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("extendedTextMessage", "text"),
        ("textMessage", "text"),
        ("imageMessage", "image"),
        ("videoMessage", "video"),
        ("audioMessage", "voice"),
        ("deletedMessage", "deleted"),
        ("stickerMessage", "other"),
        (None, "other"),
    ],
)
def test_every_type_of_message_has_its_kind(said: str | None, kept: str) -> None:
    assert listed(typeMessage=said).kind == kept


def test_participants_are_found_at_the_top_as_well() -> None:
    assert listed(extendedTextMessage=None, participants=["1:2@c.us", "2@lid"]).chosen == ("1@c.us", "2@lid")


def test_a_text_keeps_its_lines_and_loses_what_cannot_be_kept() -> None:
    assert listed(textMessage="one\ntwo\x00\ud800 \U0001f600").text == "one\ntwo\ufffd\ufffd \U0001f600"


def test_a_status_that_says_nothing_but_its_id_is_read() -> None:
    (status,) = decode.outgoing_statuses(b'[{"idMessage": "A"}]')
    assert status == OutgoingStatus("A", "other", "", None, None)


def test_a_broken_picture_is_no_picture() -> None:
    assert listed(jpegThumbnail="not base64!").thumbnail == b""


@pytest.mark.parametrize(
    ("body", "where"),
    [
        (b"{}", "the whole answer"),
        (b'[{"idMessage": "A"}, {}]', "row 1, idMessage"),
        (b'[{"idMessage": " "}]', "row 0, idMessage"),
        (b'[{"idMessage": "A", "timestamp": 1e15}]', "row 0, timestamp"),
        (b'[{"idMessage": "A", "participants": [""]}]', "row 0, participants"),
    ],
)
def test_a_malformed_list_of_statuses_is_refused_by_its_place(body: bytes, where: str) -> None:
    with pytest.raises(BadAnswer) as raised:
        decode.outgoing_statuses(body)
    assert raised.value.where == where


def test_people_of_the_address_book_are_read_and_groups_and_dirt_are_left() -> None:
    rows = [
        {"id": "79001234567@c.us", "name": "Ann\x00", "contactName": "Ann Lee", "type": "user"},
        {"id": "79001234568:1@S.whatsapp.net", "name": None, "type": "user"},
        {"id": "120363@g.us", "name": "Choir", "contactName": "", "type": "group"},
        {"id": "null@c.us", "name": "", "contactName": "", "type": "user"},
        {"id": "@c.us", "name": "", "contactName": "", "type": "user"},
        {"id": "", "name": "", "contactName": "", "type": "user"},
        {"id": "1@c.us", "name": "No type"},
    ]
    assert decode.contacts(json.dumps(rows).encode()) == [
        Contact("79001234567@c.us", contact_name="Ann Lee", name="Ann\ufffd"),
        Contact("79001234568@c.us", contact_name="", name=""),
    ]


@pytest.mark.parametrize(
    ("body", "setting"),
    [
        (b'{"outgoingWebhook": "yes", "delaySendMessagesMilliseconds": 500}', True),
        (b'{"outgoingWebhook": "no"}', False),
        (b'{"outgoingWebhook": true}', True),
        (b'{"outgoingWebhook": false}', False),
        (b'{"outgoingWebhook": "maybe"}', None),
        (b'{"outgoingWebhook": null}', None),
        (b"{}", None),
    ],
)
def test_the_setting_is_read_or_unknown(body: bytes, setting: bool | None) -> None:
    assert decode.settings(body) == Settings(setting)


@pytest.mark.parametrize(
    ("body", "state"),
    [
        (b'{"stateInstance": "authorized"}', "authorized"),
        (b'{"stateInstance": " yellowCard "}', "yellowCard"),
        (b'{"stateInstance": null}', None),
    ],
)
def test_the_state_is_read(body: bytes, state: str | None) -> None:
    assert decode.state_instance(body) == state


@pytest.mark.parametrize(
    ("body", "where"),
    [
        (b"{}", "stateInstance"),
        (b'{"stateInstance": 1}', "stateInstance"),
        (b'{"stateInstance": ""}', "stateInstance"),
        (b"null", "the whole answer"),
    ],
)
def test_a_state_of_the_wrong_shape_is_refused(body: bytes, where: str) -> None:
    with pytest.raises(BadAnswer) as raised:
        decode.state_instance(body)
    assert raised.value.where.endswith(where)


@pytest.mark.parametrize("body", [b'{"saveSettings": false}', b"{}", b"[]", b'{"saveSettings": "true"}'])
def test_settings_that_were_not_saved_are_a_bad_answer(body: bytes) -> None:
    with pytest.raises(BadAnswer):
        decode.settings_saved(body)

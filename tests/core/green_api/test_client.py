"""The client's methods: each asks for the right thing and answers in records."""

from contextlib import AbstractContextManager

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadAnswer, BadInput
from greenstat_desktop.core.green_api.client import Client, connect
from greenstat_desktop.core.records import Account, Contact, Settings
from greenstat_desktop.core.redaction import Secret
from tests.asking import TOKEN, transport_to
from tests.fault_server import FaultServer, answer


def client_of(server: FaultServer) -> AbstractContextManager[Client]:
    return Client(transport_to(server.url))


def connected_to(server: FaultServer) -> AbstractContextManager[Client]:
    return connect(Account("1101999999", server.url), Secret(TOKEN), CancelToken())


def asked_for(server: FaultServer) -> list[str]:
    """Return verb, method and query of each request."""
    lines = [request.split(b"\r\n")[0].decode().split() for request in server.requests]
    return [f"{verb} {path.split('/')[2]}{path.partition(TOKEN)[2]}" for verb, path, _ in lines]


def test_a_statistic_is_asked_for_by_message_id() -> None:
    body = b'[{"participant": "1@c.us", "status": "read", "timestamp": 1587129319}]'
    with FaultServer(answer(200, body)) as server, client_of(server) as client:
        assert client.status_statistic("BAE5 01").chat_ids == ["1@c.us"]
    assert asked_for(server) == ["GET getStatusStatistic?idMessage=BAE5+01"]


def test_published_statuses_are_asked_for_by_minutes() -> None:
    with FaultServer(answer(200, b'[{"idMessage": "A"}]')) as server, client_of(server) as client:
        assert [status.message_id for status in client.outgoing_statuses(1440)] == ["A"]
    assert asked_for(server) == ["GET getOutgoingStatuses?minutes=1440"]


def test_the_state_is_asked_for() -> None:
    with FaultServer(answer(200, b'{"stateInstance": "authorized"}')) as server, client_of(server) as client:
        assert client.state_instance() == "authorized"
    assert asked_for(server) == ["GET getStateInstance"]


def test_the_setting_is_asked_for() -> None:
    with FaultServer(answer(200, b'{"outgoingWebhook": "no"}')) as server, client_of(server) as client:
        assert client.settings() == Settings(outgoing_webhook=False)
    assert asked_for(server) == ["GET getSettings"]


@pytest.mark.parametrize(
    ("enabled", "body"), [(True, b'{"outgoingWebhook": "yes"}'), (False, b'{"outgoingWebhook": "no"}')]
)
def test_the_setting_is_the_only_thing_that_is_written(enabled: bool, body: bytes) -> None:
    with FaultServer(answer(200, b'{"saveSettings": true}')) as server, client_of(server) as client:
        client.set_outgoing_webhook(enabled=enabled)
    assert asked_for(server) == ["POST setSettings"]
    assert server.requests[0].endswith(b"\r\n\r\n" + body)


def test_a_setting_that_was_not_saved_is_a_bad_answer() -> None:
    body = b'{"saveSettings": false}'
    with FaultServer(answer(200, body)) as server, client_of(server) as client, pytest.raises(BadAnswer):
        client.set_outgoing_webhook(enabled=True)


def test_an_empty_address_book_is_asked_for_once_more() -> None:
    body = b'[{"id": "1@c.us", "type": "user", "name": "Ann"}]'
    with FaultServer(answer(200, b"[]"), answer(200, body)) as server, client_of(server) as client:
        assert client.contacts() == [Contact("1@c.us", contact_name="", name="Ann")]
    assert asked_for(server) == ["GET getContacts"] * 2


def test_an_address_book_that_stays_empty_is_empty() -> None:
    with FaultServer(answer(200, b"[]")) as server, client_of(server) as client:
        assert client.contacts() == []
    assert len(server.requests) == 2


@pytest.mark.parametrize("body", [b"", b"null", b"{}", b"<html></html>", b"[null]", b"\xff"])
def test_a_malformed_answer_is_never_an_empty_one(body: bytes) -> None:
    with FaultServer(answer(200, body)) as server, client_of(server) as client, pytest.raises(BadAnswer):
        client.status_statistic("A")


def test_connecting_sends_nothing_and_asks_as_everybody_else() -> None:
    with FaultServer(answer(200, b"[]")) as server, connected_to(server) as client:
        assert server.requests == []
        assert len(client.status_statistic("A")) == 0


def test_an_address_without_encryption_is_refused() -> None:
    with pytest.raises(BadInput):
        connect(Account("1101999999", "http://api.green-api.com"), Secret(TOKEN), CancelToken())

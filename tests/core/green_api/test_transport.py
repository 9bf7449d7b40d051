"""The transport against a server of wrong answers: every fault has its error, its bounds and its retries."""

import gc
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import (
    BadAnswer,
    BadInput,
    Cancelled,
    Connection,
    RateLimited,
    ServiceError,
    ServiceFailed,
    Unreachable,
)
from tests.asking import ID_INSTANCE, PATH, SHORT, TOKEN, Unhurried, Unlimited, asked, transport_to
from tests.fault_server import Answer, FaultServer, answer, drip, keeping_open, silence, then_silence


def first_lines(server: FaultServer) -> list[str]:
    return [request.split(b"\r\n")[0].decode() for request in server.requests]


def test_the_request_is_what_the_contract_says() -> None:
    with FaultServer(answer(200, b"[]")) as server, transport_to(server.url + "/prefix/") as transport:
        assert transport.get("getStatusStatistic", idMessage="A/B ?&") == b"[]"
    line = f"GET /prefix/waInstance{ID_INSTANCE}/getStatusStatistic/{TOKEN}?idMessage=A%2FB+%3F%26 HTTP/1.1"
    assert first_lines(server) == [line]


def test_an_odd_token_is_quoted_into_one_segment() -> None:
    with FaultServer(answer(200, b"[]")) as server:
        asked(server.url, token="a/b?c#d é")
    assert first_lines(server)[0].split()[1].endswith("/getContacts/a%2Fb%3Fc%23d%20%C3%A9")


def test_what_is_posted_is_json() -> None:
    with FaultServer(answer(200, b"{}")) as server, transport_to(server.url) as transport:
        transport.post("setSettings", {"outgoingWebhook": "yes"})
    assert server.requests[0].startswith(b"POST /")
    assert server.requests[0].endswith(b'\r\n\r\n{"outgoingWebhook": "yes"}')


def test_a_connection_is_kept_for_the_next_call() -> None:
    with FaultServer(keeping_open(b"1"), keeping_open(b"2")) as server, transport_to(server.url) as transport:
        assert [transport.get("getContacts"), transport.get("getContacts")] == [b"1", b"2"]
        assert len(server.connections) == 1


def test_a_connection_that_was_closed_meanwhile_is_replaced() -> None:
    with FaultServer(answer(200, b"1", {"Connection": "keep-alive"})) as server, transport_to(server.url) as transport:
        assert [transport.get("getContacts"), transport.get("getContacts")] == [b"1", b"1"]


def test_hanging_up_closes_every_connection_at_once() -> None:
    gc.disable()
    try:
        with FaultServer(b"", keeping_open(b"1")) as server:
            asked(server.url)
            assert server.all_hung_up(5)
    finally:
        gc.enable()


def test_every_request_waits_for_its_limit_and_counts_from_its_request_line() -> None:
    limits = Unlimited()
    with FaultServer(answer(502), answer(307, b"", {"Location": "/x"}), answer(200, b"[]")) as server:
        asked(server.url, limits=limits)
    assert limits.passed == ["getContacts", "getContacts written"] * 3


@pytest.mark.parametrize("code", [204, 206])
def test_a_success_that_is_no_answer_is_a_bad_answer(code: int) -> None:
    with FaultServer(answer(code)) as server, pytest.raises(BadAnswer) as raised:
        asked(server.url)
    assert raised.value.where == f"code {code}"


@pytest.mark.parametrize("code", [300, 302, 304, 305, 402, 404, 418, 501, 999])
def test_a_code_that_means_nothing_here_is_told_as_it_is(code: int) -> None:
    with FaultServer(answer(code)) as server, pytest.raises(ServiceFailed) as raised:
        asked(server.url)
    assert (raised.value.code, len(server.requests)) == (code, 1)


# Asking again


@pytest.mark.parametrize(
    ("code", "pauses"),
    [(500, [2]), (502, [2, 4, 8]), (503, [2, 4, 8]), (504, [2, 4, 8]), (499, [8]), (404, []), (401, []), (466, [])],
)
def test_a_code_is_asked_again_after_doubling_pauses_or_not_at_all(code: int, pauses: list[float]) -> None:
    cancel = Unhurried()
    with FaultServer(answer(code)) as server, pytest.raises(ServiceError):
        asked(server.url, cancel=cancel)
    assert cancel.pauses == pauses
    assert len(server.requests) == len(pauses) + 1


@pytest.mark.parametrize(
    ("header", "pauses"),
    [
        ("", [1, 2, 4]),
        ("0", [1, 2, 4]),
        ("-5", [1, 2, 4]),
        ("3", [3, 3, 4]),
        ("9" * 5000, [60, 60, 60]),
        ("Sun, 22 Nov 2026 12:00:07 GMT", [7, 7, 7]),
        ("Sun, 22 Nov 2020 12:00:07 GMT", [1, 2, 4]),
        ("Sun, 22 Nov 9999 12:00:07 GMT", [60, 60, 60]),
        ("soon", [1, 2, 4]),
    ],
)
def test_too_many_requests_are_asked_again_when_the_service_says(header: str, pauses: list[float]) -> None:
    cancel = Unhurried()
    with FaultServer(answer(429, b"", {"Retry-After": header})) as server, pytest.raises(RateLimited) as raised:
        asked(server.url, cancel=cancel)
    assert cancel.pauses == pauses
    assert raised.value.retry_after_s == pauses[0]


def test_what_went_wrong_twice_in_different_ways_is_still_asked_again() -> None:
    with FaultServer(answer(429), answer(502), b"", answer(500), answer(200, b"[1]")) as server:
        assert asked(server.url) == b"[1]"


@pytest.mark.parametrize("script", [b"", answer(500), answer(502), answer(499)])
def test_a_change_that_may_have_been_made_is_not_asked_for_again(script: Answer) -> None:
    with FaultServer(script) as server, transport_to(server.url) as transport, pytest.raises(ServiceError):
        transport.post("setSettings", {})
    assert len(server.requests) == 1


def test_a_change_that_was_not_looked_at_is_asked_for_again() -> None:
    with FaultServer(answer(429), answer(200, b"{}")) as server, transport_to(server.url) as transport:
        assert transport.post("setSettings", {}) == b"{}"


def test_a_change_is_not_redirected() -> None:
    with (
        FaultServer(answer(307, b"", {"Location": "/x"})) as server,
        transport_to(server.url) as transport,
        pytest.raises(Unreachable) as raised,
    ):
        transport.post("setSettings", {})
    assert (raised.value.kind, len(server.requests)) == (Connection.REDIRECTED, 1)


@pytest.mark.parametrize("location", ["/there?x=1", "there?x=1"])
def test_a_redirect_within_the_service_is_followed(location: str) -> None:
    with FaultServer(answer(302, b"", {"Location": location}), answer(200, b"[2]")) as server:
        assert asked(server.url) == b"[2]"
    assert first_lines(server)[1].split()[1].endswith("/there?x=1")


# Connecting


def test_nobody_listening_is_refused() -> None:
    with FaultServer() as server:
        url = server.url
    with transport_to(url) as transport, pytest.raises(Unreachable) as raised:
        transport.get("getContacts")
    assert raised.value.kind is Connection.REFUSED


def test_a_host_that_nobody_knows_is_named_so() -> None:
    with transport_to("https://no.such.host.invalid") as transport, pytest.raises(Unreachable) as raised:
        transport.get("getContacts")
    assert raised.value.kind is Connection.NAME


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("http://api.green-api.com", "not_encrypted"),
        ("http://127.0.0.1.evil.example", "not_encrypted"),
        ("ftp://127.0.0.1", "no_address"),
        ("https://user:password@api.green-api.com", "no_address"),
        ("https://", "no_address"),
        ("https://[::1", "no_address"),
        ("https://host:port", "no_address"),
        ("", "no_address"),
    ],
)
def test_an_address_that_would_give_the_token_away_is_refused_before_anything_is_sent(url: str, problem: str) -> None:
    with pytest.raises(BadInput) as raised:
        transport_to(url)
    assert (raised.value.field, raised.value.problem) == ("api_url", problem)


# Time


@pytest.mark.parametrize(
    "script", [silence, drip(b"HTTP/1.1 200 OK\r\n", b"X"), drip(b"HTTP/1.1 200 OK\r\n\r\n", b" ")]
)
def test_a_try_is_over_at_its_deadline_whatever_drips_in(script: Answer) -> None:
    began = time.monotonic()
    with FaultServer(script) as server, pytest.raises(Unreachable):
        asked(server.url, bounds=SHORT)
    tries = len(server.requests)
    assert tries == 3
    assert SHORT.deadline_s * tries <= time.monotonic() - began < SHORT.deadline_s * tries + 0.5


@pytest.mark.parametrize(
    "script", [silence, then_silence(b"HTTP/1.1 200 OK\r\n\r\n["), drip(b"HTTP/1.1 200 OK\r\n", b"X")]
)
def test_cancel_ends_a_call_at_once(script: Answer) -> None:
    cancel = CancelToken()
    with FaultServer(script) as server, ThreadPoolExecutor() as pool:
        call = pool.submit(asked, server.url, cancel=cancel)
        assert server.received.wait(5)
        began = time.monotonic()
        cancel.cancel()
        with pytest.raises(Cancelled):
            call.result(5)
        assert time.monotonic() - began < 0.5


def test_cancel_ends_a_pause_at_once() -> None:
    cancel = CancelToken()
    with FaultServer(answer(429, b"", {"Retry-After": "60"})) as server, ThreadPoolExecutor() as pool:
        call = pool.submit(asked, server.url, cancel=cancel)
        assert server.received.wait(5)
        began = time.monotonic()
        cancel.cancel()
        with pytest.raises(Cancelled):
            call.result(5)
        assert time.monotonic() - began < 0.5


def test_a_cancelled_job_asks_nothing() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with FaultServer(answer(200)) as server, pytest.raises(Cancelled):
        asked(server.url, cancel=cancel)
    assert server.requests == []


def test_no_thread_is_left_behind() -> None:
    before = threading.active_count()
    with FaultServer(answer(200, b"[]")) as server:
        asked(server.url)
    assert threading.active_count() == before


def test_the_path_is_the_one_of_the_account() -> None:
    with FaultServer(answer(200, b"[]")) as server:
        asked(server.url)
    assert first_lines(server) == [f"GET {PATH} HTTP/1.1"]

"""The token reaches the request line of its own service, and nothing else that anybody can see."""

import gc
import logging
import traceback
from collections.abc import Iterator
from contextlib import suppress

import pytest

from greenstat_desktop.core.errors import GreenStatError
from greenstat_desktop.core.green_api import decode
from greenstat_desktop.core.green_api.connections import PLACEHOLDER, Gate, Misdirected, origin_of
from greenstat_desktop.core.green_api.transport import Transport
from greenstat_desktop.core.redaction import Secret
from tests.asking import SHORT, TOKEN, transport_to
from tests.fault_server import Answer, FaultServer, answer, raw
from tests.faults import WIRE

ECHO = f'{{"path": "/waInstance1/getContacts/{TOKEN}", "message": "no such token {TOKEN}"}}'.encode()
FAULTS: dict[str, Answer] = {name: fault.answer for name, fault in WIRE.items()} | {
    "an error that echoes it": answer(400, ECHO),
    "a refusal that echoes it": answer(401, ECHO),
    "a success that echoes it": answer(200, ECHO),
    "a redirect that echoes it": answer(302, b"", {"Location": f"http://127.0.0.1:1/{TOKEN}"}),
    "a loop that echoes it": answer(302, b"", {"Location": f"/waInstance1/getContacts/{TOKEN}"}),
    "a header that echoes it": raw(f"X-{TOKEN}: {TOKEN}\r\nContent-Length: 2".encode(), b"[]"),
    "a bad header that echoes it": raw(f"{TOKEN}\r\nContent-Length: 2".encode(), b"[]"),
    "a cookie that echoes it": raw(f"Set-Cookie: a={TOKEN}\r\nContent-Length: 3".encode(), b"[ }"),
    "a status line that echoes it": f"HTTP/1.1 {TOKEN}\r\n\r\n".encode(),
}


def failure_of(server: FaultServer, method: str = "getContacts") -> GreenStatError | None:
    with transport_to(server.url, bounds=SHORT) as transport:
        try:
            decode.receipts(transport.get(method))
        except GreenStatError as error:
            return error
    return None


def texts_of(error: BaseException) -> Iterator[str]:
    """Yield everything that a log, a report or a debugger would show of an error."""
    yield from (str(error), repr(error), repr(error.args), repr(vars(error)))
    yield from traceback.TracebackException.from_exception(error, capture_locals=True).format()


@pytest.mark.parametrize("script", FAULTS.values(), ids=FAULTS.keys())
def test_no_failure_tells_the_token(script: Answer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with FaultServer(script) as server:
        error = failure_of(server)
    assert any(TOKEN.encode() in request for request in server.requests)  # or the test would prove nothing
    told = "".join([*caplog.messages, caplog.text, *(texts_of(error) if error else ())])
    assert TOKEN not in told


@pytest.mark.parametrize(
    "script", [answer(500), b"", answer(200, b"x"), answer(302, b"", {"Location": "//127.0.0.1:1/"})]
)
def test_a_failure_refers_to_nothing_that_the_libraries_raised(script: Answer) -> None:
    with FaultServer(script) as server:
        error = failure_of(server)
    assert error is not None
    assert (error.__context__, error.__cause__) == (None, None)


def test_refusing_and_unknown_hosts_tell_no_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with FaultServer() as server:
        pass
    error = failure_of(server)
    assert error is not None
    assert TOKEN not in "".join([caplog.text, *texts_of(error)])


def reachable(start: object) -> Iterator[object]:
    """Yield every object that can be reached from one, but not what a ``Secret`` keeps."""
    waiting, seen = [start], {id(start)}
    while waiting:
        one = waiting.pop()
        yield one
        if isinstance(one, Secret | type) or type(one).__name__ in {"module", "function"}:
            continue
        for part in gc.get_referents(one):
            if id(part) not in seen:
                seen.add(id(part))
                waiting.append(part)


def tokens_kept_by(transport: Transport) -> list[object]:
    return [one for one in reachable(transport) if isinstance(one, str | bytes) and TOKEN in str(one)]


@pytest.mark.parametrize("script", [answer(200, b"[]", {"Connection": "keep-alive"}), answer(500, ECHO), b""])
def test_no_object_of_the_session_keeps_the_token(script: Answer) -> None:
    with FaultServer(script) as server, transport_to(server.url) as transport:
        with suppress(GreenStatError):
            transport.get("getContacts")
        assert tokens_kept_by(transport) == []


def test_a_token_that_was_kept_would_be_found() -> None:
    with transport_to("https://service.example") as transport:
        transport._session.headers["X"] = TOKEN.encode()
        assert tokens_kept_by(transport) == [TOKEN.encode()]


# The gate

HERE = origin_of("https://service.example")


@pytest.mark.parametrize(
    "url",
    ["http://service.example", "https://service.example:8443", "https://other.example", "https://service.example.evil"],
)
def test_the_gate_writes_no_token_for_another_origin(url: str) -> None:
    assert HERE is not None
    with pytest.raises(Misdirected):
        Gate(HERE, Secret(TOKEN)).request_line(f"/waInstance1/x/{PLACEHOLDER}", origin_of(url))


def test_the_gate_writes_no_token_for_a_proxy_that_would_read_it() -> None:
    assert HERE is not None
    with pytest.raises(Misdirected):
        Gate(HERE, Secret(TOKEN)).request_line(f"https://service.example/x/{PLACEHOLDER}", None)


@pytest.mark.parametrize(
    "url", ["https://SERVICE.example", "https://service.example:443/", "https://service.example./x"]
)
def test_the_gate_knows_its_origin_in_every_form(url: str) -> None:
    assert HERE is not None
    line = Gate(HERE, Secret("a/b")).request_line(f"/x/{PLACEHOLDER}?q={PLACEHOLDER}", origin_of(url))
    assert line == f"/x/a%2Fb?q={PLACEHOLDER}"


def test_misdirected_is_nothing_that_a_library_would_try_again() -> None:
    assert not issubclass(Misdirected, OSError)

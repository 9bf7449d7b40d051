"""The sandbox's connections: kept, cut, crowded, abused and closed."""

import http.client
import io
import json
import re
import socket
import threading
from collections.abc import Iterator
from functools import lru_cache

import pytest
import requests

from greenstat_desktop.sandbox.server import Sandbox, serve_forever
from greenstat_desktop.sandbox.world import World, make_world

NOW = 1_790_000_000.0


def clock() -> float:
    return NOW


@lru_cache
def world() -> World:
    return make_world(seed=1, recipients=300, now=NOW)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(world(), clock=clock, spacing_s=0) as running:
        yield running


def address(sandbox: Sandbox, method: str) -> str:
    return sandbox.api_url + path_of(sandbox, method)


@pytest.mark.parametrize(
    "path", ["", "/", "/waInstance", "/waInstance1/getSettings", "/a/b/c", "/waInstance1/a/b/c", "//["]
)
def test_an_unknown_path_is_not_found(sandbox: Sandbox, path: str) -> None:
    assert raw(sandbox, f"GET {path or '/'} HTTP/1.1\r\n\r\n".encode()).startswith(b"HTTP/1.1 404 ")


def test_a_slow_instance_answers_nobody_once_closed() -> None:
    sandbox = Sandbox(world(), clock=clock)
    sandbox.instance.conduct.latency_s = 600
    sandbox.start()
    connection = socket.create_connection(("127.0.0.1", port_of(sandbox)), timeout=10)
    with connection:
        connection.sendall(f"GET {path_of(sandbox, 'getSettings')} HTTP/1.1\r\n\r\n".encode())
        sandbox.close()
        assert drained(connection) == b""


def test_a_connection_is_kept_for_many_calls(sandbox: Sandbox) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port_of(sandbox), timeout=10)
    try:
        connection.connect()
        for method, code in (("getSettings", 200), ("nothing", 404), ("getContacts", 200)):
            own_socket = connection.sock
            connection.request("GET", path_of(sandbox, method), body=b"ignored")
            with connection.getresponse() as answer:
                assert answer.status == code
                json.loads(answer.read())
            assert connection.sock is own_socket
    finally:
        connection.close()


def test_sixty_four_callers_are_answered_at_once(sandbox: Sandbox) -> None:
    everybody = threading.Barrier(64)
    codes: list[int] = []

    def call() -> None:
        everybody.wait(10)
        codes.append(requests.get(address(sandbox, "getStateInstance"), timeout=10).status_code)

    threads = [threading.Thread(target=call) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert codes == [200] * 64


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\xff\xfe\r\n\r\n",
        b"GET /%ff%zz%00/%C3%28?%=%%&idMessage=%ff HTTP/1.1\r\n\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"BREW /pot HTTP/1.1\r\n\r\n",
    ],
)
def test_garbage_is_refused_and_the_next_caller_served(sandbox: Sandbox, garbage: bytes) -> None:
    assert re.match(rb"HTTP/1\.[01] [45]\d\d |<!DOCTYPE|$", raw(sandbox, garbage))
    assert requests.get(address(sandbox, "getStateInstance"), timeout=10).ok


def test_only_this_computer_can_reach_it(sandbox: Sandbox) -> None:
    assert sandbox.api_url == f"http://127.0.0.1:{port_of(sandbox)}"


def test_closing_gives_the_port_back_and_may_be_repeated() -> None:
    first = Sandbox(world(), clock=clock)
    first.close()
    with Sandbox(world(), clock=clock, port=port_of(first)) as second:
        assert second.api_url == first.api_url
    second.close()


def test_serving_forever_prints_three_lines_and_ends_when_closed() -> None:
    sandbox, out = Sandbox(world(), clock=clock), io.StringIO()
    thread = threading.Thread(target=serve_forever, args=(sandbox, out))
    thread.start()
    assert requests.get(address(sandbox, "getSettings"), timeout=10).ok
    sandbox.close()
    thread.join(10)
    assert not thread.is_alive()
    assert out.getvalue().splitlines() == [
        f"apiUrl: {sandbox.api_url}",
        f"idInstance: {sandbox.account.id_instance}",
        f"apiTokenInstance: {sandbox.account.token}",
    ]


def path_of(sandbox: Sandbox, method: str) -> str:
    return f"/waInstance{sandbox.account.id_instance}/{method}/{sandbox.account.token}"


def port_of(sandbox: Sandbox) -> int:
    return int(sandbox.api_url.rpartition(":")[2])


def raw(sandbox: Sandbox, request: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port_of(sandbox)), timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        return drained(connection)


def drained(connection: socket.socket) -> bytes:
    parts = []
    try:
        while part := connection.recv(65536):
            parts.append(part)
    except ConnectionResetError:  # it hung up before reading everything we sent
        pass
    return b"".join(parts)

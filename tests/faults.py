"""Every kind of fault that the client must bear: the server's answer, and what it has to come to."""

import gzip
from typing import Final

from greenstat_desktop.core.errors import BadAnswer, Connection, ServiceError, Unreachable
from tests.fault_server import (
    Answer,
    answer,
    drip,
    flood,
    gzip_bomb,
    raw,
    reset_after,
    silence,
    then_silence,
)

BROKEN: Final = Unreachable(Connection.BROKEN)
RESET: Final = Unreachable(Connection.REFUSED)
TIMEOUT: Final = Unreachable(Connection.TIMEOUT)
ELSEWHERE: Final = Unreachable(Connection.REDIRECTED)
TOO_LARGE: Final = BadAnswer("larger than 1 MiB")
GZIP: Final = {"Content-Encoding": "gzip"}
CHUNKED: Final = b"Transfer-Encoding: chunked"

# On the wire: no whole answer arrives. Bodies may hold at most 1 MiB here, and the deadline is short.
WIRE: Final[dict[str, tuple[Answer, ServiceError]]] = {
    "closed before the answer": (b"", RESET),
    "reset before the answer": (reset_after(b""), RESET),
    "closed within the status line": (b"HTTP/1.1 2", BROKEN),
    "reset within the body": (reset_after(raw(b"Content-Length: 100", b"[")), BROKEN),
    "closed before the promised length": (raw(b"Content-Length: 100", b"[]"), BROKEN),
    "closed within a chunk": (raw(CHUNKED, b"10\r\n[]"), BROKEN),
    "closed before the last chunk": (raw(CHUNKED, b"2\r\n[]\r\n"), BROKEN),
    "a chunk of no length": (raw(CHUNKED, b"zz\r\n[]\r\n0\r\n\r\n"), BROKEN),
    "a status line of garbage": (b"\x00\xff\x00\xff garbage\r\n\r\n", BROKEN),
    "another protocol": (b"SSH-2.0-OpenSSH_9.2p1\r\n", BROKEN),
    "a status line without end": (flood(b"HTTP/1.1 200 ", b"A" * 4096), BROKEN),
    "headers without end": (flood(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 100), BROKEN),
    "one huge header": (raw(b"X: " + b"y" * 100_000 + b"\r\nContent-Length: 2", b"[]"), BROKEN),
    "silence": (silence, TIMEOUT),
    "silence within the headers": (then_silence(b"HTTP/1.1 200 OK\r\n"), TIMEOUT),
    "silence within the body": (then_silence(raw(b"Content-Length: 100", b"[")), TIMEOUT),
    "slow headers": (drip(b"HTTP/1.1 200 OK\r\nX: ", b"y"), TIMEOUT),
    "a slow body": (drip(raw(b"Content-Length: 100000", b"["), b" "), TIMEOUT),
    "a slow body without a length": (drip(raw(b"Connection: close", b"["), b" "), TIMEOUT),
    "slow chunks": (drip(raw(CHUNKED), b"1\r\n \r\n"), TIMEOUT),
    "a body without end": (flood(raw(b"Connection: close"), b" " * 65536), TOO_LARGE),
    "a large body": (answer(200, b" " * (2**20 + 1)), TOO_LARGE),
    "a gzip bomb": (gzip_bomb(200 * 2**20), TOO_LARGE),
    "a gzip bomb in a gzip bomb": (
        answer(200, gzip.compress(gzip.compress(bytes(2**24))), {"Content-Encoding": "gzip, gzip"}),
        TOO_LARGE,
    ),
    "false gzip": (answer(200, b"[]", GZIP), BadAnswer("compression")),
    "redirected elsewhere": (answer(302, b"", {"Location": "https://elsewhere.invalid/"}), ELSEWHERE),
    "redirected to another port": (answer(308, b"", {"Location": "http://127.0.0.1:1/"}), ELSEWHERE),
    "redirected to another scheme": (answer(301, b"", {"Location": "https://127.0.0.1/"}), ELSEWHERE),
    "redirected to a user": (answer(301, b"", {"Location": "//user:password@127.0.0.1/"}), ELSEWHERE),
    "redirected to a file": (answer(301, b"", {"Location": "file:///etc/passwd"}), ELSEWHERE),
    "redirected to nonsense": (answer(301, b"", {"Location": "http://[::1"}), ELSEWHERE),
    "redirected by a body without end": (
        flood(b"HTTP/1.1 301 OK\r\nConnection: close\r\nLocation: /there\r\n\r\n", b" " * 65536),
        TOO_LARGE,
    ),
    "redirected in a loop": (answer(307, b"", {"Location": "/again"}), ELSEWHERE),
}

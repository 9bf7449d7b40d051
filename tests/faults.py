"""Every kind of fault that the client must bear: what the service does, what comes of it, and how often it is asked."""

import gzip
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from greenstat_desktop.core.errors import BadAnswer, Connection, ServiceError, ServiceFailed, Unreachable
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


class Way(Enum):
    """How the service is asked."""

    PLAIN = auto()
    NO_NAME = auto()  # at a name that nobody knows
    NOBODY = auto()  # at a port where nobody listens
    NO_TLS = auto()  # with TLS, which it does not speak
    EXPIRED = auto()  # with TLS, and its certificate is out of date
    UNTRUSTED = auto()
    ELSEWHERE = auto()  # with TLS, and its certificate is another one's
    PROXY = auto()  # it is the proxy, and the service behind it is never reached
    NO_PROXY = auto()  # through a proxy that is not there


@dataclass(frozen=True)
class Fault:
    """One kind of fault."""

    answer: Answer
    error: ServiceError | None  # None: it is read all the same
    asked: int = 1  # how often, before that comes of it
    lasts: bool = False  # until the deadline
    way: Way = Way.PLAIN


def retried(script: Answer, kind: Connection, *, lasts: bool = False, way: Way = Way.PLAIN) -> Fault:
    return Fault(script, Unreachable(kind), asked=3, lasts=lasts, way=way)


def broken(script: Answer) -> Fault:
    return retried(script, Connection.BROKEN)


def lasting(script: Answer) -> Fault:
    return retried(script, Connection.TIMEOUT, lasts=True)


def redirected(location: str, *, code: int = 302, asked: int = 1) -> Fault:
    return Fault(answer(code, b"", {"Location": location}), Unreachable(Connection.REDIRECTED), asked)


TOO_LARGE: Final = BadAnswer("larger than 1 MiB")  # bodies may hold at most that here
GZIP: Final = {"Content-Encoding": "gzip"}
CHUNKED: Final = b"Transfer-Encoding: chunked"

# On the wire: no whole answer arrives.
WIRE: Final[dict[str, Fault]] = {
    "closed before the answer": retried(b"", Connection.REFUSED),
    "reset before the answer": retried(reset_after(b""), Connection.REFUSED),
    "closed within the status line": broken(b"HTTP/1.1 2"),
    "reset within the body": broken(reset_after(raw(b"Content-Length: 100", b"["))),
    "closed before the promised length": broken(raw(b"Content-Length: 100", b"[]")),
    "two lengths": broken(raw(b"Content-Length: 2\r\nContent-Length: 5", b"[]")),
    "closed within a chunk": broken(raw(CHUNKED, b"10\r\n[]")),
    "closed before the last chunk": broken(raw(CHUNKED, b"2\r\n[]\r\n")),
    "a chunk of no length": broken(raw(CHUNKED, b"zz\r\n[]\r\n0\r\n\r\n")),
    "a chunk of a huge length": broken(raw(CHUNKED, b"7fffffffffffffff\r\n[]")),
    "a status line of garbage": broken(b"\x00\xff\x00\xff garbage\r\n\r\n"),
    "a status line of no code": broken(b"HTTP/1.1 99999 X\r\nContent-Length: 0\r\n\r\n"),
    "no head at all": broken(b"[]"),
    "another protocol": broken(b"SSH-2.0-OpenSSH_9.2p1\r\n"),
    "a status line without end": broken(flood(b"HTTP/1.1 200 ", b"A" * 4096)),
    "headers without end": broken(flood(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 100)),
    "one huge header": broken(raw(b"X: " + b"y" * 100_000 + b"\r\nContent-Length: 2", b"[]")),
    "silence": lasting(silence),
    "silence within the headers": lasting(then_silence(b"HTTP/1.1 200 OK\r\n")),
    "silence within the body": lasting(then_silence(raw(b"Content-Length: 100", b"["))),
    "slow headers": lasting(drip(b"HTTP/1.1 200 OK\r\nX: ", b"y")),
    "a slow body": lasting(drip(raw(b"Content-Length: 100000", b"["), b" ")),
    "a slow body without a length": lasting(drip(raw(b"Connection: close", b"["), b" ")),
    "slow chunks": lasting(drip(raw(CHUNKED), b"1\r\n \r\n")),
    "to be continued without end": lasting(drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n")),
    "a body without end": Fault(flood(raw(b"Connection: close"), b" " * 65536), TOO_LARGE),
    "a large body": Fault(answer(200, b" " * (2**20 + 1)), TOO_LARGE),
    "100 MB": Fault(flood(raw(b"Content-Length: 104857600"), b" " * 65536), TOO_LARGE),
    "a gzip bomb": Fault(gzip_bomb(200 * 2**20), TOO_LARGE),
    "a gzip bomb in a gzip bomb": Fault(
        answer(200, gzip.compress(gzip.compress(bytes(2**24))), {"Content-Encoding": "gzip, gzip"}), TOO_LARGE
    ),
    "false gzip": Fault(answer(200, b"[]", GZIP), BadAnswer("compression")),
    "redirected elsewhere": redirected("https://elsewhere.invalid/"),
    "redirected to another port": redirected("http://127.0.0.1:1/", code=308),
    "redirected to another scheme": redirected("https://127.0.0.1/", code=301),
    "redirected to a user": redirected("//user:password@127.0.0.1/", code=301),
    "redirected to a file": redirected("file:///etc/passwd", code=303),
    "redirected to nonsense": redirected("http://[::1"),
    "redirected in a loop": redirected("/again", code=307, asked=4),
    "redirected to nowhere": Fault(answer(302), ServiceFailed(302)),
    "redirected by a body without end": Fault(
        flood(b"HTTP/1.1 301 OK\r\nConnection: close\r\nLocation: /there\r\n\r\n", b" " * 65536), TOO_LARGE
    ),
}

# On the way there.
WAY: Final[dict[str, Fault]] = {
    "an unknown name": retried(b"", Connection.NAME, way=Way.NO_NAME),
    "nobody listens": retried(b"", Connection.REFUSED, way=Way.NOBODY),
    "no TLS on a TLS port": Fault(answer(200, b"[]"), Unreachable(Connection.TLS), way=Way.NO_TLS),
    "an expired certificate": Fault(answer(200, b"[]"), Unreachable(Connection.TLS), way=Way.EXPIRED),
    "an untrusted certificate": Fault(answer(200, b"[]"), Unreachable(Connection.TLS), way=Way.UNTRUSTED),
    "another one's certificate": Fault(answer(200, b"[]"), Unreachable(Connection.TLS), way=Way.ELSEWHERE),
    "silence instead of TLS": retried(silence, Connection.TIMEOUT, lasts=True, way=Way.NO_TLS),
    "a proxy that wants a password": Fault(answer(407), Unreachable(Connection.PROXY), way=Way.PROXY),
    "a proxy that reaches nobody": Fault(answer(502), Unreachable(Connection.PROXY), way=Way.PROXY),
    "a proxy that hangs up": Fault(b"", Unreachable(Connection.PROXY), way=Way.PROXY),
    "a proxy that is none": Fault(b"garbage\r\n\r\n", Unreachable(Connection.PROXY), way=Way.PROXY),
    "a silent proxy": retried(silence, Connection.TIMEOUT, lasts=True, way=Way.PROXY),
    "no proxy there": Fault(b"", Unreachable(Connection.PROXY), way=Way.NO_PROXY),
}

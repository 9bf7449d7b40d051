"""Serves every kind of fault at once, in a process of its own, until standard input ends.

``python -m tests.fault_service FOLDER`` writes the authority that its certificates are to be checked with into FOLDER,
and prints one line of JSON: for each kind the apiUrl, the proxy to go through, and whether it lasts until the deadline.
"""

import datetime
import json
import socket
import ssl
import sys
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import trustme

from tests.fault_answers import FAULTS
from tests.fault_server import FaultServer
from tests.faults import Way

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
BEHIND_A_PROXY = "https://127.0.0.1:4433"
AUTHORITY = trustme.CA()


@cache
def tls_of(way: Way) -> ssl.SSLContext | None:
    match way:
        case Way.EXPIRED:
            certificate = AUTHORITY.issue_cert("127.0.0.1", not_after=LONG_AGO)
        case Way.UNTRUSTED:
            certificate = trustme.CA().issue_cert("127.0.0.1")
        case Way.ELSEWHERE:
            certificate = AUTHORITY.issue_cert("elsewhere.example")
        case _:
            return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def closed_port() -> int:
    """Return a port that nobody else can get, and where nobody listens."""
    bound = socket.socket()
    bound.bind(("127.0.0.1", 0))
    CLOSED.append(bound)
    port: int = bound.getsockname()[1]
    return port


CLOSED: list[socket.socket] = []


def addresses(way: Way, server: FaultServer) -> tuple[str, str]:
    """Return apiUrl and proxy."""
    match way:
        case Way.NO_NAME:
            return "https://no.such.host.invalid", ""
        case Way.NOBODY:
            return f"http://127.0.0.1:{closed_port()}", ""
        case Way.NO_TLS:
            return f"https://127.0.0.1:{server.port}", ""
        case Way.PROXY:
            return BEHIND_A_PROXY, server.url
        case Way.NO_PROXY:
            return BEHIND_A_PROXY, f"http://127.0.0.1:{closed_port()}"
        case _:
            return server.url, ""


def main(folder: Path) -> None:
    AUTHORITY.cert_pem.write_to_path(str(folder / "authority.pem"))
    with ExitStack() as stack:
        where = {}
        for name, fault in FAULTS.items():
            server = stack.enter_context(FaultServer(fault.answer, tls=tls_of(fault.way)))
            where[name] = [*addresses(fault.way, server), fault.lasts]
        print(json.dumps(where), flush=True)  # noqa: T201
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

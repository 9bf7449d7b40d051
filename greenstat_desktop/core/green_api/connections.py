"""Connections that put the token into the request line as it is written, and only for the service it belongs to.

The address that requests, urllib3 and their logs hold carries a placeholder. Source: reliability.md, "Token".
"""

import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, Final, Self, TypeAlias
from urllib.parse import quote, urlsplit

from requests.adapters import HTTPAdapter
from requests.exceptions import InvalidProxyURL
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ProxyError
from urllib3.poolmanager import PoolManager

from greenstat_desktop.core.redaction import Secret

PLACEHOLDER: Final = "~token~"  # characters that no library quotes in a path
_PORTS: Final = {"http": 80, "https": 443}

Origin: TypeAlias = tuple[str, str, int]  # scheme, host, port
Foreign: TypeAlias = Any  # what the libraries hand on to each other


class Misdirected(Exception):
    """A request line with the token was about to be written elsewhere. No OSError: no library tries it again."""


def origin_of(url: str) -> Origin | None:
    """Return where an address leads, or None if it is none of HTTP or carries a user's name."""
    with suppress(ValueError):
        parts = urlsplit(url)
        if parts.scheme in _PORTS and parts.hostname and "@" not in parts.netloc:
            return _origin(parts.scheme, parts.hostname, parts.port or _PORTS[parts.scheme])
    return None


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer itself."""
    with suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost"


def _origin(scheme: str, host: str, port: int) -> Origin:
    return scheme, host.strip("[]").rstrip(".").lower(), port


class Wire:
    """The sockets of one try. ``cut`` may be called from any thread, at any time, and wakes whoever reads them."""

    def __init__(self, before_writing: Callable[[], None] = lambda: None) -> None:
        self.before_writing = before_writing
        self._lock = threading.Lock()
        self._handles: list[socket.socket] = []
        self._cut = False

    @property
    def was_cut(self) -> bool:
        """Whether somebody cut it: what was read may look whole and is not."""
        return self._cut

    def hold(self, fileno: int) -> None:
        """Take a second handle of a socket: TLS takes the first one away in the middle of its handshake."""
        handle = socket.fromfd(fileno, socket.AF_INET, socket.SOCK_STREAM)
        with self._lock:
            self._handles.append(handle)
            if self._cut:
                _shut(handle)

    def cut(self) -> None:
        """End all conversation. Closing would wake nobody, shutting down does."""
        with self._lock:
            self._cut = True
            for handle in self._handles:
                _shut(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            for handle in self._handles:
                handle.close()
            self._handles.clear()


def _shut(handle: socket.socket) -> None:
    with suppress(OSError):  # the other side was first
        handle.shutdown(socket.SHUT_RDWR)


class Gate:
    """What every request of one transport passes: the wire of this try, and the token of this origin."""

    def __init__(self, origin: Origin, token: Secret) -> None:
        self.wire = Wire()
        self._origin = origin
        self._token = token

    def request_line(self, url: str, origin: Origin | None) -> str:
        """Return the address to be written, with the token in it.

        Raises:
            Misdirected: it would be written to another origin.
        """
        path, mark, query = url.partition("?")
        if PLACEHOLDER not in path:
            return url
        if origin != self._origin:
            raise Misdirected
        return path.replace(PLACEHOLDER, quote(self._token.reveal(), safe="")) + mark + query

    def without_token(self, answered: bytes) -> bytes:
        """Return what the service sent without the token, which it echoes in errors and redirects."""
        for form in (self._token.reveal(), quote(self._token.reveal(), safe="")):
            if form:
                answered = answered.replace(form.encode(), PLACEHOLDER.encode())
        return answered


class _Answer(http.client.HTTPResponse):
    def begin(self) -> None:
        super().begin()
        # urllib3 logs header lines that nobody can read, and the service echoes what it was asked.
        self.msg.defects.clear()
        self.msg.set_payload("")


class _PlainConnection(HTTPConnection):
    response_class = _Answer

    def __init__(self, gate: Gate, *args: Foreign, **options: Foreign) -> None:
        super().__init__(*args, **options)
        self._gate = gate

    def _new_conn(self) -> socket.socket:
        new = super()._new_conn()
        self._gate.wire.hold(new.fileno())
        return new

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except TimeoutError:
            raise
        except (OSError, http.client.HTTPException) as error:
            # urllib3 takes a proxy that hangs up for the service.
            raise ProxyError("no tunnel", error) from error

    def putrequest(self, method: str, url: str, skip_host: bool = False, skip_accept_encoding: bool = False) -> None:
        # Connected first: a refused connection would leave the token in the frames of its traceback.
        if self.sock is None:
            self.connect()
        self._gate.wire.hold(self.sock.fileno())
        self._gate.wire.before_writing()
        super().putrequest(method, self._gate.request_line(url, self._speaks_to()), skip_host, skip_accept_encoding)

    def _speaks_to(self) -> Origin | None:
        """Return who reads the request line, or None for a proxy that would read it on the way."""
        if self._tunnel_host is not None:
            return _origin("https", self._tunnel_host, self._tunnel_port or _PORTS["https"])
        scheme = "https" if isinstance(self, HTTPSConnection) else "http"
        return None if self.proxy else _origin(scheme, self.host, self.port)


class _TlsConnection(_PlainConnection, HTTPSConnection):
    pass


class GatedAdapter(HTTPAdapter):
    """Speaks HTTP for a requests session through a gate, direct or through a tunnel, trusting ``tls`` alone."""

    def __init__(self, gate: Gate, tls: ssl.SSLContext | None) -> None:
        self._gate = gate
        self._tls = tls
        super().__init__()

    # What requests asks for

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: Foreign) -> None:
        """Make the connections that need no proxy."""
        super().init_poolmanager(connections, maxsize, block=block, ssl_context=self._tls, **options)
        self._lead_through_the_gate(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **options: Foreign) -> PoolManager:
        """Make the connections through one proxy: by CONNECT, so that it sees a name and no address."""
        if not proxy.lower().startswith(("http://", "https://")):
            raise InvalidProxyURL
        manager: PoolManager = super().proxy_manager_for(
            proxy, ssl_context=self._tls, proxy_ssl_context=self._tls, **options
        )
        self._lead_through_the_gate(manager)
        return manager

    def cert_verify(self, conn: Foreign, url: Foreign, verify: Foreign, cert: Foreign) -> None:
        """Leave the trust to ``tls``: requests would add the certificates it brings along."""
        conn.cert_reqs = "CERT_REQUIRED"

    def close(self) -> None:
        """Close every connection now: urllib3 leaves that to the garbage collector, and faults refer to their pools."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118 - this mapping does not iterate
                manager.pools[key].close()
        super().close()

    def _lead_through_the_gate(self, manager: PoolManager) -> None:
        pools: Foreign = {
            "http": partial(_pool, HTTPConnectionPool, partial(_PlainConnection, self._gate)),
            "https": partial(_pool, HTTPSConnectionPool, partial(_TlsConnection, self._gate)),
        }
        manager.pool_classes_by_scheme = pools


def _pool(
    kind: type[HTTPConnectionPool], connection: Foreign, host: str, port: int, **options: Foreign
) -> HTTPConnectionPool:
    pool = kind(host, port, **options)
    pool.ConnectionCls = connection
    return pool

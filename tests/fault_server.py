"""A server of the wrong answers: raw sockets on loopback, one script, every request recorded as it came."""

import gzip
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Self

Behaviour = Callable[["Exchange"], None]
Answer = bytes | Behaviour  # raw bytes are sent, and the connection is closed in order


class Exchange:
    """One request and the socket to answer it on. ``stopping`` is set when the test is over."""

    def __init__(self, sock: socket.socket, stopping: threading.Event, request: bytes) -> None:
        self.sock = sock
        self.stopping = stopping
        self.request = request


class FaultServer:
    """Answers the n-th request with the n-th answer of its script, the last one again and again.

    Connections stay open only for answers made by ``keeping_open``.
    """

    def __init__(self, *script: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[bytes] = []
        self.connections: list[object] = []  # where from
        self.received = threading.Event()
        self._script = script
        self._tls = tls
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def all_hung_up(self, within_s: float) -> bool:
        """Wait until no client is connected any more, and tell whether that came true."""
        for thread in self._threads[1:]:
            thread.join(within_s)
        return not any(thread.is_alive() for thread in self._threads[1:])

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                sock, peer = self._listener.accept()
                self.connections.append(peer)
                sock.settimeout(10)
                self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        try:
            if self._tls:
                sock = self._tls.wrap_socket(sock, server_side=True)
            while request := _request(sock):
                with self._lock:
                    answer = self._script[min(len(self.requests), len(self._script) - 1)]
                    self.requests.append(request)
                self.received.set()
                if isinstance(answer, bytes):
                    sock.sendall(answer)
                    _close_in_order(sock)
                    return
                answer(Exchange(sock, self._stopping, request))
                if not getattr(answer, "keeps_open", False):
                    return
        except (OSError, ValueError):
            pass  # the client went away, which is what many tests are about
        finally:
            sock.close()


def _request(sock: socket.socket) -> bytes:
    """Return one request, head and body, or b"" if the client is gone."""
    data = b""
    while b"\r\n\r\n" not in data and not data.startswith(b"\x16"):  # a greeting of TLS is a request, too
        some = sock.recv(65536)
        if not some:
            return b""
        data += some
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line[15:] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while lengths and len(body) < int(lengths[0]):
        body += sock.recv(65536)
    return head + b"\r\n\r\n" + body


def _close_in_order(sock: socket.socket) -> None:
    """End our side and wait for theirs: closing with unread bytes would reset the connection."""
    with suppress(OSError):
        sock.shutdown(socket.SHUT_WR)
        while sock.recv(65536):
            pass


# Answers


def answer(code: int = 200, body: bytes = b"", headers: Mapping[str, str] | None = None) -> bytes:
    """Return a whole answer with a right length."""
    lines = {"Content-Length": str(len(body)), "Connection": "close"} | dict(headers or {})
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {code} Whatever\r\n{head}\r\n".encode("latin-1") + body


def raw(head: bytes, body: bytes = b"") -> bytes:
    """Return an answer of these header lines, as they are."""
    return b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n" + body


def keeping_open(body: bytes) -> Behaviour:
    """Answer and wait for the next request on the same connection."""

    def behave(exchange: Exchange) -> None:
        exchange.sock.sendall(answer(200, body, {"Connection": "keep-alive"}))

    behave.keeps_open = True  # type: ignore[attr-defined]
    return behave


def silence(exchange: Exchange) -> None:
    """Say nothing at all."""
    exchange.stopping.wait()


def then_silence(beginning: bytes) -> Behaviour:
    """Begin well, then say nothing more."""

    def behave(exchange: Exchange) -> None:
        exchange.sock.sendall(beginning)
        exchange.stopping.wait()

    return behave


def drip(beginning: bytes, drop: bytes) -> Behaviour:
    """Begin, then send a drop every few milliseconds, for ever: no silence is ever long."""

    def behave(exchange: Exchange) -> None:
        exchange.sock.sendall(beginning)
        while not exchange.stopping.wait(0.01):
            exchange.sock.sendall(drop)

    return behave


def flood(beginning: bytes, wave: bytes) -> Behaviour:
    """Begin, then send as fast as the other side takes it, for ever."""

    def behave(exchange: Exchange) -> None:
        exchange.sock.sendall(beginning)
        while not exchange.stopping.is_set():
            exchange.sock.sendall(wave)

    return behave


def reset_after(beginning: bytes) -> Behaviour:
    """Send a part and reset the connection."""

    def behave(exchange: Exchange) -> None:
        exchange.sock.sendall(beginning)
        exchange.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")

    return behave


def gzip_bomb(unpacked_bytes: int) -> bytes:
    """Return an answer that unpacks to so many zeros."""
    return answer(200, gzip.compress(bytes(unpacked_bytes), 1), {"Content-Encoding": "gzip"})


def tunnel_to(port: int) -> Behaviour:
    """Be an honest proxy: connect to a port of this computer, whatever name was asked for, and pass everything on."""

    def behave(exchange: Exchange) -> None:
        with socket.create_connection(("127.0.0.1", port), 10) as service:
            exchange.sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pass_on, args=(service, exchange.sock), daemon=True)
            back.start()
            _pass_on(exchange.sock, service)
            back.join(5)

    return behave


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while some := source.recv(65536):
            target.sendall(some)
    for sock in (source, target):
        with suppress(OSError):
            sock.shutdown(socket.SHUT_WR)

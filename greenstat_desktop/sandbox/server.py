"""The sandbox on the wire: standard-library HTTP/1.1 on loopback, for one or many instances."""

import logging
import socket
import socketserver
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self, TextIO
from urllib.parse import parse_qsl, unquote

from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.instance import Instance, Request, SandboxAccount, encoded_error
from greenstat_desktop.sandbox.world import World

log = logging.getLogger(__name__)

_Accepted = socket.socket | tuple[bytes, socket.socket]  # the second for UDP only

_LOOPBACK = "127.0.0.1"
_INSTANCE = "waInstance"
_LARGEST_BODY = 1 << 20
_POLL_S = 0.05  # how soon a stop is noticed


class Sandbox:
    """A GREEN-API on loopback: one instance for each world, the account of each following from its world's seed.

    The port is taken at once; calls are answered between ``start`` and ``close``, or while in a ``with`` block.
    """

    def __init__(
        self,
        *worlds: World,
        port: int = 0,
        clock: Callable[[], float] = time.time,
        spacing_s: float = 1.0,
        restart_s: float = 0.0,
    ) -> None:
        """Take the port.

        Args:
            worlds: at least one, all of different seeds.
            port: 0 takes any free one.
            clock: the time in Unix seconds, for what is true as well as for the limits.
            spacing_s: how far apart two calls of one method must be; 0 sets no limit.
            restart_s: how long an instance is ``starting`` after its settings were changed.

        Raises:
            OSError: the port is taken.
            ValueError: no world, or two of one seed.
        """
        if len({world.seed for world in worlds}) != max(len(worlds), 1):
            raise ValueError("a sandbox needs worlds, each of its own seed")
        self.instances = tuple(
            Instance(world, clock=clock, spacing_s=spacing_s, restart_s=restart_s) for world in worlds
        )
        self._server = _Server((_LOOPBACK, port), {one.account.id_instance: one for one in self.instances}, clock)
        self._thread: threading.Thread | None = None
        self._served = False

    @property
    def api_url(self) -> str:
        """The apiUrl to give to a client."""
        return f"http://{_LOOPBACK}:{self._server.server_port}"

    @property
    def instance(self) -> Instance:
        """The first instance; most sandboxes have no other."""
        return self.instances[0]

    @property
    def account(self) -> SandboxAccount:
        """The first instance's account."""
        return self.instance.account

    def start(self) -> None:
        """Answer calls from now on, in the background."""
        self._served = True
        self._thread = threading.Thread(target=self._serve, name="sandbox", daemon=True)
        self._thread.start()

    def serve(self) -> None:
        """Answer calls on this thread until ``close`` is called on another, or an exception gets us out."""
        self._served = True
        self._serve()

    def close(self) -> None:
        """Stop answering, hang up on everybody and give the port back. May be called again."""
        if self._served:
            self._server.shutdown()
        self._server.server_close()
        if self._thread is not None:
            self._thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _serve(self) -> None:
        self._server.serve_forever(poll_interval=_POLL_S)


def serve_forever(sandbox: Sandbox, out: TextIO | None = None) -> None:
    """Print how to reach the first instance (standard output by default) and serve on this thread, closing at the end.

    Ctrl+C gets out of it as ``KeyboardInterrupt``, to be handled by the caller.
    """
    out = out or sys.stdout
    out.write(f"apiUrl: {sandbox.api_url}\n")
    out.write(f"idInstance: {sandbox.account.id_instance}\n")
    out.write(f"apiTokenInstance: {sandbox.account.token}\n")
    out.flush()
    try:
        sandbox.serve()
    finally:
        sandbox.close()


class _Server(ThreadingHTTPServer):
    """A thread a connection; all connections end with the server."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, address: tuple[str, int], instances: dict[str, Instance], clock: Callable[[], float]) -> None:
        self.instances = instances
        self.clock = clock
        self.closing = threading.Event()
        self._connections: set[socket.socket] = set()
        super().__init__(address, _Handler)

    def server_close(self) -> None:
        self.closing.set()
        super().server_close()
        for connection in tuple(self._connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    # What socketserver asks for

    def server_bind(self) -> None:
        """Bind without asking the name service who 127.0.0.1 is: that can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = _LOOPBACK, int(self.server_address[1])

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        self._connections.add(connection)
        return connection, address

    def close_request(self, request: _Accepted) -> None:
        if isinstance(request, socket.socket):
            self._connections.discard(request)
        super().close_request(request)

    def handle_error(self, request: _Accepted, client_address: object) -> None:
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):  # an OSError is a caller who hung up
            log.error("the sandbox could not answer", exc_info=error)


class _Handler(BaseHTTPRequestHandler):
    """Reads one call after another from a connection, and writes what the instance answers."""

    server: _Server
    protocol_version = "HTTP/1.1"  # keeps connections alive
    server_version, sys_version = "sandbox", ""
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: request lines hold tokens."""

    def _answer(self) -> None:
        body = self._body()
        path, _, query = self.path.partition("?")
        if body is None:
            self.close_connection = True  # the rest of it would be taken for the next call
            reply = Reply(413)
        else:
            reply = self._reply(path, query, body)
        self._write(reply if reply.body is not None else self._with_error_body(reply, path))

    def _reply(self, path: str, query: str, body: bytes) -> Reply:
        match [unquote(part) for part in path.split("/")]:
            case ["", place, method, token] if place.startswith(_INSTANCE):
                instance = self.server.instances.get(place.removeprefix(_INSTANCE))
            case _:
                return Reply(404)
        if instance is None:
            return Reply(403)
        self.server.closing.wait(instance.conduct.latency_s)
        parameters = dict(parse_qsl(query, keep_blank_values=True))
        return instance.answer(Request(self.command, path, method, token, parameters, body))

    def _body(self) -> bytes | None:
        """Read the body, so that the next call begins where it ends; None if it is too long or of unknown length."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdigit() and len(length) < 10):
            return None
        return self.rfile.read(int(length)) if int(length) <= _LARGEST_BODY else None

    def _with_error_body(self, reply: Reply, path: str) -> Reply:
        return replace(reply, body=encoded_error(reply.code, path, self.server.clock()))

    def _write(self, reply: Reply) -> None:
        body = reply.body or b""
        self.send_response(reply.code)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in reply.headers:
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

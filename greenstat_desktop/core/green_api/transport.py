"""One call of the service at a time: bounded in time and size, asked again where that helps, cancelled at once."""

import logging
import random
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final, Self
from urllib.parse import quote, urljoin

import requests
import truststore
from requests.utils import get_environ_proxies

from greenstat_desktop import __version__
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadAnswer, BadInput, Connection, Unreachable
from greenstat_desktop.core.green_api import patience, refusals
from greenstat_desktop.core.green_api.connections import PLACEHOLDER, Gate, GatedAdapter, Wire, is_loopback, origin_of
from greenstat_desktop.core.green_api.limits import OF_THIS_PROCESS, Limits
from greenstat_desktop.core.green_api.patience import Patience
from greenstat_desktop.core.green_api.refusals import Refusal, Reply
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret

log = logging.getLogger(__name__)

_READ_AT_ONCE: Final = 65_536
_MOST_REDIRECTS: Final = 3
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one try may take."""

    connect_s: float = 10.0  # for each address of the host
    silence_s: float = 20.0  # between two bytes
    deadline_s: float = 30.0  # from the first connection to the last byte, redirects included
    body_bytes: int = 48 * 2**20  # unpacked: 600,000 recipients


def _now() -> datetime:
    return datetime.now(UTC)


class Transport:
    """Calls the methods of one account. Used from one thread; ``cancel`` ends it from any."""

    def __init__(
        self,
        account: Account,
        token: Secret,
        cancel: CancelToken,
        *,
        limits: Limits = OF_THIS_PROCESS,
        bounds: Bounds = Bounds(),
        jitter: Callable[[], float] = random.random,
        now: Callable[[], datetime] = _now,
    ) -> None:
        """Prepare to ask; nothing is sent yet.

        Raises:
            BadInput: the account's apiUrl is no address, carries a password, or would send the token in the clear.
        """
        origin = origin_of(account.api_url)
        if origin is None:
            raise BadInput("api_url", "no_address")
        scheme, host, _ = origin
        if scheme == "http" and not is_loopback(host):
            raise BadInput("api_url", "not_encrypted")
        self._account = account
        self._cancel = cancel
        self._limits = limits
        self._bounds = bounds
        self._jitter = jitter
        self._now = now
        self._origin = origin
        self._gate = Gate(origin, token)
        self._session = _session(self._gate, scheme)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections that are kept for the next call."""
        self._session.close()

    def get(self, method: str, **query: str | int) -> bytes:
        """Ask with GET, again where that may help, and return the body of the 200.

        Raises:
            ServiceError: no 200 came; see the tree in ``core.errors``.
            Cancelled: somebody cancelled, at whatever moment.
        """
        return self._ask(method, partial(self._session.get, params=query), follow=True)

    def post(self, method: str, payload: Mapping[str, str]) -> bytes:
        """Ask with POST and return the body of the 200; asked again only if the service says it did nothing (429).

        Raises:
            ServiceError: no 200 came; see the tree in ``core.errors``.
            Cancelled: somebody cancelled, at whatever moment.
        """
        return self._ask(method, partial(self._session.post, json=dict(payload)), follow=False)

    def _ask(self, method: str, send: Callable[..., requests.Response], *, follow: bool) -> bytes:
        pauses: dict[Patience, Iterator[float]] = {}
        while True:
            outcome = self._try(method, send, follow=follow)
            if isinstance(outcome, bytes):
                return outcome
            log.debug("%s: %r", method, outcome.error)
            # What is asked with POST may have been done, unless the service says that it did not even look.
            repeatable = follow or outcome.patience is patience.FOR_THE_LIMIT
            rule = outcome.patience if repeatable else patience.NONE
            pause_s = next(pauses.setdefault(rule, rule.pauses(self._jitter)), None)
            if pause_s is None:
                raise outcome.error
            self._cancel.wait(max(pause_s, outcome.least_pause_s))

    def _try(self, method: str, send: Callable[..., requests.Response], *, follow: bool) -> bytes | Refusal:
        """Ask once, redirects within the service's own origin included."""
        account = self._account
        url = f"{account.api_url.rstrip('/')}/waInstance{quote(account.id_instance, safe='')}/{method}/{PLACEHOLDER}"
        self._limits.wait(account.id_instance, method, self._cancel)
        with self._wire(method):
            for redirects_left in range(_MOST_REDIRECTS, -1, -1):
                reply = self._exchange(partial(send, url))
                if isinstance(reply, Refusal):
                    return reply
                if reply.code == 200:
                    return reply.body
                if reply.code not in _REDIRECTS or not reply.location:
                    return refusals.refusal(reply, method, self._now().date())
                url = _resolved(url, reply.location)
                if not follow or not redirects_left or origin_of(url) != self._origin:
                    break
                self._limits.wait(account.id_instance, method, self._cancel)
                send = self._session.get  # where it points holds the query
        return Refusal(Unreachable(Connection.REDIRECTED))

    @contextmanager
    def _wire(self, method: str) -> Iterator[None]:
        """While inside, whatever is connected is cut when the time is over or somebody cancels."""
        counted = partial(self._limits.count_from_now, self._account.id_instance, method)
        with Wire(before_writing=counted) as wire:
            self._gate.wire = wire
            alarm = threading.Timer(self._bounds.deadline_s, wire.cut)
            alarm.daemon = True
            alarm.start()
            try:
                with self._cancel.waking(wire.cut):
                    yield
            finally:
                alarm.cancel()

    def _exchange(self, send: Callable[..., requests.Response]) -> Reply | Refusal:
        """Send one request and read what comes back."""
        bounds = self._bounds
        timeout = (bounds.connect_s, bounds.silence_s)
        begun = False
        try:
            # This computer needs no proxy to reach itself, and a proxy would read what is sent without TLS.
            proxies = get_environ_proxies(self._account.api_url) if self._origin[0] == "https" else {}
            with send(stream=True, allow_redirects=False, timeout=timeout, verify=True, proxies=proxies) as response:
                begun = True
                reply = self._read(response)
        except Exception as error:  # libraries raise whatever their libraries raise, with addresses in their texts
            kind = refusals.kind_of(error)
            unpackable = refusals.is_unpackable(error)
        else:
            self._cancel.check()
            return refusals.broken_off(Connection.TIMEOUT) if self._gate.wire.was_cut else reply
        # Out of the except block: nothing that is raised from here on refers to what the libraries raised.
        self._cancel.check()
        if self._gate.wire.was_cut:
            kind = Connection.TIMEOUT
        elif unpackable:
            return Refusal(BadAnswer("compression"))
        elif begun and kind is Connection.REFUSED:
            kind = Connection.BROKEN
        return refusals.broken_off(kind)

    def _read(self, response: requests.Response) -> Reply | Refusal:
        """Read a reply to its end, unpacked, but no further than the bound."""
        body = bytearray()
        while some := response.raw.read1(_READ_AT_ONCE, decode_content=True):
            body += some
            if len(body) > self._bounds.body_bytes:
                return Refusal(BadAnswer(f"larger than {self._bounds.body_bytes / 2**20:g} MiB"))
        location = response.headers.get("Location", "").encode("utf-8", "replace")
        return Reply(
            response.status_code,
            self._gate.without_token(bytes(body)),
            retry_after_s=refusals.retry_after_s(response.headers.get("Retry-After"), self._now()),
            location=self._gate.without_token(location).decode("utf-8", "replace"),
        )


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """Say that nothing redirects: told not to follow, requests still reads the body to its end, however long."""


def _session(gate: Gate, scheme: str) -> requests.Session:
    """Return a session that takes nothing from the environment: no .netrc, no certificates, and keeps no cookies."""
    session = _Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers.update({"User-Agent": f"GreenStat/{__version__}", "Accept-Encoding": "gzip"})
    tls: Any = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if scheme == "https" else None
    session.adapters.clear()
    session.mount(f"{scheme}://", GatedAdapter(gate, tls))
    return session


def _resolved(url: str, location: str) -> str:
    """Return where a redirect points, "" for nowhere."""
    try:
        return urljoin(url, location)
    except ValueError:
        return ""

"""What an answer that is no 200 means, what a failed connection means, and whether to ask again."""

import http.client
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import requests
from urllib3 import exceptions as urllib3

from greenstat_desktop.core.errors import (
    AccessRefused,
    BadAnswer,
    Cause,
    Connection,
    InstanceNotReady,
    QuotaExceeded,
    RateLimited,
    ServiceError,
    ServiceFailed,
    Unreachable,
)
from greenstat_desktop.core.green_api import decode, patience
from greenstat_desktop.core.green_api.patience import Patience

SHORTEST_RETRY_AFTER_S: Final = 1.0
LONGEST_RETRY_AFTER_S: Final = 60.0
STATUS_METHODS: Final = frozenset({"getStatusStatistic", "getOutgoingStatuses"})
_REASONS: Final = {"starting process": "starting", "not authorized": "not_authorized", "expired": "expired"}

# The first that fits: a proxy's TLS fault is the proxy's, a name not found is also a connection not made.
_KINDS: Final[tuple[tuple[type[BaseException], Connection], ...]] = (
    (urllib3.ProxyError, Connection.PROXY),
    (requests.exceptions.InvalidProxyURL, Connection.PROXY),
    (requests.exceptions.SSLError, Connection.TLS),
    (urllib3.SSLError, Connection.TLS),
    (ssl.SSLError, Connection.TLS),
    (urllib3.NameResolutionError, Connection.NAME),
    (ConnectionRefusedError, Connection.REFUSED),
    (urllib3.NewConnectionError, Connection.OTHER),
    (requests.exceptions.Timeout, Connection.TIMEOUT),
    (urllib3.TimeoutError, Connection.TIMEOUT),
    (TimeoutError, Connection.TIMEOUT),
    (urllib3.IncompleteRead, Connection.BROKEN),
    (urllib3.InvalidHeader, Connection.BROKEN),  # two lengths
    (ConnectionError, Connection.REFUSED),  # a reset: the transport knows whether the answer had begun
    (http.client.HTTPException, Connection.BROKEN),
    (urllib3.ProtocolError, Connection.BROKEN),
)
_RETRIED_KINDS: Final = frozenset({Connection.NAME, Connection.REFUSED, Connection.BROKEN, Connection.TIMEOUT})


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, whatever its code. The token is nowhere in it."""

    code: int
    body: bytes = field(repr=False)
    retry_after_s: float = SHORTEST_RETRY_AFTER_S
    location: str = ""  # where a redirect points, as the service wrote it


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no answer, and how patiently to ask again."""

    error: ServiceError
    patience: Patience = patience.NONE
    least_pause_s: float = 0.0


def broken_off(kind: Connection) -> Refusal:
    """Return what a try that brought no reply at all comes to."""
    return Refusal(Unreachable(kind), patience.FOR_THE_NETWORK if kind in _RETRIED_KINDS else patience.NONE)


def refusal(reply: Reply, method: str, today: date) -> Refusal:
    """Return what a reply that is no 200 comes to. Source: contract section 3."""
    code = reply.code
    if code == 466 or decode.quota_exceeded(reply.body):
        return Refusal(QuotaExceeded(_first_of_next_month(today)))
    match code:
        case 400:
            return _bad_request(decode.refusal_message(reply.body))
        case 401:
            return Refusal(AccessRefused(code, (Cause.TOKEN,)))
        case 403:
            of_statuses = (Cause.STATUS_METHODS,) if method in STATUS_METHODS else ()
            return Refusal(AccessRefused(code, (Cause.ID_INSTANCE, Cause.API_URL, *of_statuses, Cause.SUSPENDED)))
        case 429:
            return Refusal(RateLimited(reply.retry_after_s), patience.FOR_THE_LIMIT, reply.retry_after_s)
        case 499:
            return Refusal(ServiceFailed(code), patience.FOR_THE_UNFINISHED)
        case 500:
            return Refusal(ServiceFailed(code), patience.FOR_A_FAULT)
        case 502 | 503 | 504:
            return Refusal(ServiceFailed(code), patience.FOR_A_GATEWAY, reply.retry_after_s)
        case _ if 200 <= code < 300:
            return Refusal(BadAnswer(f"code {code}"))
        case _:
            return Refusal(ServiceFailed(code))


def retry_after_s(header: str | None, now: datetime) -> float:
    """Read a Retry-After header: seconds or a date; absent, past or absurd, it is brought within 1 to 60 seconds."""
    header = (header or "").strip()
    if header.lstrip("-").isdecimal():
        # Digits by the thousand are a refusal of int() itself.
        seconds = -1.0 if header.startswith("-") else float(header[:12])
    else:
        try:
            # Dates in HTTP are in GMT, said or not.
            date_said = parsedate_to_datetime(header)
            seconds = (date_said.replace(tzinfo=date_said.tzinfo or UTC) - now).total_seconds()
        except (ValueError, OverflowError):
            seconds = 0.0
    return min(max(seconds, SHORTEST_RETRY_AFTER_S), LONGEST_RETRY_AFTER_S)


def kind_of(error: BaseException) -> Connection:
    """Return what kind of fault the libraries mean, by the types they raised; their texts are never looked at."""
    raised = list(_raised(error))
    for fault, kind in _KINDS:
        if any(isinstance(one, fault) for one in raised):
            return kind
    return Connection.OTHER


def is_unpackable(error: BaseException) -> bool:
    """Tell whether an answer said it was compressed and was not."""
    return any(isinstance(one, urllib3.DecodeError) for one in _raised(error))


def _raised(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and all those it was made of: urllib3 keeps them in ``reason``, requests among the arguments."""
    waiting, seen = [error], set()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        made_of = (getattr(one, "reason", None), one.__cause__, one.__context__, *one.args)
        waiting += [part for part in made_of if isinstance(part, BaseException)]


def _bad_request(message: str) -> Refusal:
    for words, kind in _REASONS.items():
        if words in message:
            error = InstanceNotReady(kind)
            return Refusal(error, patience.FOR_A_STARTING_INSTANCE if kind == "starting" else patience.NONE)
    return Refusal(ServiceFailed(400))


def _first_of_next_month(today: date) -> date:
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)

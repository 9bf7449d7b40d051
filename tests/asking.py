"""Asking a server without waiting for anything: what the transport's tests share."""

from datetime import UTC, datetime
from typing import Final

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.green_api.limits import Limits
from greenstat_desktop.core.green_api.transport import Bounds, Transport
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret

TOKEN: Final = "cafe7e57" * 6 + "ab"
ID_INSTANCE: Final = "1101000001"
PATH: Final = f"/waInstance{ID_INSTANCE}/getContacts/{TOKEN}"
NOW: Final = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
# Short where a test waits for it to be over, long where it must not be.
SHORT: Final = Bounds(connect_s=5, silence_s=5, deadline_s=0.2, body_bytes=2**20)
LONG: Final = Bounds(connect_s=5, silence_s=5, deadline_s=30, body_bytes=2**20)


class Unhurried(CancelToken):
    """A cancel token whose waits are over at once, and written down."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float] = []

    def wait(self, seconds: float | None = None) -> None:
        self.check()
        self.pauses.append(seconds or 0)


class Unlimited(Limits):
    """Limits that let everybody pass, and write down who did."""

    def __init__(self) -> None:
        super().__init__()
        self.passed: list[str] = []

    def wait(self, id_instance: str, method: str, cancel: CancelToken) -> None:
        cancel.check()
        self.passed.append(method)

    def count_from_now(self, id_instance: str, method: str) -> None:
        self.passed.append(f"{method} written")


def transport_to(
    url: str,
    *,
    cancel: CancelToken | None = None,
    bounds: Bounds = LONG,
    limits: Limits | None = None,
    token: str = TOKEN,
) -> Transport:
    """Return a transport to a server on loopback: no limits, no pauses, no jitter, always the same day."""
    return Transport(
        Account(ID_INSTANCE, url),
        Secret(token),
        cancel or Unhurried(),
        limits=limits or Unlimited(),
        bounds=bounds,
        jitter=lambda: 0.0,
        now=lambda: NOW,
    )


def asked(
    url: str,
    method: str = "getContacts",
    *,
    cancel: CancelToken | None = None,
    bounds: Bounds = LONG,
    limits: Limits | None = None,
    token: str = TOKEN,
) -> bytes:
    """Ask one thing, and hang up."""
    with transport_to(url, cancel=cancel, bounds=bounds, limits=limits, token=token) as transport:
        return transport.get(method)

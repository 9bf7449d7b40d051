"""A made-up service on a made-up clock: the sandbox's instance asked without a socket, and time that passes at once."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import cast

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.credentials import Credentials, Memory
from greenstat_desktop.core.errors import ServiceError
from greenstat_desktop.core.green_api import refusals
from greenstat_desktop.core.green_api.client import Client
from greenstat_desktop.core.green_api.transport import Transport
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.sandbox.instance import Instance, Request
from greenstat_desktop.sandbox.world import World

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SPACING = timedelta(seconds=1.03)  # as the limits have it
LATENCY = timedelta(seconds=0.2)


class Over(Exception):
    """The time is over, or the program was killed."""


@dataclass
class Clock:
    """The time, for the service and for whoever asks it. It stands still but for waiting and asking."""

    now: datetime = START
    ends_at: datetime = START + timedelta(days=3_650)
    sleeps: dict[datetime, timedelta] = field(default_factory=dict)  # when the computer falls asleep, and for how long

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        return self.now.timestamp()

    def wait(self, cancel: CancelToken, seconds: float) -> None:
        """Let time pass. Raises Over when it is over."""
        cancel.check()
        assert seconds > 0
        self.now += timedelta(seconds=seconds)
        for at in [at for at in self.sleeps if at <= self.now]:
            self.now += self.sleeps.pop(at)
        if self.now >= self.ends_at:
            raise Over


@dataclass
class Wire:
    """Stands where the transport does: keeps its pace, and asks the instance."""

    service: "Service"
    cancel: CancelToken

    def get(self, method: str, **query: str | int) -> bytes:
        self.cancel.check()
        clock, instance, asked_at = self.service.clock, self.service.instance, self.service.asked_at
        before = asked_at.get(method, START - SPACING)
        if before <= clock.now:  # else the clock was set back
            clock.now = max(clock.now, before + SPACING)
        if clock.now >= clock.ends_at:
            raise Over
        asked_at[method] = clock.now
        if error := self.service.fault(clock.now):
            raise error
        texts = {name: str(value) for name, value in query.items()}
        reply = instance.answer(Request("GET", "/", method, instance.account.token, texts, b""))
        clock.now += LATENCY
        if reply.code == 200:
            return reply.body or b""
        raise refusals.refusal(refusals.Reply(reply.code, reply.body or b""), method, clock.now.date()).error

    def close(self) -> None:
        """Close nothing."""


@dataclass
class Service:
    """One account of the made-up service."""

    world: World
    clock: Clock
    fault: Callable[[datetime], ServiceError | None] = lambda _: None
    connected: int = 0  # how many clients there were

    def __post_init__(self) -> None:
        self.instance = Instance(self.world, clock=self.clock.seconds, spacing_s=1.0, restart_s=0.0)
        self.account = Account(self.instance.account.id_instance, "https://7103.api.greenapi.com")
        self.asked_at: dict[str, datetime] = {}

    def collector(self, history: History) -> Collector:
        """Return a collector that asks this service, its account kept."""
        credentials = Credentials(Memory(), environ={})
        credentials.keep(self.account.id_instance, Secret(self.instance.account.token))
        history.save_account(self.account)
        return Collector(history, credentials, self._connect, self.clock)

    def _connect(self, account: Account, token: Secret, cancel: CancelToken) -> Client:
        assert (account, token.reveal()) == (self.account, self.instance.account.token)
        self.connected += 1
        return Client(cast("Transport", Wire(self, cancel)))

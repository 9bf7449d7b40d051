"""How an instance behaves beside the rules: what tests make it do, and what it remembers of its callers."""

import threading
from collections import deque
from dataclasses import dataclass, field

_REMEMBERED_CALLS = 10_000


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back to the caller. ``body`` None stands for the service's own error body of that code."""

    code: int
    body: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()  # beside Content-Length and Server
    content_type: str = "application/json; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Call:
    """One question that reached the instance, and how it was answered."""

    method: str
    at: float  # by the sandbox's clock, Unix seconds
    code: int


@dataclass
class Conduct:
    """One instance's conduct. Set its fields and call it from any thread, while it is being asked."""

    state: str | None = "authorized"  # any other than "yellowCard" refuses statistics, statuses and contacts
    forgetful: bool = False  # statistics are [] from now on, as after a new authorisation
    latency_s: float = 0.0  # before every answer
    _replies: "deque[tuple[str | None, Reply]]" = field(default_factory=deque, repr=False)
    _calls: "deque[Call]" = field(default_factory=lambda: deque(maxlen=_REMEMBERED_CALLS), repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def answer_next(self, reply: Reply, *, times: int = 1, method: str | None = None) -> None:
        """Answer the next ``times`` calls (of one method, or of any) with ``reply``, whatever they ask.

        Earlier orders come first. Such calls count for no limit.
        """
        with self._lock:
            self._replies.extend([(method, reply)] * times)

    def next_reply(self, method: str) -> Reply | None:
        """Take the reply ordered for this call, if there is one."""
        with self._lock:
            for index, (only, reply) in enumerate(self._replies):
                if only in {None, method}:
                    del self._replies[index]
                    return reply
        return None

    def note(self, call: Call) -> None:
        """Remember a call; the last 10,000 are kept."""
        with self._lock:
            self._calls.append(call)

    def calls(self, method: str | None = None) -> list[Call]:
        """Return the calls so far, of one method or of all, oldest first; the refused ones are among them."""
        with self._lock:
            return [call for call in self._calls if method in {None, call.method}]

"""One GREEN-API instance: its methods, limits and refusals, without a socket in sight. Source: contract, all of it."""

import hmac
import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from greenstat_desktop.sandbox import answers
from greenstat_desktop.sandbox.conduct import Call, Conduct, Reply
from greenstat_desktop.sandbox.world import KEPT_S, MINUTE_S, World

_TOLERANCE = 0.95  # a caller who waited long enough is not refused for what the network took away
_READABLE_STATES = ("authorized", "yellowCard")
_DEFAULT_MINUTES = 1_440


@dataclass(frozen=True, slots=True)
class SandboxAccount:
    """What a client needs beside the address. The token opens made-up data only, so it may be printed."""

    id_instance: str  # 10 digits
    token: str  # 50 lower-case hex digits


def account_of(seed: int) -> SandboxAccount:
    """Return the account of the world of this seed: always the same."""
    rng = Random(f"{seed}:account")
    return SandboxAccount(id_instance=f"7103{rng.randrange(10**6):06}", token=f"{rng.getrandbits(200):050x}")


@dataclass(frozen=True, slots=True)
class Request:
    """One call as it arrived."""

    verb: str
    path: str  # without the query; the token is in it
    method: str
    token: str
    query: Mapping[str, str]
    body: bytes


class Refused(Exception):
    """The call is answered with an error: carries the HTTP code and the service's message."""

    def __init__(self, code: int, message: str = "") -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message


class Instance:
    """One instance over one world. Safe from any thread."""

    def __init__(self, world: World, *, clock: Callable[[], float], spacing_s: float, restart_s: float) -> None:
        self.account = account_of(world.seed)
        self.world = world
        self.conduct = Conduct()
        self.settings = answers.settings(world)
        self._clock = clock
        self._spacing_s = spacing_s
        self._restart_s = restart_s
        self._restarted_at = float("-inf")
        self._last_accepted: dict[str, float] = {}
        self._lock = threading.Lock()
        self._methods: dict[str, tuple[str, Callable[[Request, float], object]]] = {
            "getStatusStatistic": ("GET", self._status_statistic),
            "getOutgoingStatuses": ("GET", self._outgoing_statuses),
            "getContacts": ("GET", self._contacts),
            "getStateInstance": ("GET", lambda _, at: {"stateInstance": self.state(at)}),
            "getSettings": ("GET", lambda _, __: self.settings),
            "getWaSettings": ("GET", lambda _, at: answers.wa_settings(world, self.state(at))),
            "setSettings": ("POST", self._set_settings),
        }

    def state(self, at: float) -> str | None:
        """Return the state at a moment: ``starting`` for a while after the settings were changed."""
        return "starting" if 0 <= at - self._restarted_at < self._restart_s else self.conduct.state

    def answer(self, request: Request) -> Reply:
        """Answer one call, and remember it. The reply has a body."""
        at = self._clock()
        reply = self.conduct.next_reply(request.method) or self._answer(request, at)
        self.conduct.note(Call(request.method, at, reply.code))
        return reply if reply.body is not None else replace(reply, body=encoded_error(reply.code, request.path, at))

    def _answer(self, request: Request, at: float) -> Reply:
        try:
            answer = self._admit(request, at)
            return Reply(200, encoded(answer(request, at)))
        except Refused as refusal:
            return Reply(refusal.code, encoded_error(refusal.code, request.path, at, refusal.message))

    def _admit(self, request: Request, at: float) -> Callable[[Request, float], object]:
        """Find the method asked for, or raise ``Refused``: unknown, wrong token, wrong verb, too soon."""
        if request.method not in self._methods:
            raise Refused(404)
        if not hmac.compare_digest(request.token.encode(errors="replace"), self.account.token.encode()):
            raise Refused(401)
        verb, answer = self._methods[request.method]
        if request.verb != verb:
            raise Refused(405)
        with self._lock:
            waited_s = at - self._last_accepted.get(request.method, float("-inf"))
            if 0 <= waited_s < self._spacing_s * _TOLERANCE:
                raise Refused(429)
            self._last_accepted[request.method] = at
        return answer

    def _require_readable(self, at: float) -> None:
        state = self.state(at)
        if state == "starting":
            raise Refused(400, "instance in starting process try later")
        if state not in _READABLE_STATES:
            raise Refused(400, "instance account not authorized")

    def _status_statistic(self, request: Request, at: float) -> object:
        message_id = request.query.get("idMessage", "")
        if not message_id:
            raise Refused(400, "Validation failed. Details: 'idMessage' is required")
        self._require_readable(at)
        if self.conduct.forgetful or self.settings["outgoingWebhook"] != "yes":
            return []
        return self.world.receipts(message_id, at)

    def _outgoing_statuses(self, request: Request, at: float) -> object:
        minutes = _whole_number(request, "minutes") or _DEFAULT_MINUTES
        self._require_readable(at)
        return answers.outgoing_statuses(self.world, at, min(minutes * MINUTE_S, KEPT_S))

    def _contacts(self, request: Request, at: float) -> object:
        count = _whole_number(request, "count")
        self._require_readable(at)
        wanted = {"true": "group", "false": "user"}.get(request.query.get("group", "").lower())
        contacts = answers.contacts(self.world)
        return [contact for contact in contacts if wanted in {None, contact["type"]}][:count]

    def _set_settings(self, request: Request, at: float) -> object:
        try:
            wanted = json.loads(request.body)
        except (ValueError, RecursionError):
            raise Refused(400, "Validation failed. Details: the body is not JSON") from None
        known = {key: wanted[key] for key in self.settings if key in wanted} if isinstance(wanted, dict) else {}
        if not known or not all(isinstance(value, str | int) for value in known.values()):
            raise Refused(400, "Validation failed. Details: at least one setting is required")
        if known.get("outgoingWebhook", "yes") not in {"yes", "no"}:
            raise Refused(400, "Validation failed. Details: 'outgoingWebhook' must be one of [yes, no]")
        self.settings = {**self.settings, **known}
        self._restarted_at = at
        return {"saveSettings": True}


def encoded(answer: object) -> bytes:
    """Return an answer as JSON in UTF-8."""
    return json.dumps(answer, ensure_ascii=False).encode(errors="replace")


def encoded_error(code: int, path: str, at: float, message: str = "") -> bytes:
    """Return the service's error body."""
    return encoded(answers.error(code, path, at, message))


def _whole_number(request: Request, name: str) -> int | None:
    """Return a parameter of the query as a number above 0, or None if it is not there."""
    text = request.query.get(name, "")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text)):
        raise Refused(400, f"Validation failed. Details: '{name}' must be a positive number")
    return int(text)

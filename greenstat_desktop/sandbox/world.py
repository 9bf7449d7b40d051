"""What is true in the sandbox: who was shown which status, and when each of them received and read it.

Everything follows from the seed and from when the sandbox began; nothing here asks for the time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from random import Random
from typing import Literal, NamedTuple, TypedDict

from greenstat_desktop.sandbox.names import PLACES
from greenstat_desktop.sandbox.people import Person, make_people, phone_number
from greenstat_desktop.sandbox.reading import NEVER, Life, Reading, read_all
from greenstat_desktop.sandbox.texts import DELETED, POSTS, Post, TypeMessage

DEFAULT_SEED = 7103
DEFAULT_RECIPIENTS = 1_200
DEFAULT_STATUSES = 30

MINUTE_S, HOUR_S, DAY_S = 60, 3_600, 86_400
KEPT_S = 30 * DAY_S  # how long the service keeps statistics

_RECENT_S = (4 * MINUTE_S, 3 * HOUR_S, 9 * HOUR_S, 20 * HOUR_S)  # ages of the newest statuses when the sandbox begins
_DELETED_AFTER_S = 40 * MINUTE_S
_CHOSEN_MOST = 40
_LISTED_MOST = 2_000

State = Literal["sent", "delivered", "read"]


class Receipt(TypedDict):
    """One person's latest state, in the service's own words. Source: contract section 2.1."""

    timestamp: int  # Unix seconds of the latest state
    participant: str
    status: State


class Counts(NamedTuple):
    """How far a status came, in people: the read are among the delivered, the delivered among the recipients."""

    recipients: int
    delivered: int
    read: int


class Times(NamedTuple):
    """When one person was sent, received and read one status: Unix seconds, None for what never happens."""

    sent_at: int
    delivered_at: int | None  # what the service would report: with ``read_at`` where only reading is reported
    read_at: int | None


@dataclass(frozen=True, slots=True)
class Status:
    """One published status."""

    message_id: str  # 16 upper-case hex digits by the API, 20 from the phone
    post: Post
    published_at: int  # Unix seconds
    chosen: tuple[int, ...] = ()  # positions in ``World.people``; () means everyone
    appeal: float = 1.0  # times everybody's readiness to read it

    @property
    def ends_at(self) -> int:
        """When nobody can see it any more: after a day, or once deleted."""
        return self.published_at + (_DELETED_AFTER_S if self.type_message == DELETED else DAY_S)

    @property
    def type_message(self) -> TypeMessage:
        """The service's word for its kind."""
        return self.post.type_message

    @property
    def life(self) -> Life:
        """What decides when it can be read."""
        return Life(self.published_at, self.ends_at, self.post.from_phone, self.appeal)


@dataclass(frozen=True)
class World:
    """One instance's people and statuses. Safe from any thread; readings are worked out when first asked for."""

    seed: int
    phone: str  # the florist's own number, digits
    people: tuple[Person, ...]
    statuses: tuple[Status, ...]  # newest first
    _readings: dict[tuple[str, int], Reading] = field(default_factory=dict, init=False, repr=False, compare=False)

    def status(self, message_id: str) -> Status | None:
        """Return the status of this id, or None if there never was one."""
        return self._by_id.get(message_id)

    def recipients(self, status: Status) -> Sequence[Person]:
        """Return whom a status is shown to, in the order of ``people``."""
        return [self.people[number] for number in status.chosen] if status.chosen else self.people

    def published(self, at: float, within_s: float) -> list[Status]:
        """Return the statuses published in the last ``within_s`` seconds, newest first."""
        return [status for status in self.statuses if at - within_s <= status.published_at <= at]

    def receipts(self, message_id: str, at: float) -> list[Receipt]:
        """Return what the service would say at a moment: one row a person, in no useful order.

        Empty for an unknown id and for a status older than 30 days.

        Source: contract section 2.1.
        """
        status = self.status(message_id)
        if status is None or at - status.published_at > KEPT_S:
            return []
        recipients, reading = self.recipients(status), self._reading(status)
        rows: list[Receipt] = []
        for person, sent, delivered, read in zip(
            recipients, reading.sent, reading.delivered, reading.read, strict=True
        ):
            if read <= at:
                rows.append({"timestamp": read, "participant": person.chat_id, "status": "read"})
            elif delivered <= at:
                rows.append({"timestamp": delivered, "participant": person.chat_id, "status": "delivered"})
            elif sent <= at:
                rows.append({"timestamp": sent, "participant": person.chat_id, "status": "sent"})
        Random(f"{self.seed}:{message_id}:order").shuffle(rows)
        return rows

    def truth(self, message_id: str, at: float) -> Counts:
        """Count whom a status had reached at a moment, whatever the service would still say of it.

        Raises:
            KeyError: there is no such status.
        """
        reading = self._reading(self._by_id[message_id])
        return Counts(_until(reading.sent, at), _until(reading.delivered, at), _until(reading.read, at))

    def times(self, message_id: str) -> dict[str, Times]:
        """Return every recipient's times by chat id, the future included.

        Raises:
            KeyError: there is no such status.
        """
        status = self._by_id[message_id]
        reading = self._reading(status)
        return {
            person.chat_id: Times(sent, _or_none(delivered), _or_none(read))
            for person, sent, delivered, read in zip(
                self.recipients(status), reading.sent, reading.delivered, reading.read, strict=True
            )
        }

    def last_action(self, status: Status, at: float) -> tuple[int, State | Literal["pending"]]:
        """Return when something last happened to a status (Unix seconds), and the best state anyone reached.

        Of a very large audience only the first 2,000 are looked at: a list must not wait for everybody's times.
        """
        reading = self._reading(status, most=_LISTED_MOST)
        columns: tuple[tuple[State, Sequence[int]], ...] = (
            ("read", reading.read),
            ("delivered", reading.delivered),
            ("sent", reading.sent),
        )
        reached = [(max(past), state) for state, column in columns if (past := [when for when in column if when <= at])]
        if not reached:
            return status.published_at, "pending"
        return max(when for when, _ in reached), reached[0][1]

    @cached_property
    def _by_id(self) -> dict[str, Status]:
        return {status.message_id: status for status in self.statuses}

    def _reading(self, status: Status, most: int | None = None) -> Reading:
        recipients = self.recipients(status)[:most]
        key = status.message_id, len(recipients)
        if key not in self._readings:
            rng = Random(f"{self.seed}:{status.message_id}:reading")
            self._readings[key] = read_all(status.life, recipients, rng)
        return self._readings[key]


def make_world(
    *, seed: int = DEFAULT_SEED, recipients: int = DEFAULT_RECIPIENTS, statuses: int = DEFAULT_STATUSES, now: float
) -> World:
    """Make a world that begins at ``now`` (Unix seconds): the newest status is minutes old, the oldest under 30 days.

    The same arguments make the same world; the people and the message ids follow from the seed alone.
    """
    moments = sorted(_moments(Random(f"{seed}:moments"), statuses, int(now)), reverse=True)
    return World(
        seed=seed,
        phone=phone_number(Random(f"{seed}:phone"), PLACES[0]),
        people=make_people(seed, recipients),
        statuses=tuple(_status(seed, number, moment, recipients) for number, moment in enumerate(moments)),
    )


def _moments(rng: Random, count: int, now: int) -> Iterable[int]:
    """Yield when the statuses were published: a few in the last day, the others in shop hours over the month."""
    for age in _RECENT_S[:count]:
        yield now - age
    midnight, earlier = now - now % DAY_S, count - len(_RECENT_S)
    for number in range(earlier):
        yield midnight - (2 + 27 * number // earlier) * DAY_S + rng.randrange(9 * HOUR_S, 20 * HOUR_S)


def _status(seed: int, number: int, published_at: int, recipients: int) -> Status:
    rng = Random(f"{seed}:status:{number}")
    post = POSTS[number % len(POSTS)]
    message_id = f"3EB0{rng.getrandbits(64):016X}" if post.from_phone else f"BAE5{rng.getrandbits(48):012X}"
    chosen = sorted(rng.sample(range(recipients), min(_CHOSEN_MOST, recipients))) if post.chosen else ()
    return Status(message_id, post, published_at, tuple(chosen), appeal=rng.uniform(0.65, 1.05))


def _until(column: Sequence[int], at: float) -> int:
    return sum(when <= at for when in column)


def _or_none(moment: int) -> int | None:
    return None if moment == NEVER else moment

"""Statuses as hypothesis makes them up, with their recipients in rows, and what they had come to, counted plainly."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from greenstat_desktop.core.observed import DAY_S, Observed
from greenstat_desktop.core.records import Kind, Status
from tests.tables import Row, table_of

START = 1_764_500_000
KINDS: tuple[Kind, ...] = ("text", "image", "video", "voice", "other")


@dataclass(frozen=True)
class Told:
    """A status, in rows."""

    status: Status
    rows: tuple[Row, ...]

    @property
    def since(self) -> int:
        return int(self.status.first_seen_at.timestamp())

    @property
    def observed(self) -> Observed:
        return Observed(self.status, table_of(*self.rows).marks)

    @property
    def age(self) -> int:
        checked = self.status.last_checked_at
        return max(0, int(checked.timestamp()) - self.since) if checked else 0

    def known_at(self, age: int) -> bool:
        if age >= DAY_S:
            return self.age >= DAY_S
        sent = any(0 < row.sent <= self.since + 600 for row in self.rows)
        return self.age >= age and (sent or self.status.closely_known)

    def read_at(self, age: int) -> tuple[int, int]:
        """Return how many had read it at an age, for certain and at most, out of all rows."""
        return self._counted(age, "read")

    def delivered_at(self, age: int) -> tuple[int, int]:
        return self._counted(age, "delivered")

    def taken_by(self, age: int) -> list[int]:
        taken = [max(row.read - self.since, 0) for row in self.rows if row.state == "read" and row.read]
        return [one for one in taken if one <= age]

    def _counted(self, age: int, state: str) -> tuple[int, int]:
        bounds = [bound for row in self.rows if (bound := self._bounds(row, state))]
        at = self.since + min(age, self.age)
        until = self.since + self.age
        early, late = (sum(min(max(bound[end], self.since), until) <= at for bound in bounds) for end in (0, 1))
        return late, early

    def _bounds(self, row: Row, state: str) -> tuple[int, int] | None:
        until = self.since + self.age
        if row.state not in ("read", state):
            return None
        read = row.read if row.state == "read" else 0
        if state == "read":
            return (read, read) if read else (row.delivered or row.sent or self.since, until)
        if row.delivered and (not read or row.delivered <= read):
            return row.delivered, row.delivered
        latest = read or until
        return min(row.sent or self.since, latest), latest


moments = st.one_of(st.just(0), st.integers(START - 50, START + 3 * DAY_S))
rows_of = st.lists(
    st.tuples(st.sampled_from(["failed", "sent", "delivered", "read", "read"]), moments, moments, moments), max_size=45
).map(lambda rows: tuple(Row(f"{number}@c.us", "", *row) for number, row in enumerate(rows)))


@st.composite
def told(draw: st.DrawFn, number: int = 0) -> Told:
    """Make up a status."""
    rows = draw(rows_of)
    first = datetime.fromtimestamp(draw(st.integers(START, START + 20 * DAY_S)), UTC)
    age = draw(st.sampled_from([None, 0, 600, 3_600, 40_000, DAY_S, 2 * DAY_S]))
    status = Status(
        "1",
        f"S{number}",
        draw(st.sampled_from(KINDS)),
        draw(st.sampled_from(["", "Roses", "roses", "Ёлка"])),
        first,
        None if age is None else first + timedelta(seconds=age),
        len(rows),
        sum(row.state in ("delivered", "read") for row in rows),
        sum(row.state == "read" for row in rows),
        published_after=draw(st.sampled_from([None, first - timedelta(minutes=5), first - timedelta(hours=3)])),
    )
    shift = int(first.timestamp()) - START
    return Told(status, tuple(_shifted(row, shift) for row in rows))


def _shifted(row: Row, by_s: int) -> Row:
    return replace(row, **{name: at + by_s for name in ("sent", "delivered", "read") if (at := getattr(row, name))})


def several(least: int, most: int) -> st.SearchStrategy[list[Told]]:
    """Make up several statuses, each with an id of its own."""
    return st.lists(told(), min_size=least, max_size=most).map(
        lambda made: [replace(one, status=replace(one.status, message_id=f"S{n}")) for n, one in enumerate(made)]
    )

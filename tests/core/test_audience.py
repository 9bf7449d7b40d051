"""The audience held against counting in plain Python, over made-up histories, and against the sandbox's truth."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenstat_desktop.core.audience import Audience, AudienceColumn, audience_of
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.choice import Choice, chosen
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.insights import read_appearances, read_audience
from greenstat_desktop.core.recipients.fold import Recipients
from greenstat_desktop.core.recipients.marks import READ, Marks, blank, words_of
from greenstat_desktop.core.recipients.people import People
from greenstat_desktop.core.recipients.table import Arrangement, Order, arrange
from greenstat_desktop.core.recipients.text import folded
from greenstat_desktop.core.records import Status
from greenstat_desktop.core.segments import RULES, WORDS, Segment
from greenstat_desktop.sandbox.world import make_world
from tests.core.made_up import START, Clock, Service

SINCE = 1_764_500_000
NAMES = ["Ann", "ann", "", "José", "Ян", "دينا", "Łódź"]
IDS = ["79001234567@c.us", "5511912345678@c.us", "120650379300963@lid", "491701234567@c.us", "77011234567@c.us", "x"]

# A status: when it was first seen, and of each recipient the person, the state and the time of reading.
statuses_of = st.lists(
    st.tuples(
        st.sampled_from([0, SINCE, SINCE + 7]),
        st.dictionaries(
            st.integers(0, 5),
            st.tuples(
                st.sampled_from(["failed", "sent", "delivered", "read", "read"]),
                st.one_of(st.just(0), st.integers(SINCE - 5, SINCE + 60)),
            ),
        ),
    ),
    max_size=14,
)
people_of = st.lists(st.sampled_from(NAMES), min_size=6, max_size=6).map(
    lambda names: People(np.arange(3, 15, 2), IDS, names)
)
Told = list[tuple[int, dict[int, tuple[str, int]]]]


def computed(people: People, told: Told) -> Audience:
    return audience_of(people, [(since, recipients_of(people, rows)) for since, rows in told])


def recipients_of(people: People, rows: dict[int, tuple[str, int]]) -> Recipients:
    marks = blank(words_of({state for state, _ in rows.values()}), len(rows))
    who = sorted(rows)
    codes = np.array([marks.words.index(rows[one][0]) for one in who], np.uint8)
    marks.times[READ] = [rows[one][1] for one in who]
    return Recipients(people.ids[who].astype(np.int64), Marks(marks.words, codes, marks.times))


def plainly(told: Told) -> dict[int, tuple[int, int, list[int], int]]:
    """Return by person: received, read, how long each took, when last."""
    received: dict[int, int] = defaultdict(int)
    reads: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for since, rows in told:
        for who, (state, at) in rows.items():
            received[who] += 1
            if state == "read":
                reads[who].append((since, at))
    return {
        who: (
            count,
            len(reads[who]),
            [max(at - since, 0) for since, at in reads[who] if at and since],
            max((at for _, at in reads[who]), default=0),
        )
        for who, count in received.items()
    }


def segment_of(received: int, read: int) -> str:
    if received < 5:
        return "too_few"
    if not read:
        return "never"
    return "always" if read / received >= 0.8 else "often" if read / received >= 0.4 else "sometimes"


@settings(max_examples=600)
@given(people_of, statuses_of)
def test_everybody_is_counted_as_one_by_one(people: People, told: Told) -> None:
    audience, expected = computed(people, told), plainly(told)
    assert audience.person.tolist() == sorted(expected)
    for row, who in enumerate(audience.person.tolist()):
        received, read, taken, last = expected[who]
        assert (audience.received[row], audience.read[row], audience.last_read[row]) == (received, read, last)
        assert audience.timed[row] == len(taken)
        assert audience.median_s[row] == median(taken) if taken else np.isnan(audience.median_s[row])
        assert audience.words[audience.codes[row]] == segment_of(received, read)
    assert audience.statuses == len(told)
    assert sum(audience.counts().values()) == len(expected)
    assert audience.reads == sum(read for _, read, _, _ in expected.values())


def value(audience: Audience, row: int, column: AudienceColumn) -> Any:  # noqa: ANN401 - compared within one column only
    """Return what a row is sorted by; 0 and () where it is absent."""
    who = audience.person[row]
    people = audience.people
    match column:
        case AudienceColumn.NAME:
            return (folded(people.names[who]), people.names[who]) if people.names[who] else ()
        case AudienceColumn.PHONE:
            return (people.digits[who],) if people.digits[who] else ()
        case AudienceColumn.COUNTRY:
            region, named = people.regions[who], [*audience.country_names]
            return (named.index(region) if region in named else len(named), region) if region else ()
        case AudienceColumn.RECEIVED:
            return int(audience.received[row])
        case AudienceColumn.READ:
            return int(audience.read[row]) + 1
        case AudienceColumn.READ_RATE:
            return int(audience.read[row]) / int(audience.received[row]) + 1
        case AudienceColumn.MEDIAN:
            return 0 if np.isnan(audience.median_s[row]) else float(audience.median_s[row]) + 1
        case AudienceColumn.LAST_READ:
            return int(audience.last_read[row])
    return int(audience.codes[row])


ORDERS = st.lists(st.builds(Order, st.sampled_from(AudienceColumn), st.booleans()), max_size=3).map(tuple)


@settings(max_examples=200)
@given(
    people_of, statuses_of, ORDERS, st.frozensets(st.sampled_from(WORDS)), st.sampled_from(["", "ANN", "jose", "+7 9"])
)
def test_an_audience_is_sorted_filtered_and_searched_as_recipients_are(
    people: People, told: Told, order: tuple[Order, ...], wanted: frozenset[str], search: str
) -> None:
    audience = audience_of(
        people,
        [(since, recipients_of(people, rows)) for since, rows in told],
        country_names={"BR": "Zambia", "DE": "Ärmel", "RU": "aa"},
    )
    rows = [
        row
        for row in range(len(audience))
        if (not wanted or WORDS[audience.codes[row]] in wanted) and people.found(search)[audience.person[row]]
    ]
    for one in reversed(order):
        column = AudienceColumn(one.column)
        present = [row for row in rows if value(audience, row, column)]
        absent = [row for row in rows if not value(audience, row, column)]
        rows = sorted(present, key=lambda row: value(audience, row, column), reverse=one.descending) + absent
    assert arrange(audience, Arrangement(wanted, search, order)).rows.tolist() == rows


def test_a_person_the_account_no_longer_has_is_left_out() -> None:
    everybody = People(np.array([1, 2, 5]), ["a", "b", "c"], ["", "", ""])
    rest = People(np.array([1, 5]), ["a", "c"], ["", ""])
    told = recipients_of(everybody, {0: ("read", SINCE), 1: ("read", SINCE + 9), 2: ("sent", 0)})
    audience = audience_of(rest, [(SINCE, told)])
    assert (audience.person.tolist(), audience.read.tolist()) == ([0, 1], [1, 0])
    assert len(audience_of(People(np.empty(0, np.int64), [], []), [(SINCE, told)])) == 0


def test_every_segment_has_one_rule_and_its_text() -> None:
    assert {rule.segment for rule in RULES} == set(Segment)
    assert all(rule.name and rule.text for rule in RULES)


def test_a_rate_that_is_not_quite_eight_of_ten_is_often() -> None:
    people = People(np.array([1]), ["a"], [""])
    for read, word in ((79, "often"), (80, "always"), (39, "sometimes"), (40, "often"), (1, "sometimes"), (0, "never")):
        told = [(SINCE, recipients_of(people, {0: ("read" if number < read else "sent", 0)})) for number in range(100)]
        assert audience_of(people, told).counts()[word] == 1


def test_summing_up_can_be_stopped() -> None:
    cancel = CancelToken()
    cancel.cancel()
    people = People(np.array([1]), ["a"], [""])
    with pytest.raises(Cancelled):
        audience_of(people, [(SINCE, recipients_of(people, {0: ("read", 0)}))], cancel=cancel)


def test_statuses_are_chosen_by_period_and_kind() -> None:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    day = timedelta(days=1)
    known = [
        Status("1", "a", "text", "", at, at, 3, 2, 1),
        Status("1", "b", "image", "", at + day, at, 3, 2, 1),
        Status("1", "c", "image", "", at + day, None, 0, 0, 0),
        Status("1", "d", "video", "", at + 2 * day, at, 3, 2, 1),
    ]

    def of(choice: Choice) -> str:
        return "".join(status.message_id for status in chosen(known, choice))

    assert of(Choice()) == "abd"
    assert of(Choice(since=at + day)) == "bd"
    assert of(Choice(until=at + day)) == "a"
    assert of(Choice(kinds=frozenset({"image", "video"}), until=at + 2 * day)) == "b"


@pytest.fixture(scope="module")
def service() -> Service:
    return Service(make_world(seed=5, recipients=60, statuses=12, now=START.timestamp()), Clock())


def test_the_audience_is_what_the_sandbox_knows_to_be_true(service: Service) -> None:
    world = service.world
    with History(None) as history:
        collector = service.collector(history)
        for status in world.statuses:
            collector.check(service.account, status.message_id, CancelToken())
        now = service.clock.seconds()
        opened = read_audience(history, service.account.id_instance, Choice())
        people, audience = opened.audience.people, opened.audience
        shown = {people.chat_ids[who]: row for row, who in enumerate(audience.person.tolist())}
        received: dict[str, int] = defaultdict(int)
        reads: dict[str, list[int]] = defaultdict(list)
        for status in world.statuses:
            for chat_id, times in world.times(status.message_id).items():
                received[chat_id] += times.sent_at <= now
                if times.read_at is not None and times.read_at <= now:
                    reads[chat_id].append(times.read_at)
        assert {chat_id: int(audience.received[row]) for chat_id, row in shown.items()} == received
        for chat_id, row in shown.items():
            assert (audience.read[row], audience.last_read[row]) == (
                len(reads[chat_id]),
                max(reads[chat_id], default=0),
            )
        somebody = max(shown, key=lambda chat_id: len(reads[chat_id]))
        number = int(people.ids[audience.person[shown[somebody]]])
        found = read_appearances(history, service.account.id_instance, number, Choice())
        assert sorted(one.read_at for one in found if one.state == "read") == sorted(reads[somebody])
        assert [one.status for one in found] == sorted(
            (one.status for one in found), key=lambda status: status.first_seen_at, reverse=True
        )
        assert read_appearances(history, service.account.id_instance, 10**9, Choice()) == []

"""When a status is asked about next, and an account after failures: tables on a clock that tests set."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core import errors
from greenstat_desktop.core.records import Check
from greenstat_desktop.core.schedule import (
    DAY,
    KEPT_BY_SERVICE,
    LAG,
    LAST_LOOK,
    LATEST,
    REST,
    SOONEST,
    Watched,
    due_at,
    next_question,
    resume_at,
)

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
LONG_AWAKE = START - timedelta(days=400)
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def status(age: timedelta, checked: timedelta | None = None, *, name: str = "BAE5", gained: int = 0) -> Watched:
    """Return a status of 100 people; ``age`` and ``checked`` are how long ago at START."""
    one = Watched(name, START - age)
    if checked is None:
        return one
    one = replace(one, last_checked_at=START - checked, recipients=100, delivered=90, read=30)
    return replace(one, gained=gained, gained_at=START - checked, gained_since=START - checked - MINUTE)


def checked(one: Watched, at: datetime, *, new: int = 0, changed: int = 0) -> Watched:
    people = one.recipients + new
    return one.after(Check("7103000001", one.message_id, at, "ok", people, one.delivered, one.read, new, changed, 0))


def waits(one: Watched, *, changed: int = 0, begin: datetime = START) -> Iterator[timedelta]:
    """Ask whenever it is due, to the end, and yield the pauses; every check brings ``changed``."""
    one = checked(one, begin, new=100)
    while (due := due_at(one, LONG_AWAKE)) is not None:
        assert one.last_checked_at is not None
        yield due - one.last_checked_at
        one = checked(one, due, changed=changed)


def interval(one: Watched) -> timedelta:
    due = due_at(one, LONG_AWAKE)
    assert due is not None
    assert one.last_checked_at is not None
    return due - one.last_checked_at


# One status


def test_a_status_never_asked_about_is_due_at_once() -> None:
    assert due_at(status(MINUTE), LONG_AWAKE) == START - MINUTE


@pytest.mark.parametrize(
    ("age", "least", "most"),
    [
        (timedelta(), 15, 60),
        (10 * MINUTE, 60, 120),
        (HOUR, 120, 240),
        (6 * HOUR, 240, 600),
        (20 * HOUR, 600, 1200),
        (2 * DAY, 86400, 2 * 86400),
    ],
)
def test_the_older_a_status_the_longer_its_pause(age: timedelta, least: float, most: float) -> None:
    one = replace(status(age, timedelta()), gained_since=None)  # asked about for the first time: nothing but its age
    assert least <= interval(one).total_seconds() <= most


def test_the_pauses_of_a_quiet_status_only_grow_until_its_day_is_over() -> None:
    pauses = list(waits(Watched("BAE5", START)))
    day = [pause for number, pause in enumerate(pauses) if sum(pauses[: number + 1], timedelta()) < DAY]
    assert all(later >= earlier for earlier, later in pairwise(day))
    assert day[-1] > 20 * day[0]


def test_a_quiet_status_is_asked_about_less_often_than_one_that_moves() -> None:
    quiet, lively = (sum(1 for _ in waits(Watched("BAE5", START), changed=changed)) for changed in (0, 5))
    assert quiet < lively / 2


def test_what_a_check_brought_makes_the_next_one_come_sooner() -> None:
    age = 6 * HOUR
    assert interval(status(age, timedelta(), gained=50)) < interval(status(age, timedelta(), gained=1))


def test_a_status_everybody_has_read_is_asked_about_less_often() -> None:
    one = status(HOUR, timedelta())
    assert interval(replace(one, delivered=100, read=100)) > interval(one)


def test_one_look_comes_when_the_day_is_over() -> None:
    moments, at = [], START
    for pause in waits(Watched("BAE5", START)):
        at += pause
        moments.append(at)
    assert START + DAY + LAG in moments


def test_an_old_status_is_asked_about_again_when_the_silence_has_doubled() -> None:
    pauses = list(waits(Watched("BAE5", START), begin=START + 2 * DAY))
    assert pauses[:3] == [2 * DAY, 4 * DAY, 8 * DAY]


def test_late_news_of_an_old_status_makes_it_worth_asking_again() -> None:
    one = checked(checked(Watched("BAE5", START), START + 5 * DAY, new=100), START + 10 * DAY, changed=3)
    assert interval(one) == REST


def test_a_last_look_comes_before_the_30_days_end_and_none_after_it() -> None:
    begin = START + 20 * DAY
    pauses = list(waits(Watched("BAE5", START), begin=begin))
    assert begin + sum(pauses, timedelta()) == START + LAST_LOOK < START + KEPT_BY_SERVICE


def test_the_last_look_is_sure_though_the_status_may_be_a_day_older_than_it_seems() -> None:
    published_at = START - DAY
    assert published_at + KEPT_BY_SERVICE > START + LAST_LOOK


def test_a_last_look_that_was_slept_through_is_made_up_for_while_the_service_still_knows() -> None:
    one = checked(Watched("BAE5", START), START + 20 * DAY, new=100)
    due = due_at(one, awake_since=START + 29 * DAY)
    assert due is not None
    assert START + 29 * DAY <= due < START + 29 * DAY + HOUR


@pytest.mark.parametrize("last", [None, START - 31 * DAY, START - 5 * DAY])
def test_nothing_is_asked_about_a_status_that_the_service_has_forgotten(last: datetime | None) -> None:
    one = replace(Watched("BAE5", START - 40 * DAY), last_checked_at=last)
    assert due_at(one, START) is None
    assert next_question([one], START, LONG_AWAKE) is None


def test_a_status_forgotten_while_it_waited_is_not_asked_about() -> None:
    one = Watched("BAE5", START)
    assert due_at(one, START) == START
    assert next_question([one], START + 30 * DAY, START) is None


def test_the_whole_life_of_a_status_in_which_nothing_happens_takes_a_hundred_questions() -> None:
    assert 50 < sum(1 for _ in waits(Watched("BAE5", START))) < 150


# After sleep, and after failures

AGES = [5 * MINUTE, HOUR, 9 * HOUR, 20 * HOUR, 2 * DAY, 9 * DAY, 20 * DAY, 28 * DAY]


def slept_through() -> list[Watched]:
    """Return statuses that were all asked about eight hours before START, when the computer fell asleep."""
    return [status(8 * HOUR + age, 8 * HOUR, name=f"{number:02}") for number, age in enumerate(AGES)]


def test_after_sleep_everything_is_asked_about_again_within_the_hour() -> None:
    for one in slept_through():
        due = due_at(one, awake_since=START)
        assert due is not None
        assert START <= due <= START + HOUR


def test_missed_checks_are_caught_up_newest_first() -> None:
    dues = [due_at(one, awake_since=START) or START for one in slept_through()]
    assert dues == sorted(dues)
    assert len(set(dues)) == len(dues)


def test_500_missed_checks_are_no_burst() -> None:
    old = [status((2 + number / 20) * DAY, DAY, name=str(number)) for number in range(500)]
    dues = [due for one in old if (due := due_at(one, awake_since=START))]
    in_a_minute = max(sum(begin <= due < begin + MINUTE for due in dues) for begin in dues)
    assert in_a_minute <= 30  # half of the service's pace is left for what is fresh


def test_a_fresh_status_waits_for_no_first_look_at_500_old_ones() -> None:
    unasked = [status((2 + number / 20) * DAY, name=str(number)) for number in range(500)]
    known = {one.message_id: one for one in [*unasked, status(MINUTE, SECOND, name="fresh")]}
    now, late = START, []
    for _ in range(300):
        question = next_question(known.values(), now, awake_since=START)
        assert question is not None
        one, due = question
        late += [now - due] if one.message_id == "fresh" else []
        known[one.message_id] = checked(one, now, changed=5)
        now += SECOND
    assert len(late) >= 5
    assert max(late) <= 2 * SECOND


def test_the_first_look_at_many_goes_newest_first_at_the_services_pace() -> None:
    known = {str(number): status(number * DAY + HOUR, name=str(number)) for number in range(2, 29)}
    now, order = START, []
    for _ in range(len(known)):
        question = next_question(known.values(), now, awake_since=START)
        assert question is not None
        assert question[1] <= now
        order.append(int(question[0].message_id))
        known[question[0].message_id] = checked(question[0], now, new=100)
        now += SECOND
    assert order == sorted(order)


def test_a_short_break_makes_no_old_status_due() -> None:
    one = status(9 * DAY, 10 * MINUTE)
    assert due_at(one, awake_since=START) == due_at(one, LONG_AWAKE)


@pytest.mark.parametrize(("failures", "pause"), [(1, MINUTE), (2, 2 * MINUTE), (5, 16 * MINUTE), (99, 6 * HOUR)])
def test_a_status_whose_check_failed_lets_others_go_first(failures: int, pause: timedelta) -> None:
    one = replace(status(MINUTE), failures=failures - 1).after_failure(START)
    assert due_at(one, LONG_AWAKE) == START + pause


def test_a_check_that_succeeds_ends_the_pauses() -> None:
    one = checked(status(MINUTE).after_failure(START), START + MINUTE, new=3)
    assert (one.failures, one.failed_at) == (0, None)


# Among several


def test_nothing_to_watch_is_no_question() -> None:
    assert next_question([], START, LONG_AWAKE) is None


def test_of_two_due_alike_the_newer_goes_first() -> None:
    older, newer = status(3 * HOUR, name="A"), status(2 * HOUR, name="B")
    question = next_question([older, newer], START, awake_since=START - MINUTE)
    assert question is not None
    assert question[0] is newer


def test_where_nothing_is_due_the_next_one_to_come_is_told() -> None:
    soon, late = status(10 * MINUTE, timedelta(), name="soon"), status(9 * DAY, timedelta(), name="late")
    assert next_question([late, soon], START, LONG_AWAKE) == (soon, due_at(soon, LONG_AWAKE))


def test_too_many_fresh_ones_share_the_pace_fairly() -> None:
    known = {str(number): status(timedelta(), name=str(number)) for number in range(40)}
    now, asked = START, dict.fromkeys(known, 0)
    for _ in range(400):
        question = next_question(known.values(), now, awake_since=START)
        assert question is not None
        asked[question[0].message_id] += 1
        known[question[0].message_id] = checked(question[0], now, changed=5)
        now += SECOND
    assert max(asked.values()) - min(asked.values()) <= 2


# Accounts that fail


def quota(day: int) -> errors.QuotaExceeded:
    return errors.QuotaExceeded(date(2026, 12, day))


@pytest.mark.parametrize(
    ("error", "failures", "pause"),
    [
        (errors.Unreachable(errors.Connection.TIMEOUT), 1, 5 * SECOND),
        (errors.Unreachable(errors.Connection.TIMEOUT), 2, 10 * SECOND),
        (errors.Unreachable(errors.Connection.NAME), 50, 15 * MINUTE),
        (errors.ServiceFailed(503), 4, 40 * SECOND),
        (errors.BadAnswer("byte 12"), 3, 20 * SECOND),
        (errors.AccessRefused(403, ()), 1, 5 * MINUTE),
        (errors.AccessRefused(403, ()), 50, 6 * HOUR),
        (errors.TokenMissing("7103000001"), 2, 10 * MINUTE),
        (errors.KeyringUnavailable(errors.KeyringState.LOCKED), 1, 5 * MINUTE),
        (errors.InstanceNotReady("starting"), 1, MINUTE),
        (errors.InstanceNotReady("not_authorized"), 50, HOUR),
        (errors.RateLimited(0), 1, 30 * SECOND),
        (errors.RateLimited(3600), 1, HOUR),
        (errors.RateLimited(float("nan")), 1, 30 * SECOND),
        (errors.RateLimited(float("inf")), 1, 30 * SECOND),
        (quota(1), 1, HOUR),
        (quota(1), 50, DAY),
        (errors.HistoryError(errors.HistoryFault.FULL), 1, MINUTE),
        (ValueError(), 50, HOUR),
    ],
    ids=repr,
)
def test_an_account_that_fails_is_asked_less_and_less_often(
    error: BaseException, failures: int, pause: timedelta
) -> None:
    assert resume_at(error, failures, START) - START == pause


def test_an_account_out_of_quota_is_asked_when_the_quota_starts_anew() -> None:
    assert resume_at(quota(1), 50, datetime(2026, 11, 30, 20, tzinfo=UTC)) == datetime(2026, 12, 1, tzinfo=UTC)


def test_a_quota_that_should_have_started_anew_is_tried_again_later() -> None:
    now = datetime(2026, 12, 1, 0, 1, tzinfo=UTC)
    assert resume_at(quota(1), 1, now) == now + HOUR


# Whatever is known

moments = st.timedeltas(timedelta(), 40 * DAY).map(lambda ago: START - ago)
counts = st.integers(0, 500)


@st.composite
def any_status(draw: st.DrawFn) -> Watched:
    first = draw(moments)
    later = st.timedeltas(timedelta(), 35 * DAY).map(lambda gone: first + gone)
    checks = sorted(draw(st.lists(later, max_size=3)))
    last, gained_at, gained_since = (*reversed(checks), None, None, None)[:3]
    recipients, delivered, read = sorted(draw(st.tuples(counts, counts, counts)), reverse=True)
    one = Watched(draw(st.uuids()).hex, first, last, recipients, delivered, read, draw(counts), gained_at, gained_since)
    return one.after_failure(draw(later)) if draw(st.booleans()) else one


@given(any_status(), moments)
def test_no_status_is_due_sooner_than_15_s_after_its_last_check(one: Watched, awake_since: datetime) -> None:
    due = due_at(one, awake_since)
    if due is None or one.last_checked_at is None:
        return
    if awake_since - one.last_checked_at > HOUR:
        assert due >= awake_since
    else:
        assert due >= one.last_checked_at + SOONEST


@given(any_status())
def test_a_status_that_can_be_seen_is_never_left_alone_for_longer_than_an_hour(one: Watched) -> None:
    last = one.last_checked_at
    if last and last < one.first_seen_at + DAY and not one.failures:
        assert SOONEST <= (due_at(one, LONG_AWAKE) or last) - last <= LATEST


@given(any_status(), moments)
def test_a_due_time_is_before_the_service_forgets(one: Watched, awake_since: datetime) -> None:
    due = due_at(one, awake_since)
    assert due is None or one.first_seen_at <= due < one.first_seen_at + KEPT_BY_SERVICE


@given(st.lists(any_status(), max_size=8), moments)
def test_a_question_is_put_off_only_where_nothing_is_due(known: list[Watched], awake_since: datetime) -> None:
    question = next_question(known, START, awake_since)
    dues = [
        due
        for one in known
        if one.first_seen_at + KEPT_BY_SERVICE > START and (due := due_at(one, awake_since)) is not None
    ]
    assert (question is None) == (not dues)
    if question:
        assert question[1] == due_at(question[0], awake_since)
        assert question[1] <= START or question[1] == min(dues)


@given(st.lists(any_status(), min_size=2, max_size=8), moments)
def test_the_choice_does_not_depend_on_the_order_nor_on_what_was_chosen_before(
    known: list[Watched], awake_since: datetime
) -> None:
    first = next_question(known, START, awake_since)
    assert next_question(reversed(known), START, awake_since) == first
    assert next_question(known, START, awake_since) == first


@given(st.lists(moments, min_size=2, max_size=8, unique=True))
def test_statuses_due_at_the_same_moment_are_asked_about_newest_first(published: list[datetime]) -> None:
    known = [Watched(str(number), at) for number, at in enumerate(published)]
    asked = []
    while question := next_question(known, START, awake_since=START):
        asked.append(question[0].first_seen_at)
        known.remove(question[0])
    assert asked == sorted(asked, reverse=True)

"""One account looked after on a made-up clock: what is asked when, how it fails, and who may watch."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.errors import (
    AccessRefused,
    BadAnswer,
    Cancelled,
    Cause,
    Connection,
    QuotaExceeded,
    ServiceError,
    ServiceFailed,
    Unreachable,
)
from greenstat_desktop.core.events import Checked, Elsewhere, Event, Failed, Listed, Named, Resting, Resumed
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.watch import Rhythm, Watcher
from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.instance import Request
from greenstat_desktop.sandbox.world import make_world
from tests.core.made_up import START, Clock, Over, Service

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
STATUSES = 8


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def service(clock: Clock) -> Service:
    return Service(make_world(recipients=30, statuses=STATUSES, now=START.timestamp()), clock)


@pytest.fixture
def collector(service: Service) -> Iterator[Collector]:
    with History(None) as history:
        yield service.collector(history)


def watched_for(time: timedelta, service: Service, collector: Collector, who: str = "here") -> list[Event]:
    """Watch for so long, and return what was reported."""
    events: list[Event] = []
    service.clock.ends_at = service.clock.now + time
    watcher = Watcher(collector, service.account, who, wait=service.clock.wait)
    with pytest.raises(Over):
        watcher.run(CancelToken(), events.append)
    service.clock.ends_at = START + timedelta(days=3_650)
    return events


def swept(service: Service, collector: Collector) -> list[Event]:
    events: list[Event] = []
    Watcher(collector, service.account, "here", wait=service.clock.wait).sweep(CancelToken(), events.append)
    return events


def test_statuses_are_found_named_and_checked_without_being_told(service: Service, collector: Collector) -> None:
    events = watched_for(HOUR, service, collector)
    assert Listed(service.account.id_instance, STATUSES) in events
    assert Named(service.account.id_instance) in events
    assert {event.check.message_id for event in events if isinstance(event, Checked)} == {
        status.message_id for status in service.world.statuses
    }
    assert isinstance(events[-1], Resting | Checked | Listed)


def test_the_whole_month_is_listed_at_first_and_the_last_day_from_then_on(
    service: Service, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    answer = service.instance._outgoing_statuses

    def noted(request: Request, at: float) -> object:
        asked.append(int(request.query["minutes"]))
        return answer(request, at)

    monkeypatch.setitem(service.instance._methods, "getOutgoingStatuses", ("GET", noted))
    watched_for(5 * MINUTE, service, collector)
    assert asked[0] == 30 * 24 * 60
    assert set(asked[1:]) <= {1_440, 1_441, 1_442}
    assert len(asked) == 5


def test_one_connection_serves_all_questions(service: Service, collector: Collector) -> None:
    watched_for(HOUR, service, collector)
    assert service.connected == 1


def test_all_statuses_once_take_the_services_pace_and_no_longer(service: Service, collector: Collector) -> None:
    collector.find_statuses(service.account, CancelToken())
    newest_first = [status.message_id for status in collector.history.statuses()]
    begun = service.clock.now
    events = swept(service, collector)
    assert sum(isinstance(event, Checked) for event in events) == STATUSES
    asked = [call.at for call in service.instance.conduct.calls("getStatusStatistic")]
    assert asked[-1] - asked[0] <= 1.05 * (STATUSES - 1)
    assert (service.clock.now - begun).total_seconds() < 1.05 * STATUSES + 1
    assert [event.check.message_id for event in events if isinstance(event, Checked)] == newest_first


@pytest.mark.parametrize(
    ("error", "most"),
    [
        (Unreachable(Connection.TIMEOUT), 120),
        (AccessRefused(401, (Cause.TOKEN,)), 16),
        (QuotaExceeded(date(2027, 1, 1)), 8),
    ],
    ids=["hanging", "refused", "out of quota"],
)
def test_an_account_that_fails_is_asked_less_and_less_often(
    service: Service, collector: Collector, error: ServiceError, most: int
) -> None:
    asked: list[datetime] = []

    def fault(at: datetime) -> ServiceError:
        asked.append(at)
        return error

    service.fault = fault
    events = watched_for(24 * HOUR, service, collector)
    assert all(isinstance(event, Failed) and event.error is error and event.resume_at for event in events)
    assert 3 < len(asked) <= most
    gaps = [later - earlier for earlier, later in pairwise(asked)]
    assert gaps == sorted(gaps)


def test_after_an_outage_everything_goes_on_by_itself(service: Service, collector: Collector) -> None:
    over = START + 3 * HOUR
    service.fault = lambda at: Unreachable(Connection.NAME) if at < over else None
    events = watched_for(4 * HOUR, service, collector)
    assert isinstance(events[0], Failed)
    assert sum(isinstance(event, Checked) for event in events) >= STATUSES


@pytest.mark.parametrize("error", [BadAnswer("row 3, status"), ServiceFailed(400)], ids=repr)
def test_a_status_whose_answer_is_not_understood_keeps_none_of_the_others_waiting(
    service: Service, collector: Collector, error: ServiceError
) -> None:
    code, body = (200, b"[{}]") if isinstance(error, BadAnswer) else (400, b"no such id")
    collector.find_statuses(service.account, CancelToken())
    service.instance.conduct.answer_next(Reply(code, body), method="getStatusStatistic")
    events = watched_for(10 * MINUTE, service, collector)
    failed = [event for event in events if isinstance(event, Failed)]
    assert [(type(event.error), event.resume_at) for event in failed] == [(type(error), None)]
    assert failed[0].message_id
    checked = {event.check.message_id for event in events if isinstance(event, Checked)}
    assert failed[0].message_id in checked, "asked again later"
    assert len(checked) == STATUSES


def test_a_service_that_makes_no_sense_at_all_is_left_alone_for_a_while(service: Service, collector: Collector) -> None:
    service.fault = lambda _: BadAnswer("byte 0")
    events = watched_for(6 * HOUR, service, collector)
    assert len(events) < 60
    assert any(isinstance(event, Failed) and event.resume_at for event in events)


def test_what_is_left_of_the_causes_of_a_403_is_told(service: Service, collector: Collector) -> None:
    service.instance.conduct.answer_next(Reply(403), method="getOutgoingStatuses")
    events = watched_for(MINUTE, service, collector)
    error = events[0].error if isinstance(events[0], Failed) else None
    assert isinstance(error, AccessRefused)
    assert error.causes == (Cause.STATUS_METHODS,)


def test_names_that_cannot_be_had_keep_no_status_waiting(service: Service, collector: Collector) -> None:
    service.instance.conduct.answer_next(Reply(500), method="getContacts", times=100)
    events = watched_for(30 * MINUTE, service, collector)
    assert sum(isinstance(event, Checked) for event in events) >= STATUSES
    assert sum(isinstance(event, Failed) for event in events) == 1


def test_after_the_computer_slept_all_is_asked_again_over_a_new_connection_and_in_no_burst(
    service: Service, collector: Collector
) -> None:
    service.clock.sleeps = {START + HOUR: 8 * HOUR}
    events = watched_for(10 * HOUR, service, collector)
    woken = START + 9 * HOUR
    after = [event.check for event in events if isinstance(event, Checked) and event.check.taken_at > woken]
    fresh = [one.message_id for one in service.world.statuses[:4]]
    assert {check.message_id for check in after} >= set(fresh)
    assert service.connected == 2
    begun, gone_on = (event.since for event in events if isinstance(event, Resumed))
    assert begun == START
    assert timedelta() <= gone_on - woken < MINUTE
    times = [call.at for call in service.instance.conduct.calls("getStatusStatistic")]
    assert all(later - earlier > 1 for earlier, later in pairwise(times))
    assert [call for call in service.instance.conduct.calls() if call.code != 200] == []


def test_a_clock_that_was_set_back_stops_nothing(service: Service, collector: Collector) -> None:
    service.clock.now = START + 2 * HOUR
    watched_for(10 * MINUTE, service, collector)
    service.clock.now = START + HOUR
    events = watched_for(20 * MINUTE, service, collector)
    checked = [event.check.message_id for event in events if isinstance(event, Checked)]
    assert len(set(checked)) == STATUSES
    assert len(checked) < 200


def test_a_status_added_by_somebody_else_is_asked_about_within_seconds(service: Service, collector: Collector) -> None:
    watched_for(HOUR, service, collector)
    collector.history.add_status(service.account.id_instance, "BAE5ADDED", service.clock.now)
    events = watched_for(10 * MINUTE, service, collector)
    checks = [event.check for event in events if isinstance(event, Checked) and event.check.message_id == "BAE5ADDED"]
    assert checks[0].answer == "empty"
    assert checks[0].reason is not None


def test_while_another_program_watches_nothing_is_asked(service: Service, collector: Collector) -> None:
    id_instance, now = service.account.id_instance, service.clock.now
    collector.history.hold_watch(id_instance, "window", now, now + MINUTE)
    assert watched_for(MINUTE / 2, service, collector) == [Elsewhere(id_instance, "window")]
    assert service.instance.conduct.calls() == []
    assert swept(service, collector) == [Elsewhere(id_instance, "window")]


def test_the_watch_of_a_killed_program_is_taken_over_when_it_runs_out(service: Service, collector: Collector) -> None:
    id_instance, now = service.account.id_instance, service.clock.now
    collector.history.hold_watch(id_instance, "killed", now, now + Rhythm().lease)
    events = watched_for(2 * MINUTE, service, collector)
    assert events[0] == Elsewhere(id_instance, "killed")
    first = service.instance.conduct.calls()[0]
    assert Rhythm().lease.total_seconds() <= first.at - now.timestamp() <= Rhythm().lease.total_seconds() + 6


def test_the_watch_is_held_while_watching_and_given_back_at_the_end(service: Service, collector: Collector) -> None:
    holders = set()
    wait = service.clock.wait

    def looked_at(cancel: CancelToken, seconds: float) -> None:
        wait(cancel, seconds)
        holders.add(collector.history.watcher(service.account.id_instance, service.clock.now))

    service.clock.ends_at = START + 10 * MINUTE
    with pytest.raises(Over):
        Watcher(collector, service.account, "here", wait=looked_at).run(CancelToken(), lambda _: None)
    assert holders == {"here"}
    assert collector.history.watcher(service.account.id_instance, service.clock.now) is None


def test_cancelling_ends_it(service: Service, collector: Collector) -> None:
    cancel = CancelToken()

    def report(event: Event) -> None:
        if isinstance(event, Checked):
            cancel.cancel()

    with pytest.raises(Cancelled):
        Watcher(collector, service.account, "here", wait=service.clock.wait).run(cancel, report)
    assert len(service.instance.conduct.calls("getStatusStatistic")) == 1
    assert collector.history.watcher(service.account.id_instance, service.clock.now) is None


def test_the_time_of_publication_is_closely_known_only_where_somebody_looked_just_before(clock: Clock) -> None:
    world = make_world(recipients=30, statuses=STATUSES, now=(START + 6 * HOUR).timestamp())
    service = Service(world, clock)
    with History(None) as history:
        watched_for(6 * HOUR, service, service.collector(history))
        known = {status.message_id: status for status in history.statuses()}
    for status in world.statuses:
        assert known[status.message_id].closely_known == (status.published_at > START.timestamp())
        bound = known[status.message_id].first_seen_at.timestamp() - status.published_at
        assert 0 <= bound <= (20 if status.published_at > START.timestamp() else 24 * 3_600)

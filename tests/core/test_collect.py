"""The use cases, over real HTTP against the sandbox, with a clock that tests set."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.credentials import Credentials, Memory
from greenstat_desktop.core.errors import AccessRefused, BadAnswer, Cancelled, ServiceFailed, TokenMissing
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account, Health
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import World, make_world

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass
class Clock:
    """The time, for the sandbox and for the collector alike."""

    now: datetime = field(default=START)

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        return self.now.timestamp()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def world() -> World:
    return make_world(recipients=200, statuses=8, now=START.timestamp())


@pytest.fixture
def sandbox(world: World, clock: Clock) -> Iterator[Sandbox]:
    with Sandbox(world, clock=clock.seconds, spacing_s=0) as served:
        yield served


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return Account(sandbox.account.id_instance, sandbox.api_url)


@pytest.fixture
def collector(sandbox: Sandbox, account: Account, clock: Clock) -> Iterator[Collector]:
    credentials = Credentials(Memory(), environ={})
    credentials.keep(account.id_instance, Secret(sandbox.account.token))
    with History(None) as history:
        history.save_account(account)
        yield Collector(history, credentials, now=clock)


@pytest.fixture
def cancel() -> CancelToken:
    return CancelToken()


def counts_of(collector: Collector, account: Account, message_id: str) -> tuple[int, int, int]:
    status = collector.history.status(account.id_instance, message_id)
    return status.recipients, status.delivered, status.read


def test_a_check_keeps_what_the_world_says(
    collector: Collector, account: Account, world: World, cancel: CancelToken
) -> None:
    fresh = world.statuses[0].message_id
    check = collector.check(account, fresh, cancel)
    assert (check.answer, check.reason) == ("ok", None)
    assert counts_of(collector, account, fresh) == tuple(world.truth(fresh, START.timestamp()))


def test_a_status_still_being_read_gets_richer_from_check_to_check(
    collector: Collector, account: Account, world: World, clock: Clock, cancel: CancelToken
) -> None:
    fresh = world.statuses[0].message_id
    first = collector.check(account, fresh, cancel)
    clock.now += timedelta(hours=3)
    later = collector.check(account, fresh, cancel)
    assert later.read > first.read
    assert later.changed > 0


def test_after_re_authorisation_what_was_saved_stays_and_the_reason_is_told(
    collector: Collector, account: Account, sandbox: Sandbox, world: World, cancel: CancelToken
) -> None:
    fresh = world.statuses[0].message_id
    collector.check(account, fresh, cancel)
    before = counts_of(collector, account, fresh)
    sandbox.instance.conduct.forgetful = True
    check = collector.check(account, fresh, cancel)
    assert check.answer == "empty"
    assert check.reason is not None
    assert "Yours are kept" in check.reason.text
    assert counts_of(collector, account, fresh) == before


def test_an_empty_answer_with_the_setting_off_names_the_setting(
    collector: Collector, account: Account, sandbox: Sandbox, world: World, cancel: CancelToken
) -> None:
    token = Secret(sandbox.account.token)
    with collector.connect(account, token, cancel) as client:
        client.set_outgoing_webhook(enabled=False)
    check = collector.check(account, world.statuses[0].message_id, cancel)
    assert check.reason is not None
    assert "sent messages statuses" in check.reason.text
    assert collector.test(account, token, cancel) == Health("authorized", outgoing_webhook=False)


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(401), AccessRefused),
        (Reply(404), ServiceFailed),
        (Reply(200, b"<html>"), BadAnswer),
        (Reply(200, b"null"), BadAnswer),
    ],
)
def test_a_failure_changes_nothing_that_was_saved(
    collector: Collector,
    account: Account,
    sandbox: Sandbox,
    world: World,
    cancel: CancelToken,
    reply: Reply,
    error: type,
) -> None:
    fresh = world.statuses[0].message_id
    collector.check(account, fresh, cancel)
    before = collector.history.checks(account.id_instance, fresh)
    sandbox.instance.conduct.answer_next(reply)
    with pytest.raises(error):
        collector.check(account, fresh, cancel)
    assert collector.history.checks(account.id_instance, fresh) == before


def test_a_cancelled_check_asks_nobody(
    collector: Collector, account: Account, sandbox: Sandbox, cancel: CancelToken
) -> None:
    cancel.cancel()
    with pytest.raises(Cancelled):
        collector.check(account, "BAE5F4886F6F2D05", cancel)
    assert sandbox.instance.conduct.calls() == []


def test_statuses_are_found_with_kind_and_text(
    collector: Collector, account: Account, world: World, cancel: CancelToken
) -> None:
    found = collector.find_statuses(account, cancel)
    known = collector.history.statuses(account.id_instance)
    assert found == len(known) > 3
    assert {status.kind for status in known} >= {"text", "image"}
    assert all(status.text for status in known if status.kind == "text")


def test_names_are_asked_for_once_a_day(
    collector: Collector, account: Account, sandbox: Sandbox, world: World, clock: Clock, cancel: CancelToken
) -> None:
    collector.check(account, world.statuses[0].message_id, cancel)
    for _ in range(2):
        collector.refresh_names(account, cancel)
    assert len(sandbox.instance.conduct.calls("getContacts")) == 1
    table = collector.history.table(account.id_instance, world.statuses[0].message_id)
    shown = [table.people.names[who] for who in table.person]
    assert sum(map(bool, shown)) > len(shown) / 2
    clock.now += timedelta(days=1, seconds=1)
    collector.refresh_names(account, cancel)
    assert len(sandbox.instance.conduct.calls("getContacts")) == 2


def test_an_account_without_a_token_says_so(collector: Collector, cancel: CancelToken) -> None:
    stranger = Account("7103999999", "http://127.0.0.1:9")
    with pytest.raises(TokenMissing):
        collector.check(stranger, "BAE5", cancel)

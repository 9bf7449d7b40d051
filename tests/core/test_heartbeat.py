"""The watches of a running program, while its questions hang."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import NoReturn

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.credentials import Credentials, Memory
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.events import Elsewhere, Event
from greenstat_desktop.core.heartbeat import keep_watches
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.core.watch import Rhythm, Watcher

SHOP = Account("7103000001", "https://7103.api.greenapi.com")
LEASE = timedelta(seconds=3)  # whole seconds: the file keeps no other
RHYTHM = Rhythm(look=timedelta(seconds=0.05), lease=LEASE)


class Hanging:
    """A service that answers nobody until it is let go."""

    def __init__(self) -> None:
        self.asked, self.let_go = threading.Event(), threading.Event()

    def connect(self, account: Account, token: Secret, cancel: CancelToken) -> NoReturn:
        self.asked.set()
        with cancel.waking(self.let_go.set):
            self.let_go.wait()
        raise Cancelled


@pytest.fixture
def service() -> Hanging:
    return Hanging()


@pytest.fixture
def collector(service: Hanging) -> Iterator[Collector]:
    credentials = Credentials(Memory(), environ={})
    credentials.keep(SHOP.id_instance, Secret("a" * 50))
    with History(None) as history:
        history.save_account(SHOP)
        yield Collector(history, credentials, service.connect)


@contextmanager
def running(work: Callable[[CancelToken], NoReturn]) -> Iterator[None]:
    """Inside, ``work`` runs on a thread; at the end it is cancelled."""
    token = CancelToken()

    def run() -> None:
        with suppress(Cancelled):
            work(token)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        token.cancel()
        thread.join(10)
        assert not thread.is_alive()


def test_a_question_that_hangs_for_longer_than_the_lease_loses_no_watch(
    service: Hanging, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    renew, beats, two_leases = collector.history.renew_watches, [0], threading.Event()

    def counted(who: str, until: datetime) -> None:
        renew(who, until)
        beats[0] += 1
        if beats[0] == 6:
            two_leases.set()

    monkeypatch.setattr(collector.history, "renew_watches", counted)
    watcher = Watcher(collector, SHOP, "here", rhythm=RHYTHM)
    with running(lambda cancel: watcher.run(cancel, lambda _: None)):
        assert service.asked.wait(10)
        with running(lambda cancel: keep_watches(collector, "here", cancel, lease=LEASE)):
            assert two_leases.wait(30)
            events: list[Event] = []
            Watcher(collector, SHOP, "there", rhythm=RHYTHM).sweep(CancelToken(), events.append)
            assert events == [Elsewhere(SHOP.id_instance, "here")]
    assert collector.history.watcher(SHOP.id_instance, datetime.now(UTC)) is None


def test_a_watch_that_was_lost_is_not_taken_back_by_renewing(collector: Collector) -> None:
    history, now = collector.history, datetime.now(UTC)
    history.hold_watch(SHOP.id_instance, "asleep", now, now + LEASE)
    later = now + 2 * LEASE
    assert history.hold_watch(SHOP.id_instance, "awake", later, later + LEASE)
    history.renew_watches("asleep", later + LEASE)
    assert history.watcher(SHOP.id_instance, later) == "awake"

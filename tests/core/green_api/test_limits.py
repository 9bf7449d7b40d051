"""The limit of one call a second, method and account: nobody goes around it, nobody waits too long."""

import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.core.green_api.limits import SPACING_MS, Limits


class Clock(CancelToken):
    """Time that passes only where somebody waits, or where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 5000.0
        self._lock_of_time = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float | None) -> None:
        self.check()
        with self._lock_of_time:
            self.now += seconds or 0


def moments(limits: Limits, clock: Clock, *calls: tuple[str, str]) -> list[float]:
    """Return when each call was let through, in seconds from the start."""
    began = clock.now
    found = []
    for id_instance, method in calls:
        limits.wait(id_instance, method, clock)
        found.append(round(clock.now - began, 3))
    return found


def test_the_first_call_is_let_through_at_once() -> None:
    clock = Clock()
    assert moments(Limits(clock), clock, ("1", "getContacts")) == [0]


def test_calls_of_one_method_and_account_are_spaced_evenly() -> None:
    clock = Clock()
    calls = [("1", "getContacts")] * 31
    found = moments(Limits(clock), clock, *calls)
    gaps = [later - earlier for earlier, later in pairwise(found)]
    assert min(gaps) > 1
    assert found[-1] <= 30 * 1.05


def test_other_methods_and_other_accounts_do_not_wait() -> None:
    clock = Clock()
    calls = [("1", "getContacts"), ("1", "getSettings"), ("2", "getContacts"), ("1", "getStateInstance")]
    assert moments(Limits(clock), clock, *calls) == [0, 0, 0, 0]


def test_a_call_after_a_rest_is_let_through_at_once_and_only_one() -> None:
    clock = Clock()
    limits = Limits(clock)
    moments(limits, clock, ("1", "getContacts"))
    clock.now += 60
    assert moments(limits, clock, *[("1", "getContacts")] * 2) == [0, pytest.approx(SPACING_MS / 1000, abs=0.002)]


def test_a_call_counts_from_its_request_line() -> None:
    clock = Clock()
    limits = Limits(clock)
    limits.wait("1", "getContacts", clock)
    clock.now += 0.8  # connecting
    limits.count_from_now("1", "getContacts")
    assert moments(limits, clock, ("1", "getContacts"))[0] > 1


def test_a_cancelled_wait_ends_and_counts_nothing() -> None:
    clock = Clock()
    limits = Limits(clock)
    clock.cancel()
    with pytest.raises(Cancelled):
        limits.wait("1", "getContacts", clock)
    assert moments(limits, fresh := Clock(), ("1", "getContacts")) == [0]
    assert not fresh.cancelled


def test_many_threads_together_are_no_faster_than_one() -> None:
    clock = Clock()
    limits = Limits(clock)
    let_through: list[float] = []

    def call(_: int) -> None:
        limits.wait("1", "getContacts", clock)
        let_through.append(clock.now)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(call, range(40)))
    assert len(let_through) == 40
    assert clock.now - 5000 >= 39 * 1.0

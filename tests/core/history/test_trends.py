"""How statuses are getting on, as the history tells it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.records import Account

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
CAFE = Account("7103000002", "https://7103.api.greenapi.com", "Café")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def history() -> Iterator[History]:
    with History(None) as history:
        history.save_account(SHOP)
        history.save_account(CAFE)
        yield history


def read_by(count: int) -> Receipts:
    states = ["read"] * count + ["sent"] * (5 - count)
    return collected([f"{n}@lid" for n in range(5)], states, np.zeros(5, np.uint32))


def test_a_trend_is_what_the_last_check_gained(history: History) -> None:
    history.add_status(SHOP.id_instance, "never checked", NOON - 3 * MINUTE)
    history.save_check(SHOP.id_instance, "checked once", read_by(2), NOON - 2 * MINUTE)
    for count, at in ((1, NOON), (2, NOON + MINUTE), (5, NOON + 2 * MINUTE)):
        history.save_check(SHOP.id_instance, "A", read_by(count), at)
    trends = {status.message_id: trend for status, trend in history.overview(SHOP.id_instance)}
    assert trends == {"A": 3, "checked once": 0, "never checked": 0}
    assert [status for status, _ in history.overview(SHOP.id_instance)] == history.statuses(SHOP.id_instance)


def test_the_newest_of_all_accounts_come_first_and_no_more_than_wanted(history: History) -> None:
    for number, account in enumerate((SHOP, CAFE, SHOP, CAFE)):
        history.add_status(account.id_instance, f"{number}", NOON + number * MINUTE)
    newest = [(one.id_instance, one.message_id) for one, _ in history.overview(most=3)]
    assert newest == [(CAFE.id_instance, "3"), (SHOP.id_instance, "2"), (CAFE.id_instance, "1")]


def test_each_step_tells_how_a_status_was_before_and_after_it_whatever_its_account(history: History) -> None:
    begun = history.last_step()
    history.save_check(SHOP.id_instance, "A", read_by(1), NOON)
    history.save_check(CAFE.id_instance, "B", read_by(2), NOON + MINUTE)
    history.save_check(SHOP.id_instance, "A", read_by(4), NOON + 2 * MINUTE)
    steps = history.steps(begun)
    told = [(step.after.message_id, step.before.read, step.before.last_checked_at, step.after.read) for step in steps]
    assert told == [("A", 0, None, 1), ("B", 0, None, 2), ("A", 1, NOON, 4)]
    assert [step.after.id_instance for step in steps] == [SHOP.id_instance, CAFE.id_instance, SHOP.id_instance]
    assert history.steps(steps[1].number) == steps[2:]
    assert history.steps(history.last_step()) == []


def test_steps_of_one_second_are_told_apart(history: History) -> None:
    for count in (1, 3):
        history.save_check(SHOP.id_instance, "A", read_by(count), NOON)
    assert [(step.before.read, step.after.read) for step in history.steps(0)] == [(0, 1), (1, 3)]

"""Each cause of an empty or shorter answer is told by what is known."""

from datetime import UTC, datetime, timedelta

import pytest

from greenstat_desktop.core.diagnosis import meaning
from greenstat_desktop.core.records import Answer, Check

HOUR = timedelta(hours=1)


def check(answer: Answer, recipients: int = 0, forgotten: int = 0) -> Check:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    return Check("7103000001", "BAE5", now, answer, recipients, 0, 0, new=0, changed=0, forgotten=forgotten)


@pytest.mark.parametrize(
    ("one", "outgoing_webhook", "age", "said"),
    [
        (check("empty"), False, HOUR, "setting"),
        (check("empty"), True, timedelta(days=31), "30 days"),
        (check("empty", recipients=1204), True, HOUR, "knew 1,204 people"),
        (check("empty"), None, timedelta(seconds=30), "two minutes"),
        (check("empty"), True, HOUR, "nobody yet"),
        (check("shorter", recipients=100, forgotten=37), None, HOUR, "left out 37 people"),
    ],
)
def test_the_cause_that_fits_is_named(one: Check, outgoing_webhook: bool | None, age: timedelta, said: str) -> None:
    sentence = meaning(one, outgoing_webhook, age)
    assert sentence is not None
    assert said in sentence.text


def test_a_full_answer_needs_no_words() -> None:
    assert meaning(check("ok"), outgoing_webhook=False, age=HOUR) is None

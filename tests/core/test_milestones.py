from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from greenstat_desktop.core.milestones import Milestone, reached
from greenstat_desktop.core.records import Status

SEEN = datetime(2026, 3, 5, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
AT_NOON = Status("1", "A", "text", "", SEEN, SEEN + HOUR, 100, 90, 49)


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (AT_NOON, replace(AT_NOON, read=50, last_checked_at=SEEN + 2 * HOUR), (Milestone.HALF_READ,)),
        (AT_NOON, replace(AT_NOON, read=49, last_checked_at=SEEN + 2 * HOUR), ()),
        (replace(AT_NOON, read=50), replace(AT_NOON, read=60, last_checked_at=SEEN + 2 * HOUR), ()),
        (AT_NOON, replace(AT_NOON, last_checked_at=SEEN + 24 * HOUR), (Milestone.DAY_DONE,)),
        (
            AT_NOON,
            replace(AT_NOON, read=80, last_checked_at=SEEN + 30 * HOUR),
            (Milestone.HALF_READ, Milestone.DAY_DONE),
        ),
        (replace(AT_NOON, last_checked_at=SEEN + 25 * HOUR), replace(AT_NOON, last_checked_at=SEEN + 30 * HOUR), ()),
        (replace(AT_NOON, last_checked_at=None), replace(AT_NOON, read=99), ()),
        (AT_NOON, AT_NOON, ()),
    ],
)
def test_each_milestone_comes_once(before: Status, after: Status, found: tuple[Milestone, ...]) -> None:
    assert reached(before, after) == found

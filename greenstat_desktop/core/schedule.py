"""Where the next question is worth most: one question per second and account, and many statuses to ask about.

Pure: the clock and all that is known are arguments; nothing is kept here.

*What a question is worth.* Every change that nobody has seen yet waits. While a share ``r`` of an audience changes per
second, the waiting adds up to ``r·t²/2`` after ``t`` seconds, so a question is worth its price ``P`` after
``t = √(2P/r)``. The rate is a guess that falls with the age of the status, corrected by what the last checks brought:
fresh statuses are asked several times a minute, quiet ones ever more rarely. After a day nobody can see a status
any more (contract section 2.1): one look then, for late news each time the silence has doubled, and a last sure look
before the service forgets.

*Why that beats a fixed round robin* at the same number of questions: a round robin spends nearly all of them on
statuses that cannot change any more, and the rest evenly over a day of which the first hours bring most changes. Here
the questions are where the changes are. Nothing is lost by it but minutes in the dull hours; what is gained is also for
good, because the service names only a person's latest state: whoever is delivered *and* reads between two questions
has no time of delivery, ever. Deliveries come in the first minutes, and that is when the questions are closest.
``python -m tests.bench.schedule`` shows it: of a month of 500 statuses, half the changes are seen in 24 s instead of
40 minutes, and 99.6 % of the times of delivery are kept instead of 75 %. A round robin that leaves out what is older
than a day still needs 4 minutes and keeps 96 %.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from math import sqrt
from typing import Final

from greenstat_desktop.core import errors
from greenstat_desktop.core.records import Check

FIND_EVERY: Final = timedelta(minutes=1)  # how often the list of statuses is worth asking for

DAY: Final = timedelta(days=1)  # how long a status can be seen
KEPT_BY_SERVICE: Final = timedelta(days=30)
LAG: Final = timedelta(minutes=2)  # how late the service's news may be
# The time of publication is only known to within a day, so the end of the 30 days is too; half a day is for the night,
# when computers are off.
LAST_LOOK: Final = KEPT_BY_SERVICE - DAY - DAY / 2

SOONEST: Final = timedelta(seconds=15)  # between two questions about one status
LATEST: Final = timedelta(hours=1)  # the same, while the status can be seen
REST: Final = timedelta(hours=6)  # the least between two questions once it cannot

PRICE_S: Final = 0.5  # what a question costs: the whole audience waiting for so many seconds
_WARM_UP_S: Final = 300.0  # how long a new status stays about as lively as at first
_SPREAD: Final = 5.7  # ln(1 + a day / warm-up): makes the rates of a day add up to all the changes there are
_CHANGES_EACH: Final = 2.0  # delivered and read
_LATECOMERS: Final = 0.02  # even where everybody has read, somebody may be added
_TRUST: Final = 0.1  # the guess counts as much as having looked for this part of the status' age

_NAP: Final = timedelta(hours=1)  # a shorter break makes nothing due that is not due anyway
_CATCH_UP: Final = 720  # a status 30 days old is asked again within an hour, one of a day within two minutes


@dataclass(frozen=True, slots=True)
class Watched:
    """What the schedule needs to know of one status. The counts are as in ``records.Check``.

    The last *fruitful* check is the latest one with ``new + changed > 0``.
    """

    message_id: str
    first_seen_at: datetime  # an upper bound of the time of publication
    last_checked_at: datetime | None = None
    recipients: int = 0
    delivered: int = 0
    read: int = 0
    gained: int = 0  # new + changed of the last fruitful check; 0 if there was none
    gained_at: datetime | None = None  # when that check was taken; None if there was none
    gained_since: datetime | None = None  # the check just before it; None if it was the first of all
    # Known to the running program only, never in the history:
    failures: int = 0  # in a row
    failed_at: datetime | None = None

    def after(self, check: Check) -> "Watched":
        """Return what is known once this check is saved, without asking the history again."""
        gained = check.new + check.changed
        known = replace(
            self,
            last_checked_at=check.taken_at,
            recipients=check.recipients,
            delivered=check.delivered,
            read=check.read,
            failures=0,
            failed_at=None,
        )
        if not gained:
            return known
        return replace(known, gained=gained, gained_at=check.taken_at, gained_since=self.last_checked_at)

    def after_failure(self, at: datetime) -> "Watched":
        """Return what is known once a check of this status has failed: it waits, so that others get their turn."""
        return replace(self, failures=self.failures + 1, failed_at=at)


def due_at(status: Watched, awake_since: datetime) -> datetime | None:
    """Return when this status is worth its next question; None: never again.

    ``awake_since``: since when the account has been asked without a break: the start of the program, the end of the
    computer's sleep or of an outage. The answer holds until either argument changes.
    """
    due = _regularly_due(status)
    if due is None:
        return None
    last = status.last_checked_at
    if last is None:
        due = max(due, awake_since)
    elif last < awake_since:
        caught_up = awake_since + max(awake_since - status.first_seen_at, timedelta()) / _CATCH_UP
        due = caught_up if awake_since - last > _NAP else max(due, caught_up)
    if status.failed_at is not None:
        due = max(due, status.failed_at + _doubling(_ONE_STATUS, status.failures))
    return due if due < _forgotten_at(status) else None


def next_question(statuses: Iterable[Watched], now: datetime, awake_since: datetime) -> tuple[Watched, datetime] | None:
    """Choose one account's next question, and when to ask it: at or before ``now`` means at once.

    Of several due ones, the one first that has waited for the greatest part of its life: of two due alike the newer.
    Nothing is put off for good, for waiting counts more the longer it takes. None: there is nothing left to ask.
    """
    open_ones = [
        (status, due)
        for status in statuses
        if now < _forgotten_at(status) and (due := due_at(status, awake_since)) is not None
    ]
    if due_now := [one for one in open_ones if one[1] <= now]:
        return max(due_now, key=lambda one: (_neglect(one[0], one[1], now), one[0].first_seen_at, one[0].message_id))
    return min(open_ones, key=lambda one: (one[1], now - one[0].first_seen_at, one[0].message_id), default=None)


def _neglect(status: Watched, due: datetime, now: datetime) -> float:
    """Return for which part of its life a status has been waiting past its time."""
    return (now - due) / max(now - status.first_seen_at, timedelta(seconds=1))


def _forgotten_at(status: Watched) -> datetime:
    return status.first_seen_at + KEPT_BY_SERVICE


def _regularly_due(status: Watched) -> datetime | None:
    last = status.last_checked_at
    if last is None:
        return status.first_seen_at
    over_at, last_look = status.first_seen_at + DAY + LAG, status.first_seen_at + LAST_LOOK
    if last >= last_look:
        return None
    if last < over_at:
        return max(min(last + _worth_its_price_after(status, last), over_at), last + SOONEST)
    # The first answer of all is no late news: it brought what had happened until then.
    late_news_at = status.gained_at if status.gained_since is not None else None
    quiet_since = late_news_at or status.first_seen_at
    return max(min(last + max(last - quiet_since, REST), last_look), last + SOONEST)


def _worth_its_price_after(status: Watched, last: datetime) -> timedelta:
    rate = _rate(status, last)
    seconds = sqrt(2 * PRICE_S / rate)
    return min(max(timedelta(seconds=seconds), SOONEST), LATEST)


def _rate(status: Watched, last: datetime) -> float:
    """Guess how many changes a second there are per recipient: above 0."""
    age_s = max((last - status.first_seen_at).total_seconds(), 0)
    people = max(status.recipients, 1)
    left = max(_CHANGES_EACH - (status.delivered + status.read) / people, _LATECOMERS)
    guess = left / ((age_s + _WARM_UP_S) * _SPREAD)
    seen, since = 0.0, status.gained_at or status.first_seen_at
    if status.gained_since is not None:
        seen, since = status.gained / people, status.gained_since
    looked_s = max((last - since).total_seconds(), 0)
    trust_s = _TRUST * (age_s + _WARM_UP_S)
    return (seen + guess * trust_s) / (looked_s + trust_s)


# Back-off: the first pause and the longest. Each failure in a row doubles it.
_Pauses = tuple[timedelta, timedelta]
_ONE_STATUS: Final[_Pauses] = timedelta(minutes=1), timedelta(hours=6)
_OTHERWISE: Final[_Pauses] = timedelta(minutes=1), timedelta(hours=1)
_PAUSES: Final[tuple[tuple[type[BaseException], _Pauses], ...]] = (
    (errors.QuotaExceeded, (timedelta(hours=1), timedelta(days=1))),
    (errors.AccessRefused, (timedelta(minutes=5), timedelta(hours=6))),
    (errors.TokenMissing, (timedelta(minutes=5), timedelta(hours=6))),
    (errors.KeyringUnavailable, (timedelta(minutes=5), timedelta(hours=6))),
    (errors.InstanceNotReady, (timedelta(minutes=1), timedelta(hours=1))),
    (errors.RateLimited, (timedelta(seconds=30), timedelta(minutes=15))),
    (errors.ServiceError, (timedelta(seconds=5), timedelta(minutes=15))),
)


def resume_at(error: BaseException, failures: int, now: datetime) -> datetime:
    """Return when an account that failed ``failures`` times in a row (at least once) is asked again.

    An account that hangs is tried again after seconds, then minutes; a refused one after minutes, then hours. One out
    of quota is tried once a day at last, for a larger plan works at once, and when the quota starts anew at the latest.
    """
    pause = _doubling(next((pauses for kind, pauses in _PAUSES if isinstance(error, kind)), _OTHERWISE), failures)
    if isinstance(error, errors.RateLimited) and error.retry_after_s < DAY.total_seconds():  # false for nan
        pause = max(pause, timedelta(seconds=error.retry_after_s))
    if isinstance(error, errors.QuotaExceeded):
        anew = datetime.combine(error.resets_on, time(), UTC)
        return min(now + pause, anew) if anew > now else now + pause
    return now + pause


def _doubling(pauses: _Pauses, failures: int) -> timedelta:
    first, longest = pauses
    doublings = min(max(failures, 1) - 1, 20)  # more would overflow, and the longest is reached long before
    return min(first * (1 << doublings), longest)

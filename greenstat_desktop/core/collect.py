"""The use cases: check a status, find statuses, refresh names, test an account. Each asks, then keeps the answer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias, TypeVar

from greenstat_desktop.core import diagnosis
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.credentials import Credentials
from greenstat_desktop.core.errors import AccessRefused, ServiceError
from greenstat_desktop.core.green_api.client import Client, connect
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account, Check, Health
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.core.schedule import LAG

NAMES_STAY_FRESH_FOR: Final = timedelta(days=1)
_DAY_MIN: Final = 24 * 60
ALL_THE_SERVICE_KEEPS_MIN: Final = 30 * _DAY_MIN
_HEALTH_STAYS_FRESH_FOR: Final = timedelta(minutes=5)

Connect: TypeAlias = Callable[[Account, Secret, CancelToken], Client]
T = TypeVar("T")


def _now() -> datetime:
    return datetime.now(UTC)


class Asker:
    """Asks about one account over one kept connection, and keeps the answers. Used from one thread.

    Every question raises GreenStatError where nothing came of it, and then nothing was saved.
    """

    def __init__(
        self, history: History, account: Account, client: Client, cancel: CancelToken, now: Callable[[], datetime]
    ) -> None:
        self._history = history
        self._account = account
        self._client = client
        self._cancel = cancel
        self._now = now
        self._health: Health | None = None
        self._health_at = now()

    def check(self, message_id: str) -> Check:
        """Ask who was sent, received or read one status, and merge the answer into the history."""
        receipts = self._of_statuses(lambda: self._client.status_statistic(message_id))
        self._cancel.check()
        check = self._history.save_check(self._account.id_instance, message_id, receipts, self._now())
        if check.answer == "ok":
            return check
        return replace(check, reason=self._meaning(check))

    def find_statuses(self, minutes: int = ALL_THE_SERVICE_KEEPS_MIN) -> int:
        """Ask for the statuses of the last ``minutes`` and remember them. Returns how many the service listed."""
        since = self._now() - timedelta(minutes=minutes)
        found = self._of_statuses(lambda: self._client.outgoing_statuses(minutes))
        self._history.save_statuses(self._account.id_instance, found, self._now(), since)
        return len(found)

    def refresh_names(self) -> bool:
        """Ask for the account's contacts and keep their names, unless that was done within the last day.

        Returns whether it asked.
        """
        asked_at = self._history.names_asked_at(self._account.id_instance)
        if asked_at and timedelta() <= self._now() - asked_at < NAMES_STAY_FRESH_FOR:
            return False
        self._history.save_names(self._account.id_instance, self._client.contacts(), self._now())
        return True

    def health(self) -> Health:
        """Ask how the account is. Once a minute at most: contract section 2.3."""
        return Health(self._client.state_instance(), self._client.settings().outgoing_webhook)

    def _of_statuses(self, question: Callable[[], T]) -> T:
        """Ask with a method of statuses; where access is refused, name the causes that are left."""
        try:
            return question()
        except AccessRefused as error:
            refused = error
        if refused.code != 403:
            raise refused
        try:
            state = self._client.state_instance()
        except ServiceError:
            narrowed = diagnosis.narrowed(refused, state_answers=False)
        else:
            narrowed = diagnosis.narrowed(refused, state_answers=True, state=state)
        raise narrowed

    def _meaning(self, check: Check) -> diagnosis.Meaning | None:
        if check.answer != "empty":
            return diagnosis.meaning(check, None, timedelta())
        status = self._history.status(check.id_instance, check.message_id)
        listed_at = self._history.listed_at(check.id_instance)
        absent = listed_at is not None and listed_at > status.first_seen_at + LAG
        listed = True if status.listed_at else False if absent else None
        health = self._recent_health()
        age = self._now() - status.first_seen_at
        return diagnosis.meaning(check, health.outgoing_webhook, age, listed=listed, state=health.state)

    def _recent_health(self) -> Health:
        """Return how the account is, asked at most every few minutes: only to explain an answer that is saved."""
        now = self._now()
        if self._health is None or not timedelta() <= now - self._health_at < _HEALTH_STAYS_FRESH_FOR:
            try:
                self._health = self.health()
            except ServiceError:
                self._health = Health(None, None)
            self._health_at = now
        return self._health


@dataclass(frozen=True, slots=True)
class Collector:
    """Asks the service and keeps the answers. Any thread may call; every call waits for the service.

    Every call raises GreenStatError where nothing came of it, and then nothing was saved. See ``core.errors``.
    """

    history: History
    credentials: Credentials
    connect: Connect = connect
    now: Callable[[], datetime] = _now

    @contextmanager
    def asking(self, account: Account, cancel: CancelToken) -> Iterator[Asker]:
        """Give an asker for as many questions about one account as there are, over one kept connection."""
        with self.connect(account, self.credentials.token(account.id_instance), cancel) as client:
            yield Asker(self.history, account, client, cancel, self.now)

    def check(self, account: Account, message_id: str, cancel: CancelToken) -> Check:
        """Ask who was sent, received or read one status, and merge the answer into the history."""
        with self.asking(account, cancel) as asker:
            return asker.check(message_id)

    def find_statuses(self, account: Account, cancel: CancelToken, minutes: int = ALL_THE_SERVICE_KEEPS_MIN) -> int:
        """Ask for the statuses of the last ``minutes`` and remember them. Returns how many the service listed."""
        with self.asking(account, cancel) as asker:
            return asker.find_statuses(minutes)

    def refresh_names(self, account: Account, cancel: CancelToken) -> None:
        """Ask for the account's contacts and keep their names, unless that was done within the last day."""
        with self.asking(account, cancel) as asker:
            asker.refresh_names()

    def test(self, account: Account, token: Secret, cancel: CancelToken) -> Health:
        """Ask how an account is, with a token that need not be kept anywhere."""
        with self.connect(account, token, cancel) as client:
            return Asker(self.history, account, client, cancel, self.now).health()

    def turn_on_outgoing_webhook(self, account: Account, cancel: CancelToken) -> None:
        """Switch on what statuses are counted by. The instance restarts: only after the user agreed to that."""
        with self.connect(account, self.credentials.token(account.id_instance), cancel) as client:
            client.set_outgoing_webhook(enabled=True)

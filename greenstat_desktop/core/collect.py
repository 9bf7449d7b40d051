"""The use cases: check a status, find statuses, refresh names, test an account. Each asks, then keeps the answer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from greenstat_desktop.core import diagnosis
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.credentials import Credentials
from greenstat_desktop.core.errors import ServiceError
from greenstat_desktop.core.green_api.client import Client, connect
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account, Check, Health
from greenstat_desktop.core.redaction import Secret

NAMES_STAY_FRESH_FOR: Final = timedelta(days=1)
_DAY_MIN: Final = 24 * 60
ALL_THE_SERVICE_KEEPS_MIN: Final = 30 * _DAY_MIN

Connect: TypeAlias = Callable[[Account, Secret, CancelToken], Client]


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Collector:
    """Asks the service and keeps the answers. Any thread may call; every call waits for the service."""

    history: History
    credentials: Credentials
    connect: Connect = connect
    now: Callable[[], datetime] = _now

    def check(self, account: Account, message_id: str, cancel: CancelToken) -> Check:
        """Ask who was sent, received or read one status, and merge the answer into the history.

        Raises:
            GreenStatError: nothing was saved. See the tree in ``core.errors``.
        """
        with self._client(account, cancel) as client:
            receipts = client.status_statistic(message_id)
            cancel.check()
            check = self.history.save_check(account.id_instance, message_id, receipts, self.now())
            if check.answer == "ok":
                return check
            return replace(check, reason=diagnosis.meaning(check, self._outgoing_webhook(client), self._age(check)))

    def find_statuses(self, account: Account, cancel: CancelToken, minutes: int = ALL_THE_SERVICE_KEEPS_MIN) -> int:
        """Ask for the statuses of the last ``minutes`` and remember them. Returns how many the service listed."""
        with self._client(account, cancel) as client:
            found = client.outgoing_statuses(minutes)
        self.history.save_statuses(account.id_instance, found, self.now())
        return len(found)

    def refresh_names(self, account: Account, cancel: CancelToken) -> None:
        """Ask for the account's contacts and keep their names, unless that was done within the last day."""
        asked_at = self.history.names_asked_at(account.id_instance)
        if asked_at and self.now() - asked_at < NAMES_STAY_FRESH_FOR:
            return
        with self._client(account, cancel) as client:
            contacts = client.contacts()
        self.history.save_names(account.id_instance, contacts, self.now())

    def test(self, account: Account, token: Secret, cancel: CancelToken) -> Health:
        """Ask how an account is, with a token that need not be kept anywhere."""
        with self.connect(account, token, cancel) as client:
            return Health(client.state_instance(), client.settings().outgoing_webhook)

    def _client(self, account: Account, cancel: CancelToken) -> Client:
        return self.connect(account, self.credentials.token(account.id_instance), cancel)

    def _age(self, check: Check) -> timedelta:
        status = self.history.status(check.id_instance, check.message_id)
        return self.now() - status.first_seen_at

    @staticmethod
    def _outgoing_webhook(client: Client) -> bool | None:
        try:
            return client.settings().outgoing_webhook
        except ServiceError:
            return None  # only asked to explain an answer that is already saved

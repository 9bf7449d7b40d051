"""The service's methods, one short method each: asked through the transport, answered in records."""

from typing import Self

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.green_api import decode
from greenstat_desktop.core.green_api.transport import Transport
from greenstat_desktop.core.recipients.fold import Receipts
from greenstat_desktop.core.records import Account, Contact, OutgoingStatus, Settings
from greenstat_desktop.core.redaction import Secret


class Client:
    """One account of the service. Used from one thread; every method is one request, 1 per second and account.

    Every method raises ``ServiceError`` if the service could not be used and ``Cancelled`` if somebody cancelled.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections that are kept for the next call."""
        self._transport.close()

    def status_statistic(self, message_id: str) -> Receipts:
        """Ask who was sent, received or read one status.

        People come in the service's order, unknown states included; empty has many causes (``core.diagnosis``).

        Source: GET getStatusStatistic, contract section 2.1.
        """
        return decode.receipts(self._transport.get("getStatusStatistic", idMessage=message_id))

    def outgoing_statuses(self, minutes: int) -> list[OutgoingStatus]:
        """Ask what was published in the last so many minutes, in the service's order; it may lag by 2 minutes.

        Source: GET getOutgoingStatuses, contract section 2.2.
        """
        return decode.outgoing_statuses(self._transport.get("getOutgoingStatuses", minutes=minutes))

    def state_instance(self) -> str | None:
        """Ask how the instance is, such as ``authorized``; None while it is being created. Once a minute at most.

        Source: GET getStateInstance, contract section 2.3.
        """
        return decode.state_instance(self._transport.get("getStateInstance"))

    def settings(self) -> Settings:
        """Ask whether the service collects statistics at all.

        Source: GET getSettings, contract section 2.3.
        """
        return decode.settings(self._transport.get("getSettings"))

    def set_outgoing_webhook(self, *, enabled: bool) -> None:
        """Switch the collecting of statistics on or off. This reboots the instance: only after the user said yes.

        Source: POST setSettings, contract section 2.3; takes effect within 5 minutes.
        """
        payload = {"outgoingWebhook": "yes" if enabled else "no"}
        decode.settings_saved(self._transport.post("setSettings", payload))

    def contacts(self) -> list[Contact]:
        """Ask for the people of the address book, without groups. Two requests if the first answer is empty.

        Source: GET getContacts, contract section 2.3: an empty answer means "repeat the call".
        """
        return self._contacts() or self._contacts()

    def _contacts(self) -> list[Contact]:
        return decode.contacts(self._transport.get("getContacts"))


def connect(account: Account, token: Secret, cancel: CancelToken) -> Client:
    """Return a client of one account, for one job. Nothing is sent yet.

    Raises:
        BadInput: the account's apiUrl or idInstance cannot be used.
    """
    return Client(Transport(account, token, cancel))

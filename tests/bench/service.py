"""A sandbox in a process of its own, and a home that knows it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.records import Account


@dataclass(frozen=True, slots=True)
class Service:
    """An account of a sandbox."""

    account: Account
    token: str

    @property
    def environ(self) -> dict[str, str]:
        """What a program needs around it to use the account, and no keyring."""
        return {
            "GREENSTAT_TOKEN": self.token,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        }


NOBODY = Service(Account("1101000001", "http://127.0.0.1:9"), "unused")


@contextmanager
def sandbox(recipients: int, statuses: int) -> Iterator[Service]:
    """Serve a sandbox until the block ends."""
    sizes = ["--recipients", str(recipients), "--statuses", str(statuses)]
    command = [sys.executable, "-m", "greenstat_desktop", "sandbox", *sizes]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            lines = [(process.stdout.readline() if process.stdout else "").strip() for _ in range(3)]
            api_url, id_instance, token = (line.partition(": ")[2] for line in lines)
            yield Service(Account(id_instance, api_url, "Bench"), token)
        finally:
            process.terminate()


def make_home(folder: Path, service: Service) -> Locations:
    """Make a home that has the service's account."""
    places = Locations(folder)
    places.make()
    with History(places.history) as history:
        history.save_account(service.account)
    return places

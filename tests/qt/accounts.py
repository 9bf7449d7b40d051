"""A window over several accounts of which nobody asks anything."""

from datetime import UTC, datetime, timedelta

import numpy as np
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.records import Account, OutgoingStatus
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.account_forgetting import Forgetting
from greenstat_desktop.qt.all_accounts import AllAccounts
from greenstat_desktop.qt.following import Following
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.tray import Tray
from greenstat_desktop.qt.watch_view import WatchView
from greenstat_desktop.qt.watching import Watching
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow

NOBODY = "http://127.0.0.1:9"
NAMES = ("Shop", "Café", "Clinic")
WAIT_MS = 20_000
_NOBODY = collected([], [], np.zeros(0, np.uint32))


class SeveralAccounts:
    """Accounts called by ``names``, each with two statuses: "<name> old" and, later, "<name> new"."""

    def __init__(
        self, bare: SandboxedWindow, names: tuple[str, ...] = NAMES, memory: WindowMemory | None = None
    ) -> None:
        self.bare, self.window, self.desk, self.history = bare, bare.window, bare.desk, bare.core.history
        self.accounts = [Account(f"71030000{number:02}", NOBODY, name) for number, name in enumerate(names)]
        for number, account in enumerate(self.accounts):
            self.history.save_account(account)
            bare.core.credentials.keep(account.id_instance, Secret("a" * 50))
            self.publish(account, "old", 600 - number)
            self.publish(account, "new", 60 - number)
        memory = memory or WindowMemory(None)
        self.watching = Watching(bare.jobs, paused=True, parent=bare.desk)
        self.following = Following(bare.jobs, bare.desk)
        self.all = AllAccounts(bare.window, bare.desk, self.following, memory)
        self.forgetting = Forgetting(bare.window, bare.desk, bare.jobs, second_ms=60_000)
        tray = Tray(LocalTimes(), bare.window)
        WatchView(bare.window, bare.desk, self.watching, self.following, tray, memory)
        bare.desk.is_watched = lambda _: True  # the desk looks for nothing by itself

    def publish(self, account: Account, title: str, minutes_ago: float) -> None:
        at = datetime.now(UTC) - timedelta(minutes=minutes_ago)
        text = f"{account.name} {title}"
        listed = OutgoingStatus(f"ID{title}", "text", text, at, True)  # the same ids in every account
        self.history.save_statuses(account.id_instance, [listed], at)
        self.history.save_check(account.id_instance, f"ID{title}", _NOBODY, at)

    def open(self, qtbot: QtBot) -> None:
        self.following.open(self.bare.core)
        self.forgetting.open(self.bare.core)
        self.desk.open(self.bare.core)
        qtbot.waitUntil(lambda: self.shown == f"{self.accounts[0].name} new", timeout=WAIT_MS)

    @property
    def shown(self) -> str:
        """The text of the status that is open and shown."""
        opened = self.window.page.opened
        return opened.status.text if opened else ""

    @property
    def listed(self) -> list[str]:
        """The texts of the statuses in the list."""
        return [one.text for one in self.window.statuses.model.statuses]

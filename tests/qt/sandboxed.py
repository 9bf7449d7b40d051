"""A window over a sandbox, with everything a test wants to ask of both."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.exporting import Exporter
from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.main_window import MainWindow
from greenstat_desktop.qt.opened import Core
from greenstat_desktop.sandbox.server import Sandbox


@dataclass
class SandboxedWindow:
    """A window over a sandbox of 60 people and 5 statuses."""

    window: MainWindow
    desk: Desk
    core: Core
    sandbox: Sandbox
    jobs: Jobs
    chosen_path: Callable[[], Path]
    exporter: Exporter
    now: datetime  # when the world began, for what a test keeps of it

    @property
    def account(self) -> Account:
        return Account(self.sandbox.account.id_instance, self.sandbox.api_url, "Bloom Florist")

    def add_account(self) -> None:
        self.core.credentials.keep(self.account.id_instance, Secret(self.sandbox.account.token))
        self.core.history.save_account(self.account)

"""R14: an account that is forgotten leaves no byte of its number and its token in what the whole program keeps."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.app import Application
from greenstat_desktop.core import credentials
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.credentials import OSKeyring
from greenstat_desktop.core.history import copies
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt import logs, resuming
from greenstat_desktop.qt.account_forget_dialog import Forget
from greenstat_desktop.qt.account_forgetting import SECONDS, Intent
from greenstat_desktop.sandbox.server import Sandbox
from tests.token_forms import found_under, parts

WAIT_MS = 20_000


class OpenKeyring:
    """Keeps tokens as plain text, as no keyring may: what is left in it can be seen."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get_password(self, service: str, username: str) -> str | None:
        known: dict[str, str] = json.loads(self._path.read_text("utf-8")) if self._path.exists() else {}
        return known.get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path.write_text(json.dumps({f"{service} {username}": password}), "utf-8")

    def delete_password(self, service: str, username: str) -> None:
        del service, username
        self._path.write_text("{}", "utf-8")


class Home:
    """The program on a home of its own, used once: everything that it keeps is there."""

    def __init__(self, folder: Path, sandbox: Sandbox, qapp: QApplication, qtbot: QtBot) -> None:
        self.folder, self._qapp, self._qtbot = folder, qapp, qtbot
        self.token = sandbox.account.token
        self.account = Account(sandbox.account.id_instance, sandbox.api_url, "Shop")
        self.places = Locations(folder)
        self.places.make()
        OSKeyring(find=self.keyring).write(self.account.id_instance, Secret(self.token))
        with History(self.places.history) as history:
            history.save_account(self.account)
        running = self.opened()
        qtbot.waitUntil(lambda: running.window.page.recipients.model.rowCount() > 0, timeout=WAIT_MS)
        running.window.close()
        assert running.close()
        copies.make(self.places.history, datetime.now(UTC), CancelToken())

    def keyring(self) -> OpenKeyring:
        return OpenKeyring(self.folder / "keyring.json")

    def opened(self) -> Application:
        running = Application(self._qapp, self.places, demo=False)
        self._qtbot.addWidget(running.window)
        running.window.show()
        self._qtbot.waitUntil(lambda: hasattr(running.window, "page"), timeout=WAIT_MS)
        self._qtbot.waitUntil(lambda: running.desk.account is not None, timeout=WAIT_MS)
        return running

    def forget(self, *, at_once: bool) -> None:
        """Forget the account in the window, and close that: ten seconds later, or before they are over."""
        running = self.opened()
        forgetting = running.session.forgetting
        assert forgetting
        forgetting.begin(Intent(self.account, Forget.BOTH))
        for _ in range(0 if at_once else SECONDS):
            forgetting._timer.timeout.emit()
        if not at_once:
            self._qtbot.waitUntil(lambda: not forgetting._under_way, timeout=WAIT_MS)
            assert self.left() == set(), "while the history is still open"
        running.window.close()
        assert running.close()

    def left(self) -> set[str]:
        """Return the names of the files in which the account's number or its token is."""
        files = [one for one in self.folder.rglob("*") if one.is_file()]
        number = self.account.id_instance.encode()
        holders = {one.name for one in files if any(number in part for part in parts(one))}
        return holders | {Path(one).name for one in found_under(self.folder, self.token)}


@pytest.fixture
def home(tmp_path: Path, sandbox: Sandbox, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Home:
    real = OSKeyring
    monkeypatch.setattr(credentials, "OSKeyring", lambda: real(find=lambda: OpenKeyring(tmp_path / "keyring.json")))
    monkeypatch.setattr(credentials, "_trusted", lambda one: one)
    monkeypatch.delenv("GREENSTAT_TOKEN", raising=False)
    with logs.keep_log(Locations(tmp_path)):
        return Home(tmp_path, sandbox, qapp, qtbot)


@pytest.mark.parametrize("at_once", [False, True], ids=["ten seconds later", "as the window closes"])
def test_nothing_is_left_of_a_forgotten_account_and_its_token(home: Home, at_once: bool) -> None:
    copy = next(home.folder.rglob("history-*.sqlite3")).name
    assert home.left() >= {"history.sqlite3", copy, "settings.ini", "keyring.json"}, "there is something to forget"
    home.forget(at_once=at_once)
    assert home.left() == set()


def _keyring_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials.Credentials, "forget", lambda *_: None)


def _settings_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resuming.Resuming, "_forget_account", lambda *_: None)


def _copies_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "remove_all", lambda _: None)


@pytest.mark.mutant
@pytest.mark.parametrize(
    ("break_it", "where"),
    [(_keyring_stays, "keyring.json"), (_settings_stay, "settings.ini"), (_copies_stay, "history-")],
)
def test_what_is_left_is_found(
    home: Home, monkeypatch: pytest.MonkeyPatch, break_it: Callable[[pytest.MonkeyPatch], None], where: str
) -> None:
    break_it(monkeypatch)
    home.forget(at_once=True)
    assert any(name.startswith(where) for name in home.left())

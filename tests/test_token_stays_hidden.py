"""A token is typed, used and made to fail in every way; afterwards nothing but the keyring's place holds it."""

import logging
import sys
import time
import traceback
import zipfile
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.app import Application
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.crash_files import CrashFiles
from greenstat_desktop.core.diagnostics import diagnostics
from greenstat_desktop.core.errors import GreenStatError, ServiceFailed
from greenstat_desktop.core.exports.csv_file import Preset, write_csv
from greenstat_desktop.core.exports.everything import write_everything
from greenstat_desktop.core.exports.workbook import About, write_workbook
from greenstat_desktop.core.green_api import transport
from greenstat_desktop.core.history import copies
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.recipients.table import Arrangement, arrange
from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.opened import Core
from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import make_world
from tests.asking import TOKEN as ASKED_WITH
from tests.asking import asked
from tests.fault_run import FaultRun
from tests.fault_server import FaultServer, answer
from tests.token_forms import forms, found_in, found_under

WAIT_MS = 20_000
FAILURES = [
    Reply(400), Reply(401), Reply(403), Reply(404), Reply(466), Reply(418), Reply(200, b"<html>"), Reply(200, b"null"),
    Reply(301, headers=(("Location", "http://127.0.0.1:9/elsewhere"),)), Reply(204, b""),
]  # fmt: skip


def shown_by(widget: QWidget) -> str:
    texts = [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    if isinstance(widget, QLabel | QLineEdit):
        texts.append(widget.text())
    if isinstance(widget, QTextEdit):
        texts.append(widget.toPlainText())
    return "\n".join([*texts, *(action.text() for action in widget.actions())])


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(make_world(recipients=30, statuses=3, now=time.time()), spacing_s=0) as served:
        yield served


@pytest.fixture
def running(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    places = Locations(tmp_path / "home")
    places.make()
    places.settings.write_text("[choice]\nwatch_paused=true\n", "utf-8")  # each scripted answer is for one question
    application = Application(qapp, places, demo=False)
    qtbot.addWidget(application.window)
    application.window.show()
    yield application
    application.close()


def connect_by_hand(qtbot: QtBot, running: Application, sandbox: Sandbox) -> None:
    """Paste a whole request address, test, save, and take the session where there is no keyring."""
    window = running.window
    qtbot.waitUntil(lambda: running.desk.accounts is not None, timeout=WAIT_MS)
    QTest.mouseClick(window.welcome.account.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(AccountDialog)))
    dialog = next(one for one in window.findChildren(AccountDialog) if one.isVisible())
    address = f"{sandbox.api_url}/waInstance{sandbox.account.id_instance}/getStateInstance/{sandbox.account.token}"
    QGuiApplication.clipboard().setText(address)
    dialog.fields.id_instance.setFocus()
    dialog.fields.id_instance.paste()
    QGuiApplication.clipboard().clear()
    dialog.test.click()
    qtbot.waitUntil(lambda: dialog.outcome.text().startswith("Connected"), timeout=WAIT_MS)
    dialog.save.click()
    qtbot.waitUntil(dialog.session.isVisible, timeout=WAIT_MS)
    dialog.session.click()
    qtbot.waitUntil(lambda: window.page.recipients.model.rowCount() > 0 and not running.desk.busy, timeout=WAIT_MS)


def leave_everything_behind(core: Core, account: Account, message_id: str, home: Path) -> None:
    """Write every kind of file that the program writes."""
    arranged = arrange(core.history.table(account.id_instance, message_id), Arrangement())
    write_csv(home / "out.csv", arranged, Preset.EXCEL)
    now = datetime.now(UTC)
    write_workbook(home / "out.xlsx", arranged, About(account.title, "", message_id, now, "0"))
    copies.make(home / "history.sqlite3", now, CancelToken())
    write_everything(home / "everything", core.history, CancelToken())
    crashes = CrashFiles(home / "logs")
    token = core.credentials.token(account.id_instance)
    try:
        raise ValueError(f"/waInstance{account.id_instance}/getSettings/{token.reveal()} {token!r}")
    except ValueError:
        record = logging.LogRecord("made_up", logging.CRITICAL, "", 0, "It broke", (), sys.exc_info())
    crashes.handle(record)
    (home / "diagnostics.txt").write_text(diagnostics(home / "logs"), "utf-8")


def failure(collector: Collector, account: Account, message_id: str) -> str:
    """Return the traceback, with the locals of every frame, of a check that must fail."""
    try:
        collector.check(account, message_id, CancelToken())
    except GreenStatError as error:
        return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    raise AssertionError("the check did not fail")


def test_the_token_is_seen_nowhere_after_use_and_failure(
    qtbot: QtBot, running: Application, sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("greenstat_desktop").propagate = True
    token = sandbox.account.token
    connect_by_hand(qtbot, running, sandbox)
    core = running.desk._core
    assert core is not None
    account = Account(sandbox.account.id_instance, sandbox.api_url)
    message_id = running.desk.message_id
    texts: list[str] = []
    for reply in FAILURES:
        sandbox.instance.conduct.answer_next(reply, method="getStatusStatistic")
        texts.append(failure(core.collector, account, message_id))
        sandbox.instance.conduct.answer_next(reply, method="getStatusStatistic")
        running.window.commands["refresh"].trigger()
        qtbot.waitUntil(lambda: not running.desk.busy, timeout=WAIT_MS)
        texts += [shown_by(widget) for widget in QApplication.allWidgets()]
    leave_everything_behind(core, account, message_id, tmp_path / "home")
    texts += [shown_by(widget) for widget in QApplication.allWidgets()]
    texts += [QGuiApplication.clipboard().text(), caplog.text, *(str(vars(one)) for one in caplog.records)]

    for text in texts:
        assert found_in(text.encode(errors="replace"), token) == [], text
    left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert left >= {"history.sqlite3", "settings.ini", "out.csv", "out.xlsx", "diagnostics.txt", "people.csv"}
    assert any(name.startswith("crash-") for name in left)
    assert found_under(tmp_path, token) == {}
    caplog.clear()


def test_twenty_five_calls_of_every_fault_leave_no_token_behind(fault_run: FaultRun) -> None:
    assert "urllib3.connectionpool" in (fault_run.home / "debug.log").read_text("utf-8")
    assert found_under(fault_run.home, ASKED_WITH) == {}


@pytest.mark.mutant
@pytest.mark.parametrize("form", forms("f0" * 25))
def test_a_planted_token_is_found_in_every_form(form: str, tmp_path: Path) -> None:
    token = "0123456789abcdef" * 3 + "00"
    (tmp_path / "plain.bin").write_bytes(b"before " + forms(token)[form] + b" after")
    (tmp_path / "packed.bin").write_bytes(b"before " + zlib.compress(b"x" * 99 + forms(token)[form]) + b" after")
    with zipfile.ZipFile(tmp_path / "book.xlsx", "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("sheet.xml", forms(token)[form])
    found = found_under(tmp_path, token)
    assert {Path(path).name for path, names in found.items() if form in names} == {
        "plain.bin",
        "packed.bin",
        "book.xlsx",
    }


@pytest.mark.mutant
def test_a_token_in_the_url_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "PLACEHOLDER", ASKED_WITH)
    handler = logging.FileHandler(tmp_path / "debug.log")
    libraries = logging.getLogger("urllib3")
    libraries.addHandler(handler)
    libraries.setLevel(logging.DEBUG)
    try:
        with FaultServer(answer(404)) as server, pytest.raises(ServiceFailed):
            asked(server.url)
    finally:
        libraries.removeHandler(handler)
        libraries.setLevel(logging.NOTSET)
        handler.close()
    assert "plain" in found_under(tmp_path, ASKED_WITH)[str(tmp_path / "debug.log")]


def test_there_are_as_many_forms_as_reliability_asks_for() -> None:
    assert len(forms("f0" * 25)) == 14

"""A token is typed, used and made to fail in every way; afterwards nothing but the keyring's place holds it."""

import base64
import logging
import time
import traceback
from collections.abc import Iterator
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
from greenstat_desktop.core.errors import GreenStatError
from greenstat_desktop.core.exports.csv_file import Preset, write_csv
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.core.recipients.table import Arrangement, arrange
from greenstat_desktop.core.records import Account
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import make_world

WAIT_MS = 20_000
FAILURES = [
    Reply(400), Reply(401), Reply(403), Reply(404), Reply(466), Reply(418), Reply(200, b"<html>"), Reply(200, b"null"),
    Reply(301, headers=(("Location", "http://127.0.0.1:9/elsewhere"),)), Reply(204, b""),
]  # fmt: skip


def encodings(token: str) -> dict[str, bytes]:
    plain = token.encode()
    shifted = {f"base64+{skip}": base64.b64encode(b"x" * skip + plain)[4:-4] for skip in range(3)}
    return {
        "plain": plain, "upper": token.upper().encode(), "utf-16": token.encode("utf-16-le"),
        "hex": plain.hex().encode(), "reversed": plain[::-1], **shifted,
        "first half": plain[:25], "second half": plain[25:],
    }  # fmt: skip


def found_in(text: bytes, token: str) -> list[str]:
    return [name for name, form in encodings(token).items() if form in text]


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
    arranged = arrange(core.history.table(account.id_instance, message_id), Arrangement())
    write_csv(tmp_path / "home" / "out.csv", arranged, Preset.EXCEL)
    texts += [shown_by(widget) for widget in QApplication.allWidgets()]
    texts += [QGuiApplication.clipboard().text(), caplog.text, *(str(vars(one)) for one in caplog.records)]

    for text in texts:
        assert found_in(text.encode(errors="replace"), token) == [], text
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"history.sqlite3", "out.csv"}
    for path in files:
        assert found_in(path.read_bytes(), token) == [], path


@pytest.mark.parametrize("form", encodings("f0" * 25))
def test_a_planted_token_is_found_in_every_form(form: str) -> None:
    token = "0123456789abcdef" * 3 + "00"
    assert form in found_in(b"before " + encodings(token)[form] + b" after", token)

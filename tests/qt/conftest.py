"""What the window's tests share: no screen, a sandbox, a window over it, and no exception swallowed by the guard."""

import logging
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from build_translations import build
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.credentials import Credentials, Memory
from greenstat_desktop.core.history.store import History
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.exporting import Exporter
from greenstat_desktop.qt.jobs import Jobs
from greenstat_desktop.qt.languages import Speech
from greenstat_desktop.qt.main_window import MainWindow
from greenstat_desktop.qt.opened import Core
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.window_memory import WindowMemory
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import make_world
from tests.qt.many_statuses import keep_world
from tests.qt.sandboxed import SandboxedWindow

build()  # a checkout has texts, but nothing compiled
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture(autouse=True)
def nothing_was_guarded(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    swallowed = [
        one for one in caplog.records if one.name == "greenstat_desktop.qt.guard" and one.levelno >= logging.ERROR
    ]
    assert not swallowed, swallowed[0].exc_text


@pytest.fixture(autouse=True)
def british(qapp: QApplication) -> Iterator[None]:
    """The window speaks British English, plurals and all."""
    for left in qapp.findChildren(QTranslator):  # by a window that spoke another language
        qapp.removeTranslator(left)
    Speech(qapp).speak("en", BRITISH)
    yield
    QLocale.setDefault(QLocale.c())


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """Each test finds the application as it was, in no other test's clothes."""
    font, palette = qapp.font(), qapp.palette()
    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:  # a key that a test pressed is held no more
        QTest.keyClick(QWidget(), Qt.Key.Key_F35)
    yield
    if qapp.styleSheet():
        qapp.setStyleSheet("")
    if qapp.palette() != palette:
        qapp.setPalette(palette)
    if qapp.font() != font:
        qapp.setFont(font)


@pytest.fixture
def times() -> LocalTimes:
    return LocalTimes(BRITISH)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(make_world(recipients=60, statuses=5, now=time.time()), spacing_s=0) as running:
        yield running


@pytest.fixture
def bare(qtbot: QtBot, sandbox: Sandbox, tmp_path: Path, times: LocalTimes) -> Iterator[SandboxedWindow]:
    """A window that knows no account yet."""
    jobs = Jobs()
    desk = Desk(jobs)
    path = tmp_path / "recipients.csv"

    def choose(_: QWidget, suggested: str) -> Path:
        return path.with_suffix(Path(suggested).suffix)

    exporter = Exporter(jobs, choose, desk)
    window = MainWindow(WindowMemory(None))
    window.furnish(desk, exporter, times)
    qtbot.addWidget(window)
    history, credentials = History(None), Credentials(Memory(), {})
    core = Core(history, credentials, Collector(history, credentials))
    window.show()
    yield SandboxedWindow(window, desk, core, sandbox, jobs, lambda: path, exporter, datetime.now(UTC))
    assert jobs.close()
    history.close()


@pytest.fixture
def opened(bare: SandboxedWindow, qtbot: QtBot) -> SandboxedWindow:
    """A window with an account, and the newest status checked and open."""

    def idle() -> bool:
        return bare.window.page.recipients.model.rowCount() > 0 and not bare.desk.busy

    bare.add_account()
    bare.desk.open(bare.core)
    qtbot.waitUntil(idle, timeout=20_000)
    newest = bare.sandbox.instance.world.statuses[0].message_id
    if bare.desk.message_id != newest:  # by chance an older one moved last, and was opened by itself
        with qtbot.waitSignal(bare.desk.checked, timeout=20_000):
            bare.desk.open_status(newest)
        qtbot.waitUntil(idle, timeout=20_000)
    return bare


@pytest.fixture
def filled(bare: SandboxedWindow, qtbot: QtBot) -> SandboxedWindow:
    """A window over a history that knows what became of five statuses."""
    keep_world(bare.core.history, bare.account, bare.sandbox.instance.world, bare.now)
    with qtbot.waitSignal(bare.desk.status_opened, timeout=20_000):
        bare.desk.open(bare.core)
    return bare

"""Reduced motion, as the desktop's user chose it: over a real bus, with a portal that answers as theirs do."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread
from typing import Any

import pytest
from jeepney import (  # type: ignore[import-untyped]
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.busy_bar import BusyBar
from greenstat_desktop.qt.motion import SystemMotion

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="portals are Linux' own")

Settings = dict[tuple[str, str], tuple[str, Any]]  # namespace and key: type and value
STANDARD, GNOME = ("org.freedesktop.appearance", "reduced-motion"), ("org.gnome.desktop.interface", "enable-animations")


class Portal:
    """Answers ReadOne from ``settings``, on a thread of its own, for as long as the bus runs."""

    def __init__(self, address: str) -> None:
        self.settings: Settings = {}
        self.bus = QDBusConnection.connectToBus(address, "motion")
        served = open_dbus_connection(address)
        served.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self.thread = Thread(target=self._serve, args=(served,))
        self.thread.start()

    def _serve(self, served: DBusConnection) -> None:
        with served, suppress(OSError, EOFError):
            while True:
                asked = served.receive()
                if asked.header.message_type == MessageType.method_call:
                    assert asked.header.fields[HeaderFields.member] == "ReadOne"
                    served.send(self._answer(asked))

    def _answer(self, asked: Message) -> Message:
        value = self.settings.get(asked.body)
        if value:
            return new_method_return(asked, "v", (value,))
        return new_error(asked, "org.freedesktop.portal.Error.NotFound", "s", ("no such setting",))


@pytest.fixture
def portal() -> Iterator[Portal]:
    assert shutil.which("dbus-daemon"), "dbus-daemon is needed here: install the package dbus"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        made = Portal(daemon.stdout.readline().strip())
        yield made
        QDBusConnection.disconnectFromBus("motion")
        daemon.terminate()
    made.thread.join()


@pytest.mark.parametrize(
    ("settings", "calm"),
    [
        ({STANDARD: ("u", 1)}, True),
        ({STANDARD: ("u", 0)}, False),
        ({STANDARD: ("u", 0), GNOME: ("b", False)}, False),
        ({GNOME: ("b", False)}, True),
        ({GNOME: ("b", True)}, False),
    ],
)
def test_what_the_desktop_says_is_told(qtbot: QtBot, portal: Portal, settings: Settings, calm: bool) -> None:
    portal.settings = settings
    motion = SystemMotion(None, portal.bus)
    with qtbot.waitSignal(motion.told) as told:
        motion.ask()
    assert told.args == [calm]


def test_a_choice_made_meanwhile_holds_when_the_user_comes_back(
    qapp: QApplication, qtbot: QtBot, portal: Portal
) -> None:
    motion = SystemMotion(None, portal.bus)
    portal.settings = {STANDARD: ("u", 1)}
    with qtbot.waitSignal(motion.told) as told:
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert told.args == [True]


def test_nothing_moves_where_the_system_wants_it_still(qapp: QApplication, qtbot: QtBot) -> None:
    appearance, bar = Appearance(qapp), BusyBar()
    qtbot.addWidget(bar)
    bar.show_busy(busy=True)
    assert bar.maximum() == 0
    appearance.motion.told.emit(True)
    bar.show_busy(busy=True)
    assert (bar.minimum(), bar.value(), bar.maximum()) == (0, 1, 1)
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_General)
    appearance.motion.told.emit(False)
    bar.show_busy(busy=True)
    assert bar.maximum() == 0
    appearance.deleteLater()

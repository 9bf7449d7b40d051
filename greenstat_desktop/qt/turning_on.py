"""The question before the one setting is changed: the instance restarts, so it is never changed without an answer."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from greenstat_desktop.core.diagnosis import TURN_IT_ON
from greenstat_desktop.qt.desk import Desk
from greenstat_desktop.qt.opened import Work
from greenstat_desktop.qt.question import ask
from greenstat_desktop.qt.sentences import said


def ask_to_turn_on(parent: QWidget, desk: Desk) -> QMessageBox:
    """Ask, with *Cancel* as the answer of Enter and Esc; switch the setting on only if the user says so."""

    def decided(yes: bool) -> None:
        if yes:
            _turn_on(desk)

    title = _tr("Turn on the setting")
    return ask(parent, title, title, said(TURN_IT_ON), _tr("Turn it on"), decided)


def _turn_on(desk: Desk) -> None:
    desk.ask(
        Work(_tr("Turning on the setting…"), False),
        lambda core, account, cancel: core.collector.turn_on_outgoing_webhook(account, cancel),
        lambda _, __: desk.turned_on.emit(),
        retry=lambda: _turn_on(desk),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TurningOn", text)

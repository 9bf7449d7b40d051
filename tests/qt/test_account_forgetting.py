"""Forgetting an account: nothing goes for ten seconds, then exactly what was said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.credentials import Memory
from greenstat_desktop.core.errors import KeyringState, KeyringUnavailable, TokenMissing
from greenstat_desktop.qt.account_forget_dialog import Forget, ForgetDialog
from greenstat_desktop.qt.account_forgetting import SECONDS
from tests.qt.accounts import WAIT_MS, SeveralAccounts
from tests.qt.sandboxed import SandboxedWindow


@pytest.fixture
def several(bare: SandboxedWindow, qtbot: QtBot) -> SeveralAccounts:
    made = SeveralAccounts(bare)
    made.open(qtbot)
    return made


def ask(several: SeveralAccounts, qtbot: QtBot) -> ForgetDialog:
    several.window.commands["forget_account"].trigger()
    qtbot.waitUntil(lambda: several.window.findChild(ForgetDialog) is not None, timeout=WAIT_MS)
    dialog = several.window.findChild(ForgetDialog)
    assert dialog is not None
    return dialog


def forget(several: SeveralAccounts, qtbot: QtBot, what: Forget) -> None:
    dialog = ask(several, qtbot)
    dialog.choices[what].setChecked(True)
    dialog.forget.click()
    assert several.forgetting.intent is not None


def let_time_pass(several: SeveralAccounts, seconds: int = SECONDS) -> None:
    for _ in range(seconds):
        several.forgetting._timer.timeout.emit()


def known(several: SeveralAccounts) -> tuple[bool, int, bool]:
    """Whether the first account is there, how many statuses it has, and whether it has a token."""
    id_instance = several.accounts[0].id_instance
    try:
        several.bare.core.credentials.token(id_instance)
    except TokenMissing:
        token = False
    else:
        token = True
    there = any(one.id_instance == id_instance for one in several.history.accounts())
    return there, len(several.history.statuses(id_instance)), token


def message(several: SeveralAccounts) -> str:
    bar = several.window.page.message
    return bar.sentence.text() if bar.isVisible() else ""


def test_the_dialog_says_exactly_what_goes_and_enter_forgets_nothing(several: SeveralAccounts, qtbot: QtBot) -> None:
    dialog = ask(several, qtbot)
    assert "2 statuses" in dialog.choices[Forget.BOTH].accessibleDescription()
    assert dialog.choices[Forget.TOKEN].isChecked(), "the mildest one"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert several.forgetting.intent is None
    assert known(several) == (True, 2, True)


def test_what_will_be_forgotten_is_read_aloud_once_and_not_every_second(
    several: SeveralAccounts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    aloud: list[str] = []
    for module in ("account_forgetting", "message_bar"):
        monkeypatch.setattr(f"greenstat_desktop.qt.{module}.announce", lambda _, said: aloud.append(said))
    forget(several, qtbot, Forget.BOTH)
    qtbot.waitUntil(lambda: several.shown == "Café new", timeout=WAIT_MS)
    let_time_pass(several, 3)
    assert len(aloud) == 1
    assert "in 10 s" in aloud[0]
    several.forgetting.undo()


@pytest.mark.parametrize(
    ("what", "left"),
    [(Forget.TOKEN, (True, 2, False)), (Forget.HISTORY, (True, 0, True)), (Forget.BOTH, (False, 0, False))],
    ids=["token", "history", "both"],
)
def test_after_ten_seconds_exactly_that_is_forgotten(
    several: SeveralAccounts, qtbot: QtBot, what: Forget, left: tuple[bool, int, bool]
) -> None:
    forget(several, qtbot, what)
    let_time_pass(several, SECONDS - 1)
    assert known(several) == (True, 2, True)
    assert "in 1 s" in message(several)
    let_time_pass(several, 1)
    qtbot.waitUntil(lambda: "forgotten." in message(several), timeout=WAIT_MS)
    assert known(several) == left
    others = [one.id_instance for one in several.accounts[1:]]
    assert [len(several.history.statuses(one)) for one in others] == [2, 2]


def test_meanwhile_the_account_is_out_of_sight_and_undo_brings_all_of_it_back(
    several: SeveralAccounts, qtbot: QtBot
) -> None:
    forget(several, qtbot, Forget.BOTH)
    qtbot.waitUntil(lambda: several.shown == "Café new", timeout=WAIT_MS)
    assert [entry.account for entry in several.window.toolbar.account.entries()][1:] == several.accounts[1:]
    assert "will be forgotten" in message(several), "the way back is still there in another account"
    several.window.page.message.button.click()
    qtbot.waitUntil(lambda: several.shown == "Shop new", timeout=WAIT_MS)
    assert several.forgetting.intent is None
    assert known(several) == (True, 2, True)
    let_time_pass(several)
    assert known(several) == (True, 2, True)


def test_a_window_that_is_closed_in_time_forgets_at_once(several: SeveralAccounts, qtbot: QtBot) -> None:
    forget(several, qtbot, Forget.BOTH)
    several.bare.jobs.close()
    several.forgetting.close()
    assert known(several) == (False, 0, False)


def test_a_program_that_is_killed_in_time_has_forgotten_nothing(several: SeveralAccounts, qtbot: QtBot) -> None:
    forget(several, qtbot, Forget.BOTH)
    let_time_pass(several, SECONDS - 1)
    assert known(several) == (True, 2, True)
    several.forgetting.undo()


def test_where_the_keyring_refuses_nothing_is_forgotten_and_it_is_said(
    several: SeveralAccounts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(vault: Memory, id_instance: str) -> None:
        raise KeyringUnavailable(KeyringState.LOCKED)

    forget(several, qtbot, Forget.BOTH)
    monkeypatch.setattr(several.bare.core.credentials, "forget", lambda one: refuse(Memory(), one))
    let_time_pass(several)
    qtbot.waitUntil(lambda: several.window.page.message.property("bar") == "problem", timeout=WAIT_MS)
    assert known(several) == (True, 2, True)
    qtbot.waitUntil(lambda: len(several.window.toolbar.account.entries()) == 4, timeout=WAIT_MS)


def test_forgetting_the_last_account_leaves_a_window_that_offers_to_add_one(
    bare: SandboxedWindow, qtbot: QtBot
) -> None:
    several = SeveralAccounts(bare, ("Shop",))
    several.open(qtbot)
    forget(several, qtbot, Forget.BOTH)
    let_time_pass(several)
    qtbot.waitUntil(lambda: known(several) == (False, 0, False), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: several.window.toolbar.account.text() == "No account", timeout=WAIT_MS)
    assert several.window.page.opened is None
    assert several.listed == []
    said = several.window.freshness.left, several.window.freshness.right
    qtbot.waitUntil(lambda: [one.text() for one in said] == ["", ""], timeout=WAIT_MS)  # once nothing is asked any more
    assert not several.window.commands["forget_account"].isEnabled()


def test_a_keyring_that_is_gone_as_the_window_closes_is_no_crash(
    several: SeveralAccounts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_: str) -> None:
        raise KeyringUnavailable(KeyringState.ABSENT)

    forget(several, qtbot, Forget.BOTH)
    monkeypatch.setattr(several.bare.core.credentials, "forget", refuse)
    several.forgetting.close()
    told = [one for one in caplog.records if "was not forgotten" in one.getMessage()]
    assert [one.exc_info for one in told] == [None]
    assert known(several)[0]

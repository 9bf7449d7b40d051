from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import AccessRefused, Cancelled, Cause, KeyringState, KeyringUnavailable
from greenstat_desktop.core.records import Account, Health
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.account_keeper import AccountKeeper
from greenstat_desktop.qt.color_choice import ColorChoice
from greenstat_desktop.qt.jobs import Done, Failed, Outcome

TOKEN = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345"
URL = f"https://7103.api.greenapi.com/waInstance7103890972/getStatusStatistic/{TOKEN}?idMessage=BAE5"
CONSOLE = f"apiUrl\nhttps://7103.api.greenapi.com\nidInstance\n7103890972\napiTokenInstance\n{TOKEN}"


class Keeper:
    """Remembers what it was asked; the test answers."""

    def __init__(self) -> None:
        self.tested: list[tuple[Account, Secret | None]] = []
        self.saved: list[tuple[Account, Secret | None, bool]] = []
        self.token = CancelToken()
        self.answer: Callable[[Outcome[object]], None] = lambda _: None

    def test(self, account: Account, token: Secret | None, deliver: Callable[[Outcome[object]], None]) -> CancelToken:
        self.tested.append((account, token))
        self.answer = deliver
        return self.token

    def save(
        self, account: Account, token: Secret | None, *, session_only: bool, deliver: Callable[[Outcome[object]], None]
    ) -> CancelToken:
        self.saved.append((account, token, session_only))
        self.answer = deliver
        return self.token


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
def dialog(qtbot: QtBot, keeper: Keeper) -> AccountDialog:
    made = AccountDialog(cast("AccountKeeper", keeper))
    qtbot.addWidget(made)
    made.show()
    return made


def paste(field: QLineEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    field.paste()


def fields(dialog: AccountDialog) -> tuple[str, str, str]:
    shown = dialog.fields
    return shown.api_url.text(), shown.id_instance.text(), shown.token.text()


@pytest.mark.parametrize("text", [URL, CONSOLE], ids=["url", "console"])
@pytest.mark.parametrize("field", ["api_url", "id_instance", "token"])
def test_whatever_is_pasted_anywhere_is_split(dialog: AccountDialog, field: str, text: str) -> None:
    paste(getattr(dialog.fields, field), text)
    assert fields(dialog) == ("https://7103.api.greenapi.com", "7103890972", TOKEN)


def test_a_token_alone_stays_in_its_field(dialog: AccountDialog) -> None:
    paste(dialog.fields.token, TOKEN)
    assert fields(dialog) == ("", "", TOKEN)


def test_the_address_is_offered_from_the_id_and_never_forced(dialog: AccountDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.fields.id_instance, "7103890972")
    assert dialog.fields.api_url.text() == "https://7103.api.greenapi.com"
    dialog.fields.api_url.setText("https://api.green-api.com")
    QTest.keyClick(dialog.fields.id_instance, Qt.Key.Key_Backspace)
    assert dialog.fields.api_url.text() == "https://api.green-api.com"


def test_the_token_cannot_be_copied_out(dialog: AccountDialog, qtbot: QtBot) -> None:
    paste(dialog.fields.token, TOKEN)
    QGuiApplication.clipboard().setText("before")
    dialog.fields.token.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(dialog.fields.token, key, Qt.KeyboardModifier.ControlModifier)
    dialog.fields.token.copy()
    assert QGuiApplication.clipboard().text() == "before"
    assert TOKEN not in dialog.fields.token.displayText()


def test_a_test_that_works_says_so(dialog: AccountDialog, keeper: Keeper, qtbot: QtBot) -> None:
    paste(dialog.fields.token, URL)
    QTest.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    assert keeper.tested == [(Account("7103890972", "https://7103.api.greenapi.com"), Secret(TOKEN))]
    keeper.answer(Done(Health("authorized", outgoing_webhook=True)))
    assert dialog.outcome.text().startswith("Connected")


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Done(Health("authorized", outgoing_webhook=False)), "Receive webhooks"),
        (Done(Health("notAuthorized", outgoing_webhook=None)), "QR code"),
        (Done(Health(None, outgoing_webhook=None)), "created"),
        (Failed(AccessRefused(401, (Cause.TOKEN,))), "apiTokenInstance"),
        (Failed(Cancelled()), "Stopped"),
    ],
)
def test_every_outcome_of_a_test_is_said_in_plain_words(
    dialog: AccountDialog, keeper: Keeper, qtbot: QtBot, outcome: Outcome[object], words: str
) -> None:
    paste(dialog.fields.token, URL)
    dialog.test.click()
    keeper.answer(outcome)
    assert words in dialog.outcome.text()
    assert dialog.save.isEnabled()
    assert TOKEN not in dialog.outcome.text()


def test_the_test_button_stops_a_running_test(dialog: AccountDialog, keeper: Keeper) -> None:
    paste(dialog.fields.token, URL)
    dialog.test.click()
    assert dialog.test.text() == "Stop"
    dialog.test.click()
    assert keeper.token.cancelled


def test_a_wrong_field_is_named_and_nothing_is_asked(dialog: AccountDialog, keeper: Keeper) -> None:
    dialog.fields.api_url.setText("ftp://nowhere")
    dialog.fields.id_instance.setText("7103890972")
    dialog.save.click()
    assert not keeper.saved
    assert dialog.outcome.text()
    assert dialog.fields.api_url.property("wrong")


def test_saving_needs_no_test_and_closes_the_dialog(dialog: AccountDialog, keeper: Keeper, qtbot: QtBot) -> None:
    paste(dialog.fields.id_instance, CONSOLE)
    dialog.fields.name.setText("Bloom Florist")
    dialog.save.click()
    account = Account("7103890972", "https://7103.api.greenapi.com", "Bloom Florist")
    assert keeper.saved == [(account, Secret(TOKEN), False)]
    with qtbot.waitSignal(dialog.saved):
        keeper.answer(Done(None))
    assert not dialog.isVisible()
    assert dialog.fields.token.text() == ""


def test_without_a_keyring_the_session_is_offered(dialog: AccountDialog, keeper: Keeper) -> None:
    paste(dialog.fields.id_instance, CONSOLE)
    assert not dialog.session.isVisible()
    dialog.save.click()
    keeper.answer(Failed(KeyringUnavailable(KeyringState.ABSENT)))
    assert dialog.session.isVisible()
    dialog.session.click()
    assert [session_only for _, _, session_only in keeper.saved] == [False, True]


def test_editing_keeps_the_token_that_is_known(qtbot: QtBot, keeper: Keeper) -> None:
    account = Account("7103890972", "https://7103.api.greenapi.com", "Bloom")
    dialog = AccountDialog(cast("AccountKeeper", keeper), account)
    qtbot.addWidget(dialog)
    assert [one.text() for one in dialog.findChildren(QLabel) if one.property("role") == "heading"] == ["Edit account"]
    dialog.fields.name.setText("Bloom Florist")
    dialog.save.click()
    assert keeper.saved == [(Account(account.id_instance, account.api_url, "Bloom Florist"), None, False)]


def test_closing_the_dialog_stops_what_it_asked_and_empties_the_token(dialog: AccountDialog, keeper: Keeper) -> None:
    paste(dialog.fields.token, URL)
    dialog.test.click()
    dialog.reject()
    assert keeper.token.cancelled
    assert dialog.fields.token.text() == ""


def test_the_setting_that_is_off_is_offered_to_be_turned_on(
    dialog: AccountDialog, keeper: Keeper, qtbot: QtBot
) -> None:
    paste(dialog.fields.token, URL)
    dialog.test.click()
    assert not dialog.turn_on.isVisibleTo(dialog)
    keeper.answer(Done(Health("authorized", outgoing_webhook=False)))
    assert dialog.turn_on.isVisibleTo(dialog)
    with qtbot.waitSignal(dialog.counting_wanted):
        dialog.turn_on.click()
        keeper.answer(Done(None))


@pytest.mark.parametrize("button", ["test", "save"])
@pytest.mark.parametrize("outcome", [Done(None), Failed(Cancelled())], ids=["done", "stopped"])
def test_an_answer_that_finds_the_dialog_closed_is_let_go(
    keeper: Keeper, qtbot: QtBot, button: str, outcome: Outcome[object]
) -> None:
    dialog = AccountDialog(cast("AccountKeeper", keeper))
    paste(dialog.fields.api_url, CONSOLE)
    getattr(dialog, button).click()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    keeper.answer(outcome)


def test_a_colour_is_chosen_with_tab_and_arrow_keys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, choice = QLineEdit(window), ColorChoice(4, window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    if at := QApplication.focusWidget():
        QTest.keyClick(at, Qt.Key.Key_Right)
    assert choice.chosen == 5

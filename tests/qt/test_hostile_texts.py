"""R15 in the window: whatever people call themselves, no widget reads markup, and no file is opened for it."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.records import Account, Contact, OutgoingStatus
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.add_status_dialog import AddStatusDialog
from greenstat_desktop.qt.labels import ElidedLabel, plain_label
from greenstat_desktop.qt.text import tooltip
from tests.qt.sandboxed import SandboxedWindow

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="hears opened files by inotify")

PICTURE = "{picture}"  # where the picture lies that nobody may open
PAYLOADS = (
    f"<img src={PICTURE}>",
    f'<img src="{PICTURE}">',
    f"<img src='file://{PICTURE}'>",
    f"&lt;img src={PICTURE}&gt;",
    f"<body background={PICTURE}>x",
    f"<table background={PICTURE}><tr><td>x</table>",
    f"<style>body{{background:url({PICTURE})}}</style>x",
    f"<link rel=stylesheet href={PICTURE}>x",
    f"![x]({PICTURE})",
    "<b>Anna</b>",
    "<a href='https://elsewhere.invalid/'>Anna</a>",
    "<!--",
    "<html><body onload=alert(1)>",
    "</span><h1>Anna",
    "Anna <3 &amp; &#60;b&#62;",
    "<",
    "&Anna",  # a mnemonic
    "%1 %Ln {0} {name}",
    "Anna\u202egnp.exe",  # direction
    "\u2066Anna\u2069\u200f",
    "Anna\nBob\r\tCem",
    "\x1b[31mAnna\x07",
    "\ufeff\u200b\u00ad",
    "A\u0301" * 300,
    "🧑‍🌾" * 300,
    "x" * 5_000,
)
NOW = datetime.now(UTC)


def planted(picture: Path) -> list[str]:
    return [payload.replace(PICTURE, str(picture)) for payload in PAYLOADS]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "p.png"
    assert QImage(2, 2, QImage.Format.Format_RGB32).save(str(path))
    return path


@pytest.fixture
def hostile(bare: SandboxedWindow, picture: Path, qtbot: QtBot) -> SandboxedWindow:
    """A window over a history in which every name, text and state is a payload."""
    texts, history = planted(picture), bare.core.history
    account = Account(bare.account.id_instance, bare.account.api_url, texts[0])
    history.save_account(account)
    bare.core.credentials.keep(account.id_instance, Secret(bare.sandbox.account.token))
    statuses = [
        OutgoingStatus(f"BAE5{number:012}", "text", text, NOW + timedelta(seconds=number), by_api=True)
        for number, text in enumerate(texts)
    ]
    history.save_statuses(account.id_instance, statuses, NOW, NOW - timedelta(days=1))
    people = [f"7999000{number:04}@c.us" for number in range(len(texts))]
    states = ["read", "delivered", "<b>odd</b>", f"<img src={picture}>"] * len(texts)
    for status in statuses:
        receipts = collected(people, states[: len(people)], np.full(len(people), int(NOW.timestamp()), np.uint32))
        history.save_check(account.id_instance, status.message_id, receipts, NOW)
    history.save_names(
        account.id_instance, [Contact(chat_id, text, text) for chat_id, text in zip(people, texts, strict=True)], NOW
    )
    bare.desk.open(bare.core)
    qtbot.waitUntil(lambda: bare.window.page.recipients.model.rowCount() > 0 and not bare.desk.busy, timeout=20_000)
    return bare


def reads_as_markup(text: str, form: Qt.TextFormat) -> bool:
    return form == Qt.TextFormat.RichText or (form == Qt.TextFormat.AutoText and Qt.mightBeRichText(text))


def guesses(widget: QWidget) -> Iterator[str]:
    """Yield what a widget would take for markup."""
    if isinstance(widget, QLabel) and reads_as_markup(widget.text(), widget.textFormat()):
        yield f"{type(widget).__name__}: {widget.text()[:80]}"
    if isinstance(widget, QMessageBox) and reads_as_markup(widget.text(), widget.textFormat()):
        yield f"box: {widget.text()[:80]}"
    told = widget.toolTip()
    if Qt.mightBeRichText(told) and "<" in told.removeprefix("<span>").removesuffix("</span>"):
        yield f"tooltip: {told[:80]}"


def seen(qtbot: QtBot) -> list[str]:
    """Paint every window, and return what any widget would take for markup."""
    qtbot.wait(1)
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.grab()
    return [one for widget in QApplication.allWidgets() for one in guesses(widget)]


def test_no_widget_of_the_window_reads_markup_and_nothing_is_opened(
    hostile: SandboxedWindow, picture: Path, qtbot: QtBot
) -> None:
    from tests.opened_files import openings

    with openings(picture) as heard:
        for number in range(len(PAYLOADS)):
            message_id = f"BAE5{number:012}"
            hostile.desk.open_status(message_id, check_if_new=False)
            qtbot.waitUntil(lambda wanted=message_id: hostile.desk.message_id == wanted)  # type: ignore[misc]
            assert seen(qtbot) == []
        hostile.window.page.recipients.search.setText("<img")
        assert seen(qtbot) == []
        assert not heard.any()


def test_no_dialog_reads_markup(hostile: SandboxedWindow, picture: Path, qtbot: QtBot) -> None:
    from tests.opened_files import openings

    assert hostile.desk.accounts is not None
    account = Account("7103000009", "https://7103.api.greenapi.com", planted(picture)[0])
    dialogs: list[QDialog] = [
        AccountDialog(hostile.desk.accounts, account, hostile.window),
        AddStatusDialog(hostile.window),
    ]
    with openings(picture) as heard:
        for dialog in dialogs:
            dialog.open()
            assert seen(qtbot) == []
            dialog.close()
        assert not heard.any()


@pytest.mark.parametrize("number", range(len(PAYLOADS)))
def test_a_label_and_a_tooltip_show_a_payload_as_it_is_written(number: int, picture: Path, qtbot: QtBot) -> None:
    from tests.opened_files import openings

    payload = planted(picture)[number]
    with openings(picture) as heard:
        for label in (ElidedLabel("title"), plain_label(payload)):
            qtbot.addWidget(label)
            if isinstance(label, ElidedLabel):
                label.show_text(payload)
            label.setToolTip(tooltip(payload))
            label.grab()
            assert list(guesses(label)) == []
        bubble = QLabel(tooltip(payload))  # as Qt shows a tooltip
        qtbot.addWidget(bubble)
        bubble.grab()
        assert not heard.any()


@pytest.mark.mutant
def test_a_label_that_guesses_would_be_seen_and_heard(picture: Path, qtbot: QtBot) -> None:
    from tests.opened_files import openings

    label = QLabel(f"<img src={picture}>")
    label.setToolTip(f"<img src={picture}>")
    qtbot.addWidget(label)
    with openings(picture) as heard:
        label.grab()
        assert heard.any()
    assert len(list(guesses(label))) == 2

"""Longer words, larger letters, a mirrored window: nothing that has to be read whole is cut off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from greenstat_desktop.qt.about import AboutDeeds, AboutDialog
from greenstat_desktop.qt.account_dialog import AccountDialog
from greenstat_desktop.qt.account_forget_dialog import ForgetDialog
from greenstat_desktop.qt.add_status_dialog import AddStatusDialog
from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.cards import FittedLabel
from greenstat_desktop.qt.labels import ElidedLabel
from greenstat_desktop.qt.languages import Speech
from greenstat_desktop.qt.preferences import Preferences
from greenstat_desktop.qt.preferences_dialog import PreferencesDialog
from greenstat_desktop.qt.search_field import SearchField
from greenstat_desktop.qt.table_header import TableHeader
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.pseudo import PseudoTranslator
from tests.qt.sandboxed import SandboxedWindow

SLACK_PX = 2  # what a style adds for the focus


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    appearance = Appearance(qapp)
    yield
    appearance.deleteLater()


@pytest.fixture
def wordy(dressed: None, qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def clipped(root: QWidget) -> list[str]:
    """Return what is seen and has less room than its text needs, but for what ends in an ellipsis by design."""
    found = []
    for widget in root.findChildren(QWidget):
        text = getattr(widget, "text", str)() if isinstance(widget, QLabel | QAbstractButton) else ""
        if (
            not widget.isVisible()
            or isinstance(widget, ElidedLabel | FittedLabel)
            or not (text or isinstance(widget, QComboBox))
        ):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > widget.height() + SLACK_PX
        else:
            short = widget.sizeHint().width() > widget.width() + SLACK_PX
        if short:
            found.append(
                f"{type(widget).__name__} {text!r}: {widget.size().toTuple()} of {widget.sizeHint().toTuple()}"
            )
    return found


def painted_short(root: QWidget) -> list[str]:
    """Return what is painted shorter than it is: a real language has room for its cards and its columns' titles."""
    cards = [f"card {one.text()!r}" for one in root.findChildren(FittedLabel) if is_cut(one)]
    return cards + [title for header in root.findChildren(TableHeader) for title in cut_titles(header)]


def is_cut(label: FittedLabel) -> bool:
    return label.isVisible() and bool(label.text()) and label.painted()[1] != label.text()


def cut_titles(header: TableHeader) -> list[str]:
    """Return the titles of columns that have less room than they need."""
    if not header.isVisible():
        return []
    sections = [one for one in range(header.count()) if not header.isSectionHidden(one)]
    return [
        f"title {header.model().headerData(one, Qt.Orientation.Horizontal)!r}: {header.sectionSize(one)}"
        for one in sections
        if header.room_of_title(one) > header.sectionSize(one) + SLACK_PX
    ]


def settle(window: QWidget, size: QSize) -> None:
    window.resize(size)
    QApplication.processEvents()
    assert window.size() == size


def test_the_welcome_page_has_room_for_longer_words(wordy: None, bare: SandboxedWindow, qtbot: QtBot) -> None:
    bare.desk.open(bare.core)
    qtbot.waitUntil(bare.window.welcome.isVisible)
    settle(bare.window, QSize(1280, 820))
    assert clipped(bare.window) == []


def test_the_statuses_have_room_for_longer_words(wordy: None, opened: SandboxedWindow) -> None:
    settle(opened.window, QSize(1280, 820))
    assert clipped(opened.window) == []


@pytest.mark.parametrize("size", [QSize(1024, 640), QSize(1280, 820), QSize(1920, 1080)], ids=QSize.toTuple)
def test_english_is_whole_at_every_size(opened: SandboxedWindow, size: QSize) -> None:
    settle(opened.window, size)
    assert clipped(opened.window) + painted_short(opened.window) == []


def test_the_search_gives_its_room_to_the_filters(opened: SandboxedWindow, qtbot: QtBot) -> None:
    recipients = opened.window.page.recipients
    recipients.chips.show_counts({"read": 8_000, "delivered": 30_000, "sent": 12_000})
    settle(opened.window, QSize(900, 600))
    qtbot.waitUntil(lambda: not clipped(recipients.chips))  # a layout in a layout is told by events
    settle(opened.window, QSize(1280, 820))
    assert recipients.search.width() == recipients.search.sizeHint().width()


def test_a_mirrored_window_is_whole(mirrored: None, opened: SandboxedWindow) -> None:
    settle(opened.window, QSize(1024, 640))
    assert clipped(opened.window) == []
    toolbar = opened.window.toolbar
    assert toolbar.account.x() > toolbar.more.x()


@pytest.mark.parametrize("kind", [AccountDialog, AddStatusDialog, PreferencesDialog])
def test_dialogs_have_room_for_longer_words(
    wordy: None, bare: SandboxedWindow, qtbot: QtBot, kind: type[QDialog]
) -> None:
    bare.desk.open(bare.core)
    qtbot.waitUntil(lambda: bare.desk.accounts is not None)
    keeper, commands = bare.desk.accounts, bare.window.commands
    assert keeper is not None
    makers: dict[type[QDialog], Callable[[], QDialog]] = {
        AccountDialog: lambda: AccountDialog(keeper, None, bare.window),
        AddStatusDialog: lambda: AddStatusDialog(bare.window),
        PreferencesDialog: lambda: PreferencesDialog(Preferences(WindowMemory(None)), commands, None, bare.window),
    }
    dialog = makers[kind]()
    dialog.open()
    QApplication.processEvents()
    assert clipped(dialog) == []
    assert dialog.width() <= 1024
    assert dialog.height() <= 640
    dialog.close()


@pytest.mark.parametrize("language", ["ru", "tr"])
def test_about_is_as_wide_as_its_buttons(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    Speech(qapp).speak(language)
    dialog = AboutDialog("/home/me", AboutDeeds(lambda: None, lambda: None))
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert [one for one in clipped(dialog) if "Button" in one] == []


def test_a_text_that_is_too_long_for_its_place_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = QToolButton(holder)
    button.setText("A text that has no room at all")
    button.resize(20, 20)
    holder.show()
    assert len(clipped(holder)) == 1


def test_at_its_least_the_window_cuts_off_no_button_and_no_filter(wordy: None, opened: SandboxedWindow) -> None:
    settle(opened.window, opened.window.minimumSize())
    for part in (opened.window.toolbar, opened.window.page.recipients.chips):
        assert [one for one in clipped(part) if not one.startswith("AccountButton")] == []  # an ellipsis of its own
    told = [chip.accessibleName() for chip in opened.window.page.recipients.chips.findChildren(QAbstractButton)]
    assert all(name[-1].isdigit() for name in told)  # the counts are still said


def test_a_search_says_its_keys_where_there_is_room(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.show_name("Search statuses", "Ctrl+F")
    field.show()
    field.resize(258, 30)
    assert field.placeholderText().endswith("Ctrl+F")
    field.resize(130, 30)
    assert field.placeholderText() == "Search statuses"


def test_the_choices_of_what_to_forget_stand_close_to_what_they_mean(opened: SandboxedWindow) -> None:
    dialog = ForgetDialog(opened.account, 5, opened.window)
    dialog.show()
    QApplication.processEvents()
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() <= layout.totalHeightForWidth(dialog.width()) + SLACK_PX
    dialog.close()


def test_a_dialog_grows_with_what_it_says(opened: SandboxedWindow, qtbot: QtBot) -> None:
    dialog = AddStatusDialog(opened.window)
    dialog.open()
    dialog.problem.setText("A sentence that goes on, and on, and on. " * 9)
    qtbot.waitUntil(lambda: not clipped(dialog))
    dialog.close()

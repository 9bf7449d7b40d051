"""Help, About and what is handed on when somebody asks for help."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from greenstat_desktop import __version__
from greenstat_desktop.core.errors import AccessRefused, Cause, Connection, Unreachable
from greenstat_desktop.core.locations import Locations, resource
from greenstat_desktop.qt import helping
from greenstat_desktop.qt.about import LICENCES, AboutDialog
from greenstat_desktop.qt.commands import COMMANDS, Commands
from greenstat_desktop.qt.help_pages import TOPICS, HelpPage, help_pages, place_of
from greenstat_desktop.qt.help_window import HelpWindow
from greenstat_desktop.qt.helping import Helping
from greenstat_desktop.qt.languages import LANGUAGES, Speech
from greenstat_desktop.qt.opened import Trouble
from greenstat_desktop.qt.theme import DARK, LIGHT, palette_of
from greenstat_desktop.qt.window_memory import WindowMemory
from tests.qt.sandboxed import SandboxedWindow

LINK = re.compile(r"\]\(([^)]*)\)")
FOLDER = "/home/me/.local/share/Green_Stat"


@pytest.fixture
def pages(qtbot: QtBot) -> list[HelpPage]:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    return help_pages(Commands(window), FOLDER, "en_GB")


@pytest.fixture
def hebrew(qapp: QApplication) -> Iterator[None]:
    speech = Speech(qapp)
    speech.speak("he")
    yield
    speech.speak("en")


@pytest.fixture
def helped(opened: SandboxedWindow, tmp_path: Path) -> Helping:
    places = Locations(tmp_path)
    places.make()
    return Helping(opened.window, opened.desk, WindowMemory(places.settings))


def page_of(pages: list[HelpPage], topic: str) -> HelpPage:
    return next(page for page in pages if page.topic == topic)


def test_every_page_has_a_title_and_no_mark_is_left(pages: list[HelpPage]) -> None:
    assert [page.topic for page in pages] == list(TOPICS)
    for page in pages:
        assert page.markdown.startswith("# "), page.topic
        assert "[[" not in page.markdown


def test_pages_point_at_pages_and_at_nothing_outside(pages: list[HelpPage]) -> None:
    for page in pages:
        assert set(LINK.findall(page.markdown)) <= set(TOPICS), page.topic
        assert "<" not in page.markdown.replace("\\<", ""), "no markup but Markdown"
        assert "![" not in page.markdown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_called_by_its_title_wherever_another_points_at_it(language: str) -> None:
    files = {path.stem: path.read_text(encoding="utf-8") for path in resource(f"help/{language}").glob("*.md")}
    titles = {topic: text.partition("\n")[0].removeprefix("# ") for topic, text in files.items()}
    for text in files.values():
        for called, topic in re.findall(r"\[([^\]]*)\]\(([^)]*)\)", text):
            assert called == titles[topic]


def test_no_page_file_is_left_out() -> None:
    assert {path.stem for path in resource("help/en").glob("*.md")} == set(TOPICS)


def test_a_language_without_pages_gets_the_english_ones(qtbot: QtBot, opened: SandboxedWindow) -> None:
    pages = help_pages(opened.window.commands, "", "xx_YY")
    assert pages[0].title == "First steps"
    assert "nothing is kept" in page_of(pages, "storage").text


def test_commands_are_called_as_the_menus_call_them_with_their_keys(pages: list[HelpPage]) -> None:
    assert "Refresh (F5)" in page_of(pages, "watching").markdown.replace("**", "")
    assert FOLDER.lower() in page_of(pages, "storage").text


def test_the_page_of_keys_has_every_key_of_the_table(pages: list[HelpPage], opened: SandboxedWindow) -> None:
    text = page_of(pages, "keyboard").text
    for command in COMMANDS:
        keys = opened.window.commands[command.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert keys.lower() in text, command.name


def test_keys_stay_together_in_a_mirrored_window(opened: SandboxedWindow, hebrew: None) -> None:
    steps = page_of(help_pages(opened.window.commands, "", "he"), "first-steps").markdown
    assert "(\u2068Ctrl+Shift+N\u2069)" in steps


def test_steps_of_a_mirrored_page_have_their_dots_behind_their_numbers(
    opened: SandboxedWindow, hebrew: None, qtbot: QtBot
) -> None:
    window = HelpWindow(help_pages(opened.window.commands, "/home/rosa", "he"), opened.window)
    qtbot.addWidget(window)
    window.open_topic("first-steps")
    blocks = []
    block = window.browser.document().begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    steps = [steps.itemText(one) for one in blocks if (steps := one.textList())]
    assert steps == ["1.", "2.", "3.", "4."]  # laid out from right to left
    assert all(one.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight for one in blocks)


@pytest.mark.parametrize(
    ("error", "topic"),
    [(Unreachable(Connection.TIMEOUT), "trouble"), (AccessRefused(401, (Cause.TOKEN,)), "trouble")],
)
def test_what_the_window_says_is_found_in_help(pages: list[HelpPage], error: Exception, topic: str) -> None:
    from greenstat_desktop.qt.sentences import explained

    assert place_of(explained(error), pages)[0] == topic


def test_every_meaning_of_an_empty_answer_is_explained(pages: list[HelpPage]) -> None:
    from greenstat_desktop.core.diagnosis import SAID

    for sentence in SAID:
        assert place_of(sentence.replace("{forgotten}", "3"), pages)[0] == "empty-answers", sentence


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_what_help_lists_and_the_window_says_is_in_the_language(
    opened: SandboxedWindow, qapp: QApplication, language: str
) -> None:
    from greenstat_desktop.core.diagnosis import SAID
    from greenstat_desktop.qt.sentences import explained

    Speech(qapp).speak(language)
    pages = help_pages(opened.window.commands, "", language)
    assert place_of(explained(Unreachable(Connection.TIMEOUT)), pages)[0] == "trouble"
    for sentence in SAID:
        assert sentence[:40].lower() not in page_of(pages, "empty-answers").text, "in English"


def test_f1_opens_help_at_what_the_page_says(helped: Helping, opened: SandboxedWindow, qtbot: QtBot) -> None:
    opened.window.show_trouble(Trouble(Unreachable(Connection.TIMEOUT)))
    opened.window.activateWindow()
    QTest.keySequence(opened.window, QKeySequence("F1"))
    window = opened.window.findChild(HelpWindow)
    assert window is not None
    assert window.isVisible()
    assert window.topic == "trouble"
    assert window.browser.textCursor().selectedText().lower().startswith("green-api took too long")
    middle = window.browser.viewport().rect().center().y()
    assert abs(window.browser.cursorRect().top() - middle) < 10, "the first time, too"
    opened.window.page.message.hide()
    assert helped.open_help("keyboard") is window
    assert window.topic == "keyboard"


def test_the_search_leaves_the_pages_that_hold_the_words_and_marks_them(helped: Helping) -> None:
    window = helped.open_help()
    QTest.keyClicks(window.search, "apostrophe formula")
    assert window.topics.count() == 1
    assert window.topic == "spreadsheets"
    assert len(window.browser.extraSelections()) >= 2
    window.search.setText("zzzz")
    assert window.nothing.isVisible()
    assert window.topic == ""
    window.search.clear()
    assert window.topics.count() == len(TOPICS)


def test_pages_are_turned_by_keys_and_links(helped: Helping) -> None:
    window = helped.open_help("first-steps")
    window.topics.setFocus()
    QTest.keyClick(window.topics, Qt.Key.Key_Down)
    assert window.topic == "numbers"
    window.browser.anchorClicked.emit(QUrl("storage"))
    assert window.topic == "storage"
    window.browser.anchorClicked.emit(QUrl("https://example.com/numbers"))
    window.browser.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert window.topic == "storage"


def test_help_loads_nothing_from_anywhere(helped: Helping, tmp_path: Path) -> None:
    browser = helped.open_help().browser
    picture = tmp_path / "picture.svg"
    picture.write_text("<svg/>")
    assert browser.loadResource(2, QUrl.fromLocalFile(str(picture))) is None
    assert not browser.openLinks()


def test_a_folder_named_like_markup_is_shown_as_it_is(opened: SandboxedWindow) -> None:
    pages = help_pages(opened.window.commands, "/home/<img src=/dev/zero>/[x](y)", "en")
    assert "<img src=/dev/zero>" in page_of(pages, "storage").text


def test_about_tells_version_licences_and_folder(helped: Helping, tmp_path: Path) -> None:
    box = helped.open_about()
    texts = " ".join(label.text() for label in box.findChildren(QLabel))
    for told in (__version__, "not affiliated with WhatsApp, Meta or GREEN-API", "Qt", str(tmp_path)):
        assert told in texts


def test_about_names_every_library_that_the_package_needs() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.split(r"[<>=~ ]", one)[0].removesuffix("-Essentials").lower() for one in project["dependencies"]}
    named = {name.strip().lower() for names, _ in LICENCES for name in names.split(",")}
    assert needed <= named


def test_diagnostics_tell_versions_and_counts_and_nobody(
    helped: Helping, opened: SandboxedWindow, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    token, number = opened.sandbox.account.token, "79001234567"
    (tmp_path / "logs" / "greenstat.log").write_text(f"INFO waInstance1101/x/{token} for {number}@c.us\n")
    helped._memory.choose("tray", value=True)
    helped._memory.note("search", "Anna")
    opened.window.commands["diagnostics"].trigger()
    told = QGuiApplication.clipboard().text()
    for fact in (
        f"GreenStat: {__version__}",
        "Platform: offscreen",
        "Statuses: 5",
        "choice/tray: True",
        "Recipients shown: ",
    ):
        assert fact in told
    people = opened.window.page.recipients.model
    names = [str(people.index(row, 0).data()).strip("\u2066\u2068\u2069") for row in range(people.rowCount())]
    hidden = [token, number, "Anna", opened.account.id_instance, opened.account.name, *names]
    assert [one for one in hidden if len(one) > 3 and one in told] == []


def test_the_log_folder_is_opened(helped: Helping, opened: SandboxedWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[Path] = []
    monkeypatch.setattr(helping, "open_folder", folders.append)
    opened.window.commands["open_logs"].trigger()
    box = helped.open_about()
    next(one for one in box.findChildren(QPushButton) if "log" in one.text()).click()
    assert [folder.name for folder in folders] == ["logs", "logs"]


def test_sample_data_has_no_log_to_open(opened: SandboxedWindow) -> None:
    without = Helping(opened.window, opened.desk, WindowMemory(None))
    assert not opened.window.commands["open_logs"].isEnabled()
    box = without.open_about()
    assert isinstance(box, AboutDialog)
    assert not next(one for one in box.findChildren(QPushButton) if "log" in one.text()).isEnabled()


def test_links_of_an_open_page_are_read_in_light_and_in_dark(helped: Helping, qapp: QApplication) -> None:
    window = helped.open_help()
    for theme in (DARK, LIGHT):
        qapp.setPalette(palette_of(theme))
        QApplication.processEvents()
        assert theme.delivered in window.browser.document().toHtml()

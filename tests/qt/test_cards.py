import re
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.curves import TimeToRead
from greenstat_desktop.core.summary import Totals
from greenstat_desktop.qt.appearance import Appearance
from greenstat_desktop.qt.cards import Cards, Compared, FittedLabel
from greenstat_desktop.qt.languages import LANGUAGES, Speech
from greenstat_desktop.qt.recipient_cells import Since
from greenstat_desktop.qt.times import LocalTimes

ISOLATES = str.maketrans("", "", "\u2066\u2068\u2069")
NINE_TWELVE = int(datetime(2026, 3, 5, 9, 12).timestamp())
TOTALS = Totals(1_204, 1_150, 812)


@pytest.fixture
def cards(qtbot: QtBot, times: LocalTimes) -> Cards:
    made = Cards(times)
    qtbot.addWidget(made)
    made.resize(940, 100)
    made.show()
    return made


@pytest.mark.parametrize(
    ("reading", "close", "value", "note"),
    [
        (TimeToRead(4_320, 812, 812), True, "1 h 12 min", "half of 812 readers by then"),
        (TimeToRead(4_320, 812, 812), False, "≥ 1 h 12 min", "half of 812 readers by then"),
        (TimeToRead(60, 700, 812), True, "1 min", "half of 700 of 812 readers by then"),
        (TimeToRead(None, 0, 812), True, "–", "no times known"),
        (TimeToRead(None, 0, 0), True, "–", "nobody has read it yet"),
    ],
)
def test_the_median_names_the_readers_it_is_of(
    cards: Cards, reading: TimeToRead, close: bool, value: str, note: str
) -> None:
    cards.show_totals(TOTALS, reading, Since(NINE_TWELVE, close))
    assert cards.median.value.text() == value
    assert cards.median.note.text().translate(ISOLATES) == note


def test_each_card_is_one_sentence_with_what_it_is_out_of_and_how_it_compares(cards: Cards) -> None:
    cards.show_totals(TOTALS)
    cards.show_compared(Compared(reached="+6 vs. your average"))
    assert cards.reached.accessibleName() == "Reached: 1,204. people it was sent to. +6 vs. your average"
    assert cards.read.accessibleName().translate(ISOLATES) == "Read: 812. 67.4 % of reached · at least"


def test_cards_stay_of_one_height_whether_or_not_all_of_them_can_be_compared(cards: Cards, qtbot: QtBot) -> None:
    cards.show_totals(TOTALS)
    before = cards.sizeHint().height()
    cards.show_compared(Compared(reached="+6 vs. your average"))
    assert len({card.sizeHint().height() for card in (cards.reached, cards.delivered, cards.median)}) == 1
    cards.show_compared(Compared())
    qtbot.waitUntil(lambda: cards.sizeHint().height() == before, timeout=2_000)


def test_another_status_does_not_push_the_page_about_until_its_numbers_are_compared(cards: Cards) -> None:
    cards.show_totals(TOTALS)
    cards.show_compared(Compared(reached="+6 vs. your average", average="The average is of 9."))
    before = cards.sizeHint().height()
    cards.forget_compared()
    assert cards.sizeHint().height() == before
    assert cards.reached.accessibleName() == "Reached: 1,204. people it was sent to"
    assert not cards.reached.compared.toolTip()


def test_no_text_makes_a_card_higher_than_another(cards: Cards) -> None:
    label = cards.read.note
    heights = set()
    for text in ("", "abc", "\u206697.0 %\u2069 of reached", "王", "שלום"):
        label.show_text(text)
        heights |= {label.sizeHint().height(), label.minimumSizeHint().height()}
    assert len(heights) == 1


def test_of_nobody_nothing_is_claimed(cards: Cards) -> None:
    cards.show_totals(Totals(0, 0, 0))
    assert cards.median.value.text() == "–"
    assert cards.unread.note.text() == "nothing known yet"


def test_a_tooltip_shows_nothing_but_words(cards: Cards) -> None:
    cards.show_totals(TOTALS)
    cards.show_compared(Compared(read="\u2066+6\u2069 points vs. your average", average="The average is of 9."))
    assert cards.read.note.toolTip() == "67.4 % of reached · at least"
    assert cards.read.compared.toolTip() == "+6 points vs. your average. The average is of 9."


def test_titles_are_of_one_size_where_one_of_them_has_to_be_smaller(cards: Cards) -> None:
    cards.resize(694, 120)
    titles = [card.title for card in (cards.reached, cards.delivered, cards.read, cards.median, cards.unread)]
    sizes = {one.painted()[0].pointSizeF() for one in titles}
    assert len(sizes) == 1
    assert sizes.pop() < titles[0].font().pointSizeF()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_million_recipients_are_read_whole_in_the_smallest_window(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    appearance = Appearance(qapp)
    Speech(qapp).speak(language)
    cards = Cards(LocalTimes())
    qtbot.addWidget(cards)
    cards.resize(694, 120)  # beside the list, where the window is 1024 wide
    cards.show()
    cards.show_totals(Totals(1_234_567, 1_150_000, 812_345), TimeToRead(4_320, 812_345, 812_345), Since(NINE_TWELVE))
    points = translated("{difference} points vs. average", translated("{least} to {most}", "−12.3", "+38.7"))
    slower = translated("{span} slower than average", "2 h 12 min")
    cards.show_compared(Compared(translated("{difference} vs. your average", "+12,345"), points, points, slower))
    labels = [one for one in cards.findChildren(FittedLabel) if one.isVisibleTo(cards)]
    qtbot.waitUntil(lambda: labels[-1].height() > 0)
    assert [(one.text(), one.painted()[1], one.width()) for one in labels if one.painted()[1] != one.text()] == []
    appearance.deleteLater()


def translated(text: str, *values: str) -> str:
    places = re.findall(r"{(\w+)}", text)
    return QCoreApplication.translate("UsualView", text).format(**dict(zip(places, values, strict=True)))


def test_both_lines_of_a_mirrored_note_begin_at_the_same_edge(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = FittedLabel("small", "שששש ששששששש")
    qtbot.addWidget(label)
    label.setStyleSheet("color: black; background: white")
    label.have_lines(2)
    label.setFixedSize(label.fontMetrics().horizontalAdvance("שששש ששששש"), label.sizeHint().height())
    image = label.grab().toImage()
    half = image.height() // 2
    edges = [
        max(x for x in range(image.width()) for y in lines if image.pixelColor(x, y).lightness() < 128)
        for lines in (range(half), range(half, image.height()))
    ]
    assert edges[0] == edges[1]

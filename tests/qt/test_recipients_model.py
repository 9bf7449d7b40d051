import html
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.recipients.table import Arrangement, Column, Order, RecipientTable
from greenstat_desktop.qt.recipient_cells import Since
from greenstat_desktop.qt.recipients_model import DELIVERED, NAME, PHONE, READ, SENT, STATE, TO_READ, RecipientsModel
from greenstat_desktop.qt.theme import DARK
from greenstat_desktop.qt.times import LocalTimes
from tests.tables import Row, big_table, table_of

BY_NAME = Arrangement(order=(Order(Column.NAME),))
BY_NAME_DOWN = Arrangement(order=(Order(Column.NAME, descending=True),))
NOON = int(datetime(2026, 3, 5, 12, 7).timestamp())

ANN = Row("79001234567@c.us", "Ann", "read", NOON, NOON + 60, NOON + 120)
BOB = Row("79007654321@c.us", "Bob", "sent", NOON)
HIDDEN = Row("120650379300963@lid", "", "delivered", NOON)
NAMELESS = Row("447700900123@c.us", "\u200b", "noAccount")


@pytest.fixture
def model(qtbot: QtBot, times: LocalTimes) -> Iterator[RecipientsModel]:
    made = RecipientsModel(times)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester


def shown(model: RecipientsModel, column: int) -> list[object]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def table() -> RecipientTable:
    return table_of(BOB, ANN, HIDDEN, NAMELESS)


def test_an_empty_model_has_seven_columns_and_no_rows(model: RecipientsModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (0, 7)


def test_names_numbers_and_what_stands_in_for_them(model: RecipientsModel) -> None:
    model.show(table(), BY_NAME)
    assert set(shown(model, NAME)) == {"Ann", "Bob", "Hidden number", "\u2066+44 7700 900123\u2069"}
    numbers = {str(number).strip("\u2066\u2069") for number in shown(model, PHONE)}
    assert numbers == {"+7 900 123-45-67", "+7 900 765-43-21", "Hidden number", "+44 7700 900123"}


def test_states_are_words_and_unknown_ones_stay_as_they_are(model: RecipientsModel) -> None:
    model.show(table(), Arrangement())
    assert shown(model, STATE) == ["Sent", "Read", "Delivered", "noAccount"]


def test_times_are_local_and_absent_ones_empty(model: RecipientsModel) -> None:
    model.show(table_of(ANN, BOB), Arrangement())
    assert shown(model, SENT) == ["5 Mar 12:07", "5 Mar 12:07"]
    assert shown(model, DELIVERED) == ["5 Mar 12:08", ""]
    assert shown(model, READ) == ["5 Mar 12:09", ""]


def test_time_to_read_is_told_from_publication_and_as_a_bound_where_that_is_not_closely_known(
    model: RecipientsModel,
) -> None:
    model.count_from(Since(NOON, close=True))
    model.show(table_of(ANN, BOB), Arrangement())
    assert shown(model, TO_READ) == ["2 min", ""]
    model.count_from(Since(NOON))
    model.show(table_of(ANN, BOB), Arrangement())
    assert shown(model, TO_READ) == ["≥ 2 min", ""]
    model.count_from(Since())
    model.show(table_of(ANN, BOB), Arrangement())
    assert shown(model, TO_READ) == ["", ""]


def test_the_full_date_is_told_to_screen_readers_and_in_the_tooltip(model: RecipientsModel) -> None:
    model.show(table_of(ANN), Arrangement())
    index = model.index(0, READ)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Thursday, 5 March 2026 12:09:00"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Thursday, 5 March 2026 12:09:00"


def test_a_row_is_read_aloud_as_a_sentence(model: RecipientsModel) -> None:
    model.show(table_of(ANN, BOB, HIDDEN, NAMELESS), Arrangement())
    spoken = [model.index(row, NAME).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert spoken == [
        "Ann, +7 900 123-45-67, read 5 Mar 12:09",
        "Bob, +7 900 765-43-21, sent 5 Mar 12:07",
        "Hidden number, Delivered",
        "+44 7700 900123, noAccount",
    ]


@pytest.mark.parametrize("name", ["<img src=/dev/zero>", "<b>bold</b>", "a & b", "\x1b[31mred", "x" * 50_000, "a\nb"])
def test_hostile_names_are_neither_markup_nor_obeyed(model: RecipientsModel, name: str) -> None:
    model.show(table_of(Row(name=name)), Arrangement())
    text = model.index(0, NAME).data()
    tooltip = model.index(0, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert text.isprintable() or "\u2068" in text
    assert len(text) <= 202
    assert "\n" not in text
    assert "<img" not in tooltip
    assert "<b>" not in tooltip
    if "<" in name:
        assert html.escape(name) in tooltip


def test_a_new_order_keeps_marked_people_marked(model: RecipientsModel, qtbot: QtBot) -> None:
    model.show(table_of(BOB, ANN), BY_NAME)
    ann = QPersistentModelIndex(model.index(0, NAME))
    with qtbot.waitSignal(model.layoutChanged), qtbot.assertNotEmitted(model.modelReset):
        model.arrange(BY_NAME_DOWN)
    assert (ann.row(), ann.data()) == (1, "Ann")


def test_a_new_answer_of_as_many_people_keeps_marked_people_marked(model: RecipientsModel) -> None:
    model.show(table_of(BOB, ANN), BY_NAME)
    bob = QPersistentModelIndex(model.index(1, NAME))
    model.show(table_of(Row(BOB.chat_id, "Adam", "read"), ANN), BY_NAME)
    assert (bob.row(), bob.data()) == (0, "Adam")


def test_rows_of_one_person_stay_apart_in_a_new_order(model: RecipientsModel) -> None:
    twice = [Row(ANN.chat_id, "Ann", "sent", NOON + row) for row in range(6)]
    model.show(table_of(*twice), Arrangement())
    marked = [QPersistentModelIndex(model.index(row, NAME)) for row in range(6)]
    model.arrange(Arrangement(order=(Order(Column.SENT, descending=True),)))
    assert [index.row() for index in marked] == [5, 4, 3, 2, 1, 0]


def test_other_rows_of_the_same_table_reset(model: RecipientsModel, qtbot: QtBot) -> None:
    model.show(table(), Arrangement())
    with qtbot.waitSignal(model.modelReset):
        model.arrange(Arrangement(frozenset({"read"})))
    assert shown(model, NAME) == ["Ann"]


def test_people_who_come_and_go_leave_the_marked_ones_marked(model: RecipientsModel, qtbot: QtBot) -> None:
    cid = Row("79005550000@c.us", "Cid", "sent", NOON)
    model.show(table_of(cid, BOB, ANN), Arrangement(frozenset({"sent"}), order=BY_NAME_DOWN.order))
    marked = [QPersistentModelIndex(model.index(row, NAME)) for row in range(2)]
    assert [one.data() for one in marked] == ["Cid", "Bob"]
    newer = table_of(
        Row(cid.chat_id, "Cid", "read", NOON),
        BOB,
        ANN,
        Row("79005550001@c.us", "Abe", "sent"),
        Row("79005550002@c.us", "Dot", "sent"),
    )
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(newer, Arrangement(frozenset({"sent"}), order=BY_NAME_DOWN.order))
    assert shown(model, NAME) == ["Dot", "Bob", "Abe"]
    assert [one.row() for one in marked] == [-1, 1]


def test_nobody_marked_means_a_plain_reset(model: RecipientsModel, qtbot: QtBot) -> None:
    model.show(table_of(BOB), Arrangement())
    with qtbot.waitSignal(model.modelReset):
        model.show(table_of(BOB, ANN), Arrangement())
    assert model.rowCount() == 2


def test_people_are_found_by_their_number_in_the_history(model: RecipientsModel) -> None:
    model.show(table_of(BOB, ANN), BY_NAME_DOWN)
    ids = model.people_at([0, 1])
    assert model.rows_of(ids) == [0, 1]
    assert model.rows_of([4711, ids[1]]) == [-1, 1]


def test_a_whole_table_can_be_read_to_its_end(model: RecipientsModel) -> None:
    model.show(big_table(1000, 1000), BY_NAME)
    assert len(shown(model, NAME)) == 1000
    model.arrange(Arrangement(search="josé"))
    assert all("José" in str(name) for name in shown(model, NAME))
    assert model.rowCount() > 0


def test_another_theme_changes_colours_and_no_text(model: RecipientsModel) -> None:
    model.show(table_of(ANN), Arrangement())
    before = model.index(0, PHONE).data(Qt.ItemDataRole.ForegroundRole).color()
    model.dress(DARK, 2.0)
    assert model.index(0, PHONE).data(Qt.ItemDataRole.ForegroundRole).color() != before
    assert model.index(0, NAME).data() == "Ann"


@pytest.mark.parametrize("role", [Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.UserRole])
def test_other_roles_have_no_answer(model: RecipientsModel, role: Qt.ItemDataRole) -> None:
    model.show(table_of(ANN), Arrangement())
    assert model.index(0, NAME).data(role) is None

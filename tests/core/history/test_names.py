"""Names from three sources, and people who come under two ids."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop.core.green_api import decode
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import Receipts, collected
from greenstat_desktop.core.records import Account, Contact

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ANN, ANN_HIDDEN, BOB = "11001234567@c.us", "120650379300963@lid", "79001234567@c.us"
TIED = Contact(ANN, "", "", other_id=ANN_HIDDEN)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    with History(path) as opened:
        opened.save_account(SHOP)
        yield opened


def answer(*rows: tuple[str, str, int]) -> Receipts:
    return collected([row[0] for row in rows], [row[1] for row in rows], np.array([row[2] for row in rows], np.uint32))


def shown(history: History, status: str = "A") -> dict[str, tuple[str, tuple[int, ...]]]:
    table = history.table(SHOP.id_instance, status)
    return {
        table.people.chat_ids[who]: (
            table.marks.words[table.marks.codes[row]],
            tuple(table.marks.times[1:, row].tolist()),
        )
        for row, who in enumerate(table.person)
    }


def name(history: History) -> str:
    people = history.people(SHOP.id_instance)
    return people.names[people.chat_ids.index(ANN)]


def test_the_phones_name_comes_before_the_files_and_the_files_before_their_own(history: History) -> None:
    history.save_names(SHOP.id_instance, [Contact(ANN, "", "annie")], NOON)
    assert name(history) == "annie"
    history.give_names(SHOP.id_instance, {ANN: "Ann of the file"})
    assert name(history) == "Ann of the file"
    history.save_names(SHOP.id_instance, [Contact(ANN, "Ann, roses", "annie")], NOON)
    assert name(history) == "Ann, roses"


def test_names_brought_in_stay_when_the_services_are_empty_and_when_the_file_is(history: History) -> None:
    history.give_names(SHOP.id_instance, {ANN: "Ann"})
    history.save_names(SHOP.id_instance, [Contact(ANN, "", "")], NOON)
    history.give_names(SHOP.id_instance, {ANN: ""})
    assert name(history) == "Ann"


def test_what_was_two_becomes_one_in_every_status_and_is_counted_once(history: History) -> None:
    history.save_check(
        SHOP.id_instance, "A", answer((ANN, "sent", 40), (ANN_HIDDEN, "read", 50), (BOB, "sent", 41)), NOON
    )
    history.save_check(SHOP.id_instance, "B", answer((ANN_HIDDEN, "delivered", 60)), NOON)
    history.save_names(SHOP.id_instance, [Contact(ANN_HIDDEN, "", "annie")], NOON)
    assert history.status(SHOP.id_instance, "A").recipients == 3
    history.save_names(SHOP.id_instance, [TIED], NOON)
    assert shown(history) == {ANN: ("read", (40, 0, 50)), BOB: ("sent", (41, 0, 0))}
    assert shown(history, "B") == {ANN: ("delivered", (0, 60, 0))}
    status = history.status(SHOP.id_instance, "A")
    assert (status.recipients, status.delivered, status.read) == (2, 1, 1)
    assert name(history) == "annie"
    assert len(history.people(SHOP.id_instance)) == 2


def test_later_answers_under_either_id_are_the_same_person_even_both_in_one(history: History, path: Path) -> None:
    history.save_names(SHOP.id_instance, [TIED], NOON)
    first = history.save_check(SHOP.id_instance, "A", answer((ANN_HIDDEN, "sent", 40)), NOON)
    assert (first.recipients, first.new) == (1, 1)
    both = history.save_check(SHOP.id_instance, "A", answer((ANN, "delivered", 45), (ANN_HIDDEN, "read", 50)), NOON)
    assert (both.answer, both.recipients, both.new, both.changed, both.forgotten) == ("ok", 1, 0, 1, 0)
    assert shown(history) == {ANN: ("read", (40, 45, 50))}
    with History(path) as other:
        other.save_names(SHOP.id_instance, [Contact(ANN_HIDDEN, "Ann", "")], NOON)
    assert name(history) == "Ann"


def test_somebody_known_by_the_hidden_id_only_gets_the_number(history: History) -> None:
    history.save_check(SHOP.id_instance, "A", answer((ANN_HIDDEN, "sent", 40)), NOON)
    history.save_names(SHOP.id_instance, [TIED], NOON)
    assert shown(history) == {ANN: ("sent", (40, 0, 0))}


def test_a_tie_to_somebody_else_changes_nothing(history: History) -> None:
    history.save_names(SHOP.id_instance, [TIED], NOON)
    history.save_check(SHOP.id_instance, "A", answer((ANN, "sent", 40), (BOB, "sent", 41)), NOON)
    history.save_names(SHOP.id_instance, [Contact(BOB, "", "", other_id=ANN_HIDDEN)], NOON)
    assert set(shown(history)) == {ANN, BOB}


def test_nothing_ties_two_ids_that_no_answer_names_together(history: History) -> None:
    history.save_names(SHOP.id_instance, [Contact(ANN, "Ann", "ann"), Contact(ANN_HIDDEN, "Ann", "ann")], NOON)
    history.save_check(SHOP.id_instance, "A", answer((ANN, "read", 50), (ANN_HIDDEN, "read", 50)), NOON)
    assert len(shown(history)) == 2


@pytest.mark.parametrize(
    ("row", "ids"),
    [
        ('"id": "11001234567@c.us"', (ANN, "")),
        ('"id": "120650379300963@lid"', (ANN_HIDDEN, "")),
        ('"id": "11001234567@c.us", "lid": "120650379300963@LID"', (ANN, ANN_HIDDEN)),
        ('"id": "120650379300963@lid", "phoneNumber": 11001234567', (ANN, ANN_HIDDEN)),
        ('"id": "120650379300963@lid", "phoneNumber": "+11001234567"', (ANN, ANN_HIDDEN)),
        ('"id": "120650379300963@lid", "phoneNumber": "11001234567@c.us"', (ANN, ANN_HIDDEN)),
        ('"id": "120650379300963@lid", "phoneNumber": 120650379300963', (ANN_HIDDEN, "")),
        ('"id": "120650379300963@lid", "phoneNumber": ""', (ANN_HIDDEN, "")),
        ('"id": "11001234567@c.us", "lid": ["120650379300963@lid"]', (ANN, "")),
        ('"id": "11001234567@c.us", "lid": 5', (ANN, "")),
    ],
)
def test_a_contact_tells_both_ids_only_where_its_row_does(row: str, ids: tuple[str, str]) -> None:
    (contact,) = decode.contacts(f'[{{{row}, "type": "user"}}]'.encode())
    assert (contact.chat_id, contact.other_id) == ids

"""Accounts in the history: their colours, and a file from before there were any."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.history import schema
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import COLORS, Account, Contact

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
URL = "https://7103.api.greenapi.com"
SHOP, CAFE = Account("7103000001", URL, "Shop"), Account("7103000002", URL, "Café")


def colors(history: History) -> list[int | None]:
    return [account.color for account in history.accounts()]


def test_every_new_account_has_a_colour_that_few_others_have(tmp_path: Path) -> None:
    with History(tmp_path / "history.sqlite3") as history:
        for number in range(COLORS + 2):
            history.save_account(Account(f"71{number:08}", URL))
        assert colors(history) == [*range(COLORS), 0, 1]
        history.forget_account("7100000003")
        history.save_account(SHOP)
        assert colors(history)[-1] == 3


def test_an_account_keeps_its_colour_until_it_is_given_another_one(tmp_path: Path) -> None:
    with History(tmp_path / "history.sqlite3") as history:
        history.save_account(SHOP)
        history.save_account(CAFE)
        history.save_account(replace(CAFE, name="Bar"))
        assert colors(history) == [0, 1]
        history.save_account(replace(CAFE, color=5))
        assert colors(history) == [0, 5]
        assert [account.name for account in history.accounts()] == ["Shop", "Café"]


def test_the_accounts_of_an_older_file_get_colours_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    db = sqlite3.connect(path)
    for statement in schema.MIGRATIONS[0]:
        db.execute(statement)
    for number in range(COLORS + 1):
        db.execute("INSERT INTO account (id_instance, api_url, name) VALUES (?, ?, '')", (f"71{number:08}", URL))
    db.execute("DELETE FROM account WHERE id_instance = '7100000000'")
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()
    with History(path) as history:
        assert colors(history) == [*range(COLORS)]
    with History(path) as history:
        assert len(history.accounts()) == COLORS


def test_an_emptied_account_keeps_nothing_but_how_it_is_reached_and_shown(tmp_path: Path) -> None:
    with History(tmp_path / "history.sqlite3") as history:
        history.save_account(SHOP)
        history.save_account(replace(CAFE, color=5))
        for account in (SHOP, CAFE):
            history.add_status(account.id_instance, "A", NOON)
        history.save_names(CAFE.id_instance, [Contact("79001234567@c.us", "Ann", "")], NOON)
        history.save_statuses(CAFE.id_instance, [], NOON, NOON)
        history.upkeep.empty_account(CAFE.id_instance)
        assert sorted((one.name, one.color) for one in history.accounts()) == [("Café", 5), ("Shop", 0)]
        assert [status.id_instance for status in history.statuses()] == [SHOP.id_instance]
        assert len(history.people(CAFE.id_instance).chat_ids) == 0
        assert history.listed_at(CAFE.id_instance) is None
        assert history.names_asked_at(CAFE.id_instance) is None
        history.add_status(CAFE.id_instance, "A", NOON)
        assert len(history.statuses(CAFE.id_instance)) == 1, "it may come back"
        with pytest.raises(BadInput):
            history.upkeep.empty_account("1")

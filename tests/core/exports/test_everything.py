"""The whole history comes out as plain files that say the same as the history."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled, FileNotWritten
from greenstat_desktop.core.exports.everything import write_everything
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.records import Account, Contact, OutgoingStatus

SHOP, CAFE = Account("7103000001", "https://7103.api.greenapi.com", "=1+1"), Account("7103000002", "https://a.example")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ANN, CEM = "11001234567@c.us", "120650379300963@lid"


@pytest.fixture
def history() -> History:
    history = History(None)
    for account in (SHOP, CAFE):
        history.save_account(account)
        for message_id in ("BAE5", "bae5", "../../BAE5"):
            answer = collected([ANN, CEM], ["read", "failed"], np.array([1_790_000_000, 0], np.uint32))
            history.save_check(account.id_instance, message_id, answer, NOON)
    history.save_names(SHOP.id_instance, [Contact(ANN, "@SUM(A1)", "")], NOON)
    listed = OutgoingStatus("BAE5", "text", "=HYPERLINK()", NOON, by_api=True)
    history.save_statuses(SHOP.id_instance, [listed], NOON)
    return history


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(newline="", encoding="utf-8") as text:
        return list(csv.DictReader(text))


def test_every_account_status_check_person_and_recipient_is_written(history: History, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert write_everything(out, history, CancelToken()) == 6
    assert [row["account"] for row in rows(out / "accounts.csv")] == [SHOP.id_instance, CAFE.id_instance]
    assert len(rows(out / "checks.csv")) == 6
    assert [row["phone"] for row in rows(out / "people.csv")] == ["+11001234567", "", "+11001234567", ""]
    statuses = rows(out / "statuses.csv")
    assert {row["message_id"] for row in statuses} == {"BAE5", "bae5", "../../BAE5"}
    for status in statuses:
        recipients = rows(out / status["file"])
        assert {row["chat_id"]: row["state"] for row in recipients} == {ANN: "read", CEM: "failed"}
        assert int(status["recipients"]) == len(recipients)
    inside = {path.relative_to(out).parts[0] for path in out.rglob("*")}
    assert inside == {"accounts.csv", "people.csv", "statuses.csv", "checks.csv", "recipients"}
    assert len({row["file"].casefold() for row in statuses}) == 6


def test_nothing_in_it_is_a_formula(history: History, tmp_path: Path) -> None:
    write_everything(tmp_path, history, CancelToken())
    cells = [cell for file in tmp_path.rglob("*.csv") for row in rows(file) for cell in row.values()]
    assert not [
        cell for cell in cells if cell.startswith(("=", "@", "-")) or (cell.startswith("+") and not cell[1:].isdigit())
    ]
    assert "'=1+1" in cells
    assert "'=HYPERLINK()" in cells


def test_writing_again_says_the_same(history: History, tmp_path: Path) -> None:
    write_everything(tmp_path, history, CancelToken())
    first = {path.name: path.read_bytes() for path in tmp_path.rglob("*.csv")}
    write_everything(tmp_path, history, CancelToken())
    assert {path.name: path.read_bytes() for path in tmp_path.rglob("*.csv")} == first


def test_a_folder_that_cannot_be_made_is_said(history: History, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileNotWritten):
        write_everything(tmp_path / "file" / "out", history, CancelToken())


def test_cancel_stops_between_files(history: History, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        write_everything(tmp_path, history, cancel)

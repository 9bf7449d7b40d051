"""The copy of every day: whole or not there, one a day, for a week, and nobody waits for it."""

import errno
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled, HistoryError, HistoryFault
from greenstat_desktop.core.history import copies
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Account

SHOP = Account("7103000001", "https://7103.api.greenapi.com", "Shop")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with History(tmp_path / "history.sqlite3") as history:
        history.save_account(SHOP)
    return tmp_path / "history.sqlite3"


def test_each_day_is_copied_once_and_kept_for_a_week(path: Path) -> None:
    with History(path) as history:
        for day in range(10):
            moment = NOON + timedelta(days=day)
            assert history.upkeep.daily(CancelToken(), lambda moment=moment: moment)  # type: ignore[misc]
            assert not history.upkeep.daily(CancelToken(), lambda moment=moment: moment)  # type: ignore[misc]
    days = [day for day, _ in copies.all_copies(path)]
    assert days == [(NOON + timedelta(days=day)).date() for day in range(9, 2, -1)]
    with History(copies.all_copies(path)[0][1]) as copy:
        assert copy.accounts() == [SHOP]


def test_a_full_disk_leaves_no_half_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(copies, "settle", full)
    with History(path) as history, pytest.raises(HistoryError) as caught:
        history.upkeep.back_up(CancelToken(), NOON)
    assert caught.value.kind is HistoryFault.FULL
    assert list(copies.folder(path).iterdir()) == []


def test_a_cancelled_copy_leaves_nothing(path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with History(path) as history, pytest.raises(Cancelled):
        history.upkeep.back_up(token, NOON)
    assert list(copies.folder(path).iterdir()) == []


def test_a_save_does_not_wait_for_a_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with History(path) as history:
        settle = copies.settle

        def meanwhile(place: Path) -> None:
            history.save_account(Account("7103000002", SHOP.api_url, "Café"))
            settle(place)

        monkeypatch.setattr(copies, "settle", meanwhile)
        history.upkeep.back_up(CancelToken(), NOON)
        assert len(history.accounts()) == 2

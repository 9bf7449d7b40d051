"""The whole history as plain CSV files, so that nobody's data is locked in.

In the folder: ``accounts.csv``, ``people.csv``, ``statuses.csv``, ``checks.csv``, and in ``recipients/`` a file a
status, named in the column ``file`` of ``statuses.csv``. All are UTF-8 after RFC 4180, with stable English headings and
times in UTC.
"""

import codecs
import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from greenstat_desktop.core import phones
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import FileFault, FileNotWritten
from greenstat_desktop.core.exports.csv_file import Preset, write_csv
from greenstat_desktop.core.exports.files import replacing
from greenstat_desktop.core.exports.formulas import harmless
from greenstat_desktop.core.exports.names import safe_name
from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.table import Arrangement, arrange
from greenstat_desktop.core.records import Account, Status

Cells: TypeAlias = Sequence[str | int]


def write_everything(folder: Path, history: History, cancel: CancelToken) -> int:
    """Write all that the history holds. Returns the number of statuses; files of an earlier time are replaced.

    Raises:
        FileNotWritten: the files before this one are complete, the others are as they were.
        Cancelled: as well.
    """
    accounts = history.accounts()
    statuses = history.statuses()
    files = _files(statuses)
    _make(folder / "recipients")
    _write(folder / "accounts.csv", "account,api_url,name", _accounts(accounts))
    _write(folder / "people.csv", "account,name,phone,country,chat_id", _people(history, accounts))
    for status, file in zip(statuses, files, strict=True):
        cancel.check()
        everybody = arrange(history.table(status.id_instance, status.message_id), Arrangement())
        write_csv(folder / file, everybody, Preset.RFC4180, cancel=cancel)
    headings = "account,message_id,taken_at,answer,recipients,delivered,read,new,changed,forgotten"
    _write(folder / "checks.csv", headings, _checks(history, statuses, cancel))
    headings = "account,message_id,kind,text,first_seen_at,last_checked_at,recipients,delivered,read,file"
    _write(folder / "statuses.csv", headings, _statuses(statuses, files))
    return len(statuses)


def _files(statuses: Sequence[Status]) -> list[Path]:
    """Name a file for each status; ids that would share a name, where case does not count, get a number."""
    taken: set[str] = set()
    files = []
    for status in statuses:
        stem = safe_name(f"{status.id_instance}-{status.message_id}")
        name, number = stem, 1
        while name.casefold() in taken:
            name, number = f"{stem}-{number + 1}", number + 1
        taken.add(name.casefold())
        files.append(Path("recipients") / f"{name}.csv")
    return files


def _accounts(accounts: Iterable[Account]) -> Iterator[Cells]:
    for one in accounts:
        yield one.id_instance, harmless(one.api_url), harmless(one.name)


def _people(history: History, accounts: Iterable[Account]) -> Iterator[Cells]:
    for account in accounts:
        people = history.people(account.id_instance)
        for name, digits, chat_id in zip(people.names, people.digits, people.chat_ids, strict=True):
            phone = f"+{digits}" if digits else ""  # no formula: digits of our own follow the sign
            yield account.id_instance, harmless(name), phone, phones.region(digits), harmless(chat_id)


def _statuses(statuses: Iterable[Status], files: Iterable[Path]) -> Iterator[Cells]:
    for one, file in zip(statuses, files, strict=True):
        about = (one.id_instance, harmless(one.message_id), one.kind, harmless(one.text))
        times = (_utc(one.first_seen_at), _utc(one.last_checked_at))
        yield (*about, *times, one.recipients, one.delivered, one.read, file.as_posix())


def _checks(history: History, statuses: Iterable[Status], cancel: CancelToken) -> Iterator[Cells]:
    for status in statuses:
        cancel.check()
        for one in reversed(history.checks(status.id_instance, status.message_id)):
            about = (one.id_instance, harmless(one.message_id), _utc(one.taken_at), one.answer)
            yield (*about, one.recipients, one.delivered, one.read, one.new, one.changed, one.forgotten)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        made = False
    else:
        made = True
    if not made:
        raise FileNotWritten(FileFault.NO_FOLDER)


def _write(target: Path, headings: str, rows: Iterable[Cells]) -> None:
    with replacing(target) as file:
        writer = csv.writer(codecs.getwriter("utf-8")(file, "replace"))
        writer.writerow(headings.split(","))
        writer.writerows(rows)


def _utc(time: datetime | None) -> str:
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if time else ""

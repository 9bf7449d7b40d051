"""What looks after the history: forgetting for good, keeping for a chosen time, a copy of every day."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput, HistoryError, HistoryFault
from greenstat_desktop.core.history import accounts, copies, forgetting
from greenstat_desktop.core.history.connection import Connection
from greenstat_desktop.core.history.statuses import seconds

LEAST_KEPT: Final = timedelta(days=31)  # what is younger, the service would list again


class Upkeep:
    """Any thread may call. Every call raises HistoryError where the file cannot be read or written.

    Forgetting wipes what was forgotten from the file, its write-ahead log, its copies and damaged files set aside.
    Where that has to wait, as while another program reads, ``HistoryFault.TRACES`` says so, and ``daily`` tries again.
    """

    def __init__(self, file: Connection, let_go: Callable[[], None]) -> None:
        """``let_go`` drops what was read of the file and kept in memory."""
        self._file, self._let_go = file, let_go

    @property
    def path(self) -> Path | None:
        """Where the file is; None: in memory."""
        return self._file.path

    def forget_person(self, chat_id: str) -> int:
        """Forget a person in every account, by any of their ids. Returns in how many statuses they were.

        Raises:
            BadInput: nobody has this id.
        """
        with self._file.writing() as db:
            statuses = forgetting.person(db, chat_id)
        self.wipe_traces()
        return statuses

    def forget_status(self, id_instance: str, message_id: str) -> None:
        """Forget a status with its checks, recipients and picture.

        Raises:
            BadInput: it is not known.
        """
        with self._file.writing() as db:
            forgetting.status(db, id_instance, message_id)
        self.wipe_traces()

    def forget_account(self, id_instance: str) -> None:
        """Forget an account with its statuses, people and checks. Its token is in the keyring: ``credentials``."""
        with self._file.writing() as db:
            forgetting.account(db, id_instance)
        self.wipe_traces()

    def empty_account(self, id_instance: str) -> None:
        """Forget the statuses, people and checks of an account; its address, name and colour stay.

        Raises:
            BadInput: the account is not known.
        """
        with self._file.writing() as db:
            account = next((one for one in accounts.known(db) if one.id_instance == id_instance), None)
            if account is None:
                raise BadInput("account", "unknown")
            forgetting.account(db, id_instance)
            accounts.save(db, account)
        self.wipe_traces()

    def wipe_traces(self) -> None:
        """Wipe what deleted rows left behind in the file, and everything that was copied from it before."""
        with self._file.reading() as db:
            if not db.execute("SELECT traces FROM privacy").fetchone()[0]:
                return
        self._let_go()
        if self._file.path:
            copies.remove_all(self._file.path)
        try:
            self._file.rewrite()
        except HistoryError:
            raise HistoryError(HistoryFault.TRACES) from None
        with self._file.writing(news=False) as db:
            db.execute("UPDATE privacy SET traces = 0")

    # Keeping for a time

    def kept_for(self) -> timedelta | None:
        """Return for how long statuses are kept; None: for ever."""
        with self._file.reading() as db:
            days = db.execute("SELECT keep_days FROM privacy").fetchone()[0]
        return timedelta(days=days) if days else None

    def keep_for(self, time: timedelta | None) -> None:
        """Choose for how long statuses are kept, from when each was first seen; None: for ever.

        Older ones go with the next ``daily``; the copies made before hold them for a week longer.

        Raises:
            BadInput: less than ``LEAST_KEPT``.
        """
        if time is not None and time < LEAST_KEPT:
            raise BadInput("keep", "too_short")
        with self._file.writing() as db:
            db.execute("UPDATE privacy SET keep_days = ?", (time.days if time else None,))

    # Every day

    def daily(self, cancel: CancelToken, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> bool:
        """Do what a day asks for, unless it is done: wipe traces, let go what is too old, copy the file.

        Cheap to call again and again. Returns whether a copy was made.

        Raises:
            Cancelled: nothing is half done.
        """
        self.wipe_traces()
        today = now()
        if time := self.kept_for():
            self._let_go_before(seconds(today - time))
            if self._file.path:
                copies.remove_set_aside(self._file.path, today - time)
        if not self._file.path or copies.is_there(self._file.path, today):
            return False
        self.back_up(cancel, today)
        return True

    def _let_go_before(self, moment: int) -> None:
        with self._file.reading() as db:
            if not db.execute("SELECT 1 FROM status WHERE first_seen_at < ?", (moment,)).fetchone():
                return
        with self._file.writing() as db:
            forgetting.before(db, moment)

    def check(self, cancel: CancelToken) -> bool:
        """Read all of the history and tell whether it is sound; one that is not is repaired by the next opening.

        Raises:
            Cancelled: somebody cancelled.
        """
        return self._file.path is None or copies.check(self._file.path, cancel)

    def back_up(self, cancel: CancelToken, now: datetime) -> None:
        """Copy the file as it is now, in the place of a copy made earlier that day. Nobody waits for it.

        Raises:
            HistoryError: also where the file turns out to be damaged; no sound copy is replaced then.
            Cancelled: nothing is half done.
        """
        if self._file.path:
            copies.make(self._file.path, now, cancel)

"""The shape of the history file, its version, and how an older file becomes today's.

Times are Unix seconds. A status' recipients are one block of columns (``block``) with its counts beside it, so that
the overview of a year is read without opening a block.
"""

import sqlite3
from typing import Final

from greenstat_desktop.core.errors import HistoryError, HistoryFault, HistoryTooNew

APPLICATION_ID: Final = 0x47535448  # "GSTH"

_FIRST: Final = (
    """CREATE TABLE account (
        id_instance TEXT PRIMARY KEY,
        api_url TEXT NOT NULL,
        name TEXT NOT NULL,
        names_asked_at INTEGER,             -- when getContacts last answered
        listed_from INTEGER,                -- what was published between these two moments was listed without a gap
        listed_at INTEGER,                  -- the later one: when getOutgoingStatuses last answered
        people_version INTEGER NOT NULL DEFAULT 0  -- counts changes of its people, so that caches notice
    ) STRICT""",
    """CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        id_instance TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
        chat_id TEXT NOT NULL,
        contact_name TEXT NOT NULL DEFAULT '',  -- as saved in the phone
        given_name TEXT NOT NULL DEFAULT '',    -- as brought in from a file
        name TEXT NOT NULL DEFAULT '',          -- as people call themselves
        UNIQUE (id_instance, chat_id)
    ) STRICT""",
    """CREATE TABLE other_id (                 -- a second chat id of somebody, where the service tied the two together
        id_instance TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
        chat_id TEXT NOT NULL,
        person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
        PRIMARY KEY (id_instance, chat_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX other_id_by_person ON other_id (person)",
    """CREATE TABLE status (
        id INTEGER PRIMARY KEY,
        id_instance TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
        message_id TEXT NOT NULL,
        kind TEXT NOT NULL DEFAULT 'other',
        text TEXT NOT NULL DEFAULT '',
        deleted INTEGER NOT NULL DEFAULT 0,
        by_api INTEGER,                     -- NULL while unknown
        chosen INTEGER,                     -- how many people it was shown to; 0: everyone; NULL while unknown
        published_after INTEGER,            -- when the service's list did not have it yet; NULL where nobody looked
        listed_at INTEGER,                  -- when the service's list last had it; NULL if it never had
        first_seen_at INTEGER NOT NULL,
        last_checked_at INTEGER,
        gained INTEGER NOT NULL DEFAULT 0,  -- new and changed of the last check that brought any
        gained_at INTEGER,                  -- when that one was taken
        gained_since INTEGER,               -- when the one before it was taken
        recipients INTEGER NOT NULL DEFAULT 0,
        delivered INTEGER NOT NULL DEFAULT 0,
        read INTEGER NOT NULL DEFAULT 0,
        block BLOB,                         -- NULL while nobody is known
        UNIQUE (id_instance, message_id)
    ) STRICT""",
    """CREATE TABLE "check" (
        id INTEGER PRIMARY KEY,
        status INTEGER NOT NULL REFERENCES status ON DELETE CASCADE,
        taken_at INTEGER NOT NULL,
        answer TEXT NOT NULL,
        recipients INTEGER NOT NULL,
        delivered INTEGER NOT NULL,
        read INTEGER NOT NULL,
        new INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        forgotten INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE thumbnail (
        status INTEGER PRIMARY KEY REFERENCES status ON DELETE CASCADE,
        jpeg BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE watch (                    -- which running program watches an account; the others only show
        id_instance TEXT PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        who TEXT NOT NULL,
        until INTEGER NOT NULL              -- a program that was killed loses it then
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE revision (number INTEGER NOT NULL) STRICT",  # counts what was written, so that others notice
    "INSERT INTO revision VALUES (0)",
    """CREATE INDEX check_by_status ON "check" (status, taken_at)""",
)

_COLORS: Final = (
    "ALTER TABLE account ADD COLUMN color INTEGER NOT NULL DEFAULT 0",  # one of eight, from 0
    "UPDATE account SET color = (SELECT count(*) FROM account older WHERE older.rowid < account.rowid) % 8",
)

_PRIVACY: Final = (
    # Who and what was forgotten for good, as keyed hashes, so that the next answer does not bring them back.
    "CREATE TABLE forgotten (hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
    """CREATE TABLE privacy (
        key BLOB NOT NULL,                  -- of the hashes above
        keep_days INTEGER,                  -- how long the history is kept; NULL: for ever
        traces INTEGER NOT NULL DEFAULT 0   -- 1: something was forgotten, and its last traces are not wiped out yet
    ) STRICT""",
    "INSERT INTO privacy (key) VALUES (randomblob(32))",
)

# A step that has shipped is never changed again: a new shape is a new step.
MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (_FIRST, _COLORS, _PRIVACY)
VERSION: Final = len(MIGRATIONS)


def refuse_foreign(head: bytes) -> None:
    """Look at a file's first 100 bytes before SQLite opens, and by that touches, it.

    Raises:
        HistoryTooNew: a newer version of this program made it.
        HistoryError: it is no history.

    Source: https://www.sqlite.org/fileformat.html, section 1.3.
    """
    if not head:
        return  # a new file
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise HistoryError(HistoryFault.DAMAGED)
    version, application = (int.from_bytes(head[at : at + 4], "big") for at in (60, 68))
    if application not in (0, APPLICATION_ID) or (application == 0 and version):
        raise HistoryError(HistoryFault.FOREIGN)
    if version > VERSION:
        raise HistoryTooNew


def migrate(db: sqlite3.Connection) -> None:
    """Bring the file to today's version, each step in one transaction.

    Raises:
        HistoryTooNew: a newer version of this program made it.
    """
    while (version := _version(db)) < VERSION:
        # Not executescript(): it commits first, and a kill in the middle leaves half a step behind.
        db.execute("BEGIN IMMEDIATE")
        try:
            if _version(db) == version:  # another process may have been quicker
                for statement in MIGRATIONS[version]:
                    db.execute(statement)
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                db.execute(f"PRAGMA user_version = {version + 1}")
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise
    if version > VERSION:
        raise HistoryTooNew


def _version(db: sqlite3.Connection) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    return version

-- A history as version 3 of the file's shape made it. Frozen: files like this one are out there.
PRAGMA application_id = 1196643400;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE account (
        id_instance TEXT PRIMARY KEY,
        api_url TEXT NOT NULL,
        name TEXT NOT NULL,
        names_asked_at INTEGER,             -- when getContacts last answered
        listed_from INTEGER,                -- what was published between these two moments was listed without a gap
        listed_at INTEGER,                  -- the later one: when getOutgoingStatuses last answered
        people_version INTEGER NOT NULL DEFAULT 0  -- counts changes of its people, so that caches notice
    , color INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "account" VALUES('7103000001','https://7103.api.greenapi.com','Shop',1795348800,1792756800,1795348800,3,3);
INSERT INTO "account" VALUES('7103000002','https://7103.api.greenapi.com','',NULL,NULL,NULL,0,1);
CREATE TABLE "check" (
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
    ) STRICT;
INSERT INTO "check" VALUES(1,1,1795349100,'ok',3,1,1,3,0,0);
INSERT INTO "check" VALUES(2,1,1795349340,'empty',3,1,1,0,0,3);
CREATE TABLE forgotten (hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE other_id (                 -- a second chat id of somebody, where the service tied the two together
        id_instance TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
        chat_id TEXT NOT NULL,
        person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
        PRIMARY KEY (id_instance, chat_id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        id_instance TEXT NOT NULL REFERENCES account ON DELETE CASCADE,
        chat_id TEXT NOT NULL,
        contact_name TEXT NOT NULL DEFAULT '',  -- as saved in the phone
        given_name TEXT NOT NULL DEFAULT '',    -- as brought in from a file
        name TEXT NOT NULL DEFAULT '',          -- as people call themselves
        UNIQUE (id_instance, chat_id)
    ) STRICT;
INSERT INTO "person" VALUES(1,'7103000001','11001234567@c.us','Ann','','Annie');
INSERT INTO "person" VALUES(2,'7103000001','79001234567@c.us','','Боб','');
INSERT INTO "person" VALUES(3,'7103000001','120650379300963@lid','','','');
CREATE TABLE privacy (
        key BLOB NOT NULL,                  -- of the hashes above
        keep_days INTEGER,                  -- how long the history is kept; NULL: for ever
        traces INTEGER NOT NULL DEFAULT 0   -- 1: something was forgotten, and its last traces are not wiped out yet
    ) STRICT;
INSERT INTO "privacy" VALUES(X'D7805A04C17A600170028AFE3DB41A04E4359729FC321F7AD164DA97140056E5',36500,0);
CREATE TABLE revision (number INTEGER NOT NULL) STRICT;
INSERT INTO "revision" VALUES(10);
CREATE TABLE status (
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
    ) STRICT;
INSERT INTO "status" VALUES(1,'7103000001','BAE5018000000000','text','New opening hours',0,1,0,NULL,1795348800,1795348800,1795349340,3,1795349100,NULL,3,1,1,X'475301909929837801636660606003E28C9B4CD969899939A9298C8C8C403E04308398A2301E030342062106647123F10020CD0445');
CREATE TABLE thumbnail (
        status INTEGER PRIMARY KEY REFERENCES status ON DELETE CASCADE,
        jpeg BLOB NOT NULL
    ) STRICT;
INSERT INTO "thumbnail" VALUES(1,X'FFD8706963');
CREATE TABLE watch (                    -- which running program watches an account; the others only show
        id_instance TEXT PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        who TEXT NOT NULL,
        until INTEGER NOT NULL              -- a program that was killed loses it then
    ) STRICT, WITHOUT ROWID;
CREATE INDEX other_id_by_person ON other_id (person);
CREATE INDEX check_by_status ON "check" (status, taken_at);
COMMIT;

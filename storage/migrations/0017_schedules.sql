-- The evaluation schedule of a quarter (S-11b, B-9b): HR drafts it, the appointing official approves
-- it in his chat or on paper. A changed schedule is the next revision, and needs a new approval.

CREATE TABLE schedules (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL REFERENCES acts (digest),
    period TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    drafted_by INTEGER NOT NULL REFERENCES people (id),
    drafted_at INTEGER NOT NULL,
    approved_by INTEGER REFERENCES people (id), -- NULL on a paper of one of several officials
    approved_at INTEGER,
    number TEXT NOT NULL DEFAULT '',            -- of the paper, '' where he approved in his chat
    day TEXT,                                   -- of the paper
    UNIQUE (period, revision),
    CHECK (approved_by <> drafted_by),
    CHECK ((number = '') = (day IS NULL))
) STRICT;

CREATE TABLE schedule_days (
    schedule_id INTEGER NOT NULL REFERENCES schedules (id),
    event TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (schedule_id, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE schedule_records (               -- an approval on paper, until a second person confirms it
    id INTEGER PRIMARY KEY,
    schedule_id INTEGER NOT NULL REFERENCES schedules (id),
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    name TEXT NOT NULL,                       -- of the photograph
    content BLOB NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES people (id),
    recorded_at INTEGER NOT NULL,
    confirmed_by INTEGER REFERENCES people (id),
    confirmed_at INTEGER,
    dropped_at INTEGER,
    CHECK (confirmed_by <> recorded_by)
) STRICT;
CREATE INDEX schedule_records_schedule ON schedule_records (schedule_id);

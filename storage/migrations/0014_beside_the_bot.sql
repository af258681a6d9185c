-- Applications that came on paper (X-50), and how whoever isn't in the bot was told of an answer.

CREATE TABLE incoming (                   -- written down by one, until a second person confirms it
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('result', 'report')),
    result_id INTEGER REFERENCES results (id),
    circle_id INTEGER REFERENCES circles (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    other_id INTEGER NOT NULL REFERENCES people (id),   -- whom it is against
    arrived TEXT NOT NULL,
    text TEXT NOT NULL,
    file_name TEXT NOT NULL,
    content BLOB NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES people (id),
    recorded_at INTEGER NOT NULL,
    confirmed_by INTEGER REFERENCES people (id),
    confirmed_at INTEGER,
    dropped_at INTEGER,
    CHECK (confirmed_by <> recorded_by),
    CHECK ((kind = 'result') = (result_id IS NOT NULL)),
    CHECK ((kind = 'report') = (circle_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX incoming_one_waits ON incoming (kind, coalesce(result_id, circle_id))
    WHERE confirmed_at IS NULL AND dropped_at IS NULL;
CREATE INDEX incoming_person ON incoming (person_id);

CREATE TABLE incoming_drafts (            -- before its photograph comes
    person_id INTEGER NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('result', 'report')),
    about INTEGER NOT NULL,
    arrived TEXT,
    text TEXT NOT NULL,
    PRIMARY KEY (person_id, kind, about)
) STRICT, WITHOUT ROWID;

ALTER TABLE disputes ADD COLUMN told TEXT;   -- how its answer was told, as one JSON document

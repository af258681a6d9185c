-- Power over people: what opens a door is checked anew when it is used.

ALTER TABLE claims ADD COLUMN phone TEXT;            -- the contact that was shared; NULL: a link
ALTER TABLE invitations ADD COLUMN by_head INTEGER NOT NULL DEFAULT 0 CHECK (by_head IN (0, 1));
UPDATE invitations SET by_head = 1
WHERE made_by IS NULL OR made_by IN (SELECT person_id FROM roles WHERE role = 'hr_head');

-- A letter to an account that is its reader's no longer.
ALTER TABLE outbox ADD COLUMN to_channel TEXT;       -- NULL: to whatever account he has
ALTER TABLE outbox ADD COLUMN to_number INTEGER;

CREATE TABLE former_accounts (            -- until the next account is bound, which it hears of
    person_id INTEGER PRIMARY KEY REFERENCES people (id),
    channel TEXT NOT NULL,
    number INTEGER NOT NULL
) STRICT;

CREATE TABLE staff_changes (              -- power over people, as it was changed or waits to be
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,               -- the id of the first of one act
    person_id INTEGER NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL CHECK (kind IN ('row', 'link', 'unlink', 'join')),
    fields TEXT NOT NULL,                 -- what becomes different, as one JSON document
    period TEXT,                          -- of days worked
    made_by INTEGER REFERENCES people (id),   -- NULL: the administrator at the machine
    made_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'refused', 'replaced')),
    decided_by INTEGER REFERENCES people (id),
    decided_at INTEGER
) STRICT;
CREATE INDEX staff_changes_batch ON staff_changes (batch);
CREATE INDEX staff_changes_person ON staff_changes (person_id);
CREATE UNIQUE INDEX staff_changes_one_a_person ON staff_changes (person_id, kind)
    WHERE state = 'waiting';

CREATE TABLE acting_heads (               -- of HR, for dates: computed from them, never a role
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    named_by INTEGER NOT NULL REFERENCES people (id),
    named_at INTEGER NOT NULL,
    ended_by INTEGER REFERENCES people (id),
    ended_at INTEGER,
    CHECK (last_day >= first_day)
) STRICT;

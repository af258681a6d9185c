-- A further role: the first head of the body (M-3e, X-49).

CREATE TABLE roles_new (
    person_id INTEGER NOT NULL REFERENCES people (id),
    role TEXT NOT NULL CHECK (
        role IN ('hr_head', 'hr', 'appointing', 'apparatus_head', 'planning', 'first_head')
    ),
    PRIMARY KEY (person_id, role)
) STRICT, WITHOUT ROWID;
INSERT INTO roles_new (person_id, role) SELECT person_id, role FROM roles;
DROP TABLE roles;
ALTER TABLE roles_new RENAME TO roles;

-- Decisions of the first head that the head of the apparatus evaluates for him (M-3e). He is named
-- in words, because he may stand outside the staff file.

CREATE TABLE head_decisions (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    apparatus_head_id INTEGER NOT NULL REFERENCES people (id),
    first_head TEXT NOT NULL,
    first_post TEXT NOT NULL,
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES people (id),
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX head_decisions_period ON head_decisions (period);

-- Somebody left out for his tenure in the quarter, whom the appointing official may take in by a
-- reasoned decision (M-5a, X-62). `is_taken` is NULL while the official hasn't decided.

CREATE TABLE admissions (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaigns (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    proposed_by INTEGER NOT NULL REFERENCES people (id),
    proposed_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES people (id),
    decided_at INTEGER,
    is_taken INTEGER CHECK (is_taken IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign_id, person_id)
) STRICT;

-- The mark that another body gave: of somebody seconded there, or from before a transfer (M-3d,
-- X-55). It counts once a second person has compared it with the photographed sheet.

CREATE TABLE received_marks (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    period TEXT NOT NULL,
    act TEXT NOT NULL REFERENCES acts (digest),
    mark INTEGER NOT NULL CHECK (mark BETWEEN 0 AND 500),
    is_part INTEGER NOT NULL CHECK (is_part IN (0, 1)),
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    body TEXT NOT NULL,
    photo_name TEXT NOT NULL,
    photo BLOB NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES people (id),
    recorded_at INTEGER NOT NULL,
    confirmed_by INTEGER REFERENCES people (id),
    confirmed_at INTEGER,
    dropped_at INTEGER,
    CHECK (confirmed_by <> recorded_by)
) STRICT;
CREATE UNIQUE INDEX received_marks_once ON received_marks (person_id, period)
    WHERE dropped_at IS NULL;

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

-- The Commission (T-5, V-6 .. V-9, V-34 .. V-36, B-55 .. B-68): a row an order, sittings as
-- documents, acts on paper until a second person confirms them.

CREATE TABLE commissions (
    id INTEGER PRIMARY KEY,
    act TEXT NOT NULL REFERENCES acts (digest),
    revision INTEGER NOT NULL CHECK (revision >= 1),  -- within the act's key
    chair_id INTEGER NOT NULL REFERENCES people (id),
    secretary_id INTEGER NOT NULL REFERENCES people (id),
    number TEXT NOT NULL,                 -- of the order, and its date
    day TEXT NOT NULL,
    ordered_by INTEGER REFERENCES people (id), -- NULL on a paper of one of several officials
    ordered_at INTEGER NOT NULL,
    CHECK (chair_id <> secretary_id)
) STRICT;

CREATE TABLE commission_members (         -- who votes beside the chair
    commission_id INTEGER NOT NULL REFERENCES commissions (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (commission_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX commission_members_person ON commission_members (person_id);

CREATE TABLE sittings (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    act TEXT NOT NULL REFERENCES acts (digest),
    period TEXT NOT NULL,
    commission_id INTEGER NOT NULL REFERENCES commissions (id),
    stage TEXT NOT NULL CHECK (stage IN (
        'planned', 'agreed', 'sitting', 'signing', 'signed', 'approved', 'cancelled'
    )),
    version INTEGER NOT NULL CHECK (version >= 1),
    at INTEGER NOT NULL,
    place TEXT NOT NULL,
    parts TEXT NOT NULL                   -- everything else, as one JSON document
) STRICT;
CREATE INDEX sittings_stage ON sittings (stage);

CREATE TABLE sitting_matters (            -- for the query the other way round
    sitting_id INTEGER NOT NULL REFERENCES sittings (id),
    result_id INTEGER NOT NULL,           -- of which kind, its sheet's method knows
    outcome TEXT NOT NULL CHECK (outcome IN (
        'open', 'revising', 'approved', 'revised', 'undecided', 'left-out', 'fallen'
    )),
    PRIMARY KEY (sitting_id, result_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sitting_matters_result ON sitting_matters (result_id);

CREATE TABLE commission_records (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('order', 'agreement', 'protocol', 'approval')),
    act TEXT NOT NULL REFERENCES acts (digest),
    sitting_id INTEGER REFERENCES sittings (id),
    details TEXT NOT NULL,
    name TEXT NOT NULL,                   -- of the photograph
    content BLOB NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES people (id),
    recorded_at INTEGER NOT NULL,
    confirmed_by INTEGER REFERENCES people (id),
    confirmed_at INTEGER,
    dropped_at INTEGER,
    CHECK ((sitting_id IS NULL) = (kind = 'order')),
    CHECK (confirmed_by <> recorded_by)
) STRICT;

-- Calibration: applications and what became of them (M-10, M-18 .. M-23), files beside them,
-- acts that were done on paper, questions of procedure (M-14).

CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,          -- the registration number that the applicant copies
    applicant_id INTEGER NOT NULL REFERENCES people (id),
    result_id INTEGER NOT NULL REFERENCES results (id),
    evaluator_id INTEGER NOT NULL REFERENCES people (id),
    total INTEGER NOT NULL,               -- the disputed mean: its sum and count
    count INTEGER NOT NULL CHECK (count >= 1),
    text TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    is_late INTEGER NOT NULL CHECK (is_late IN (0, 1)),
    stage TEXT NOT NULL CHECK (stage IN (
        'registered', 'composed', 'called', 'sitting', 'voting', 'decided', 'signing', 'signed',
        'withdrawn', 'refused', 'fallen'
    )),
    parts TEXT NOT NULL,                  -- everything that follows, as one JSON document
    CHECK (applicant_id <> evaluator_id)
) STRICT;
CREATE INDEX cases_applicant ON cases (applicant_id);
CREATE INDEX cases_stage ON cases (stage);
CREATE UNIQUE INDEX cases_one_a_result ON cases (result_id)
    WHERE stage NOT IN ('withdrawn', 'refused', 'fallen');

CREATE TABLE case_members (               -- who may read a case, for the query the other way round
    case_id INTEGER NOT NULL REFERENCES cases (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (case_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_members_person ON case_members (person_id);

CREATE TABLE case_files (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('attachment', 'order', 'vote', 'signatures')),
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES people (id),
    added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_files_case ON case_files (case_id);

CREATE TABLE case_records (               -- an act done on paper, until a second person confirms it
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL CHECK (kind IN ('order', 'maslikhat', 'vote', 'signatures')),
    details TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES people (id),
    recorded_at INTEGER NOT NULL,
    confirmed_by INTEGER REFERENCES people (id),
    confirmed_at INTEGER,
    dropped_at INTEGER,
    CHECK (confirmed_by <> recorded_by)
) STRICT;
CREATE INDEX case_records_case ON case_records (case_id);

CREATE TABLE disputes (                   -- M-14: procedure, answered by HR in a register of its own
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES people (id),
    text TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    answer TEXT,
    answered_by INTEGER REFERENCES people (id),
    answered_at INTEGER
) STRICT;
CREATE INDEX disputes_person ON disputes (person_id);

ALTER TABLE results ADD COLUMN calibrated INTEGER CHECK (calibrated BETWEEN 0 AND 500);
ALTER TABLE results ADD COLUMN case_id INTEGER REFERENCES cases (id);
